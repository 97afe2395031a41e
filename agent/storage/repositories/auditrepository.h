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
    QString address = {}; //!< where the request came from
};

/*! An entry as it was written down. */
struct AuditRow
{
    qint64 id = 0;
    Common::UtcTime at;
    Common::NodeId node; //!< through which it was done; 0 = by a command
    AuditEntry entry;
};

struct AuditPage
{
    QList<AuditRow> rows;
    int total = 0; //!< of all pages
};

/*! Which entries are asked for. */
struct AuditQuery
{
    int start = 0;
    int max = 0;
    QString filter = {};        //!< is looked for in login, action and target, without regard to case
    Common::UtcTime since = {}; //!< this moment too; 0 = from the first on
    Common::UtcTime until = {}; //!< this moment too; 0 = to the last
};

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_db(database) {}
    Common::Result<void> insert(const AuditEntry &entry);           //!< inside a transaction
    Common::Result<AuditPage> page(const AuditQuery &wanted) const; //!< newest first
    /*! The next `wanted.max` entries after one, oldest first; nothing is left out or told twice while others write. */
    Common::Result<QList<AuditRow>> following(qint64 id, const AuditQuery &wanted) const;

private:
    Database &m_db;
};

} // namespace Agent
