// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/lobbyrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Agent;
using namespace Common;

/*! What every database must do alike for the lobby. Runs once for each of them, on the real server. */
class tst_LobbyStorage : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOldestFirst()
    {
        for (int i = 1; i <= 5; ++i)
            QVERIFY(say(*m_db, QString::number(i)));
        QCOMPARE(texts(LobbyRepository(*m_db).latest(3)),
                 (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(texts(LobbyRepository(*m_db).latest(9)).size(), 5);
        const auto all = LobbyRepository(*m_db).after(0, 9);
        QCOMPARE(texts(LobbyRepository(*m_db).after(all->at(1).id, 2)),
                 (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
        QVERIFY(LobbyRepository(*m_db).after(all->last().id, 9)->isEmpty());
        QCOMPARE(all->first().name, QString::fromUtf8("Ada 😀"));
        QVERIFY(all->first().at);
    }

    void lineIsTheLobbysCommit()
    {
        const auto id = say(*m_db, QStringLiteral("hello"));
        QVERIFY(id);
        QCOMPARE(m_commits.size(), 1);
        QCOMPARE(m_commits.first().events, (QList<CommitEvent>{{Table::Lobby, {*id}}}));
    }

    void onlyTheNewestAreKept()
    {
        QVERIFY(keep(3)); // of none
        for (int i = 1; i <= 5; ++i)
            QVERIFY(say(*m_db, QString::number(i)));
        QVERIFY(keep(5));
        QCOMPARE(LobbyRepository(*m_db).latest(9)->size(), 5);
        QVERIFY(keep(3));
        QCOMPARE(texts(LobbyRepository(*m_db).latest(9)),
                 (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
    }

    void idIsNeverUsedAgain()
    {
        const auto first = say(*m_db, QStringLiteral("a"));
        const auto gone = m_db->transaction([this] { return outcome(m_db->run("DELETE FROM lobby_line")); });
        const auto second = say(*m_db, QStringLiteral("b"));
        QVERIFY(first && gone && second);
        QVERIFY(*second > *first);
    }

    void whoReadsAfterTheLastIdMissesNothing()
    {
        constexpr int writers = 8;
        constexpr int lines = 25;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([this, &failures] {
                const auto database = connection();
                for (int i = 0; i < lines; ++i) {
                    if (!database || !say(*database, QStringLiteral("line")))
                        ++failures;
                }
            });
        }
        QList<qint64> seen;
        const QDeadlineTimer deadline(60000);
        while (seen.size() < writers * lines && !deadline.hasExpired()) {
            const auto more = LobbyRepository(*m_db).after(seen.isEmpty() ? 0 : seen.last(), 7);
            for (const LobbyLine &line : *more)
                seen.append(line.id);
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(seen.size(), writers * lines);
        QVERIFY(std::ranges::is_sorted(seen));
    }

private:
    static Result<qint64> say(Database &database, const QString &text)
    {
        return database.transaction(
            [&] { return LobbyRepository(database).insert(UserId(1), QString::fromUtf8("Ada 😀"), text); });
    }
    Result<void> keep(int count)
    {
        return m_db->transaction([&] { return LobbyRepository(*m_db).keepNewest(count); });
    }
    static QStringList texts(const Result<QList<LobbyLine>> &lines)
    {
        QStringList texts;
        for (const LobbyLine &line : *lines)
            texts.append(line.text);
        return texts;
    }
};

ATRIUM_TEST(tst_LobbyStorage)
#include "tst_lobbystorage.moc"
