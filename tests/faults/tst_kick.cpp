// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

/*! An administrator at one node sends people out who are on another one, and is told what really happened. */
class tst_Kick : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Long leases: what a node that stands still was told is still to be done when it goes on.
        QVERIFY(
            begin(2, {.peerProxies = true, .config = {{QStringLiteral("cluster.lease_ms"), QStringLiteral("12000")}}}));
        m_meeting = scenario().meetOn(there, 2);
        QVERIFY(m_meeting);
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(here), int(2 * scenario().meetings().size()), patienceMs);
        m_victim = m_meeting->people().front().get();
    }

    void actionOnANodeThatIsWellIsDone_data() { actions(); }
    void actionOnANodeThatIsWellIsDone()
    {
        QFETCH(QString, action);
        QCOMPARE(act(action), QStringLiteral("done"));
        QTRY_COMPARE_WITH_TIMEOUT(m_victim->finalCode(), codeOf(action), patienceMs);
        PROVE("admit");
    }

    void actionOnANodeThatStandsStillIsPendingAndHappensWhenItGoesOn_data() { actions(); }
    void actionOnANodeThatStandsStillIsPendingAndHappensWhenItGoesOn()
    {
        QFETCH(QString, action);
        cluster().pause(there);
        const QString outcome = act(action);
        cluster().resume(there);
        QCOMPARE(outcome, QStringLiteral("pending"));
        QTRY_COMPARE_WITH_TIMEOUT(m_victim->finalCode(), codeOf(action), patienceMs);
        PROVE("paused");
    }

    void actionOnANodeThatWasKilledFails_data() { actions(); }
    void actionOnANodeThatWasKilledFails()
    {
        QFETCH(QString, action);
        cluster().kill(there);
        // Asked before its end is noticed, it may have done it: that is "pending".
        QString outcome;
        QTRY_VERIFY_WITH_TIMEOUT((outcome = act(action)) == QLatin1String("failed"), patienceMs);
        PROVE("died");
    }

    void actionOnANodeBehindACutChannelFails_data() { actions(); }
    void actionOnANodeBehindACutChannelFails()
    {
        QFETCH(QString, action);
        for (int node = 1; node <= 2; ++node) {
            cluster().peerProxy(node).refuse();
            cluster().peerProxy(node).cutConnections();
        }
        QString outcome;
        QTRY_VERIFY_WITH_TIMEOUT((outcome = act(action)) == QLatin1String("failed"), patienceMs);
        scenario().talkFor(500);
        QVERIFY(m_meeting->isTogether());
        QCOMPARE(m_meeting->interruptions(), 0);
        PROVE("serve");
    }

    void personWhoHasLeftIsNotFound()
    {
        const QString id = publicId();
        m_meeting->leave();
        QTRY_COMPARE_WITH_TIMEOUT(m_victim->finalCode(), QStringLiteral("left"), patienceMs);
        QString fault;
        QTRY_VERIFY_WITH_TIMEOUT(!(fault = ask(QStringLiteral("kickConnection"), {{QStringLiteral("publicSID"), id}})
                                               .value(QStringLiteral("fault")))
                                      .isEmpty(),
                                 patienceMs);
        PROVE("admit");
    }

private:
    static constexpr int here = 1;
    static constexpr int there = 2;
    static constexpr int answerMs = 3000 + 1500; // what is promised, and a busy machine

    static void actions()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("kick") << QStringLiteral("kickConnection");
        QTest::newRow("close the room") << QStringLiteral("closeRoom");
    }

    static QString codeOf(const QString &action)
    {
        return action == QLatin1String("closeRoom") ? QStringLiteral("room_closed") : QStringLiteral("kicked");
    }

    QString publicId() const { return m_victim->people().key(QStringLiteral("person-0")); }

    Scenario::Row ask(const QString &operation, const Scenario::Arguments &arguments)
    {
        return scenario().ask(here, operation, arguments).value(0);
    }

    QString act(const QString &action)
    {
        QElapsedTimer timer;
        timer.start();
        const auto report = action == QLatin1String("closeRoom")
            ? ask(action,
                  {{QStringLiteral("roomId"), QString::number(m_meeting->room())},
                   {QStringLiteral("notice"), QStringLiteral("The hall is needed.")}})
            : ask(action, {{QStringLiteral("publicSID"), publicId()}});
        if (timer.elapsed() > answerMs)
            return QStringLiteral("after %1 ms").arg(timer.elapsed());
        const bool saysWhy = report.value(QStringLiteral("outcome")) == QLatin1String("done")
            || !report.value(QStringLiteral("message")).isEmpty();
        return saysWhy ? report.value(QStringLiteral("outcome")) : QStringLiteral("without a reason");
    }

    Meeting *m_meeting = nullptr;
    ReturningClient *m_victim = nullptr;
};

ATRIUM_TEST(tst_Kick)
#include "tst_kick.moc"
