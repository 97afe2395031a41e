// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"

#include "agent/storage/connecting.h"
#include "agent/storage/dialect.h"
#include "agent/storage/storagetext.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlError>

#include <chrono>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcStorage, "agent.storage")

namespace Agent {

using namespace Common;

namespace {

// A null QString would be stored as NULL; texts of ours are never NULL, and ids bind as their numbers.
QVariant bindable(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QLatin1String("")) : value;
}

} // namespace

Result<void> outcome(const Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    return {};
}

Database::Database(const DatabaseSettings &settings, NodeId sender, std::function<void(const Commit &)> committed,
                   DatabaseMetrics *metrics, std::unique_ptr<SqlConnection> connection)
    : m_settings(settings)
    , m_sender(sender)
    , m_committed(std::move(committed))
    , m_metrics(metrics)
    , m_connection(connection ? std::move(connection) : qtConnection(settings))
{
}

Database::~Database()
{
    disconnect();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings &settings, NodeId sender,
                                                 std::function<void(const Commit &)> committed,
                                                 DatabaseMetrics *metrics, std::unique_ptr<SqlConnection> connection)
{
    std::unique_ptr<Database> database(
        new Database(settings, sender, std::move(committed), metrics, std::move(connection)));
    if (const auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

// The servers are asked one after the other, beginning with the one that took writes last.
Result<void> Database::connect()
{
    const QList<DatabaseServer> servers = serversOf(m_settings);
    std::optional<Error> error;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const qsizetype index = (m_server + i) % servers.size();
        disconnect();
        const auto connected = m_connection->open(servers.at(index));
        if (connected) {
            if (std::exchange(m_server, index) != index)
                qCWarning(lcStorage).noquote() << "the database is now" << placeOf(m_settings, servers.at(index));
            ++m_connections;
            m_broken = false;
            if (m_metrics)
                m_metrics->connects.add();
            return {};
        }
        qCWarning(lcStorage).noquote() << connected.error().message;
        if (error)
            error->message += QLatin1Char(' ') + connected.error().message;
        else
            error = connected.error();
    }
    disconnect();
    if (m_metrics)
        m_metrics->refusedConnects.add();
    return *error;
}

void Database::disconnect()
{
    m_connection->close();
    m_broken = true;
}

Error databaseIsAway()
{
    return {ErrorCode::Unavailable, StorageText::tr("The database does not answer as it should."),
            StorageText::tr("Try again in a moment; the node's log says more.")};
}

Error Database::failed(const QSqlError &error, const QString &statement)
{
    const QString text = QStringLiteral("%1 %2 in %3")
                             .arg(error.nativeErrorCode(), error.databaseText().simplified(), statement.simplified());
    const SqlFailure kind = classify(m_settings.driver, error);
    if (m_metrics) {
        switch (kind) {
        case SqlFailure::Retry: m_metrics->lostRaces.add(); break;
        case SqlFailure::ConnectionLost: m_metrics->lostConnections.add(); break;
        case SqlFailure::Other: m_metrics->failures.add(); break;
        case SqlFailure::Duplicate: break;
        }
    }
    switch (kind) {
    case SqlFailure::Retry:
        m_conflict = text;
        qCInfo(lcStorage).noquote() << "statement lost a race for a lock:" << text;
        break;
    case SqlFailure::ConnectionLost: m_broken = true; [[fallthrough]];
    case SqlFailure::Other: qCWarning(lcStorage).noquote() << "statement failed:" << text; break;
    case SqlFailure::Duplicate: return {ErrorCode::Conflict, StorageText::tr("A value that must be unique is taken.")};
    }
    return databaseIsAway();
}

void Database::noteAnswer(std::chrono::steady_clock::time_point sentAt, bool isDone)
{
    if (!m_metrics)
        return;
    const auto answeredAt = std::chrono::steady_clock::now();
    m_metrics->statements.observe(answeredAt - sentAt);
    if (isDone) {
        m_metrics->answeredAtNanoseconds.set(answeredAt.time_since_epoch() / std::chrono::nanoseconds(1));
        m_metrics->lastNanoseconds.set((answeredAt - sentAt) / std::chrono::nanoseconds(1));
    }
}

Result<SqlAnswer> Database::run(const char *statement, const QVariantList &values)
{
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(u'\0')))
            return Error{ErrorCode::Invalid, StorageText::tr("A text holds a NUL character, which cannot be stored.")};
    }
    if (m_inTransaction)
        return runOnce(statement, values);
    // Outside a transaction there are only reads, so one that met a connection that died while idle is simply repeated.
    const bool wasConnected = !m_broken;
    auto answer = runOnce(statement, values);
    if (!answer && wasConnected && m_broken)
        answer = runOnce(statement, values);
    return answer;
}

