// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/tablepages.h"

#include "agent/backup/rowtext.h"

namespace Agent {

using namespace Common;

namespace {

/*!
    Rows behind the last one of the page before. MariaDB looks through the whole table for (a, b) > (?, ?), the others for what
    is the same without row values.
*/
QString isBehind(const BulkDatabase &bulk, const QStringList &key, DatabaseDriver driver)
{
    if (driver != DatabaseDriver::Mariadb) {
        QStringList columns;
        for (const QString &column : key)
            columns.append(bulk.quoted(column));
        return QStringLiteral("(%1) > (%2)")
            .arg(columns.join(QLatin1String(", ")),
                 QStringList(key.size(), QStringLiteral("?")).join(QLatin1String(", ")));
    }
    QStringList ways;
    for (qsizetype i = 0; i < key.size(); ++i) {
        QString way;
        for (qsizetype before = 0; before < i; ++before)
            way += bulk.quoted(key.at(before)) + QLatin1String(" = ? AND ");
        ways.append(way + bulk.quoted(key.at(i)) + QLatin1String(" > ?"));
    }
    return QLatin1Char('(') + ways.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

} // namespace

TablePages::TablePages(BulkDatabase &database, const BackupTable &table) : m_bulk(database), m_table(table)
{
    QStringList columns;
    for (const TableColumn &column : table.columns)
        columns.append(m_bulk.quoted(column.name));
    QStringList order;
    for (const QString &column : table.key)
        order.append(m_bulk.quoted(column));
    const QString select =
        QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1String(", ")), m_bulk.quoted(table.name));
    const QString page = QStringLiteral(" ORDER BY %1 LIMIT %2").arg(order.join(QLatin1String(", "))).arg(rowsOfPage);
    m_firstPage = m_bulk.kept(select + page);
    m_furtherPages =
        m_bulk.kept(select + QLatin1String(" WHERE ") + isBehind(m_bulk, table.key, m_bulk.database().driver()) + page);
}

QVariantList TablePages::placeAfter() const
{
    if (m_bulk.database().driver() != DatabaseDriver::Mariadb)
        return m_lastKey;
    QVariantList values;
    for (qsizetype i = 0; i < m_lastKey.size(); ++i)
        values += m_lastKey.first(i + 1);
    return values;
}

Result<QList<QVariantList>> TablePages::next()
{
    if (m_isOver)
        return QList<QVariantList>();
    auto page =
        m_lastKey.isEmpty() ? m_bulk.database().run(m_firstPage) : m_bulk.database().run(m_furtherPages, placeAfter());
    if (!page)
        return page.error();
    for (QVariantList &row : page->rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            row[i] = valueOfKind(row.at(i), m_table.columns.at(i).kind);
    }
    m_isOver = page->rows.size() < rowsOfPage;
    if (!page->rows.isEmpty()) {
        m_lastKey.clear();
        for (const QString &column : m_table.key)
            m_lastKey.append(page->rows.last().at(m_table.indexOf(column)));
    }
    return page->rows;
}

} // namespace Agent
