// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "agent/storage/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTest>

#include <signal.h>

using namespace Agent;

TestDatabase::TestDatabase(DatabaseDriver driver, Durability durability) : m_driver(driver), m_durability(durability)
{
    m_settings.driver = driver;
    m_settings.file = m_folder.filePath(QStringLiteral("atrium.sqlite"));
}

TestDatabase::~TestDatabase()
{
    if (!m_settings.standbys.isEmpty())
        stopStandby();
    if (m_driver != DatabaseDriver::Sqlite)
        stopServer();
}

// In memory if there is plenty: making and removing hundreds of files for each test is most of what a disk's cost.
QString TestDatabase::place(Durability durability)
{
    const QString name = QLatin1Char('/') + QCoreApplication::applicationName() + QLatin1String("-XXXXXX");
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    constexpr qint64 plenty = qint64(4) << 30;
    if (durability == Durability::Fast && memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > plenty)
        return memory.rootPath() + name;
    return QDir::tempPath() + name;
}

std::unique_ptr<TestDatabase> TestDatabase::start(DatabaseDriver driver, Durability durability)
{
    std::unique_ptr<TestDatabase> database(new TestDatabase(driver, durability));
    if (driver != DatabaseDriver::Sqlite && !database->startServer())
        return nullptr;
    return database;
}

bool TestDatabase::call(const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.start(QStringLiteral(ATRIUM_SOURCE_DIR "/packaging/database"), arguments);
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    if (!done)
        qWarning() << arguments << process.errorString() << process.readAllStandardError();
    if (output)
        *output = process.readAllStandardOutput();
    return done;
}

bool TestDatabase::startServer()
{
    QByteArray answer;
    QStringList arguments{QStringLiteral("start"), driverName(m_driver), m_folder.path()};
    if (m_settings.port > 0)
        arguments.append(QString::number(m_settings.port));
    if (!call(arguments + lifetime(), &answer))
        return false;
    const QJsonObject server = QJsonDocument::fromJson(answer).object();
    m_settings.host = server.value(QLatin1String("host")).toString();
    m_settings.port = server.value(QLatin1String("port")).toInt();
    m_settings.name = server.value(QLatin1String("name")).toString();
    m_settings.user = server.value(QLatin1String("user")).toString();
    m_passwordFile = server.value(QLatin1String("passwordFile")).toString();
    QFile password(m_passwordFile);
    if (!password.open(QIODevice::ReadOnly))
        return false;
    m_settings.password = QString::fromUtf8(password.readLine()).trimmed();
    return true;
}

QStringList TestDatabase::lifetime() const
{
    QStringList options{QStringLiteral("--until"), QString::number(QCoreApplication::applicationPid())};
    if (m_durability == Durability::Fast)
        options.append(QStringLiteral("--fast"));
    return options;
}

bool TestDatabase::startStandby()
{
    return startStandby({});
}

bool TestDatabase::startLaggingStandby()
{
    return startStandby({QStringLiteral("--lagging")});
}

bool TestDatabase::startStandby(const QStringList &options)
{
    QByteArray answer;
    const QStringList arguments{QStringLiteral("standby"), driverName(m_driver), m_standbyFolder.path(),
                                m_folder.path()};
    if (!call(arguments + options + lifetime(), &answer))
        return false;
    const QJsonObject server = QJsonDocument::fromJson(answer).object();
    m_settings.standbys = {
        {server.value(QLatin1String("host")).toString(), server.value(QLatin1String("port")).toInt()}};
    return true;
}

bool TestDatabase::stopStandby()
{
    return call({QStringLiteral("stop"), driverName(m_driver), m_standbyFolder.path()});
}

int TestDatabase::serverProcess() const
{
    QFile pidFile(m_folder.filePath(QStringLiteral("data/postmaster.pid")));
    return pidFile.open(QIODevice::ReadOnly) ? pidFile.readLine().trimmed().toInt() : 0;
}

bool TestDatabase::killServer()
{
    const int pid = serverProcess();
    return pid > 0 && ::kill(pid, SIGKILL) == 0; // 0 would be this program and all of its group
}

TestDatabase::Pause::Pause(TestDatabase &database) : m_process(database.serverProcess())
{
    if (m_process > 0 && ::kill(m_process, SIGSTOP) != 0)
        m_process = 0;
}

TestDatabase::Pause::~Pause()
{
    if (m_process > 0)
        ::kill(m_process, SIGCONT);
}

bool TestDatabase::promoteStandby()
{
    const QStringList start{QStringLiteral("start"), driverName(m_driver), m_standbyFolder.path()};
    return call(start + lifetime()) && call({QStringLiteral("promote"), driverName(m_driver), m_standbyFolder.path()});
}

bool TestDatabase::stopServer()
{
    return call({QStringLiteral("stop"), driverName(m_driver), m_folder.path()});
}

bool TestDatabase::clear()
{
    if (m_driver == DatabaseDriver::Sqlite) {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_settings.file + QLatin1String(ending));
        return true;
    }
    bool done = true;
    {
        auto connection = QSqlDatabase::addDatabase(qtDriverName(m_driver), QStringLiteral("clear"));
        connection.setHostName(m_settings.host);
        connection.setPort(m_settings.port);
        connection.setDatabaseName(m_settings.name);
        connection.setUserName(m_settings.user);
        connection.setPassword(m_settings.password);
        done = connection.open();
        QSqlQuery query(connection);
        const QStringList statements = m_driver == DatabaseDriver::Postgresql
            ? QStringList{QStringLiteral("DROP SCHEMA public CASCADE"), QStringLiteral("CREATE SCHEMA public")}
            : QStringList{QStringLiteral("DROP DATABASE atrium"),
                          QStringLiteral("CREATE DATABASE atrium CHARACTER SET utf8mb4")};
        for (const QString &statement : statements)
            done = done && query.exec(statement);
        if (!done)
            qWarning() << "the database could not be cleared" << connection.lastError() << query.lastError();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("clear"));
    return done;
}
