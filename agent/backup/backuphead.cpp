// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/backuphead.h"

#include "agent/backup/backuperrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr auto product = "atrium"_L1;
constexpr std::pair<QLatin1String, ColumnKind> kinds[] = {{"integer"_L1, ColumnKind::Integer},
                                                          {"real"_L1, ColumnKind::Real},
                                                          {"text"_L1, ColumnKind::Text},
                                                          {"blob"_L1, ColumnKind::Blob}};

QLatin1String kindName(ColumnKind kind)
{
    return std::ranges::find(kinds, kind, &std::pair<QLatin1String, ColumnKind>::second)->first;
}

QJsonObject tableToJson(const BackupTable &table)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject{{"name"_L1, column.name}, {"kind"_L1, kindName(column.kind)}});
    return {{"name"_L1, table.name},
            {"columns"_L1, columns},
            {"key"_L1, QJsonArray::fromStringList(table.key)},
            {"counted"_L1, table.counted},
            {"lastNumber"_L1, table.lastNumber},
            {"rows"_L1, table.rows}};
}

// They become part of statements and of names in the archive.
bool isIdentifier(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,62}\\z"));
    return form.match(name).hasMatch();
}

std::optional<BackupTable> tableFromJson(const QJsonObject &json)
{
    BackupTable table;
    table.name = json["name"_L1].toString();
    table.counted = json["counted"_L1].toString();
    table.lastNumber = json["lastNumber"_L1].toInteger(-1);
    table.rows = json["rows"_L1].toInteger(-1);
    bool isGood = isIdentifier(table.name) && table.lastNumber >= 0 && table.rows >= 0;
    const auto columns = json["columns"_L1].toArray();
    for (const QJsonValue &column : columns) {
        const auto kind =
            std::ranges::find(kinds, column["kind"_L1].toString(), &std::pair<QLatin1String, ColumnKind>::first);
        if (kind == std::end(kinds))
            return {};
        table.columns.append({column["name"_L1].toString(), kind->second});
        isGood = isGood && isIdentifier(table.columns.last().name);
    }
    const auto key = json["key"_L1].toArray();
    for (const QJsonValue &column : key)
        table.key.append(column.toString());
    isGood = isGood && !table.columns.isEmpty() && (table.counted.isEmpty() || table.indexOf(table.counted) >= 0);
    return isGood ? std::optional(table) : std::nullopt;
}

} // namespace

qsizetype BackupTable::indexOf(const QString &column) const
{
    const auto found = std::ranges::find(columns, column, &TableColumn::name);
    return found == columns.end() ? -1 : found - columns.begin();
}

qint64 BackupHead::rows() const
{
    qint64 all = 0;
    for (const BackupTable &table : tables)
        all += table.rows;
    return all;
}

QByteArray encodeHead(const BackupHead &head)
{
    QJsonArray notDone;
    for (const int step : head.stepsNotDone)
        notDone.append(step);
    QJsonArray tables;
    for (const BackupTable &table : head.tables)
        tables.append(tableToJson(table));
    return QJsonDocument(QJsonObject{{"product"_L1, product},
                                     {"format"_L1, head.format},
                                     {"schemaVersion"_L1, head.schemaVersion},
                                     {"stepsNotDone"_L1, notDone},
                                     {"program"_L1, head.program},
                                     {"clusterId"_L1, head.clusterId},
                                     {"keyCheck"_L1, head.keyCheck},
                                     {"madeAt"_L1, head.madeAt.ms},
                                     {"hasKey"_L1, head.hasKey},
                                     {"files"_L1, head.files},
                                     {"fileBytes"_L1, head.fileBytes},
                                     {"tables"_L1, tables}})
        .toJson();
}

Result<BackupHead> decodeHead(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json["product"_L1].toString() != product)
        return noBackup();
    BackupHead head;
    head.format = json["format"_L1].toInt();
    if (head.format > BackupHead::newestFormat)
        return backupTooNew();
    head.schemaVersion = json["schemaVersion"_L1].toInt();
    const auto notDone = json["stepsNotDone"_L1].toArray(); // programs of before name none
    for (const QJsonValue &step : notDone)
        head.stepsNotDone.insert(step.toInt());
    head.program = json["program"_L1].toString();
    head.clusterId = json["clusterId"_L1].toString();
    head.keyCheck = json["keyCheck"_L1].toString();
    head.madeAt = {json["madeAt"_L1].toInteger()};
    head.hasKey = json["hasKey"_L1].toBool();
    head.files = json["files"_L1].toInteger(-1);
    head.fileBytes = json["fileBytes"_L1].toInteger(-1);
    const auto tables = json["tables"_L1].toArray();
    for (const QJsonValue &each : tables) {
        const auto table = tableFromJson(each.toObject());
        if (!table)
            return damaged("backup.json"_L1);
        head.tables.append(*table);
    }
    if (head.format < 1 || head.schemaVersion < 1 || head.files < 0 || head.fileBytes < 0 || head.tables.isEmpty())
        return damaged("backup.json"_L1);
    return head;
}

} // namespace Agent
