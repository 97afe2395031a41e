// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simdatabase.h"

#include <QSqlRecord>

#include <algorithm>
#include <cmath>

using namespace Agent;
using namespace Common;

namespace {

constexpr auto connectionName = "atrium-simulation";
constexpr auto loggingStatement = "WITH cursor AS (UPDATE commit_cursor";
constexpr auto existenceQuestion = "SELECT COUNT(*) FROM information_schema.tables";
constexpr Micros refusal{2000}; // until somebody who cannot connect knows it

bool isOf(const char *statement, const char *beginning)
{
    return QLatin1String(statement).startsWith(QLatin1String(beginning));
}

// Rows that the server counts for the list of nodes, which has only their numbers.
qint64 countedRows(const char *statement, const SqlAnswer &answer)
{
    const QLatin1String text(statement);
    if (!text.contains(QLatin1String("(SELECT COUNT(*) FROM room_placement p WHERE p.node_id = n.id")))
        return 0;
    qint64 counted = 0;
    for (const QVariantList &row : answer.rows)
        counted += 2 * row.at(row.size() - 3).toLongLong() + row.at(row.size() - 2).toLongLong();
    return counted;
}

} // namespace

/*! One connection; the way of a transaction through it stands at SimDatabase. */
class SimConnection final : public SqlConnection
{
public:
    SimConnection(SimDatabase &server, SimDatabaseFigures &figures) : m_server(server), m_figures(figures) {}

    Result<void> open(const DatabaseServer &) override
    {
        if (!isReachable())
            return Error{ErrorCode::Unavailable, QStringLiteral("the database refuses connections")};
        return {};
    }
    void close() override {}

    SqlReply run(const char *statement, const QVariantList &values) override
    {
        if (!m_isInTransaction && !isReachable())
            return {{}, lost()};
        if (const QSqlError error = begin(statement); error.isValid())
            return {{}, error};
        SqlReply reply;
        m_server.m_threads.inMain([&] { reply = m_server.run(statement, values); });
        count(statement, reply.answer);
        if (!m_isInTransaction)
            answerComes();
        return reply;
    }

    QSqlError runRaw(const QString &statement) override
    {
        if (statement.startsWith(QLatin1String("BEGIN"))) {
            if (!isReachable())
                return lost();
            m_isInTransaction = true;
            m_hasBegun = false;
            ++m_figures.statements;
            m_lasts += m_server.m_costs.roundTrip;
            return {};
        }
        const bool isCommit = statement == QLatin1String("COMMIT");
        if (!isCommit && statement != QLatin1String("ROLLBACK")) {
            QSqlError error;
            m_server.m_threads.inMain([&] { error = m_server.runRaw(statement); });
            return error;
        }
        QSqlError error;
        if (m_hasBegun)
            m_server.m_threads.inMain([&] { error = m_server.runRaw(statement); });
        ++m_figures.statements;
        m_figures.transactions += isCommit;
        m_lasts += m_server.m_costs.roundTrip;
        if (isCommit && m_hasWritten)
            m_lasts += m_server.m_costs.commit;
        answerComes();
        unlock();
        m_isInTransaction = false;
        m_hasBegun = false;
        m_hasWritten = false;
        return error;
    }

private:
    bool isReachable()
    {
        const SimThread *thread = m_server.m_threads.current();
        if (thread && !thread->process().isAlive)
            return false;
        if (!m_server.isRefusing())
            return true;
        m_server.m_threads.wait(refusal);
        return false;
    }

    static QSqlError lost()
    {
        return QSqlError(QString(), QStringLiteral("connection refused"), QSqlError::ConnectionError,
                         QStringLiteral("14"));
    }

    // SQLite's own transaction begins when nothing has to be waited for any more.
    QSqlError begin(const char *statement)
    {
        if (!m_isInTransaction || m_hasBegun)
            return {};
        if (isOf(statement, "SELECT name FROM cluster_lock WHERE name = 'placement'")) {
            m_server.m_mostWaiting = std::max(m_server.m_mostWaiting, m_server.m_placement.waiting() + 1);
            if (!m_server.m_placement.take())
                return lost();
            m_hasLock = true;
        }
        QSqlError error;
        m_server.m_threads.inMain([&] { error = m_server.runRaw(QStringLiteral("BEGIN IMMEDIATE")); });
        m_hasBegun = !error.isValid();
        return error;
    }

    void unlock()
    {
        if (std::exchange(m_hasLock, false))
            m_server.m_placement.unlock();
    }

    void count(const char *statement, const SqlAnswer &answer)
    {
        const qint64 read = answer.rows.size() + countedRows(statement, answer);
        m_figures.commits += isOf(statement, loggingStatement);
        const qint64 written = isOf(statement, "SELECT") ? 0 : std::max(0, answer.changed);
        m_hasWritten |= written > 0;
        const double core = m_server.m_costs.statement + m_server.m_costs.rowRead * double(read)
            + m_server.m_costs.rowWritten * double(written);
        ++m_figures.statements;
        m_figures.rowsRead += read;
        m_figures.coreMicros += core;
        m_lasts += m_server.m_costs.roundTrip;
        m_core += core;
    }

    void answerComes()
    {
        const Micros lasts = std::exchange(m_lasts, Micros(0)) + m_server.serve(std::exchange(m_core, 0));
        if (m_hasLock)
            m_server.m_lockHeld += lasts;
        m_server.m_threads.wait(lasts);
    }

