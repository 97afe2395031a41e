// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/attendee.h"

#include <QSocketNotifier>

#include <vector>

/*!
    Many people in rooms, over plain sockets in one epoll list, so that the agents are what uses the processor. What
    people say and hear happens in the event loop of the thread that made it.
*/
class Crowd : public QObject
{
public:
    explicit Crowd(Attendee::Waits waits = Attendee::Waits::Random);
    ~Crowd() override;

    /*! One more person, by the answer to entering a room. `receiveBuffer`: see RoomSocket::Way. */
    Attendee &add(const QJsonObject &entry, const QHostAddress &from, int receiveBuffer = 0);
    const std::vector<Attendee *> &people() const { return m_people; }
    int inside() const;
    int outsideForGood() const;

private:
    void turn();
    void beat();

    const Attendee::Waits m_waits;
    const int m_poll;
    std::vector<Attendee *> m_people; // children of this
    QSocketNotifier m_ready;
    QTimer m_beat;
    size_t m_beats = 0;
};
