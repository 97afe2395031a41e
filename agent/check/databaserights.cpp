// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/databaserights.h"

#include "agent/check/checktext.h"
#include "agent/check/topic.h"
#include "agent/storage/connecting.h"

#include <QSqlQuery>

namespace Agent {

namespace {

QString errorOf(const QSqlQuery &query)
{
    return failureOf(query).databaseText().simplified();
}

/*! The first of the statements that fails, and the server's words; empty: all work. */
QString firstFailure(const QSqlDatabase &connection, const QStringList &statements)
{
    QSqlQuery query(connection);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return errorOf(query);
    }
    return {};
}

QString quoted(DatabaseDriver driver, const QString &name)
{
    return driver == DatabaseDriver::Mariadb ? QLatin1Char('`') + name + QLatin1Char('`')
                                             : QLatin1Char('"') + name + QLatin1Char('"');
}

QString grantFor(const DatabaseSettings &settings)
{
    return settings.driver == DatabaseDriver::Postgresql
        ? CheckText::tr(
              "Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: "
              "GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each "
              "table: ALTER TABLE … OWNER TO %2;")
              .arg(settings.name, settings.user)
        : CheckText::tr("Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO '%2'@'…';")
              .arg(settings.name, settings.user);
}

/*! PostgreSQL: a table of Atrium that another account owns; empty: none. Only who owns a table may change it. */
QString foreignTable(const QSqlDatabase &connection, const QStringList &tables)
{
    QSqlQuery query(connection);
    const bool isAnswered =
        query.exec(QStringLiteral("SELECT MIN(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                                  "current_schema()::regnamespace AND relname IN ('%1') AND NOT "
                                  "pg_has_role(relowner, 'USAGE')")
                       .arg(tables.join(QLatin1String("','"))))
        && query.next();
    return isAnswered ? query.value(0).toString() : QString();
}

} // namespace

QList<Finding> judgeRights(const DatabaseSettings &settings, const QSqlDatabase &connection, const QStringList &tables)
{
    QList<Finding> findings;
    const auto missing = [&](const QString &what, const QString &words) {
        findings.append(problem(CheckText::tr("The account %1 may not %2: %3.").arg(settings.user, what, words),
                                grantFor(settings)));
    };
    struct Right
    {
        const char *word;
        const char *statement; //!< %1: the table
    };
    constexpr Right rights[] = {{"SELECT", "SELECT 1 FROM %1 WHERE 1 = 0"},
                                {"INSERT", "INSERT INTO %1 SELECT * FROM %1 WHERE 1 = 0"},
                                {"DELETE", "DELETE FROM %1 WHERE 1 = 0"}};
    for (const Right &right : rights) {
        for (const QString &table : tables) {
            const QString words =
                firstFailure(connection, {QString::fromLatin1(right.statement).arg(quoted(settings.driver, table))});
            if (!words.isEmpty()) {
                missing(QLatin1String(right.word), words);
                break; // one table tells it; the remedy is for all
            }
        }
    }
    if (tables.contains(QStringLiteral("schema_version"))) {
        const QString words =
            firstFailure(connection, {QStringLiteral("UPDATE schema_version SET version = version WHERE 1 = 0")});
        if (!words.isEmpty())
            missing(QStringLiteral("UPDATE"), words);
    }
    const bool isPostgresql = settings.driver == DatabaseDriver::Postgresql;
    if (isPostgresql && !tables.isEmpty()) {
        const QString foreign = foreignTable(connection, tables);
        if (!foreign.isEmpty())
            missing(QStringLiteral("ALTER"), CheckText::tr("the table %1 belongs to another account").arg(foreign));
    }
    const QString trial = QStringLiteral("atrium_check_%1").arg(QCoreApplication::applicationPid());
    QStringList statements{QStringLiteral("CREATE TABLE %1 (id INTEGER NOT NULL PRIMARY KEY)").arg(trial),
                           QStringLiteral("ALTER TABLE %1 ADD COLUMN more INTEGER").arg(trial),
                           QStringLiteral("CREATE INDEX %1_more ON %1 (more)").arg(trial),
                           QStringLiteral("DROP TABLE %1").arg(trial)};
    if (isPostgresql)
        statements.prepend(QStringLiteral("BEGIN"));
    const QString words = firstFailure(connection, statements);
    if (isPostgresql)
        (void)firstFailure(connection, {QStringLiteral("ROLLBACK")});
    else if (!words.isEmpty())
        (void)firstFailure(connection, {QStringLiteral("DROP TABLE IF EXISTS ") + trial});
    if (!words.isEmpty())
        missing(QStringLiteral("CREATE, ALTER, DROP"), words);
    if (findings.isEmpty())
        findings.append(
            well(CheckText::tr("The account %1 may read, write and change the schema.").arg(settings.user)));
    return findings;
}

} // namespace Agent
