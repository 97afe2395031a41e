// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backup/clusterfiller.h"

#include "agent/backup/backuprules.h"
#include "agent/backup/tablecatalog.h"
#include "agent/backup/tablepages.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfTable = 3;

// Short, for the shortest column has eight characters; different in each row, for many must be.
QVariant valueFor(const TableColumn &column, int row)
{
    switch (column.kind) {
    case ColumnKind::Integer: return row;
    case ColumnKind::Real: return row + 0.5;
    case ColumnKind::Text: return u"ü😀\"\\\n%1"_s.arg(row % 100);
    case ColumnKind::Blob: return QByteArray("\0\xff\x80", 3) + QByteArray::number(row);
    }
    Q_UNREACHABLE();
}

bool namesContents(const QString &table)
{
    return std::ranges::any_of(contentRules(), [&table](const ContentRule &rule) { return table == rule.table; });
}

} // namespace

ClusterFiller::ClusterFiller(const TestDatabase &database)
{
    auto opened = BulkDatabase::open(database.settings());
    if (opened)
        m_bulk = std::move(*opened);
    else
        qWarning() << opened.error().message;
}

bool ClusterFiller::run(const char *statement, const QVariantList &values)
{
    return bool(database().transaction([&] { return outcome(database().run(statement, values)); }));
}

QVariant ClusterFiller::value(const char *statement)
{
    const auto answer = database().run(statement);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first() : QVariant();
}

bool ClusterFiller::addRows(const QString &name, int rows, int first)
{
    auto table = describeTable(database(), name);
    if (!table)
        return false;
    QStringList columns;
    QStringList marks;
    for (const TableColumn &column : table->columns) {
        columns.append(m_bulk->quoted(column.name));
        marks.append(u"?"_s);
    }
    const char *insert = m_bulk->kept(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_bulk->quoted(name), columns.join(u','), marks.join(u',')));
    const auto added = database().transaction([&]() -> Common::Result<void> {
        for (int row = first; row < first + rows; ++row) {
            QVariantList values;
            for (const TableColumn &column : table->columns)
                values.append(valueFor(column, row));
            if (const auto inserted = database().run(insert, values); !inserted)
                return inserted.error();
        }
        // What was given a number by hand counts as well.
        table->lastNumber = std::max<qint64>(table->lastNumber, first + rows - 1);
        return setLastNumber(*m_bulk, *table);
    });
    if (!added)
        qWarning() << name << added.error().message;
    return bool(added);
}

bool ClusterFiller::fillOldTables()
{
    const auto names = tablesOfAtrium(database());
    if (!names)
        return false;
    for (const QString &name : *names) {
        if (!isInBackups(name) || name == "cluster"_L1 || namesContents(name))
            continue;
        if (!addRows(name, rowsOfTable, 101))
            return false;
    }
    return true;
}

bool ClusterFiller::fillAllTables()
{
    if (!fillOldTables())
        return false;
    // What the drivers are apt to treat differently.
    return run("UPDATE node SET lease_until = 0, deleted = 0, active = 1 WHERE id > 100")
        && run("UPDATE app_user SET login_key = NULL, external_id = NULL, first_name = '' WHERE id = 102")
        && run("UPDATE room SET external_id = 9007199254740993, created_at = -9223372036854775807 WHERE id = 101")
        && run("UPDATE room SET external_id = NULL WHERE id = 102")
        && run("UPDATE room SET comment = ? WHERE id = 103", {QString(300'000, u'ß')})
        && run("UPDATE audit_log SET detail = ? WHERE id = 101", {u"null\t'); DROP TABLE room; --"_s})
        // The highest number that was ever given is that of a row that is gone.
        && addRows(u"user_group"_s, 1, 500) && run("DELETE FROM user_group WHERE id = 500");
}

bool ClusterFiller::addFile(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && run("INSERT INTO stored_file (storage_key, room_id, owner_id, name, size_bytes, sha256, deleted, created_at)"
               " VALUES (?, 1, 1, ?, ?, ?, 0, 1)",
               {name, u"Grüße.txt"_s, content.size(),
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())});
}

bool ClusterFiller::addRecordingFile(const QString &folder, const QString &path, const QByteArray &content)
{
    QFile file(folder + u'/' + path);
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size()
        && run("INSERT INTO recording_file (recording_id, name, path, size_bytes, sha256) VALUES (1, ?, ?, ?, ?)",
               {path.section(u'/', -1), path, content.size(),
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())});
}

AllRows ClusterFiller::rows()
{
    AllRows all;
    const auto names = tablesOfAtrium(database());
    for (const QString &name : *names) {
        if (!isInBackups(name))
            continue;
        const auto table = describeTable(database(), name);
        TablePages pages(*m_bulk, *table);
        QList<QVariantMap> &rows = all[name];
        for (auto page = pages.next(); page && !page->isEmpty(); page = pages.next()) {
            for (const QVariantList &row : std::as_const(*page)) {
                QVariantMap values;
                for (qsizetype i = 0; i < row.size(); ++i)
                    values.insert(table->columns.at(i).name, row.at(i));
                rows.append(values);
            }
        }
    }
    return all;
}

AllRows asRestored(AllRows all)
{
    for (auto table = all.begin(); table != all.end(); ++table) {
        for (QVariantMap &row : table.value()) {
            for (auto column = row.begin(); column != row.end(); ++column)
                column.value() = restoredValue(table.key(), column.key(), column.value());
        }
    }
    return all;
}

// Collations put texts into other orders, so rows are compared as sets.
QString firstDifference(const AllRows &expected, const AllRows &found)
{
    if (expected.keys() != found.keys())
        return u"other tables: "_s + QStringList(found.keys()).join(u' ');
    const auto asText = [](const QVariantMap &row) {
        QString text;
        for (auto column = row.cbegin(); column != row.cend(); ++column)
            text += u"%1=%2 "_s.arg(column.key(),
                                    column.value().isNull() ? u"NULL"_s : u'\'' + column.value().toString() + u'\'');
        return text;
    };
    for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
        QStringList wanted;
        for (const QVariantMap &row : table.value())
            wanted.append(asText(row));
        QStringList there;
        for (const QVariantMap &row : found.value(table.key()))
            there.append(asText(row));
        wanted.sort();
        there.sort();
        if (wanted.size() != there.size())
            return u"%1: %2 rows instead of %3"_s.arg(table.key()).arg(there.size()).arg(wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted.at(i) != there.at(i))
                return u"%1: %2 instead of %3"_s.arg(table.key(), there.at(i).left(2000), wanted.at(i).left(2000));
        }
    }
    return {};
}
