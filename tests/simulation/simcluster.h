// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simnode.h"

#include <QStringList>

struct SimOptions
{
    int nodes = 3;
    QList<int> roomSizes = {}; //!< of the rooms in the database, 1, 2, …; they are closed at first
    int people = 0;            //!< who may come into them
    quint64 seed = 1;
    Common::LeaseTimes times = {};
    SimDatabaseCosts database = {};
    SimMeshCosts mesh = {};
};

/*! How it went for people and rooms since it was last cleared; times in ms. */
struct SimFigures
{
    SimSamples entering;  //!< from the wish to be in until being in
    SimSamples returning; //!< from the loss of the room until being in again
    SimSamples reopening; //!< of rooms: from the death of their node until they are open elsewhere
    qint64 refused = 0;   //!< answers that were no way in
};

/*!
    A simulated cluster, its rooms, and people who come, go and come back. It looks each time a room opens, and each second, that no
    room is served twice.
    Threads: the simulation's.
*/
class SimCluster : public SimWatcher
{
public:
    SimCluster(SimTime &time, const SimOptions &options);
    ~SimCluster() override;

    bool start(); //!< all nodes, in the course of one heartbeat
    void kill(Common::NodeId id);
    bool restart(Common::NodeId id);
    void drain(Common::NodeId id); //!< all its rooms go elsewhere, eight at a time
    void cutMesh(const SimMesh::IsCut &isCut);
    void mendMesh(); //!< each pair that was cut connects within 15 s

    void come(int person, Common::RoomId room);
    void go(int person);
    int wanting() const; //!< people who want in and are not

    /*! What must never be: gives a node's rooms away though its lease holds. */
    bool takeOverInSpiteOfLease(Common::NodeId id);

    SimRandom &random() { return m_random; }
    SimDatabase &database() { return m_database; }
    const SimDatabase &database() const { return m_database; }
    SimMesh &mesh() { return m_mesh; }
    SimNode *node(Common::NodeId id) const override;
    QList<SimNode *> nodes() const override;
    int openRooms() const;
    double imbalance() const; //!< the most load of a node by the rule `capacity`, divided by the mean
    SimFigures &figures() { return m_figures; }
    SimSamples &staleness() { return m_staleness; }
    SimSamples &ownLag() { return m_ownLag; }
    QStringList violations() const { return m_violations; } //!< of "one room, one node"

    void roomOpened(SimNode &node, const Agent::RoomLease &lease) override;
    void roomEnded(Common::RoomId room, const QList<Common::UserId> &people) override;

private:
    struct Person
    {
        Common::RoomId room;
        Common::NodeId at;
        bool wantsIn = false;
        bool isIn = false;
        bool wasIn = false;
        Micros since{0}; // the wish, or the loss
        int attempt = 0;
    };
    bool fillDatabase();
    void ask(int person);
    void askAgain(int person, Micros in);
    void answered(int person, const Common::Result<Agent::Entry> &entry);
    void arrive(int person, Common::NodeId at, const QString &ticketHash);
    void lost(int person, Micros noticedWithin);
    void moveNext(Common::NodeId id, const std::shared_ptr<QList<Common::RoomId>> &rooms);
    void check();
    void connectAll(SimNode &node);

    SimTime &m_time; // not owned, outlives this
    const SimOptions m_options;
    SimRandom m_random;
    SimThreads m_threads;
    SimDatabase m_database;
    SimMesh m_mesh;
    SimMesh::IsCut m_wasCut;
    const Agent::ClusterKey m_key;
    SimSamples m_staleness;
    SimSamples m_ownLag;
    SimWorld m_world;
    std::unique_ptr<Agent::Database> m_setUp; // an administrator's connection
    std::map<Common::NodeId, std::unique_ptr<SimNode>> m_nodes;
    std::vector<std::unique_ptr<SimNode>> m_dead; // for a moment
    std::vector<Person> m_people;
    std::map<Common::RoomId, Micros> m_lostAt;
    SimFigures m_figures;
    QStringList m_violations;
};
