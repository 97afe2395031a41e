// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/sqlconnection.h"

#include "agent/storage/connecting.h"
#include "agent/storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace Agent {

using namespace Common;

namespace {

QString uniqueConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("atrium-%1").arg(++counter);
}

class QtConnection final : public SqlConnection
{
public:
    explicit QtConnection(const DatabaseSettings &settings) : m_settings(settings), m_name(uniqueConnectionName()) {}
    ~QtConnection() override { QtConnection::close(); }
    Q_DISABLE_COPY_MOVE(QtConnection)

    Result<void> open(const DatabaseServer &server) override { return connectTo(m_settings, server, m_name); }

    void close() override
    {
        m_prepared.clear();
        removeConnection(m_name);
    }

    SqlReply run(const char *statement, const QVariantList &values) override;

    QSqlError runRaw(const QString &statement) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(statement) ? QSqlError() : failureOf(query);
    }

private:
    const DatabaseSettings m_settings;
    const QString m_name;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_prepared; // by the literal's address
};

SqlReply QtConnection::run(const char *statement, const QVariantList &values)
{
    auto &query = m_prepared[statement];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(inDialect(m_settings.driver, statement))) {
            const QSqlError error = failureOf(*query);
            m_prepared.remove(statement);
            return {{}, error};
        }
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        return {{}, failureOf(*query)};
    SqlAnswer answer;
    answer.changed = query->numRowsAffected();
    // Asked once: what Qt knows of each column is made anew each time.
    int columns = 0;
    while (query->next()) {
        if (columns == 0)
            columns = query->record().count();
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column));
        answer.rows.append(row);
    }
    if (const QSqlError error = query->lastError(); error.isValid()) { // the server may fail in the middle of the rows
        query->finish();
        return {{}, error};
    }
    if (QLatin1String(statement).endsWith(QLatin1String("{id}")))
        answer.insertedId =
            answer.rows.isEmpty() ? query->lastInsertId().toLongLong() : answer.rows.first().first().toLongLong();
    query->finish();
    return {answer};
}

} // namespace

std::unique_ptr<SqlConnection> qtConnection(const DatabaseSettings &settings)
{
    return std::make_unique<QtConnection>(settings);
}

} // namespace Agent
