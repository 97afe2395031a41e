// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historychecker.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace {

constexpr qint64 nsPerMs = 1'000'000;

// A node that believes that a room is its own.
struct Tenure
{
    qint64 epoch = 0;
    HistoryLine opened;
    std::optional<HistoryLine> overtaken; // by the opening on another node
};

struct RoomState
{
    QMap<qint64, Tenure> tenures;               // by node
    HistoryLine highest;                        // the opening with the highest epoch so far
    qint64 highestServed = 0;                   // epoch
    QSet<std::pair<qint64, qint64>> everOpened; // node and epoch
};

class RoomWatch
{
public:
    explicit RoomWatch(const HistoryRules &rules) : m_rules(rules) {}

    void take(const HistoryLine &line);
    void finish();
    QStringList found;

private:
    void open(const HistoryLine &line);
    void act(const HistoryLine &line);
    void saved(const HistoryLine &line);
    void end(RoomState &room, qint64 node, qint64 ns, const QString &how);
    void endAll(const HistoryLine &line);
    RoomState &roomOf(const HistoryLine &line) { return m_rooms[line.number("room")]; }

    const HistoryRules m_rules;
    QHash<qint64, RoomState> m_rooms;
    QSet<qint64> m_paused;             // nodes
    QHash<qint64, qint64> m_resumedNs; // by node, the last time
    qint64 m_lastNs = 0;
};

void RoomWatch::take(const HistoryLine &line)
{
    m_lastNs = line.ns;
    if (line.op == QLatin1String("open")) {
        open(line);
    } else if (line.op == QLatin1String("close")) {
        RoomState &room = roomOf(line);
        const auto tenure = room.tenures.constFind(line.node);
        if (tenure != room.tenures.constEnd() && tenure->epoch == line.number("epoch"))
            end(room, line.node, line.ns, line.text());
    } else if (line.op == QLatin1String("admit") || line.op == QLatin1String("serve")) {
        act(line);
    } else if (line.op == QLatin1String("saved")) {
        saved(line);
    } else if (line.op == QLatin1String("fenced") || line.op == QLatin1String("died")
               || line.op == QLatin1String("started")) {
        endAll(line);
    } else if (line.op == QLatin1String("paused")) {
        m_paused.insert(line.node);
    } else if (line.op == QLatin1String("resumed")) {
        m_paused.remove(line.node);
        m_resumedNs[line.node] = line.ns;
    }
}

void RoomWatch::open(const HistoryLine &line)
{
    RoomState &room = roomOf(line);
    const qint64 epoch = line.number("epoch");
    const qint64 highest = room.highest.number("epoch");
    if (epoch < highest || (epoch == highest && line.node != room.highest.node)) {
        found.append(QStringLiteral("Room %1 was opened with an epoch that is not above the one before: %2 after %3")
                         .arg(line.number("room"))
                         .arg(line.text(), room.highest.text()));
    } else {
        room.highest = line;
    }
    if (const auto mine = room.tenures.constFind(line.node); mine != room.tenures.constEnd())
        found.append(QStringLiteral("Node %1 opened room %2 twice: %3 and %4")
                         .arg(line.node)
                         .arg(line.number("room"))
                         .arg(mine->opened.text(), line.text()));
    for (auto other = room.tenures.begin(); other != room.tenures.end(); ++other) {
        if (other.key() != line.node && !other->overtaken)
            other->overtaken = line;
    }
    room.tenures.insert(line.node, {epoch, line, {}});
    room.everOpened.insert({line.node, epoch});
}

void RoomWatch::act(const HistoryLine &line)
{
    RoomState &room = roomOf(line);
    const qint64 epoch = line.number("epoch");
    const auto mine = room.tenures.constFind(line.node);
    if (mine == room.tenures.constEnd() || mine->epoch != epoch) {
        found.append(QStringLiteral("Node %1 acted in room %2, which it had not open with that epoch: %3")
                         .arg(line.node)
                         .arg(line.number("room"))
                         .arg(line.text()));
    } else if (mine->overtaken) {
        found.append(QStringLiteral("Room %1 was served by two nodes: %2 although %3")
                         .arg(line.number("room"))
                         .arg(line.text(), mine->overtaken->text()));
    }
    if (line.op != QLatin1String("serve"))
        return;
    if (epoch < room.highestServed)
        found.append(QStringLiteral("A word was sent with epoch %1 after one with epoch %2: %3")
                         .arg(epoch)
                         .arg(room.highestServed)
                         .arg(line.text()));
    room.highestServed = std::max(room.highestServed, epoch);
}

// The answer of the database may come when the room was closed already; but nobody else may have opened it by then.
void RoomWatch::saved(const HistoryLine &line)
{
    const RoomState &room = roomOf(line);
    const qint64 epoch = line.number("epoch");
    if (!room.everOpened.contains({line.node, epoch}))
        found.append(QStringLiteral("Node %1 stored words of a room that it never opened with that epoch: %2")
                         .arg(line.node)
                         .arg(line.text()));
    else if (epoch < room.highest.number("epoch"))
        found.append(QStringLiteral("Words were stored with an epoch that was over: %1 after %2")
                         .arg(line.text(), room.highest.text()));
}

// A stopped process serves nobody; what counts is what it does once it goes on.
void RoomWatch::end(RoomState &room, qint64 node, qint64 ns, const QString &how)
{
    const Tenure tenure = room.tenures.take(node);
    if (!tenure.overtaken || m_paused.contains(node))
        return;
    const auto resumed = m_resumedNs.constFind(node);
    const bool hasWoken = resumed != m_resumedNs.constEnd();
    const bool justWoke = hasWoken && ns - *resumed <= m_rules.wakeMs * nsPerMs;
    const qint64 besideNs = ns - std::max(tenure.overtaken->ns, hasWoken ? *resumed : 0);
    if (!justWoke && besideNs > m_rules.lateCloseMs * nsPerMs)
        found.append(QStringLiteral("Room %1 was open on two nodes for %2 ms: %3 and %4 until %5")
                         .arg(tenure.opened.number("room"))
                         .arg(double(besideNs) / nsPerMs)
                         .arg(tenure.opened.text(), tenure.overtaken->text(), how));
}

void RoomWatch::endAll(const HistoryLine &line)
{
    for (RoomState &room : m_rooms) {
        if (room.tenures.contains(line.node))
            end(room, line.node, line.ns, line.text());
    }
    if (line.op != QLatin1String("fenced")) { // it is another process from now on
        m_paused.remove(line.node);
        m_resumedNs.remove(line.node);
    }
}

void RoomWatch::finish()
{
    for (RoomState &room : m_rooms) {
        const auto nodes = room.tenures.keys();
        for (const qint64 node : nodes)
            end(room, node, m_lastNs, QStringLiteral("the end"));
    }
}

} // namespace

QStringList splitRooms(const History &history, const HistoryRules &rules)
{
    RoomWatch watch(rules);
    const History ordered = inOrder(history);
    for (const HistoryLine &line : ordered)
        watch.take(line);
    watch.finish();
    return watch.found;
}
