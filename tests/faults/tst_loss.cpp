// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

/*!
    Packets between the nodes get lost. Runs in a network of its own (see CMakeLists.txt), where rules for packets disturb
    nobody else.
*/
class tst_Loss : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyPercentRandomLossBetweenTheNodesSplitsNothingAndLosesNothing()
    {
        if (!qEnvironmentVariableIsSet("ATRIUM_OWN_NETWORK"))
            QSKIP("Only in a network of its own.");
        BEGIN(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(3, 1 + i));
        scenario().talkFor(300);
        QVERIFY(dropRandomly());
        for (int i = 0; i < 3; ++i) {
            scenario().talkFor(3000);
            QVERIFY(scenario().meet(3, 1 + i)); // with a question to another node as well
        }
        QVERIFY(lostPackets() > 0);
        QVERIFY(nft({QStringLiteral("delete"), QStringLiteral("table"), QStringLiteral("ip"), table}));
        for (const auto &meeting : scenario().meetings()) {
            QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
            QCOMPARE(meeting->interruptions(), 0);
        }
        QCOMPARE(countOf(cluster().history(), "takeover"), 0);
        PROVE("applied", "serve");
    }

private:
    static inline const QString table = QStringLiteral("atriumloss");

    static int lostPackets()
    {
        const QString rules = runProgram(QStringLiteral("nft"),
                                         {QStringLiteral("list"), QStringLiteral("table"), QStringLiteral("ip"), table})
                                  .output;
        int lost = 0;
        for (qsizetype at = rules.indexOf(QLatin1String("packets ")); at >= 0;
             at = rules.indexOf(QLatin1String("packets "), at + 1))
            lost += rules.mid(at).section(QLatin1Char(' '), 1, 1).toInt();
        return lost;
    }

    static bool nft(const QStringList &arguments)
    {
        const auto done = runProgram(QStringLiteral("nft"), arguments);
        if (done.exitCode != 0)
            qWarning().noquote() << done.output;
        return done.exitCode == 0;
    }

    // Of what goes to or comes from the nodes' commit channels.
    bool dropRandomly()
    {
        QStringList ports;
        for (int node = 1; node <= cluster().size(); ++node)
            ports.append(QString::number(cluster().peerPort(node)));
        const QString set = QLatin1String("{ ") + ports.join(QLatin1String(", ")) + QLatin1String(" }");
        return nft({QStringLiteral("add table ip %1; add chain ip %1 in { type filter hook input priority 0; };"
                                   "add rule ip %1 in tcp dport %2 numgen random mod 100 < 30 counter drop;"
                                   "add rule ip %1 in tcp sport %2 numgen random mod 100 < 30 counter drop")
                        .arg(table, set)});
    }
};

ATRIUM_TEST(tst_Loss)
#include "tst_loss.moc"
