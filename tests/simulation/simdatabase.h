// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/sqlconnection.h"
#include "tests/simulation/simthreads.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

/*! What a database server takes its time for; `packaging/dev bench scale` measures a PostgreSQL beside it. */
struct SimDatabaseCosts
{
    Micros roundTrip{300}; //!< between a node and the server
    double statement = 40; //!< µs of a core for the least statement
    double rowRead = 1.2;  //!< µs of a core for each row that is read or counted
    double rowWritten = 8; //!< µs of a core
    Micros commit{900};    //!< until what was written is safe
    int cores = 4;
};

/*! What was asked of the database, and what it cost. */
struct SimDatabaseFigures
{
    qint64 statements = 0;
    qint64 transactions = 0; //!< that were committed
    qint64 commits = 0;      //!< of those, that others are told of
    qint64 rowsRead = 0;
    double coreMicros = 0;
};

/*!
    The shared database of a simulation: a real SQLite database in memory, under the real repositories, whose clock is the
    simulation's and whose answers take the time that a server's would. Nodes use it as they use a PostgreSQL.

    A transaction happens as a whole at the moment when it has the lock for which it stands in line, or at its beginning, and its
    answer comes when its statements, one after the other, would have been answered and the commit were safe; it keeps its lock
    for that time. So all are in line, and what is read may be seen a few milliseconds before its commit.
    Threads: the simulation's.
*/
class SimDatabase
{
public:
    SimDatabase(SimThreads &threads, const SimDatabaseCosts &costs);
    ~SimDatabase();
    Q_DISABLE_COPY_MOVE(SimDatabase)

    /*! A connection whose figures count under `purpose`. */
    std::unique_ptr<Agent::SqlConnection> connection(const QByteArray &purpose);

    void refuseFor(Micros span) { m_refusesUntil = m_threads.time().time() + span; } //!< nobody can connect
    bool isRefusing() const { return m_threads.time().time() < m_refusesUntil; }

    using Figures = std::map<QByteArray, SimDatabaseFigures>; // by purpose
    const Figures &figures() const { return m_figures; }
    SimDatabaseFigures figuresOf(const QByteArray &purpose) const;
    void resetFigures();
    double placementLockShare() const; //!< of the time since resetFigures() that somebody held the lock for placement
    double busyShare() const;          //!< of all cores in that time
    size_t mostWaiting() const { return m_mostWaiting; } //!< at one moment, for that lock

private:
    friend class SimConnection;
    struct Prepared
    {
        QSqlQuery query;
        QList<int> order; // of the values; -1 = the database's clock
    };

    Agent::SqlReply logCommit(const QVariantList &values);
    Agent::SqlReply run(const char *statement, const QVariantList &values);
    Prepared *prepared(const char *statement, QSqlError &error);
    QSqlError runRaw(const QString &statement);
    Micros serve(double coreMicros); // from now until it is done

    SimThreads &m_threads; // not owned, outlives this
    const SimDatabaseCosts m_costs;
    QSqlDatabase m_sqlite;
    QHash<const char *, std::shared_ptr<Prepared>> m_prepared; // by the literal's address
    std::vector<Micros> m_coreFree;
    SimLock m_placement;
    size_t m_mostWaiting = 0;
    Micros m_lockHeld{0};
    Micros m_countedSince{0};
    Micros m_refusesUntil{0};
    Figures m_figures;
};
