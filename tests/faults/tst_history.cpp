// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historychecker.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace {

// "20 1 open room=7 epoch=3": at 20 ms node 1 opened room 7. A client has a name instead of a number; lines=4:a,5:b are words.
History historyOf(const char *text)
{
    History history;
    const QStringList lines = QString::fromLatin1(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() < 3)
            continue;
        QJsonObject object{{QStringLiteral("ns"), words.at(0).toLongLong() * 1'000'000},
                           {QStringLiteral("op"), words.at(2)}};
        if (words.at(1).toLongLong() > 0)
            object.insert(QStringLiteral("node"), words.at(1).toLongLong());
        else
            object.insert(QStringLiteral("client"), words.at(1));
        for (const QString &word : words.mid(3)) {
            const QString name = word.section(QLatin1Char('='), 0, 0);
            const QString value = word.section(QLatin1Char('='), 1);
            bool isNumber = false;
            const qint64 number = value.toLongLong(&isNumber);
            if (name == QLatin1String("lines")) {
                QJsonArray said;
                for (const QString &each : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
                    said.append(QJsonObject{{QStringLiteral("seq"), each.section(QLatin1Char(':'), 0, 0).toLongLong()},
                                            {QStringLiteral("text"), each.section(QLatin1Char(':'), 1)}});
                object.insert(name, said);
            } else {
                object.insert(name, isNumber ? QJsonValue(number) : QJsonValue(value));
            }
        }
        history.append(HistoryLine(object));
    }
    return history;
}

void row(const char *name, const char *history, const char *expected)
{
    QTest::newRow(name) << QByteArray(history) << QString::fromLatin1(expected);
}

void columns()
{
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<QString>("expected"); // in the only violation; empty = there is none
}

void compare(const QStringList &found, const QString &expected)
{
    if (expected.isEmpty()) {
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    } else {
        QVERIFY2(found.size() == 1, qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
        QVERIFY2(found.first().contains(expected), qPrintable(found.first()));
    }
}

} // namespace

