// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Servers of tests that run at the same time do not disturb each other. */
class tst_PrivateServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // MariaDB removes what looks like a temporary table of its own when it starts, whoever works with it.
    void anotherServerLeavesTemporaryTablesAlone()
    {
        const auto database = TestDatabase::start(DatabaseDriver::Mariadb);
        QVERIFY(database);
        const auto connection = Database::open(database->settings(), Common::NodeId(), {});
        QVERIFY(connection);
        QVERIFY((*connection)->runRaw(u"CREATE TEMPORARY TABLE kept (value INT) ENGINE=Aria"_s));

        QVERIFY(TestDatabase::start(DatabaseDriver::Mariadb));
        QVERIFY((*connection)->runRaw(u"DROP TEMPORARY TABLE kept"_s));
    }
};

ATRIUM_TEST(tst_PrivateServer)
#include "tst_privateserver.moc"
