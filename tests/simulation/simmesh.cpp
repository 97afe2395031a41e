// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simmesh.h"

#include <algorithm>
#include <cmath>

using namespace Common;

void SimMesh::cut(const IsCut &isCut)
{
    m_isCut = isCut;
    m_mended.clear();
    m_cutAt = m_time.time();
}

void SimMesh::mend(NodeId from, NodeId to)
{
    m_mended.insert({from.value, to.value});
}

bool SimMesh::isCut(NodeId from, NodeId to) const
{
    return m_isCut && m_isCut(from, to) && !m_mended.contains({from.value, to.value});
}

void SimMesh::setUp(NodeId node, bool up)
{
    End &end = m_ends[node];
    end.isUp = up;
    end.changedAt = m_time.time();
}

bool SimMesh::isReachable(NodeId from, NodeId to) const
{
    return m_ends.value(to).isUp && m_ends.value(from).isUp && !isCut(from, to);
}

bool SimMesh::isConnected(NodeId from, NodeId to) const
{
    if (isCut(from, to))
        return m_time.time() - m_cutAt < m_costs.untilGivenUp;
    const End other = m_ends.value(to);
    return other.isUp || m_time.time() - other.changedAt < m_costs.untilGivenUp;
}

void SimMesh::send(const QByteArray &kind, NodeId from, NodeId to, qint64 bytes, std::function<void()> arrived)
{
    SimMeshFigures &figures = m_figures[kind];
    ++figures.frames;
    figures.bytes += bytes;
    End &sender = m_ends[from];
    const auto spend = [](End &end, double micros) {
        end.busy += micros;
        return Micros(qint64(std::ceil(micros)));
    };
    sender.threadFree = std::max(sender.threadFree, m_time.time()) + spend(sender, m_costs.send);
    sender.networkFree =
        std::max(sender.networkFree, sender.threadFree) + Micros(qint64(double(bytes) / m_costs.bytesPerMicro));
    sender.queued += bytes;
    m_mostQueued = std::max(m_mostQueued, sender.queued);
    if (!isReachable(from, to)) { // it waits here until the connection is given up
        m_time.after(m_costs.untilGivenUp, [this, from, bytes] { m_ends[from].queued -= bytes; });
        return;
    }
    Micros &last = m_lastArrival[{from.value, to.value}];
    last = std::max(last, sender.networkFree + m_costs.latency + m_random.upTo(m_costs.jitter));
    m_time.at(last, [this, from, to, bytes, spend, arrived = std::move(arrived)] {
        m_ends[from].queued -= bytes;
        End &receiver = m_ends[to];
        if (!isReachable(from, to))
            return;
        receiver.threadFree = std::max(receiver.threadFree, m_time.time()) + spend(receiver, m_costs.receive);
        m_time.at(receiver.threadFree, arrived);
    });
}

void SimMesh::resetFigures()
{
    m_figures.clear();
    for (End &end : m_ends)
        end.busy = 0;
    m_countedSince = m_time.time();
    m_mostQueued = 0;
}

double SimMesh::busiestShare() const
{
    double most = 0;
    for (const End &end : m_ends)
        most = std::max(most, end.busy);
    return most / double(std::max<qint64>(1, (m_time.time() - m_countedSince).count()));
}
