// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/pollrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

namespace {

using Contents = QMap<qint64, QByteArray>;
constexpr RoomId room{1};

} // namespace

/*! The polls of rooms. */
class tst_Polls : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void roomHasNoPollsUntilOneIsStored()
    {
        const auto polls = PollRepository(*m_db).of(room);
        QVERIFY(polls);
        QVERIFY(polls->isEmpty());
    }

    void contentsComeBackAsTheyWere()
    {
        const Contents polls{{1, "{\"question\":\"Tea? \xF0\x9F\x98\x80 \\u0000 'x'\"}"}, {20, "{}"}};
        QVERIFY(store(room, polls));
        QCOMPARE(*PollRepository(*m_db).of(room), polls);
    }

    void storingAgainReplaces()
    {
        QVERIFY(store(room, {{1, "{}"}, {2, "{}"}}));
        QVERIFY(store(room, {{1, "{\"votes\":{}}"}}));
        QVERIFY(store(room, {{1, "{\"votes\":{}}"}})); // a commit whose answer was lost is repeated
        QCOMPARE(*PollRepository(*m_db).of(room), (Contents{{1, "{\"votes\":{}}"}, {2, "{}"}}));
    }

    void emptyContentRemoves()
    {
        QVERIFY(store(room, {{1, "{}"}, {2, "{}"}}));
        QVERIFY(store(room, {{1, ""}, {3, ""}})); // the third came and went between two writes
        QCOMPARE(*PollRepository(*m_db).of(room), (Contents{{2, "{}"}}));
    }

    void roomsHaveTheirOwn()
    {
        const RoomId other(2);
        QVERIFY(store(room, {{1, "{\"a\":1}"}}));
        QVERIFY(store(other, {{1, "{\"b\":1}"}}));
        QVERIFY(write([&] { return PollRepository(*m_db).forget(room); }));
        QVERIFY(PollRepository(*m_db).of(room)->isEmpty());
        QCOMPARE(*PollRepository(*m_db).of(other), (Contents{{1, "{\"b\":1}"}}));
    }

    void pollOfAFullRoomIsStoredWhole()
    {
        const QByteArray content = "{\"votes\":\"" + QByteArray(300'000, 'x') + "\"}";
        QVERIFY(store(room, {{1, content}}));
        QCOMPARE(*PollRepository(*m_db).of(room), (Contents{{1, content}}));
    }

private:
    Result<void> store(RoomId in, const Contents &changes)
    {
        return write([&] { return PollRepository(*m_db).store(in, changes); });
    }
};

ATRIUM_TEST(tst_Polls)
#include "tst_polls.moc"
