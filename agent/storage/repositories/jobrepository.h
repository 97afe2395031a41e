// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <optional>

namespace Agent {

/*! One run of a job that a node has taken; the node's proof when it renews or finishes it. */
struct JobRun
{
    QString job;
    Common::NodeId node;
    qint64 incarnation = 0;
    qint64 run = 0;
    bool isRepeated = false; //!< an earlier run of the same due began and never finished

    friend bool operator==(const JobRun &, const JobRun &) = default;
};

/*! A job as people see it. */
struct JobRow
{
    QString name;
    Common::NodeId node; //!< does it now, or did it last; none before the first run
    qint64 run = 0;
    Common::UtcTime dueAt;
    Common::UtcTime startedAt;
    Common::UtcTime finishedAt;
    QString outcome;        //!< of the last run that finished; see doJob()
    bool isRunning = false; //!< its lease holds now
    bool isWaiting = false; //!< due, and nobody does it
};

/*!
    Work that exactly one node does for the cluster. Who does it holds the row's lease, by the database's clock. Every
    change is a compare-and-set, so that a node that was overtaken changes nothing. Writing calls run inside a transaction.
*/
class JobRepository
{
public:
    explicit JobRepository(Database &database) : m_db(database) {}

    Common::Result<QList<JobRow>> list() const;    //!< longest due first
    Common::Result<void> add(const QString &name); //!< due at once; Conflict when it is there already

    /*! Takes the job if it is due and nobody does it; nothing when somebody else was faster. */
    Common::Result<std::optional<JobRun>> claim(const QString &name, Common::NodeId node, qint64 incarnation,
                                                Common::Millis lease);
    Common::Result<void> renew(const JobRun &run, Common::Millis lease); //!< LeaseLost: another node took it over
    /*! Notes how the run went; due again after `pause`. LeaseLost: another node took it over, or it is finished already. */
    Common::Result<void> finish(const JobRun &run, const QString &outcome, Common::Millis pause);

private:
    Database &m_db;
};

} // namespace Agent
