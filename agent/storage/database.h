// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasemetrics.h"
#include "agent/storage/databasesettings.h"
#include "agent/storage/sqlconnection.h"
#include "common/core/result.h"
#include "common/wire/peerframes.h"

#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>

namespace Agent {

/*! A commit that happened: who wrote it, its number among that sender's commits, and what it changed. */
struct Commit
{
    Common::NodeId sender;
    qint64 seq = 0;
    QList<Common::CommitEvent> events;
};

/*! How a statement went, for those whose answer holds nothing more. */
Common::Result<void> outcome(const Common::Result<SqlAnswer> &answer);

/*!
    One connection to the shared database. It reconnects by itself, to the one of the servers that takes writes;
    statements are prepared once.

    Errors: Unavailable (no connection, or a time-out; the driver's text goes to the log), Conflict (a unique value
            is taken), Invalid (a text holds a NUL character, which no database stores).
    Threads: lives and is used in the thread that opened it.
*/
class Database
{
public:
    /*!
        Opens a connection. `sender` is the node in whose name commits are logged; `committed` is called after each. `metrics`
        are where it counts what it does, and outlive it; null = nowhere. `connection` is the way to the server, by Qt's driver
        unless it is given.
    */
    static Common::Result<std::unique_ptr<Database>> open(const DatabaseSettings &settings, Common::NodeId sender,
                                                          std::function<void(const Commit &)> committed,
                                                          DatabaseMetrics *metrics = nullptr,
                                                          std::unique_ptr<SqlConnection> connection = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    DatabaseDriver driver() const { return m_settings.driver; }
    /*! How often it has connected: what was known of the database may be out of date after each, for a standby may have taken over. */
    int connections() const { return m_connections; }
    Common::NodeId sender() const { return m_sender; }

    /*!
        Runs one statement (see inDialect() for the marks in it) with the values of its `?` in order; an invalid QVariant
        is NULL. `statement` must stay as it is and where it is as long as this lives, as literals do: it is prepared once
        and found again by its address. Statements that write run only inside a transaction().
    */
    Common::Result<SqlAnswer> run(const char *statement, const QVariantList &values = {});

    /*! Runs a statement of a script as it stands. */
    Common::Result<void> runRaw(const QString &statement);

    /*! Notes, inside a transaction, what it changes; goes into the commit log with it. */
    void changed(Common::Table table, QList<qint64> ids);

    /*!
        Runs `work` as one transaction: all of it is stored when it returns a value, nothing when it returns an Error.
        Losing a race for a lock runs `work` again, a few times; it must have no other effect than its statements.
    */
    template <class Work>
    auto transaction(Work &&work) -> std::invoke_result_t<Work>
    {
        for (int attempt = 1;; ++attempt) {
            if (const auto begun = begin(); !begun)
                return begun.error();
            auto result = work();
            if (result) {
                const auto committed = commit();
                if (committed)
                    return result;
                result = committed.error();
            }
            rollback();
            if (!mayRepeat(attempt))
                return result;
        }
    }

    /*!
        Runs `work`, which only reads, on the database as it is now: it sees nothing of what others commit meanwhile, and
        keeps nobody from writing. Lost with the connection, and not tried again.
    */
    template <class Work>
    auto snapshot(Work &&work) -> std::invoke_result_t<Work>
    {
        if (const auto begun = beginSnapshot(); !begun)
            return begun.error();
        auto result = work();
        rollback();
        return result;
    }

private:
    Database(const DatabaseSettings &settings, Common::NodeId sender, std::function<void(const Commit &)> committed,
             DatabaseMetrics *metrics, std::unique_ptr<SqlConnection> connection);
    Common::Result<void> connect();
    void noteAnswer(std::chrono::steady_clock::time_point sentAt, bool isDone);
    Common::Result<SqlAnswer> runOnce(const char *statement, const QVariantList &values);
    void disconnect();
    Common::Result<void> begin();
    Common::Result<void> beginSnapshot();
    Common::Result<void> begin(const QStringList &statements);
    Common::Result<void> runEach(const QStringList &statements);
    Common::Result<void> commit();
    void rollback();
    bool mayRepeat(int attempt) const;
    Common::Result<qint64> logEvents();
    Common::Error failed(const QSqlError &error, const QString &statement);

    static constexpr int maximumAttempts = 8;

    const DatabaseSettings m_settings;
    const Common::NodeId m_sender;
    const std::function<void(const Commit &)> m_committed;
    DatabaseMetrics *const m_metrics; // not owned, outlives this; may be null
    const std::unique_ptr<SqlConnection> m_connection;
    QList<Common::CommitEvent> m_events;
    qsizetype m_server = 0; // of all there are, the one that took writes last
    int m_connections = 0;
    bool m_inTransaction = false;
    QString m_conflict; // the race for a lock that this transaction has lost
    bool m_broken = true;
};

} // namespace Agent
