// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! Who is in which room, as the Connections list shows it. */
class tst_Connections : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreListedInPagesAndFiltered()
    {
        const auto lease = openRoom();
        const UserId user = addUser();
        for (int i = 0; i < 5; ++i)
            QVERIFY(enter(QString::number(i), lease, user));
        const auto page = ConnectionRepository(*m_db).page(1, 2, {});
        QVERIFY(page);
        QCOMPARE(page->total, 5);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows.first().connection.publicId, QStringLiteral("3")); // newest first
        QCOMPARE(page->rows.first().nodeAddress, nodeOne.address);
        QCOMPARE(total(QStringLiteral("SOMEBODY")), 5);
        QCOMPARE(total(QStringLiteral("10.1.1.1")), 5);
        QCOMPARE(total(QStringLiteral("%")), 0);
        QCOMPARE(total(QStringLiteral("nobody")), 0);
        QCOMPARE(ConnectionRepository(*m_db).peoplePerRoom()->value(lease.room), 5);
        expire(one);
        QCOMPARE(total({}), 0); // no ghosts
        QVERIFY(ConnectionRepository(*m_db).peoplePerRoom()->isEmpty());
        QCOMPARE(ConnectionRepository(*m_db).find(QStringLiteral("0")).error().code, ErrorCode::NotFound);
    }

    void listIsSortedByWhatIsAskedFor_data()
    {
        QTest::addColumn<ConnectionOrder>("order");
        QTest::addColumn<QString>("ascending");
        QTest::newRow("when they came") << ConnectionOrder::Since << QStringLiteral("0 1 2");
        QTest::newRow("login, in any case") << ConnectionOrder::Login << QStringLiteral("2 0 1");
        QTest::newRow("first name") << ConnectionOrder::FirstName << QStringLiteral("1 2 0");
        QTest::newRow("last name") << ConnectionOrder::LastName << QStringLiteral("0 2 1");
        QTest::newRow("room: equal ones by when they came") << ConnectionOrder::Room << QStringLiteral("0 1 2");
        QTest::newRow("node") << ConnectionOrder::Node << QStringLiteral("0 1 2");
        QTest::newRow("address") << ConnectionOrder::Address << QStringLiteral("0 1 2");
    }
    void listIsSortedByWhatIsAskedFor()
    {
        const auto lease = openRoom();
        const char *const people[][3] = {{"Mo", "C", "x"}, {"zoe", "a", "Z"}, {"ann", "B", "y"}};
        for (int i = 0; i < 3; ++i) {
            const UserId user = addUser(QLatin1String(people[i][0]));
            QVERIFY(execute("UPDATE app_user SET first_name = ?, last_name = ? WHERE id = ?",
                            {QString::fromLatin1(people[i][1]), QString::fromLatin1(people[i][2]), user.value}));
            QVERIFY(enter(QString::number(i), lease, user, Millis(1000 * (3 - i))));
        }
        QFETCH(ConnectionOrder, order);
        QFETCH(QString, ascending);
        const auto sorted = [&](bool isAscending) {
            QStringList ids;
            const auto page = ConnectionRepository(*m_db).page(0, 9, {}, order, isAscending);
            for (const ConnectionRow &row : page->rows)
                ids.append(row.connection.publicId);
            return ids;
        };
        QStringList expected = ascending.split(u' ');
        QCOMPARE(sorted(true), expected);
        std::ranges::reverse(expected);
        QCOMPARE(sorted(false), expected);
    }

    void entryWrittenLateShowsWhenItWas()
    {
        const auto lease = openRoom();
        const UserId user = addUser();
        QVERIFY(enter(QStringLiteral("now"), lease, user));
        QVERIFY(enter(QStringLiteral("before"), lease, user, std::chrono::hours(2))); // written down after an outage
        const UtcTime now = *ClusterRepository(*m_db).now();
        const auto page = ConnectionRepository(*m_db).page(0, 9, {});
        QCOMPARE(page->rows.first().connection.publicId, QStringLiteral("now"));
        const Millis ago = now - page->rows.last().connectedSince;
        QVERIFY(ago >= std::chrono::hours(2) && ago < std::chrono::hours(2) + std::chrono::minutes(1));
    }

    void entryWrittenTwiceIsOne()
    {
        const auto lease = openRoom();
        const UserId user = addUser();
        QVERIFY(enter(QStringLiteral("p"), lease, user));
        QVERIFY(enter(QStringLiteral("p"), lease, user));
        QCOMPARE(total({}), 1);
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Connection, {lease.room.value}}}));
    }

    void whoLeftIsGoneAndMayLeaveTwice()
    {
        const auto lease = openRoom();
        QVERIFY(enter(QStringLiteral("p"), lease, addUser()));
        QVERIFY(leave(QStringLiteral("p"), lease.room));
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Connection, {lease.room.value}}}));
        QCOMPARE(total({}), 0);
        const qsizetype commits = m_commits.size();
        QVERIFY(leave(QStringLiteral("p"), lease.room));
        QCOMPARE(m_commits.size(), commits); // nothing has changed, nobody is told
    }

    void rowsThatNoListShowsAreRemoved()
    {
        const auto lease = openRoom();
        const UserId user = addUser();
        RoomLease other = lease;
        --other.incarnation;
        QVERIFY(enter(QStringLiteral("lives"), lease, user));
        QVERIFY(enter(QStringLiteral("of an earlier life"), other, user));
        other = lease;
        other.node = NodeId(9);
        QVERIFY(enter(QStringLiteral("of no node"), other, user));
        QVERIFY(write([this] { return ConnectionRepository(*m_db).removeOrphans(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM room_connection").toInt(), 1);
        QVERIFY(ConnectionRepository(*m_db).find(QStringLiteral("lives")));
        expire(one); // silent is not gone
        QVERIFY(write([this] { return ConnectionRepository(*m_db).removeOrphans(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM room_connection").toInt(), 1);
        QVERIFY(write([this] { return NodeRepository(*m_db).remove(one, {}); }));
        QVERIFY(write([this] { return ConnectionRepository(*m_db).removeOrphans(); }));
        QCOMPARE(value("SELECT COUNT(*) FROM room_connection").toInt(), 0);
    }

private:
    RoomLease openRoom()
    {
        addNodes();
        return *claimRoom(addRoom(), one, claim(one, QStringLiteral("a")));
    }
    int total(const QString &filter) { return ConnectionRepository(*m_db).page(0, 9, filter)->total; }
    Result<void> leave(const QString &publicId, RoomId room)
    {
        return write([&] { return ConnectionRepository(*m_db).remove(publicId, room); });
    }
};

ATRIUM_TEST(tst_Connections)
#include "tst_connections.moc"
