// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/peoplelimit.h"

#include <numeric>

namespace Agent {

void PeopleLimit::setMost(int people)
{
    const QMutexLocker locker(&m_mutex);
    m_most = people;
}

int PeopleLimit::most() const
{
    const QMutexLocker locker(&m_mutex);
    return m_most;
}

void PeopleLimit::note(int share, int people)
{
    const QMutexLocker locker(&m_mutex);
    m_people[size_t(share)] = people;
}

std::optional<int> PeopleLimit::refusal(int share, int people)
{
    const QMutexLocker locker(&m_mutex);
    m_people[size_t(share)] = people;
    const int all = std::accumulate(m_people.begin(), m_people.end(), 0);
    if (m_most > 0 && all >= m_most)
        return all;
    ++m_people[size_t(share)];
    return std::nullopt;
}

} // namespace Agent
