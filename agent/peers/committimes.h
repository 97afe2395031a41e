// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <deque>

namespace Agent {

/*!
    When this node's commits were sent, to tell how far behind a peer is. Remembers marks rather than every commit, the
    older ones farther apart: an age is right within 10 ms when it is small, and within a few per cent when it is not.
    Threads: any; a value.
*/
class CommitTimes
{
public:
    void add(qint64 seq, Common::Millis now); //!< both grow from call to call
    Common::Millis ageAfter(qint64 seq,
                            Common::Millis now) const; //!< of the first commit after `seq`; 0 = there is none

private:
    struct Mark
    {
        qint64 seq;
        Common::Millis at;
    };
    static constexpr size_t maximumMarks = 1024;
    static constexpr Common::Millis closest{10};
    static constexpr int fineness = 50; // a mark stands alone in 2 % of its age: some 800 of them reach back for weeks

    std::deque<Mark> m_marks;
    qint64 m_last = 0;
};

} // namespace Agent
