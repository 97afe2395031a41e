// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"
#include "tests/peers/wire.h"

#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Agent;
using namespace Common;

namespace {

QList<qint64> upTo(qint64 last)
{
    QList<qint64> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

/*! Which of them were heard at all, in the order of their numbers. */
QList<qint64> heardOnce(const QList<qint64> &rooms)
{
    const QSet<qint64> heard(rooms.begin(), rooms.end());
    QList<qint64> sorted(heard.begin(), heard.end());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace

/*! Commits reach the other nodes, whatever the channel does. Node 1 commits, the others hear. */
class tst_CommitChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
        m_one = std::make_unique<PeerNode>(*m_database, 1, PeerNodeOptions{.longestRetry = Millis(20)});
        m_two = std::make_unique<PeerNode>(*m_database, 2);
        m_wire = std::make_unique<Wire>(m_two->address());
        m_one->call({{2, m_wire->address()}});
        QTRY_VERIFY(m_one->reaches(*m_two));
    }
    void cleanup()
    {
        m_wire.reset();
        m_one.reset();
        m_two.reset();
        m_database.reset();
    }

    void commitIsHeardAndAcknowledged();
    void cachesForgetBeforeAnybodyIsTold();
    void newRoomIsFoundBeforeItsCommitIsHeard();
    void commitsThatOvertookAreHeardInOrder();
    void commitThatWasNeverToldIsReadFromTheLog();
    void ownCommitOfUnknownOutcomeIsFoundByTheHeartbeat();
    void heartbeatFindsWhatNobodySends();
    void reconnectionBringsWhatWasMissed();
    void repeatedCommitsDoNoHarm();
    void prunedLogDropsAllCaches();
    void missingMoreThanIsWorthReadingDropsAllCaches();
    void commitOfMoreRowsThanAFrameHoldsNamesTheTable();
    void nothingIsMissedOverAChannelThatIsCutAtRandom();
    void nobodySpeaksForAnotherNode();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PeerNode> m_one;
    std::unique_ptr<PeerNode> m_two;
    std::unique_ptr<Wire> m_wire;
};

void tst_CommitChannel::commitIsHeardAndAcknowledged()
{
    QVERIFY(m_one->commit(7));
    QTRY_COMPARE(m_two->rooms, QList<qint64>{7});
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 1);
    QCOMPARE(m_one->statusOf(2).sent, 1);
    QCOMPARE(m_one->statusOf(2).lag, Millis(0));
    QCOMPARE(m_one->rooms, QList<qint64>{7});
}

void tst_CommitChannel::cachesForgetBeforeAnybodyIsTold()
{
    const auto read = [this] {
        auto rooms = m_two->storage.run([this](Database &) { return m_two->cache.rooms(); });
        rooms.waitForFinished();
        return *rooms.result();
    };
    const auto before = read();
    QCOMPARE(read(), before);
    std::shared_ptr<const QList<Room>> after;
    connect(&m_two->channel, &CommitChannel::committed, this, [&] { after = read(); });
    QVERIFY(m_one->commit(7));
    QTRY_VERIFY(after);
    QVERIFY(after != before);
}

// Whoever has just made a room may come to another node next.
void tst_CommitChannel::newRoomIsFoundBeforeItsCommitIsHeard()
{
    const auto atTwo = [this](auto get) {
        auto got = m_two->storage.run([get, this](Database &) { return get(m_two->cache); });
        got.waitForFinished();
        return got.result();
    };
    const auto listed = [&] { return (*atTwo([](ClusterCache &cache) { return cache.rooms(); }))->size(); };
    m_wire->cut();
    QTRY_VERIFY(!m_one->reaches(*m_two));
    QCOMPARE(listed(), 0);
    const auto database = m_one->storage.database();
    Room room;
    room.name = QStringLiteral("Stage");
    const auto id = (*database)->transaction([&] { return RoomRepository(**database).insert(room); });
    QVERIFY(id);
    QCOMPARE(listed(), 0); // it has not heard

    const auto found = atTwo([&](ClusterCache &cache) { return cache.room(*id); });
    QVERIFY(found);
    QCOMPARE(found->name, room.name);
    QCOMPARE(listed(), 1); // now it knows that its list was old
    const auto other = atTwo([&](ClusterCache &cache) { return cache.room(RoomId(id->value + 1)); });
    QCOMPARE(other.error().code, ErrorCode::RoomUnknown);
}

void tst_CommitChannel::commitsThatOvertookAreHeardInOrder()
{
    // They are not in the log: looking there would drop all caches, and tell of room 0.
    for (const qint64 number : {2, 1, 4, 3})
        m_one->channel.publish({NodeId(1), number, {{Table::Room, {number}}}});
    QTRY_COMPARE(m_two->rooms, upTo(4));
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 4);
}

void tst_CommitChannel::commitThatWasNeverToldIsReadFromTheLog()
{
    QVERIFY(m_one->commit(1));
    QVERIFY(m_one->commitUnheard(2));
    QVERIFY(m_one->commit(3));
    QTRY_COMPARE(heardOnce(m_two->rooms), upTo(3));
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 3);
}

