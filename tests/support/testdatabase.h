// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"

#include <QTemporaryDir>

#include <memory>

/*!
    A database for one test program: a SQLite file, or a PostgreSQL or MariaDB server that the program starts for itself by
    packaging/database, in a folder and on a port of its own. It ends with the object, and with the program at the latest.
    Threads: the test's.
*/
class TestDatabase
{
public:
    /*! Tests do without what a power cut would need; benchmarks measure the server as people run it. */
    enum class Durability { Fast, Real };

    /*! Fails the test by an empty pointer and a warning when the server does not start. */
    static std::unique_ptr<TestDatabase> start(Agent::DatabaseDriver driver, Durability durability = Durability::Fast);
    ~TestDatabase();

    const Agent::DatabaseSettings &settings() const { return m_settings; }
    QString passwordFile() const { return m_passwordFile; }
    bool clear();      //!< leaves an empty database behind
    bool stopServer(); //!< as a crash would, data kept; not for SQLite
    bool startServer();

    /*! PostgreSQL: one more server, which has everything that the first calls stored; settings() name it from then on. */
    bool startStandby();
    bool startLaggingStandby(); //!< the first does not wait for it
    bool stopStandby();         //!< it knows nothing of what is stored from then on
    bool killServer();          //!< the first one; PostgreSQL
    bool promoteStandby();      //!< it takes the place of the first, which was killed; runs again if it was stopped

    /*! While it lives, PostgreSQL's first server stands still: it takes connections and answers nobody. */
    class Pause
    {
    public:
        explicit Pause(TestDatabase &database);
        ~Pause();
        Q_DISABLE_COPY_MOVE(Pause)
        bool holds() const { return m_process > 0; }

    private:
        int m_process = 0;
    };

private:
    int serverProcess() const; //!< 0 = none
    TestDatabase(Agent::DatabaseDriver driver, Durability durability);
    static QString place(Durability durability); //!< a template for QTemporaryDir
    bool startStandby(const QStringList &options);
    bool call(const QStringList &arguments, QByteArray *output = nullptr);
    QStringList lifetime() const; //!< the options of how it runs, and until when

    const Agent::DatabaseDriver m_driver;
    const Durability m_durability;
    QTemporaryDir m_folder{place(m_durability)};
    QTemporaryDir m_standbyFolder{place(m_durability)};
    Agent::DatabaseSettings m_settings;
    QString m_passwordFile;
};
