// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/storage.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

class tst_CommitLog : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void commitsAreNumberedPerSenderAndToldAfterwards()
    {
        addNodes();
        const auto first = write([&] { return RoomRepository(*m_db).insert(smallRoom); });
        const auto second = write([&] { return RoomRepository(*m_db).insert(smallRoom); });
        QVERIFY(first && second);
        QCOMPARE(m_commits.size(), 3); // the nodes were one
        QCOMPARE(m_commits.at(2).seq, 3);
        QCOMPARE(m_commits.at(2).events, (QList<CommitEvent>{{Table::Room, {second->value}}}));
        const auto log = CommitLogRepository(*m_db).after(NodeId(0), 1);
        QVERIFY(log && *log);
        QCOMPARE((*log)->size(), 2);
        QCOMPARE((*log)->at(1).seq, 3);
        QCOMPARE((*log)->at(1).events, m_commits.at(2).events);
    }

    void commitsOfManyThreadsHaveNoGapInTheLog()
    {
        constexpr int threads = 4;
        constexpr int commits = 25;
        Storage storage(m_server->settings(), NodeId(), {}, threads);
        QList<Later<Result<RoomId>>> all;
        for (int i = 0; i < threads * commits; ++i)
            all.append(storage.run([](Database &database) {
                return database.transaction([&] { return RoomRepository(database).insert(smallRoom); });
            }));
        for (auto &each : all) {
            each.waitForFinished();
            QVERIFY2(each.result(), qPrintable(each.result() ? QString() : each.result().error().message));
        }
        const auto log = CommitLogRepository(*m_db).after(NodeId(), 0);
        QVERIFY(log && *log);
        QCOMPARE((*log)->size(), threads * commits);
    }

    void prunedLogIsTold()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(write([&] { return RoomRepository(*m_db).insert(smallRoom); }));
        QVERIFY(execute("DELETE FROM commit_log WHERE seq = 1"));
        QVERIFY(!*CommitLogRepository(*m_db).after(NodeId(), 0));
        QCOMPARE((*CommitLogRepository(*m_db).after(NodeId(), 1))->size(), 2);
        QVERIFY(write([this] { return CommitLogRepository(*m_db).prune(Millis(-1000)); }));
        QVERIFY(CommitLogRepository(*m_db).after(NodeId(), 3)->value().isEmpty());
    }
};

ATRIUM_TEST(tst_CommitLog)
#include "tst_commitlog.moc"
