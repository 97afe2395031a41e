// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processusage.h"
#include "tests/bench/transferclient.h"
#include "tests/load/conversation.h"
#include "tests/load/loadtest.h"
#include "tests/load/memorytrace.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <atomic>
#include <thread>

/*! Large files come and go while many people in one room talk. */
class tst_Transfers : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void roomHearsEachLineWhileFilesComeAndGo()
    {
        constexpr int people = 150;
        constexpr int linesPerSecond = 20;
        constexpr int lineLength = 80;
        constexpr int readers = 20;
        const qint64 fileBytes = qint64(quickOrLong(64, 1024)) << 20;
        QVERIFY(begin(1, people));
        QVERIFY(addRooms(1));
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i});
        QVERIFY(letIn(visits));
        const auto admin = cluster().admin(1);
        m_person = "Cookie: " + admin->cookie() + "\r\nX-Atrium-Csrf: " + admin->csrfToken() + "\r\n";
        const QByteArray file = upload(fileBytes);
        QVERIFY(!file.isEmpty());

        // As long as people talk: one file after the other comes, and twenty are read.
        std::atomic<bool> isOver = false;
        std::atomic<bool> isGood = true;
        std::atomic<qint64> sent = 0;
        std::atomic<qint64> taken = 0;
        std::vector<std::thread> transfers;
        transfers.emplace_back([&] {
            while (!isOver && isGood) {
                isGood = !upload(fileBytes).isEmpty() && isGood;
                taken += fileBytes;
            }
        });
        for (int i = 0; i < readers; ++i)
            transfers.emplace_back([&] {
                TransferClient client(cluster().port(1));
                while (!isOver && isGood) {
                    const qint64 got =
                        client.download("GET /openmeetings/api/v1/files/" + file + " HTTP/1.1\r\n" + m_person);
                    isGood = got == fileBytes && isGood;
                    sent += got;
                }
            });
        MemoryTrace memory(cluster().processId(1));
        const double before = residentKib(cluster().processId(1));
        Conversation talk(crowd().people(), crowd().people(), linesPerSecond, lineLength);
        const bool isHeardByAll = talk.hold(std::chrono::seconds(quickOrLong(3, 60)), people);
        isOver = true;
        for (std::thread &each : transfers)
            each.join();
        QJsonObject figures = talk.figures();
        figures.insert(QStringLiteral("sentMiB"), sent >> 20);
        figures.insert(QStringLiteral("takenMiB"), taken >> 20);
        figures.insert(QStringLiteral("grownKib"), memory.peakKib() - before);
        print(QStringLiteral("files beside a large room"), figures);
        QVERIFY(isGood);
        QVERIFY(isHeardByAll);
        QVERIFY(talk.p99Ms() < quickOrLong(mostQuickP99Ms, mostP99Ms) + talk.machineMs());
        QVERIFY(memory.peakKib() - before < mostGrownKib);
    }

private:
    QByteArray upload(qint64 bytes) { return TransferClient(cluster().port(1)).uploadToRoom(m_person, room(0), bytes); }

    static constexpr int mostP99Ms = 250;
    static constexpr int mostQuickP99Ms = 750; // one line of the few is more than a hundredth
    static constexpr double mostGrownKib = 96 * 1024;
    QByteArray m_person;
};

ATRIUM_TEST(tst_Transfers)
#include "tst_transfers.moc"
