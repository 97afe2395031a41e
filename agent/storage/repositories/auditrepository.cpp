// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/auditrepository.h"

#include "agent/storage/likepattern.h"

#include <limits>

namespace Agent {

using namespace Common;

namespace {

#define WANTED_ENTRIES                                                                                                 \
    " FROM audit_log WHERE (LOWER(login) LIKE ? ESCAPE '!' OR LOWER(action) LIKE ? ESCAPE '!'"                         \
    " OR LOWER(target) LIKE ? ESCAPE '!') AND at >= ? AND at <= ?"

#define AUDIT_COLUMNS "SELECT id, at, node_id, user_id, login, action, target, outcome, detail, address"

AuditRow auditFromRow(const QVariantList &row) // AUDIT_COLUMNS in order
{
    return {row.at(0).toLongLong(),
            {row.at(1).toLongLong()},
            NodeId(row.at(2).toLongLong()),
            {UserId(row.at(3).toLongLong()), row.at(4).toString(), row.at(5).toString(), row.at(6).toString(),
             row.at(7).toString(), row.at(8).toString(), row.at(9).toString()}};
}

QVariantList valuesOf(const AuditQuery &wanted)
{
    const QString pattern = likePattern(wanted.filter);
    const qint64 until = wanted.until ? wanted.until.ms : std::numeric_limits<qint64>::max();
    return {pattern, pattern, pattern, wanted.since.ms, until};
}

} // namespace

Result<void> AuditRepository::insert(const AuditEntry &entry)
{
    return outcome(
        m_db.run("INSERT INTO audit_log (at, node_id, user_id, login, action, target, outcome, detail, address)"
                 " VALUES ({now}, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {m_db.sender().value, entry.user ? QVariant(entry.user.value) : QVariant(), entry.login.left(255),
                  entry.action, entry.target.left(255), entry.outcome, entry.detail, entry.address.left(64)}));
}

Result<AuditPage> AuditRepository::page(const AuditQuery &wanted) const
{
    const QVariantList values = valuesOf(wanted);
    const auto total = m_db.run("SELECT COUNT(*)" WANTED_ENTRIES, values);
    if (!total)
        return total.error();
    const auto answer = m_db.run(AUDIT_COLUMNS WANTED_ENTRIES " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?",
                                 values + QVariantList{wanted.max, wanted.start});
    if (!answer)
        return answer.error();
    AuditPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append(auditFromRow(row));
    return page;
}

Result<QList<AuditRow>> AuditRepository::following(qint64 id, const AuditQuery &wanted) const
{
    const auto answer = m_db.run(AUDIT_COLUMNS WANTED_ENTRIES " AND id > ? ORDER BY id LIMIT ?",
                                 valuesOf(wanted) + QVariantList{id, wanted.max});
    if (!answer)
        return answer.error();
    QList<AuditRow> rows;
    for (const QVariantList &row : answer->rows)
        rows.append(auditFromRow(row));
    return rows;
}

} // namespace Agent
