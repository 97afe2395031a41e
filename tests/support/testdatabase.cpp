// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "agent/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Agent;

TestDatabase::TestDatabase(DatabaseDriver driver, Durability durability) : m_driver(driver), m_durability(durability)
{
    m_settings.driver = driver;
    m_settings.file = m_folder.filePath(QStringLiteral("atrium.sqlite"));
}

TestDatabase::~TestDatabase()
{
    if (m_driver != DatabaseDriver::Sqlite)
        call({QStringLiteral("stop"), driverName(m_driver), m_folder.path()});
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
    if (m_durability == Durability::Fast)
        arguments.append(QStringLiteral("--fast"));
    arguments += {QStringLiteral("--until"), QString::number(QCoreApplication::applicationPid())};
    if (!call(arguments, &answer))
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
