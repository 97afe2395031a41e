// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

namespace {

ChatLine line(qint64 seq, const QString &text = QStringLiteral("text"))
{
    return {seq, QStringLiteral("id"), QString::fromUtf8("Ada 😀"), text, {1000 + seq}};
}

} // namespace

/*! What was said in rooms. */
class tst_RoomChat : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackOldestFirstWhateverTheirOrderWas()
    {
        const RoomLease lease{RoomId(1), one, 1, 1};
        for (const qint64 seq : {2, 10, 1, 9})
            QVERIFY(store(lease, line(seq)));
        QCOMPARE(*ChatRepository(*m_db).last(lease.room, 9), (QList<ChatLine>{line(1), line(2), line(9), line(10)}));
    }

    void lastLinesAreTheNewest()
    {
        const RoomLease lease{RoomId(1), one, 1, 1};
        for (qint64 seq = 1; seq <= 5; ++seq)
            QVERIFY(store(lease, line(seq)));
        QCOMPARE(*ChatRepository(*m_db).last(lease.room, 2), (QList<ChatLine>{line(4), line(5)}));
        QVERIFY(ChatRepository(*m_db).last(RoomId(2), 2)->isEmpty());
    }

    void lineStoredTwiceIsOne()
    {
        const RoomLease lease{RoomId(1), one, 1, 1};
        QVERIFY(store(lease, line(1)));
        QVERIFY(store(lease, line(1)));
        QCOMPARE(*ChatRepository(*m_db).last(lease.room, 9), QList<ChatLine>{line(1)});
    }

    void lineOfANewerEpochStandsAgainstOneOfAnOlder()
    {
        const RoomLease older{RoomId(1), one, 1, 4};
        const RoomLease newer{RoomId(1), two, 1, 5};
        QVERIFY(store(older, line(1, QStringLiteral("older"))));
        QVERIFY(store(newer, line(1, QStringLiteral("newer")))); // what the older one said last was not known there
        QVERIFY(!store(older, line(1, QStringLiteral("older"))));
        QCOMPARE(*ChatRepository(*m_db).last(RoomId(1), 9), QList<ChatLine>{line(1, QStringLiteral("newer"))});
    }

    void longestLineIsStoredWhole()
    {
        const QString text = QString::fromUtf8("😀").repeated(maximumChatLength / 2);
        QVERIFY(store({RoomId(1), one, 1, 1}, line(1, text)));
        QCOMPARE(ChatRepository(*m_db).last(RoomId(1), 9)->first().text, text);
    }

private:
    Result<void> store(const RoomLease &lease, const ChatLine &said)
    {
        return write([&] { return ChatRepository(*m_db).store(lease, said); });
    }
};

ATRIUM_TEST(tst_RoomChat)
#include "tst_roomchat.moc"
