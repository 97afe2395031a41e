// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/tablecatalog.h"

#include "agent/backup/backuptext.h"
#include "agent/storage/migrations.h"

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

// By driver: SQLite, PostgreSQL, MariaDB.
constexpr const char *allTables[] = {
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
    "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE "
    "TABLE'",
    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
};

// Name, type, place in the primary key or 0, whether the database counts it.
constexpr const char *allColumns[] = {
    "SELECT c.name, lower(c.type), c.pk,"
    " CASE WHEN c.pk = 1 AND (SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?) LIKE '%AUTOINCREMENT%'"
    " THEN 1 ELSE 0 END FROM pragma_table_info(?) c ORDER BY c.cid",

    "SELECT c.column_name, c.data_type, COALESCE((SELECT k.ordinal_position FROM information_schema.table_constraints t"
    " JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name"
    " AND k.table_schema = t.table_schema AND k.table_name = t.table_name WHERE t.constraint_type = 'PRIMARY KEY'"
    " AND t.table_schema = current_schema() AND t.table_name = ? AND k.column_name = c.column_name), 0),"
    " CASE WHEN c.is_identity = 'YES' OR c.column_default LIKE 'nextval(%' THEN 1 ELSE 0 END"
    " FROM information_schema.columns c WHERE c.table_schema = current_schema() AND c.table_name = ?"
    " ORDER BY c.ordinal_position",

    "SELECT c.column_name, c.data_type, COALESCE((SELECT k.ordinal_position FROM information_schema.key_column_usage k"
    " WHERE k.constraint_name = 'PRIMARY' AND k.table_schema = DATABASE() AND k.table_name = ?"
    " AND k.column_name = c.column_name), 0), CASE WHEN c.extra LIKE '%auto_increment%' THEN 1 ELSE 0 END"
    " FROM information_schema.columns c WHERE c.table_schema = DATABASE() AND c.table_name = ?"
    " ORDER BY c.ordinal_position",
};

// Values: the table, and for PostgreSQL its column.
constexpr const char *lastNumbers[] = {
    "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = ?",
    "SELECT COALESCE(pg_sequence_last_value(CAST(pg_get_serial_sequence(?, ?) AS regclass)), 0)",
    "SELECT COALESCE(MAX(auto_increment), 1) - 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND "
    "table_name = ?",
};

ColumnKind kindOf(const QString &type)
{
    if (type.contains("int"_L1))
        return ColumnKind::Integer;
    if (type.contains("blob"_L1) || type.contains("binary"_L1) || type == "bytea"_L1)
        return ColumnKind::Blob;
    if (type.contains("real"_L1) || type.contains("double"_L1) || type.contains("float"_L1))
        return ColumnKind::Real;
    return ColumnKind::Text;
}

} // namespace

Result<QStringList> tablesOfAtrium(Database &database)
{
    const auto found = database.run(allTables[int(database.driver())]);
    if (!found)
        return found.error();
    const QStringList ours = tablesOfScripts(database.driver());
    QStringList names;
    for (const QVariantList &row : found->rows) {
        if (const QString name = row.first().toString(); ours.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

Result<BackupTable> describeTable(Database &database, const QString &name)
{
    const int driver = int(database.driver());
    const auto columns = database.run(allColumns[driver], {name, name});
    if (!columns)
        return columns.error();
    BackupTable table;
    table.name = name;
    QMap<int, QString> key;
    for (const QVariantList &row : columns->rows) {
        const QString column = row.at(0).toString();
        table.columns.append({column, kindOf(row.at(1).toString())});
        if (const int place = row.at(2).toInt(); place > 0)
            key.insert(place, column);
        if (row.at(3).toInt() != 0)
            table.counted = column;
    }
    table.key = key.values();
    if (table.key.isEmpty()) // how would its rows be read in an order?
        return Error{ErrorCode::Internal, BackupText::tr("The table %1 has no primary key.").arg(name)};
    if (!table.counted.isEmpty()) {
        QVariantList values{name};
        if (database.driver() == DatabaseDriver::Postgresql)
            values.append(table.counted);
        const auto last = database.run(lastNumbers[driver], values);
        if (!last)
            return last.error();
        table.lastNumber = last->rows.first().first().toLongLong();
    }
    return table;
}

Result<void> setLastNumber(BulkDatabase &bulk, const BackupTable &table)
{
    if (table.counted.isEmpty() || table.lastNumber <= 0)
        return {};
    Database &database = bulk.database();
    switch (database.driver()) {
    case DatabaseDriver::Sqlite:
        if (const auto gone = database.run("DELETE FROM sqlite_sequence WHERE name = ?", {table.name}); !gone)
            return gone.error();
        return outcome(
            database.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", {table.name, table.lastNumber}));
    case DatabaseDriver::Postgresql:
        return outcome(database.run("SELECT setval(CAST(pg_get_serial_sequence(?, ?) AS regclass), ?)",
                                    {table.name, table.counted, table.lastNumber}));
    case DatabaseDriver::Mariadb:
        return database.runRaw(QStringLiteral("ALTER TABLE %1 AUTO_INCREMENT = %2")
                                   .arg(bulk.quoted(table.name))
                                   .arg(table.lastNumber + 1));
    }
    Q_UNREACHABLE();
}

} // namespace Agent
