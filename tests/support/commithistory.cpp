// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historychecker.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

// What a node's process that runs at the end heard of the others.
struct Listener
{
    qint64 sinceNs = 0;                  // 0 = no process runs
    QHash<qint64, QSet<qint64>> applied; // by sender
    QHash<qint64, qint64> dropped;       // by sender: all up to here
};

QMap<qint64, Listener> listenersOf(const History &ordered)
{
    QMap<qint64, Listener> listeners;
    for (const HistoryLine &line : ordered) {
        if (line.node == 0)
            continue;
        Listener &node = listeners[line.node];
        const qint64 sender = line.number("sender");
        if (line.op == QLatin1String("died") || line.op == QLatin1String("started")) {
            node = Listener();
        } else if (line.op == QLatin1String("ready") || node.sinceNs == 0) {
            node.sinceNs = line.ns; // what was committed while it started is in what it reads first
        }
        if (line.op == QLatin1String("applied"))
            node.applied[sender].insert(line.number("seq"));
        else if (line.op == QLatin1String("dropped"))
            node.dropped[sender] = std::max(node.dropped.value(sender), line.number("upTo"));
    }
    return listeners;
}

} // namespace

QStringList missedCommits(const History &history)
{
    const History ordered = inOrder(history);
    const auto listeners = listenersOf(ordered);
    QMap<std::pair<qint64, qint64>, History> missed; // by listener and sender
    for (const HistoryLine &line : ordered) {
        if (line.op != QLatin1String("committed"))
            continue;
        const qint64 sender = line.number("sender");
        const qint64 seq = line.number("seq");
        for (auto node = listeners.cbegin(); node != listeners.cend(); ++node) {
            const bool concerned = node.key() != line.node && node->sinceNs != 0 && node->sinceNs < line.ns;
            if (concerned && node->dropped.value(sender) < seq && !node->applied.value(sender).contains(seq))
                missed[{node.key(), sender}].append(line);
        }
    }
    QStringList found;
    for (auto each = missed.cbegin(); each != missed.cend(); ++each)
        found.append(QStringLiteral("Node %1 never heard of %2 commits of node %3, the first: %4")
                         .arg(each.key().first)
                         .arg(each->size())
                         .arg(each.key().second)
                         .arg(each->first().text()));
    return found;
}