void tst_CommitChannel::ownCommitOfUnknownOutcomeIsFoundByTheHeartbeat()
{
    QVERIFY(m_one->commitUnheard(1));
    m_one->channel.catchUp({{NodeId(1), 1}});
    QTRY_COMPARE(m_one->rooms, QList<qint64>{1});
    QVERIFY(m_one->commit(2));
    QTRY_COMPARE(heardOnce(m_two->rooms), upTo(2));
}

void tst_CommitChannel::heartbeatFindsWhatNobodySends()
{
    const auto command = Database::open(m_database->settings(), NodeId(0), {});
    QVERIFY(command);
    QVERIFY((*command)->transaction([&]() -> Result<void> {
        (*command)->changed(Table::Room, {9});
        return {};
    }));
    m_two->channel.catchUp({{NodeId(0), 1}});
    QTRY_COMPARE(m_two->rooms, QList<qint64>{9});
}

void tst_CommitChannel::reconnectionBringsWhatWasMissed()
{
    m_wire->cut();
    QTRY_VERIFY(!m_one->reaches(*m_two));
    for (const qint64 room : upTo(5))
        QVERIFY(m_one->commit(room));
    QTRY_COMPARE(m_one->rooms, upTo(5));
    QCOMPARE(m_two->rooms, QList<qint64>());
    QVERIFY(m_one->statusOf(2).lag > Millis(0));
    m_wire->mend();
    QTRY_COMPARE(m_two->rooms, upTo(5)); // without another commit, and without a heartbeat
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 5);
    QCOMPARE(m_one->statusOf(2).reconnects, 1);
}

void tst_CommitChannel::repeatedCommitsDoNoHarm()
{
    QVERIFY(m_one->commit(1));
    m_one->channel.publish({NodeId(1), 1, {{Table::Room, {1}}}});
    QVERIFY(m_one->commit(2));
    QTRY_COMPARE(heardOnce(m_two->rooms), upTo(2));
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 2);
}

void tst_CommitChannel::prunedLogDropsAllCaches()
{
    m_wire->cut();
    QTRY_VERIFY(!m_one->reaches(*m_two));
    for (const qint64 room : upTo(3))
        QVERIFY(m_one->commit(room));
    const auto database = m_one->storage.database();
    QVERIFY((*database)->transaction([&] { return CommitLogRepository(**database).prune(Millis(-1000)); }));
    m_wire->mend();
    QTRY_COMPARE(m_two->rooms, QList<qint64>{0});
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 3);
    QVERIFY(m_one->commit(4));
    QTRY_COMPARE(m_two->rooms, (QList<qint64>{0, 4}));
}

void tst_CommitChannel::missingMoreThanIsWorthReadingDropsAllCaches()
{
    m_two->channel.catchUp({{NodeId(1), CommitInbox::longestReplay + 1}});
    QTRY_COMPARE(m_two->rooms, QList<qint64>{0});
}

void tst_CommitChannel::commitOfMoreRowsThanAFrameHoldsNamesTheTable()
{
    QList<qint64> ids(maximumPeerFrameBytes / 2);
    std::iota(ids.begin(), ids.end(), 1'000'000);
    m_one->channel.publish({NodeId(1), 1, {{Table::Room, ids}, {Table::Room, {1}}}});
    QTRY_COMPARE(m_two->rooms, QList<qint64>{0});
    QTRY_COMPARE(m_one->statusOf(2).acknowledged, 1);
    QVERIFY(m_one->reaches(*m_two));
}

void tst_CommitChannel::nothingIsMissedOverAChannelThatIsCutAtRandom()
{
    constexpr qint64 commits = 1500;
    QRandomGenerator random(20240229);
    for (qint64 number = 1; number <= commits; ++number) {
        QVERIFY(m_one->commit(number));
        if (random.bounded(30) == 0)
            m_wire->cut();
        if (random.bounded(15) == 0)
            m_wire->mend();
        QCoreApplication::processEvents();
    }
    m_wire->mend();
    QTRY_COMPARE_WITH_TIMEOUT(m_one->statusOf(2).acknowledged, commits, 20'000);
    QCOMPARE(heardOnce(m_two->rooms), upTo(commits));
    QVERIFY(m_wire->calls() > 1); // so that it was cut indeed: how often depends on how busy the machine is
}

void tst_CommitChannel::nobodySpeaksForAnotherNode()
{
    SystemRandom random;
    PeerCaller impostor({}, {QByteArray(32, 'k')}, random);
    impostor.start({NodeId(3), 1, QStringLiteral("test")}, 0);
    NodeStatus two;
    two.peerAddress = m_two->address().host;
    two.peerPort = m_two->address().port;
    two.leaseUntil = UtcTime{2};
    impostor.setPeers({UtcTime{1}, {two}});
    QTRY_VERIFY(impostor.linkTo(NodeId(2)));
    impostor.send({NodeId(1), 1, {{Table::Room, {5}}}});
    impostor.send({NodeId(3), 1, {{Table::Room, {6}}}});
    QTRY_COMPARE(m_two->rooms, QList<qint64>{6});
}

ATRIUM_TEST(tst_CommitChannel)
#include "tst_commitchannel.moc"
