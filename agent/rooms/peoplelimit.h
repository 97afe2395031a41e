// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <optional>
#include <vector>

namespace Agent {

/*!
    How many people this node may have in all of its room threads together, seats promised to people included.
    Threads: any.
*/
class PeopleLimit
{
public:
    explicit PeopleLimit(int shares) : m_people(size_t(shares), 0) {}

    void setMost(int people); //!< 0 = no limit
    int most() const;

    /*! A share has so many people by now. */
    void note(int share, int people);
    /*! One more in a share that has `people`: nothing, or how many the node has when that is as many as it may. */
    std::optional<int> refusal(int share, int people);

private:
    mutable QMutex m_mutex;
    int m_most = 0;
    std::vector<int> m_people; // by share
};

} // namespace Agent
