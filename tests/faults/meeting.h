// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/returningclient.h"

#include <memory>
#include <vector>

/*! People who are in one room and talk: each line is one that nobody ever said before. */
class Meeting
{
public:
    explicit Meeting(qint64 room) : m_room(room) {}

    qint64 room() const { return m_room; }
    void add(std::unique_ptr<ReturningClient> person) { m_people.push_back(std::move(person)); }
    const std::vector<std::unique_ptr<ReturningClient>> &people() const { return m_people; }

    bool isTogether() const; //!< everybody is in, on one node, and sees all the others
    int node() const { return int(m_people.front()->node()); }
    void talk(); //!< the next of those who are in says a line

    int interruptions() const; //!< of everybody together
    QStringList said() const { return m_said; }
    QStringList unsaved() const;    //!< lines that the first person has not been told are stored
    QStringList shownWrong() const; //!< lines that somebody does not see exactly once; for who was in all the time
    void leave();

private:
    const qint64 m_room;
    std::vector<std::unique_ptr<ReturningClient>> m_people;
    QStringList m_said;
    size_t m_next = 0;
};
