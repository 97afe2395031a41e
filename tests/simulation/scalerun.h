// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simcluster.h"

#include <QJsonObject>

/*! How much happens in one run; what is given for a node grows with the cluster. */
struct ScaleLoad
{
    int roomsPerNode = 8;
    int lessons = 200; //!< that begin within a minute, for `pupils` people, however large the cluster is
    int pupils = 5000;
    int surge = 600;           //!< rooms that are wanted at one moment
    double commitsPerNode = 1; //!< in a second
    Micros idle = std::chrono::seconds(10);
    Micros outage = std::chrono::seconds(20); //!< of the mesh, then of the database
};

/*!
    One cluster from its start through filling, a lesson's beginning, a surge, commits, deaths, a drain, a cut mesh and an outage
    of the database. The same options and load give the same figures.
*/
class ScaleRun
{
public:
    ScaleRun(SimTime &time, SimOptions options, const ScaleLoad &load);

    QJsonObject run();
    const SimCluster &cluster() const { return m_cluster; }

private:
    static SimOptions sized(SimOptions options, const ScaleLoad &load);

    void fill();
    void idle();
    void beginLessons();
    void surge();
    void commits();
    void deaths(int count, const QString &name);
    void drain();
    void cutMesh();
    void loseDatabase();

    void commitFor(Micros span);
    void note(const QString &name, double value);
    void noteSamples(const QString &name, const SimSamples &samples);
    QJsonObject perSecond(qint64 SimDatabaseFigures::*figure, Micros span) const;
    qint64 statements() const;
    Common::RoomId nextRoom() { return Common::RoomId(++m_usedRooms); }

    SimTime &m_time; // not owned, outlives this
    const SimOptions m_options;
    const ScaleLoad m_load;
    SimCluster m_cluster;
    int m_usedRooms = 0;
    int m_usedPeople = 0;
    QJsonObject m_figures;
};
