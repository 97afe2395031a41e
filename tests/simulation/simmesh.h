// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "tests/simulation/simrandom.h"
#include "tests/simulation/simtime.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>
#include <map>

/*! What frames between nodes take their time for. */
struct SimMeshCosts
{
    Micros latency{250};            //!< on the way, at least
    Micros jitter{200};             //!< at most besides
    double send = 3;                //!< µs of a node's main thread for each frame: sealed, handed to the kernel
    double receive = 10;            //!< µs of it: read, opened, decoded, applied
    double bytesPerMicro = 125;     //!< of a node's network: 1 Gbit/s
    Micros untilGivenUp{2'000'000}; //!< a connection whose other end acknowledges nothing
};

struct SimMeshFigures
{
    qint64 frames = 0;
    qint64 bytes = 0;
};

/*!
    The connections between the nodes. Frames of one node to another keep their order; a node sends and receives by one thread
    and one network, so what is too much for these comes late.
    Threads: the simulation's.
*/
class SimMesh
{
public:
    SimMesh(SimTime &time, SimRandom &random, const SimMeshCosts &costs)
        : m_time(time)
        , m_random(random)
        , m_costs(costs)
    {
    }

    using IsCut = std::function<bool(Common::NodeId, Common::NodeId)>;
    void cut(const IsCut &isCut);                      //!< from now on nothing arrives there
    void mend(Common::NodeId from, Common::NodeId to); //!< of those that were cut; what they say then is the caller's
    void setUp(Common::NodeId node, bool up);          //!< a node whose machine is gone neither hears nor answers

    bool isConnected(Common::NodeId from, Common::NodeId to) const; //!< as `from` knows by now
    /*! A frame of so many bytes; `arrived` is called when the other end has read it. Nothing comes of one that gets lost. */
    void send(const QByteArray &kind, Common::NodeId from, Common::NodeId to, qint64 bytes,
              std::function<void()> arrived);

    const std::map<QByteArray, SimMeshFigures> &figures() const { return m_figures; } //!< by kind of frame
    void resetFigures();
    qint64 mostQueuedBytes() const { return m_mostQueued; } //!< at one moment, of one node, to all others
    /*! Of the busiest node's main thread since resetFigures(), by the mesh alone. */
    double busiestShare() const;

private:
    struct End
    {
        bool isUp = true;
        Micros changedAt{0};
        Micros threadFree{0};
        Micros networkFree{0};
        double busy = 0;
        qint64 queued = 0;
    };
    bool isReachable(Common::NodeId from, Common::NodeId to) const;

    SimTime &m_time; // not owned, outlive this
    SimRandom &m_random;
    const SimMeshCosts m_costs;
    QHash<Common::NodeId, End> m_ends;
    QHash<std::pair<qint64, qint64>, Micros> m_lastArrival;
    bool isCut(Common::NodeId from, Common::NodeId to) const;

    IsCut m_isCut;
    QSet<std::pair<qint64, qint64>> m_mended; // of those that it names
    Micros m_cutAt{0};
    std::map<QByteArray, SimMeshFigures> m_figures;
    Micros m_countedSince{0};
    qint64 m_mostQueued = 0;
};