    SimDatabase &m_server; // not owned, outlives this
    SimDatabaseFigures &m_figures;
    Micros m_lasts{0}; // of what was asked and is not answered yet
    double m_core = 0;
    bool m_isInTransaction = false;
    bool m_hasBegun = false;
    bool m_hasWritten = false;
    bool m_hasLock = false;
};

SimDatabase::SimDatabase(SimThreads &threads, const SimDatabaseCosts &costs)
    : m_threads(threads)
    , m_costs(costs)
    , m_sqlite(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QLatin1String(connectionName)))
    , m_coreFree(size_t(costs.cores), Micros(0))
    , m_placement(threads)
{
    m_sqlite.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_sqlite.open())
        qFatal("no database in memory");
}

SimDatabase::~SimDatabase()
{
    m_prepared.clear();
    m_sqlite = QSqlDatabase();
    QSqlDatabase::removeDatabase(QLatin1String(connectionName));
}

std::unique_ptr<SqlConnection> SimDatabase::connection(const QByteArray &purpose)
{
    return std::make_unique<SimConnection>(*this, m_figures[purpose]);
}

SimDatabaseFigures SimDatabase::figuresOf(const QByteArray &purpose) const
{
    const auto found = m_figures.find(purpose);
    return found == m_figures.end() ? SimDatabaseFigures() : found->second;
}

void SimDatabase::resetFigures()
{
    for (auto &[purpose, figures] : m_figures) // connections know where they stand
        figures = {};
    m_lockHeld = Micros(0);
    m_mostWaiting = 0;
    m_countedSince = m_threads.time().time();
}

double SimDatabase::placementLockShare() const
{
    return double(m_lockHeld.count()) / double(std::max<qint64>(1, (m_threads.time().time() - m_countedSince).count()));
}

double SimDatabase::busyShare() const
{
    double core = 0;
    for (const auto &[purpose, figures] : m_figures)
        core += figures.coreMicros;
    return core / double(m_costs.cores)
        / double(std::max<qint64>(1, (m_threads.time().time() - m_countedSince).count()));
}

Micros SimDatabase::serve(double coreMicros)
{
    const Micros now = m_threads.time().time();
    const auto core = std::ranges::min_element(m_coreFree);
    *core = std::max(*core, now) + Micros(qint64(std::ceil(coreMicros)));
    return *core - now;
}

SimDatabase::Prepared *SimDatabase::prepared(const char *statement, QSqlError &error)
{
    auto &known = m_prepared[statement];
    if (known)
        return known.get();
    auto made = std::make_shared<Prepared>(Prepared{QSqlQuery(m_sqlite), {}});
    QString text;
    int values = 0;
    if (isOf(statement, existenceQuestion)) // each server has its own way to say what tables it has
        statement = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?";
    for (QLatin1String rest(statement); !rest.isEmpty();) {
        const auto take = [&rest](const char *mark) {
            const bool isHere = rest.startsWith(QLatin1String(mark));
            if (isHere)
                rest = rest.mid(QLatin1String(mark).size());
            return isHere;
        };
        if (take("{now}")) {
            made->order.append(-1);
            text += QLatin1Char('?');
        } else if (take("{id}")) {
            text += QLatin1String("RETURNING id");
        } else if (!take("{lock}")) {
            if (rest.front() == QLatin1Char('?'))
                made->order.append(values++);
            text += rest.front();
            rest = rest.mid(1);
        }
    }
    made->query.setForwardOnly(true);
    if (!made->query.prepare(text)) {
        error = made->query.lastError();
        return nullptr;
    }
    known = made;
    return known.get();
}

// PostgreSQL advances the cursor and logs the commit in one statement, which SQLite does not know.
SqlReply SimDatabase::logCommit(const QVariantList &values)
{
    SqlReply advanced = run("UPDATE commit_cursor SET seq = seq + 1 WHERE node_id = ? RETURNING seq", {values.first()});
    if (advanced.error.isValid() || advanced.answer.rows.isEmpty())
        return advanced;
    SqlReply logged = run("INSERT INTO commit_log (node_id, seq, at, events) VALUES (?, ?, {now}, ?)",
                          {values.first(), advanced.answer.rows.first().first(), values.last()});
    logged.answer.rows = advanced.answer.rows;
    return logged;
}

SqlReply SimDatabase::run(const char *statement, const QVariantList &values)
{
    if (isOf(statement, loggingStatement))
        return logCommit(values);
    SqlReply reply;
    Prepared *ready = prepared(statement, reply.error);
    if (!ready)
        return reply;
    QSqlQuery &query = ready->query;
    const QVariant now(simDatabaseMs(m_threads.time().time()));
    for (int i = 0; i < ready->order.size(); ++i)
        query.bindValue(i, ready->order.at(i) < 0 ? now : values.at(ready->order.at(i)));
    if (!query.exec()) {
        reply.error = query.lastError();
        return reply;
    }
    reply.answer.changed = query.numRowsAffected();
    int columns = 0;
    while (query.next()) {
        if (columns == 0)
            columns = query.record().count();
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        reply.answer.rows.append(row);
    }
    if (QLatin1String(statement).endsWith(QLatin1String("{id}")) && !reply.answer.rows.isEmpty())
        reply.answer.insertedId = reply.answer.rows.first().first().toLongLong();
    query.finish();
    return reply;
}

QSqlError SimDatabase::runRaw(const QString &statement)
{
    QSqlQuery query(m_sqlite);
    return query.exec(statement) ? QSqlError() : query.lastError();
}