/*! The checker finds each kind of broken promise, and nothing in histories that keep them. */
class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitRooms_data()
    {
        columns();
        row("a room that moves from one node to the next is fine",
            "10 1 open room=7 epoch=1\n 11 1 admit room=7 epoch=1\n 12 1 serve room=7 epoch=1 seq=2\n"
            "20 1 close room=7 epoch=1\n 30 2 open room=7 epoch=2\n 31 2 serve room=7 epoch=2 seq=3\n"
            "32 2 saved room=7 epoch=2 seq=3",
            "");
        row("two rooms on two nodes are fine", "10 1 open room=7 epoch=1\n 11 2 open room=8 epoch=1", "");
        row("the order of the lines does not matter, that of the times does",
            "30 2 open room=7 epoch=2\n 20 1 close room=7 epoch=1\n 10 1 open room=7 epoch=1", "");
        row("a room that its own node opens again with the same epoch is fine",
            "10 1 open room=7 epoch=1\n 20 1 close room=7 epoch=1\n 30 1 open room=7 epoch=1", "");
        row("a room is open on two nodes, though nothing happens in it",
            "10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n 25 1 close room=7 epoch=1",
            "open on two nodes for 5 ms");
        row("a room stays open on two nodes to the end",
            "10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n 45 2 serve room=7 epoch=2 seq=3",
            "open on two nodes for 25 ms");
        row("a room is served by two nodes",
            "10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n 20 1 admit room=7 epoch=1\n 20 1 close room=7 "
            "epoch=1",
            "served by two nodes");
        row("another node takes the same epoch",
            "10 1 open room=7 epoch=1\n 20 1 close room=7 epoch=1\n 30 2 open room=7 epoch=1", "not above");
        row("an epoch falls", "10 1 open room=7 epoch=5\n 20 1 close room=7 epoch=5\n 30 1 open room=7 epoch=4",
            "not above");
        row("a node opens a room twice", "10 1 open room=7 epoch=5\n 20 1 open room=7 epoch=6", "twice");
        row("somebody is admitted to a room that is closed",
            "10 1 open room=7 epoch=1\n 20 1 close room=7 epoch=1\n 21 1 admit room=7 epoch=1", "had not open");
        row("somebody is admitted to a room that never was open", "21 1 admit room=7 epoch=1", "had not open");
        row("a word is sent with another epoch than the room's",
            "10 1 open room=7 epoch=2\n 20 1 serve room=7 epoch=3 seq=1", "had not open");
        row("a word is stored after the room was closed, and nobody has opened it since: fine",
            "10 1 open room=7 epoch=1\n 20 1 close room=7 epoch=1\n 21 1 saved room=7 epoch=1 seq=1", "");
        row("a word is stored with an epoch that is over",
            "10 1 open room=7 epoch=1\n 20 1 close room=7 epoch=1\n 30 2 open room=7 epoch=2\n 31 1 saved room=7 "
            "epoch=1 seq=1",
            "epoch that was over");
        row("a word is stored for a room that was never opened", "21 1 saved room=7 epoch=1 seq=1", "never opened");
        row("a node that fences itself closes all its rooms",
            "10 1 open room=7 epoch=1\n 11 1 open room=8 epoch=1\n 20 1 fenced\n 30 2 open room=7 epoch=2\n 31 2 open "
            "room=8 "
            "epoch=2",
            "");
        row("a node acts after it fenced itself",
            "10 1 open room=7 epoch=1\n 20 1 fenced\n 30 1 serve room=7 epoch=1 seq=3", "had not open");
        row("a process that died serves nothing", "10 1 open room=7 epoch=1\n 20 1 died\n 30 2 open room=7 epoch=2",
            "");
        row("its room is opened before it died", "10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n 30 1 died",
            "open on two nodes for 10 ms");
        row("a stopped process serves nothing, and closes when it goes on",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 90 2 open room=7 epoch=2\n 200 1 resumed\n 203 1 fenced", "");
        row("its room is opened just after it went on, before it can notice",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 200 1 resumed\n 201 2 open room=7 epoch=2\n 203 1 fenced", "");
        row("it acts when it goes on",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 90 2 open room=7 epoch=2\n 200 1 resumed\n"
            "201 1 admit room=7 epoch=1\n 203 1 fenced",
            "served by two nodes");
        row("it sends an old word after a newer one",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 90 2 open room=7 epoch=2\n 91 2 serve room=7 epoch=2 seq=4\n"
            "95 2 close room=7 epoch=2\n 200 1 resumed\n 203 1 fenced\n 204 1 open room=7 epoch=3\n"
            "205 1 close room=7 epoch=3\n 206 1 open room=7 epoch=3\n 207 1 serve room=7 epoch=3 seq=5",
            "");
        row("it never notices",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 90 2 open room=7 epoch=2\n 200 1 resumed\n"
            "2000 2 serve room=7 epoch=2 seq=9",
            "open on two nodes for 1800 ms");
        row("it stays stopped to the end",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 90 2 open room=7 epoch=2\n 2000 2 serve room=7 epoch=2 seq=9",
            "");
        row("a pause excuses nothing that comes long after it",
            "10 1 open room=7 epoch=1\n 20 1 paused\n 30 1 resumed\n 5000 2 open room=7 epoch=2\n 5001 1 fenced",
            "open on two nodes for 1 ms");
    }
    void splitRooms()
    {
        QFETCH(QByteArray, history);
        QFETCH(QString, expected);
        compare(::splitRooms(historyOf(history.constData())), expected);
    }

    void oldWordAfterANewerOne()
    {
        const auto found = ::splitRooms(historyOf("10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n"
                                                  "21 2 serve room=7 epoch=2 seq=4\n 22 1 serve room=7 epoch=1 seq=4\n"
                                                  "22 1 close room=7 epoch=1"));
        QVERIFY(!found.filter(QLatin1String("epoch 1 after one with epoch 2")).isEmpty());
    }

    void lateTimerIsForgivenOnlyWhereTheRulesSaySo()
    {
        const History history =
            historyOf("10 1 open room=7 epoch=1\n 20 2 open room=7 epoch=2\n 70 1 close room=7 epoch=1");
        QCOMPARE(::splitRooms(history, {.lateCloseMs = 50}).size(), 0);
        QCOMPARE(::splitRooms(history, {.lateCloseMs = 49}).size(), 1);
    }

    void missedCommits_data()
    {
        columns();
        row("every node applied it",
            "1 1 ready\n 1 2 ready\n 1 3 ready\n 10 1 committed sender=1 seq=4\n 11 2 applied sender=1 seq=4\n"
            "90 3 applied sender=1 seq=4",
            "");
        row("one node did not",
            "1 1 ready\n 1 2 ready\n 1 3 ready\n 10 1 committed sender=1 seq=4\n 11 2 applied sender=1 seq=4",
            "Node 3 never heard of 1 commits of node 1");
        row("it applied the one before and the one after",
            "1 1 ready\n 1 2 ready\n 9 2 applied sender=1 seq=3\n 10 1 committed sender=1 seq=4\n 11 2 applied "
            "sender=1 seq=5",
            "Node 2 never heard");
        row("it applied the same number of another sender",
            "1 1 ready\n 1 2 ready\n 10 1 committed sender=1 seq=4\n 11 2 applied sender=3 seq=4",
            "Node 2 never heard");
        row("it forgot everything up to there",
            "1 1 ready\n 1 2 ready\n 10 1 committed sender=1 seq=4\n 11 2 dropped sender=1 upTo=4", "");
        row("it forgot everything up to the one before",
            "1 1 ready\n 1 2 ready\n 10 1 committed sender=1 seq=4\n 11 2 dropped sender=1 upTo=3",
            "Node 2 never heard");
        row("it was started afterwards", "1 1 ready\n 10 1 committed sender=1 seq=4\n 20 2 started\n 30 2 ready", "");
        row("it was starting just then", "1 1 ready\n 5 2 started\n 10 1 committed sender=1 seq=4\n 30 2 ready", "");
        row("it died", "1 1 ready\n 1 2 ready\n 10 1 committed sender=1 seq=4\n 11 2 died", "");
        row("what its former process applied is no excuse",
            "1 1 ready\n 1 2 ready\n 3 2 applied sender=1 seq=4\n 4 2 died\n 5 2 started\n 6 2 ready\n"
            "10 1 committed sender=1 seq=4",
            "Node 2 never heard");
        row("a stopped process lives",
            "1 1 ready\n 1 2 ready\n 5 2 paused\n 10 1 committed sender=1 seq=4\n 20 2 resumed", "Node 2 never heard");
    }
    void missedCommits()
    {
        QFETCH(QByteArray, history);
        QFETCH(QString, expected);
        compare(::missedCommits(historyOf(history.constData())), expected);
    }

    void lostWords_data()
    {
        columns();
        row("an acknowledged line is shown to whoever joins later",
            "1 ada joining room=7\n 2 ada joined room=7 lines=\n 3 ada said text=a\n 4 ada heard room=7 seq=4 text=a\n"
            "5 ada acknowledged room=7 seq=4\n 10 bob joining room=7\n 11 bob joined room=7 lines=4:a",
            "");
        row("it is not shown",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=4\n"
            "10 bob joining room=7\n 11 bob joined room=7 lines=5:b",
            "\"a\" was acknowledged and is lost");
        row("another stands in its place",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=4\n"
            "10 bob joining room=7\n 11 bob joined room=7 lines=4:b",
            "\"a\" was acknowledged and is lost");
        row("a line that was not acknowledged may be lost",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=3\n"
            "10 bob joining room=7\n 11 bob joined room=7 lines=",
            "");
        row("a line that was acknowledged while somebody joined may not be in what they were shown",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 10 bob joining room=7\n"
            "10 ada acknowledged room=7 seq=4\n 11 bob joined room=7 lines=",
            "");
        row("what was shown at joining and acknowledged then is not lost either",
            "2 ada joined room=7 lines=4:a\n 5 ada acknowledged room=7 seq=4\n 10 ada joining room=7\n"
            "11 ada joined room=7 lines=",
            "\"a\" was acknowledged and is lost");
        row("only so many lines are kept",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=4\n"
            "10 bob joining room=7\n 11 bob joined room=7 lines=5:b,6:c,7:d",
            "");
        row("a room that all have left forgets",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=4\n"
            "6 ada closed code=left\n 10 bob joining room=7\n 11 bob joined room=7 lines=",
            "");
        row("a room that all were cut off from forgets nothing",
            "2 ada joined room=7 lines=\n 4 ada heard room=7 seq=4 text=a\n 5 ada acknowledged room=7 seq=4\n"
            "6 ada closed code=lost\n 10 bob joining room=7\n 11 bob joined room=7 lines=",
            "\"a\" was acknowledged and is lost");
        row("a line is shown twice", "3 ada said text=a\n 11 bob joined room=7 lines=4:a,5:a", "shown 2 times");
        row("a line that was said twice may be shown twice",
            "3 ada said text=a\n 4 ada said text=a\n 11 bob joined room=7 lines=4:a,5:a", "");
    }
    void lostWords()
    {
        QFETCH(QByteArray, history);
        QFETCH(QString, expected);
        compare(::lostWords(historyOf(history.constData()), {.keptLines = 3}), expected);
    }

    void lineThatLacksSomethingIsFound_data()
    {
        columns();
        row("all is there", "1 1 open room=7 epoch=1\n 2 1 committed sender=1 seq=1\n 3 ada heard room=7 seq=2 text=a",
            "");
        row("no epoch", "1 1 open room=7", "no epoch");
        row("a room that is no number", "1 1 close room=seven epoch=1", "no room");
        row("no node", "1 ada serve room=7 epoch=1 seq=1", "no node");
        row("no number", "1 1 applied sender=1", "no seq");
        row("no time", "0 1 fenced", "no time");
    }
    void lineThatLacksSomethingIsFound()
    {
        QFETCH(QByteArray, history);
        QFETCH(QString, expected);
        compare(unreadableLines(historyOf(history.constData())), expected);
    }

    void logIsReadWhateverElseStandsInIt()
    {
        const History history =
            historyOfLog("2026-11-25T09:00:00.123Z info agent.rooms user 3 entered room 7\n"
                         "2026-11-25T09:00:00.124Z debug agent.history "
                         "{\"op\":\"open\",\"ns\":5000,\"node\":2,\"room\":7,\"epoch\":3}\n"
                         "2026-11-25T09:00:00.125Z debug agent.history {\"op\":\"ser" // it was killed here
                         "2026-11-25T09:00:01.001Z debug agent.history {\"op\":\"fenced\",\"ns\":6000,\"node\":2}\n"
                         "2026-11-25T09:00:01.002Z debug agent.history {\"op\":\"half");
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).op, QStringLiteral("open"));
        QCOMPARE(history.at(0).ns, 5000);
        QCOMPARE(history.at(0).node, 2);
        QCOMPARE(history.at(0).number("epoch"), 3);
        QCOMPARE(history.at(1).op, QStringLiteral("fenced"));
    }

    void recorderWritesLinesThatCanBeOrderedWithTheAgents()
    {
        HistoryRecorder recorder;
        const qint64 before = nanosecondsSinceBoot();
        recorder.record("paused", {{QStringLiteral("node"), 2}});
        QCOMPARE(recorder.lines().size(), 1);
        QCOMPARE(recorder.lines().first().node, 2);
        QVERIFY(recorder.lines().first().ns >= before);
        QVERIFY(recorder.lines().first().ns <= nanosecondsSinceBoot());
    }
};

ATRIUM_TEST(tst_History)
#include "tst_history.moc"
