// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <optional>

namespace Agent {

/*! What the commit channel falls back on: every commit that changed something, in its sender's order. */
class CommitLogRepository
{
public:
    explicit CommitLogRepository(Database &database) : m_db(database) {}

    Common::Result<QHash<Common::NodeId, qint64>> cursors() const; //!< each sender's last commit
    /*! The commits of `sender` after `seq`, oldest first; nothing when some of them have been pruned already. */
    Common::Result<std::optional<QList<Commit>>> after(Common::NodeId sender, qint64 seq) const;
    Common::Result<void> prune(Common::Millis age); //!< inside a transaction

    static constexpr Common::Millis keep{15 * 60 * 1000};

private:
    Database &m_db;
};

} // namespace Agent
