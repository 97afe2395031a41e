// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/auditexport.h"

#include "common/domain/csv.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Agent {

using namespace Common;

namespace {

struct AuditColumn
{
    const char *name;
    QString (*text)(const AuditRow &row);
    bool isNumber = false;
};

constexpr AuditColumn exportedColumns[] = {
    {"id", [](const AuditRow &row) { return QString::number(row.id); }, true},
    {"at", [](const AuditRow &row) { return isoText(row.at); }},
    {"node", [](const AuditRow &row) { return QString::number(row.node.value); }, true}, // 0 = by a command
    {"userId", [](const AuditRow &row) { return QString::number(row.entry.user.value); }, true},
    {"who", [](const AuditRow &row) { return row.entry.login; }},
    {"address", [](const AuditRow &row) { return row.entry.address; }},
    {"action", [](const AuditRow &row) { return row.entry.action; }},
    {"target", [](const AuditRow &row) { return row.entry.target; }},
    {"outcome", [](const AuditRow &row) { return row.entry.outcome; }},
    {"message", [](const AuditRow &row) { return row.entry.detail; }},
};

} // namespace

std::optional<AuditFormat> auditFormatNamed(QStringView name)
{
    if (name == QLatin1String("csv"))
        return AuditFormat::Csv;
    return name == QLatin1String("ndjson") ? std::optional(AuditFormat::NdJson) : std::nullopt;
}

QByteArray auditHead(AuditFormat format)
{
    if (format == AuditFormat::NdJson)
        return {};
    QStringList names;
    for (const AuditColumn &column : exportedColumns)
        names.append(QLatin1String(column.name));
    return csvLine(names).toUtf8();
}

QByteArray auditLine(AuditFormat format, const AuditRow &row)
{
    if (format == AuditFormat::Csv) {
        QStringList cells;
        for (const AuditColumn &column : exportedColumns)
            cells.append(column.text(row));
        return csvLine(cells).toUtf8();
    }
    QJsonObject object;
    for (const AuditColumn &column : exportedColumns) {
        const QString text = column.text(row);
        object.insert(QLatin1String(column.name), column.isNumber ? QJsonValue(text.toLongLong()) : QJsonValue(text));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<UtcTime> momentFrom(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime) // none was written
        moment.setTimeZone(QTimeZone::utc());
    return UtcTime{moment.toMSecsSinceEpoch()};
}

} // namespace Agent
