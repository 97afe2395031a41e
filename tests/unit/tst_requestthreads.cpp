// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestthreads.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Agent;

class tst_RequestThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        RequestThreads threads("soap", 2);
        QThread *answeredIn = nullptr;
        QByteArray workedIn;
        threads.start(
            [] {
                QFile name(QStringLiteral("/proc/thread-self/comm"));
                return HttpResponse{200, "text/plain", name.open(QIODevice::ReadOnly) ? name.readAll().trimmed() : ""};
            },
            [&](const HttpResponse &response) {
                answeredIn = QThread::currentThread();
                workedIn = response.body;
            });
        QTRY_COMPARE(workedIn, QByteArray("soap-1"));
        QCOMPARE(answeredIn, QThread::currentThread());
    }

    void oneThatWaitsHoldsUpNoOther()
    {
        RequestThreads threads("soap", 2);
        QSemaphore slow;
        QList<int> answered;
        threads.start([&slow] { return slow.acquire(), HttpResponse{}; },
                      [&](const HttpResponse &) { answered.append(1); });
        threads.start([] { return HttpResponse{}; }, [&](const HttpResponse &) { answered.append(2); });
        QTRY_COMPARE(answered, QList<int>{2});
        slow.release();
        QTRY_COMPARE(answered, (QList<int>{2, 1}));
    }

    void refusesWhatItsQueueCannotHold()
    {
        RequestThreads threads("soap", 1);
        QSemaphore slow;
        QList<int> statuses;
        const auto note = [&](const HttpResponse &response) { statuses.append(response.status); };
        for (int i = 0; i < RequestThreads::longestQueue + 1; ++i)
            threads.start([&slow] { return slow.acquire(), HttpResponse{}; }, note);
        QVERIFY(statuses.isEmpty());
        threads.start([] { return HttpResponse{}; }, note);
        QCOMPARE(statuses, QList<int>{503});
        slow.release(RequestThreads::longestQueue + 1);
        QTRY_COMPARE(statuses.size(), RequestThreads::longestQueue + 2);
        QCOMPARE(statuses.count(200), RequestThreads::longestQueue + 1);
        threads.start([] { return HttpResponse{}; }, note); // there is room again
        QTRY_COMPARE(statuses.size(), RequestThreads::longestQueue + 3);
        QCOMPARE(statuses.last(), 200);
    }

    void endsAfterTheWorkUnderWay()
    {
        QSemaphore started;
        std::atomic<bool> isDone = false;
        {
            RequestThreads threads("soap", 1);
            threads.start(
                [&] {
                    started.release();
                    isDone = true;
                    return HttpResponse{};
                },
                [](const HttpResponse &) { QFAIL("nobody is there any more"); });
            started.acquire();
        }
        QVERIFY(isDone);
    }
};

ATRIUM_TEST(tst_RequestThreads)
#include "tst_requestthreads.moc"
