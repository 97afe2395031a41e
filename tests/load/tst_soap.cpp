// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/load/loadtest.h"
#include "tests/load/programcalls.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

/*! Programs send people here, as a school does when all lessons begin: a session, a login and a link for each. */
class tst_Soap : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void programsAreAnsweredWithoutErrors_data()
    {
        QTest::addColumn<ProgramCalls::Way>("way");
        QTest::newRow("SOAP") << ProgramCalls::Way::Soap;
        QTest::newRow("REST") << ProgramCalls::Way::Rest;
    }

    void programsAreAnsweredWithoutErrors()
    {
        QFETCH(ProgramCalls::Way, way);
        QVERIFY(begin(1, 1));
        QVERIFY(addRooms(1));
        cluster().addUser(QStringLiteral("moodle"), 1, QStringLiteral("webservice"));
        const std::chrono::seconds length(quickOrLong(5, 300));
        const double kibBefore = residentKib(cluster().processId(1));
        const double cpuBefore = cpuSeconds(cluster().processId(1));
        ProgramCalls calls(cluster().url(1), way, room(0));
        QElapsedTimer timer;
        timer.start();
        calls.start(perSecond);
        runFor(length);
        calls.stop();
        QVERIFY(runUntil([&] { return calls.underWay() == 0; }, patience));
        const double seconds = double(timer.elapsed()) / 1000;

        print(
            QStringLiteral("soap: ") + QLatin1String(QTest::currentDataTag()),
            {{QStringLiteral("people"), calls.begun()},
             {QStringLiteral("perSecond"), rounded(calls.begun() / seconds)},
             {QStringLiteral("errors"), calls.errors()},
             {QStringLiteral("getSessionP99Ms"), rounded(percentile(calls.tookMs(ProgramCalls::Step::GetSession), 99))},
             {QStringLiteral("loginP50Ms"), rounded(percentile(calls.tookMs(ProgramCalls::Step::Login), 50))},
             {QStringLiteral("loginP99Ms"), rounded(percentile(calls.tookMs(ProgramCalls::Step::Login), 99))},
             {QStringLiteral("linkP50Ms"), rounded(percentile(calls.tookMs(ProgramCalls::Step::Link), 50))},
             {QStringLiteral("linkP99Ms"), rounded(percentile(calls.tookMs(ProgramCalls::Step::Link), 99))},
             {QStringLiteral("cpuSeconds"), rounded(cpuSeconds(cluster().processId(1)) - cpuBefore)},
             {QStringLiteral("kibMore"), rounded(residentKib(cluster().processId(1)) - kibBefore)}});
        QCOMPARE(calls.errors(), 0);
        QVERIFY(calls.begun() >= 0.9 * perSecond * double(length.count()));
        if (!isLong()) // beside other tests, times say nothing
            return;
        for (const auto step :
             {ProgramCalls::Step::GetSession, ProgramCalls::Step::Link}) // a login takes a password's hash
            QVERIFY(percentile(calls.tookMs(step), 99) < mostMs);
    }

private:
    static constexpr int perSecond = 50;
    static constexpr double mostMs = 250;
};

ATRIUM_TEST(tst_Soap)
#include "tst_soap.moc"
