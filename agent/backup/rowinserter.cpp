// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/rowinserter.h"

#include "agent/backup/backuperrors.h"
#include "agent/backup/backuprules.h"
#include "agent/backup/tablecatalog.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

Result<void> RowInserter::head(const BackupHead &head)
{
    m_hasOtherKey = head.keyCheck != m_keyCheck;
    m_lostSecrets = 0;
    m_table.clear();
    return {};
}

Result<void> RowInserter::begin(const BackupTable &table)
{
    if (!isInBackups(table.name))
        return damaged("tables/"_L1 + table.name);
    const auto there = describeTable(m_bulk.database(), table.name);
    if (!there)
        return there.error().code == ErrorCode::Internal ? damaged("tables/"_L1 + table.name) : there.error();
    for (const TableColumn &column : table.columns) {
        if (there->indexOf(column.name) < 0)
            return damaged("tables/"_L1 + table.name);
    }
    m_table = table.name;
    m_one = m_bulk.kept(insertOf(table, 1));
    m_many = m_bulk.kept(insertOf(table, rowsAtOnce));
    return {};
}

QString RowInserter::insertOf(const BackupTable &table, int rows) const
{
    QStringList columns;
    for (const TableColumn &column : table.columns)
        columns.append(m_bulk.quoted(column.name));
    const QString row = u'(' + QStringList(table.columns.size(), QStringLiteral("?")).join(", "_L1) + u')';
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(m_bulk.quoted(table.name), columns.join(", "_L1), QStringList(rows, row).join(", "_L1));
}

QVariant RowInserter::stored(const BackupTable &table, qsizetype column, const QVariant &value)
{
    const QString &name = table.columns.at(column).name;
    if (table.name == "cluster"_L1 && name == "id"_L1)
        return 0;
    if (table.name == "cluster"_L1 && name == "key_check"_L1)
        return m_keyCheck;
    if (m_hasOtherKey && isSealed(table.name, name)) {
        m_lostSecrets += value.toString().isEmpty() ? 0 : 1;
        return QString();
    }
    return restoredValue(table.name, name, value);
}

Result<void> RowInserter::rows(const BackupTable &table, const QList<QVariantList> &rows)
{
    m_progress.rowsDone(rows.size());
    if (m_hasOtherKey && isFoundByKey(table.name))
        return {};
    if (table.name != m_table) {
        if (const auto begun = begin(table); !begun)
            return begun;
    }
    for (qsizetype at = 0; at < rows.size();) {
        const qsizetype count = rows.size() - at >= rowsAtOnce ? rowsAtOnce : 1;
        QVariantList values;
        for (const qsizetype end = at + count; at < end; ++at) {
            for (qsizetype column = 0; column < table.columns.size(); ++column)
                values.append(stored(table, column, rows.at(at).at(column)));
        }
        const auto inserted = m_bulk.database().run(count == 1 ? m_one : m_many, values);
        if (!inserted)
            return inserted.error().code == ErrorCode::Conflict ? damaged("tables/"_L1 + table.name) : inserted.error();
    }
    return {};
}

} // namespace Agent
