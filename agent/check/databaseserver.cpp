// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/databaseserver.h"

#include "agent/check/checktext.h"
#include "agent/check/topic.h"
#include "agent/storage/connecting.h"
#include "agent/storage/dialect.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QVersionNumber>

namespace Agent {

namespace {

constexpr int connectMs = 2000;
// Threads that each have one of their own: storage 4, SOAP 4, the JSON API 12, coming back 4, jobs 4, the lease; and commands.
constexpr int connectionsPerNode = 32;

QVariant valueOf(const QSqlDatabase &connection, const QString &question)
{
    QSqlQuery query(connection);
    return query.exec(question) && query.next() ? query.value(0) : QVariant();
}

QString serverPlace(const DatabaseServer &server)
{
    return QStringLiteral("%1:%2").arg(server.host).arg(server.port);
}

Finding notReached(const DatabaseServer &server, const QString &why)
{
    return problem(CheckText::tr("The database server %1 cannot be reached: %2.").arg(serverPlace(server), why),
                   CheckText::tr("Start it, open its port in the firewall, let it listen on that address, or correct "
                                 "database.host and database.port."));
}

Finding hangs(const DatabaseServer &server)
{
    return problem(
        CheckText::tr("The database server %1 takes connections, but does not answer.").arg(serverPlace(server)),
        CheckText::tr("Look at its log and its machine: it may be stopped, out of memory, or wait for its disk."));
}

int usualPort(DatabaseDriver driver)
{
    constexpr int postgresql = 5432;
    constexpr int mariadb = 3306;
    return driver == DatabaseDriver::Postgresql ? postgresql : mariadb;
}

QString oldestSupported(DatabaseDriver driver)
{
    return driver == DatabaseDriver::Postgresql ? QStringLiteral("13") : QStringLiteral("10.6");
}

Finding judgeVersion(DatabaseDriver driver, const QSqlDatabase &connection)
{
    const bool isPostgresql = driver == DatabaseDriver::Postgresql;
    const QString text =
        valueOf(connection, isPostgresql ? QStringLiteral("SHOW server_version") : QStringLiteral("SELECT VERSION()"))
            .toString();
    const QString name = isPostgresql ? QStringLiteral("PostgreSQL") : QStringLiteral("MariaDB");
    if (!isPostgresql && !text.contains(QLatin1String("MariaDB"), Qt::CaseInsensitive))
        return problem(CheckText::tr("The database server is MySQL %1, which is not supported.").arg(text),
                       CheckText::tr("Use MariaDB %1 or newer, or PostgreSQL.").arg(oldestSupported(driver)));
    if (QVersionNumber::fromString(text) < QVersionNumber::fromString(oldestSupported(driver)))
        return problem(CheckText::tr("The database server is %1 %2, which is too old.").arg(name, text),
                       CheckText::tr("Upgrade it to %1 %2 or newer.").arg(name, oldestSupported(driver)));
    return well(CheckText::tr("The database server is %1 %2.").arg(name, text));
}

struct WantedSetting
{
    const char *question;
    QList<QLatin1String> good;
    Finding::Level level; //!< of any other value
    const char *name;     //!< as the server's configuration spells it
    const char *why;
};

QList<WantedSetting> wantedSettings(DatabaseDriver driver)
{
    using Level = Finding::Level;
    if (driver == DatabaseDriver::Postgresql)
        return {
            {"SHOW fsync",
             {QLatin1String("on")},
             Level::Warning,
             "fsync",
             QT_TRANSLATE_NOOP("Check", "after a power cut the database may be damaged")},
            {"SHOW full_page_writes",
             {QLatin1String("on")},
             Level::Warning,
             "full_page_writes",
             QT_TRANSLATE_NOOP("Check", "after a power cut the database may be damaged")},
            {"SHOW default_transaction_isolation",
             {QLatin1String("read committed")},
             Level::Problem,
             "default_transaction_isolation",
             QT_TRANSLATE_NOOP("Check", "nodes must see what others have committed")},
            {"SHOW server_encoding",
             {QLatin1String("UTF8")},
             Level::Problem,
             "server_encoding",
             QT_TRANSLATE_NOOP("Check", "not every text could be stored: the database must be made anew, with UTF8")}};
    return {{"SELECT support FROM information_schema.engines WHERE engine = 'InnoDB'",
             {QLatin1String("DEFAULT"), QLatin1String("YES")},
             Level::Problem,
             "innodb",
             QT_TRANSLATE_NOOP("Check", "without InnoDB there are no transactions")},
            {"SELECT @@global.innodb_flush_log_at_trx_commit",
             {QLatin1String("1")},
             Level::Warning,
             "innodb_flush_log_at_trx_commit",
             QT_TRANSLATE_NOOP("Check", "a power cut may lose what people were told is stored")},
            {"SELECT @@global.innodb_strict_mode",
             {QLatin1String("1")},
             Level::Warning,
             "innodb_strict_mode",
             QT_TRANSLATE_NOOP("Check", "changes of the schema that cannot be done as said would be done otherwise")}};
}

QList<Finding> judgeSettings(DatabaseDriver driver, const QSqlDatabase &connection)
{
    QList<Finding> findings;
    const auto wanted = wantedSettings(driver);
    for (const WantedSetting &each : wanted) {
        const QString value = valueOf(connection, QLatin1String(each.question)).toString();
        if (!each.good.contains(value))
            findings.append({.level = each.level,
                             .text = CheckText::tr("The database server has %1 = %2: %3.")
                                         .arg(QLatin1String(each.name), value, CheckText::tr(each.why)),
                             .remedy = CheckText::tr("Set %1 = %2 in the server's configuration.")
                                           .arg(QLatin1String(each.name), each.good.first())});
    }
    return findings.isEmpty() ? QList<Finding>{well(CheckText::tr("The database server is set up as it should be."))}
                              : findings;
}

Finding judgeConnections(DatabaseDriver driver, const QSqlDatabase &connection, int nodes)
{
    const bool isPostgresql = driver == DatabaseDriver::Postgresql;
    const int allowed =
        valueOf(connection,
                isPostgresql ? QStringLiteral("SELECT CAST(current_setting('max_connections') AS INTEGER)"
                                              " - CAST(current_setting('superuser_reserved_connections')"
                                              " AS INTEGER)")
                             : QStringLiteral("SELECT @@global.max_connections"))
            .toInt();
    const int needed = nodes * connectionsPerNode;
    if (allowed < needed)
        return warning(CheckText::tr("The database server takes %1 connections; %2 nodes may want up to %3.")
                           .arg(allowed)
                           .arg(nodes)
                           .arg(needed),
                       CheckText::tr("Set max_connections = %1 in the server's configuration.")
                           .arg(isPostgresql ? needed + 10 : needed + 1));
    return well(
        CheckText::tr("The database server takes %1 connections; the nodes want up to %2.").arg(allowed).arg(needed));
}

} // namespace

std::optional<Finding> connectToLook(const DatabaseSettings &settings, const DatabaseServer &named, const QString &name)
{
    DatabaseServer server = named;
    if (server.port == 0)
        server.port = usualPort(settings.driver);
    if (settings.driver != DatabaseDriver::Sqlite) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(server.host, quint16(server.port));
        if (!socket.waitForConnected(connectMs))
            return notReached(server, socket.errorString());
    }
    if (!QSqlDatabase::isDriverAvailable(qtDriverName(settings.driver)))
        return problem(
            CheckText::tr("Qt's driver %1 for this database is not installed.").arg(qtDriverName(settings.driver)),
            CheckText::tr("Run: apt install libqt6sql6-psql libqt6sql6-mysql"));
    auto connection = connectionTo(settings, server, name);
    QElapsedTimer timer;
    timer.start();
    if (connection.open())
        return {};
    // As connectOptions() has it: whole seconds, and two for PostgreSQL.
    const qint64 seconds =
        std::max<qint64>(settings.driver == DatabaseDriver::Postgresql ? 2 : 1, settings.timeout.count() / 1000);
    if (timer.elapsed() >= seconds * 900)
        return hangs(server);
    QString words = connection.lastError().databaseText().simplified();
    if (!settings.password.isEmpty())
        words.replace(settings.password, QStringLiteral("***"));
    return problem(
        CheckText::tr("The database server %1 refuses the login of %2 to database %3: %4.")
            .arg(serverPlace(server), settings.user, settings.name, words),
        settings.driver == DatabaseDriver::Postgresql
            ? CheckText::tr(
                "Check database.user, database.name and the password in database.password_file, and that the "
                "server's pg_hba.conf lets this machine in.")
            : CheckText::tr(
                "Check database.user, database.name and the password in database.password_file, and that the "
                "account may log in from this machine."));
}

bool takesWrites(DatabaseDriver driver, const QSqlDatabase &connection)
{
    switch (driver) {
    case DatabaseDriver::Sqlite: return true;
    case DatabaseDriver::Postgresql:
        return valueOf(connection, QStringLiteral("SHOW transaction_read_only")).toString() == QLatin1String("off");
    case DatabaseDriver::Mariadb: return valueOf(connection, QStringLiteral("SELECT @@global.read_only")).toInt() == 0;
    }
    Q_UNREACHABLE();
}

QList<Finding> judgeServer(const DatabaseSettings &settings, const QSqlDatabase &connection, int nodes)
{
    return QList<Finding>{judgeVersion(settings.driver, connection)} + judgeSettings(settings.driver, connection)
        + QList<Finding>{judgeConnections(settings.driver, connection, nodes)};
}

} // namespace Agent
