// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! One administrative action: who did what to what, and what came of it. Never holds a secret. */
struct AuditEntry
{
    Common::UserId user; //!< none for a command on the node
    QString login;
    QString action; //!< "server.save", "connection.kick", …
    QString target;
    QString outcome; //!< "done" or an error's name
    QString detail;
};

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_db(database) {}
    Common::Result<void> insert(const AuditEntry &entry); //!< inside a transaction

private:
    Database &m_db;
};

} // namespace Agent
