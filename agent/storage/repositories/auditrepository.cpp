// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/auditrepository.h"

namespace Agent {

using namespace Common;

Result<void> AuditRepository::insert(const AuditEntry &entry)
{
    return outcome(
        m_db.run("INSERT INTO audit_log (at, node_id, user_id, login, action, target, outcome, detail) VALUES ({now}, "
                 "?, ?, ?, ?, ?, ?, ?)",
                 {m_db.sender().value, entry.user ? QVariant(entry.user.value) : QVariant(), entry.login.left(255),
                  entry.action, entry.target.left(255), entry.outcome, entry.detail}));
}

} // namespace Agent
