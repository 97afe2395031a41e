// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/placement.h"

namespace Agent {

/*! What is true of the cluster as a whole. */
struct ClusterRecord
{
    QString id;       //!< random; two clusters never share it
    QString keyCheck; //!< proves that a node has the right cluster key without telling it
    QString host;     //!< for SQLite: the one machine that may use the file
};

class ClusterRepository
{
public:
    explicit ClusterRepository(Database &database) : m_db(database) {}

    Common::Result<ClusterRecord> find() const;                //!< NotInitialised when there is none
    Common::Result<void> create(const ClusterRecord &cluster); //!< inside a transaction; AlreadyInitialised
    Common::Result<void> setHost(const QString &host);         //!< inside a transaction
    Common::Result<Common::UtcTime> now() const;               //!< the database's clock

    Common::Result<Common::PlacementRule> placementRule() const;
    Common::Result<void> setPlacementRule(Common::PlacementRule rule); //!< inside a transaction

    static Common::Error none();         //!< NotInitialised, and what to do
    static Common::Error alreadyThere(); //!< AlreadyInitialised

private:
    Database &m_db;
};

} // namespace Agent
