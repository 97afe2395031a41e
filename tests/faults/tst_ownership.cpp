// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <deque>

namespace {

constexpr int nodes = 3;
constexpr int users = 17; // each asks all three nodes at once

struct Asked
{
    qint64 room = 0;
    QNetworkReply *reply = nullptr;
};

QMap<qint64, int> roomsByNode(const QMap<qint64, qint64> &placement)
{
    QMap<qint64, int> counts;
    for (int node = 1; node <= nodes; ++node)
        counts.insert(node, 0);
    for (const qint64 node : placement)
        ++counts[node];
    return counts;
}

} // namespace

/*! A room has one node, however many people come into it at one moment and wherever they ask. */
class tst_Ownership : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyWhoEntersOneRoomAtOnceThroughThreeNodesLandsTogether()
    {
        BEGIN(nodes);
        for (int i = 0; i < users; ++i)
            scenario().user(i, 1); // logging in takes its time
        const int rooms = quickOrLong(20, 200);
        for (int i = 0; i < rooms; ++i) {
            const qint64 room = scenario().addRoom();
            QList<QNetworkReply *> replies;
            for (int user = 0; user < users; ++user) {
                for (int node = 1; node <= nodes; ++node)
                    replies.append(scenario().user(user, node).begin("POST", enterPath(room)));
            }
            QSet<qint64> placed;
            std::vector<std::unique_ptr<ReturningClient>> people;
            for (QNetworkReply *reply : std::as_const(replies)) {
                const auto entry = answerOf(reply);
                QVERIFY2(entry.status == 200, entry.body.constData());
                placed.insert(nodeOf(entry));
                if (people.size() < 3)
                    people.push_back(
                        std::make_unique<ReturningClient>(QStringLiteral("room %1, %2").arg(room).arg(people.size()),
                                                          entry.json(), cluster().recorder()));
            }
            QCOMPARE(placed.size(), 1);
            for (const auto &person : people) {
                QTRY_VERIFY_WITH_TIMEOUT(person->isInside(), patienceMs);
                QVERIFY(placed.contains(person->node()));
                person->say(QStringLiteral("hello"));
            }
            QTRY_VERIFY_WITH_TIMEOUT(people.front()->lines().size() == qsizetype(people.size()), patienceMs);
        }
        PROVE("open", "admit", "serve");
    }

    void tenThousandFirstEntriesSplitNoRoomAndSpreadEvenly()
    {
        if (!isLong())
            QSKIP("Only in the long run.");
        BEGIN(nodes);
        for (int i = 0; i < users; ++i)
            scenario().user(i, 1);
        constexpr int roomCount = 1000;
        constexpr int entriesEach = 10;
        QList<qint64> rooms;
        for (int i = 0; i < roomCount; ++i)
            rooms.append(scenario().addRoom());
        QMap<qint64, qint64> placed; // node by room
        std::deque<Asked> waiting;
        const auto takeOne = [&] {
            const Asked asked = waiting.front();
            waiting.pop_front();
            const auto entry = answerOf(asked.reply);
            QVERIFY2(entry.status == 200, entry.body.constData());
            const qint64 node = nodeOf(entry);
            QCOMPARE(placed.value(asked.room, node), node);
            placed.insert(asked.room, node);
        };
        // Round after round, so that every seat is renewed before it lapses and no room closes meanwhile.
        for (int i = 0; i < roomCount * entriesEach; ++i) {
            const qint64 room = rooms.at(i % roomCount);
            waiting.push_back({room, scenario().user(i % users, 1 + i % nodes).begin("POST", enterPath(room))});
            if (waiting.size() >= atOnce) {
                takeOne();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        while (!waiting.empty()) {
            takeOne();
            if (QTest::currentTestFailed())
                return;
        }
        const auto counts = roomsByNode(placed);
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        QVERIFY2(*most - *least <= 1, qPrintable(QStringLiteral("%1 to %2 rooms").arg(*least).arg(*most)));
        QCOMPARE(scenario().placement(1), placed);
        PROVE("open");
    }

private:
    static constexpr size_t atOnce = 300;

    static QString enterPath(qint64 room) { return QStringLiteral("rooms/%1/enter").arg(room); }
    static qint64 nodeOf(const HttpAnswer &entry)
    {
        return entry.json().value(QLatin1String("node")).toObject().value(QLatin1String("id")).toInteger();
    }
};

ATRIUM_TEST(tst_Ownership)
#include "tst_ownership.moc"