Result<SqlAnswer> Database::runOnce(const char *statement, const QVariantList &values)
{
    if (m_broken) {
        // Inside a transaction the work before is lost: only its beginning may connect anew.
        if (m_inTransaction)
            return Error{ErrorCode::Unavailable, StorageText::tr("The connection to the database was lost.")};
        if (const auto connected = connect(); !connected)
            return databaseIsAway();
    }
    QVariantList bound;
    bound.reserve(values.size());
    for (const QVariant &value : values)
        bound.append(bindable(value));
    const auto sentAt = std::chrono::steady_clock::now();
    SqlReply reply = m_connection->run(statement, bound);
    noteAnswer(sentAt, !reply.error.isValid());
    if (reply.error.isValid())
        return failed(reply.error, QLatin1String(statement));
    return std::move(reply.answer);
}

Result<void> Database::runRaw(const QString &statement)
{
    const auto sentAt = std::chrono::steady_clock::now();
    const QSqlError error = m_connection->runRaw(statement);
    noteAnswer(sentAt, !error.isValid());
    if (error.isValid())
        return failed(error, statement);
    return {};
}

void Database::changed(Table table, QList<qint64> ids)
{
    Q_ASSERT(m_inTransaction);
    m_events.append({table, std::move(ids)});
}

Result<void> Database::begin()
{
    return begin({beginStatement(m_settings.driver)});
}

Result<void> Database::beginSnapshot()
{
    return begin(snapshotStatements(m_settings.driver));
}

Result<void> Database::runEach(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = runRaw(statement); !done)
            return done;
    }
    return {};
}

Result<void> Database::begin(const QStringList &statements)
{
    Q_ASSERT(!m_inTransaction);
    m_conflict.clear();
    m_events.clear();
    if (m_broken) {
        if (const auto connected = connect(); !connected)
            return databaseIsAway();
    }
    auto begun = runEach(statements);
    if (!begun && m_broken) { // a connection that died while idle shows here first
        if (const auto connected = connect(); !connected)
            return databaseIsAway();
        begun = runEach(statements);
    }
    m_inTransaction = bool(begun);
    return begun;
}

bool Database::mayRepeat(int attempt) const
{
    if (m_conflict.isEmpty())
        return false;
    if (attempt < maximumAttempts)
        return true;
    qCWarning(lcStorage).noquote() << "statement failed:" << m_conflict << "- each of" << attempt << "times";
    return false;
}

Result<qint64> Database::logEvents()
{
    // The cursor's row stays locked until the commit, so that the numbers of one sender become visible in their order.
    const QString events = QString::fromUtf8(QJsonDocument(toJson(m_events)).toJson(QJsonDocument::Compact));
    const Error notListed{ErrorCode::NotInitialised,
                          StorageText::tr("Node %1 is not in the cluster's commit log.").arg(m_sender.value)};
    if (m_settings.driver == DatabaseDriver::Postgresql) { // the others cannot say it in one statement
        const auto logged = run(
            "WITH cursor AS (UPDATE commit_cursor SET seq = seq + 1 WHERE node_id = ? RETURNING node_id, seq)"
            " INSERT INTO commit_log (node_id, seq, at, events) SELECT node_id, seq, {now}, ? FROM cursor RETURNING "
            "seq",
            {m_sender.value, events});
        if (!logged)
            return logged.error();
        if (logged->rows.isEmpty())
            return notListed;
        return logged->rows.first().first().toLongLong();
    }
    const auto advanced = run("UPDATE commit_cursor SET seq = seq + 1 WHERE node_id = ?", {m_sender.value});
    if (!advanced)
        return advanced.error();
    const auto seq = run("SELECT seq FROM commit_cursor WHERE node_id = ?", {m_sender.value});
    if (!seq)
        return seq.error();
    if (seq->rows.isEmpty())
        return notListed;
    const qint64 number = seq->rows.first().first().toLongLong();
    const auto logged = run("INSERT INTO commit_log (node_id, seq, at, events) VALUES (?, ?, {now}, ?)",
                            {m_sender.value, number, events});
    if (!logged)
        return logged.error();
    return number;
}

Result<void> Database::commit()
{
    Commit commit{m_sender, 0, m_events};
    if (!m_events.isEmpty()) {
        const auto seq = logEvents();
        if (!seq)
            return seq.error();
        commit.seq = *seq;
    }
    if (const auto done = runRaw(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_inTransaction = false;
    m_events.clear();
    if (!commit.events.isEmpty() && m_committed)
        m_committed(commit);
    return {};
}

void Database::rollback()
{
    if (m_inTransaction && !m_broken)
        (void)runRaw(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
    m_events.clear();
}

} // namespace Agent
