// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>

namespace Agent {

/*!
    Which commits of one sender are known: all up to a number, and some beyond a gap.
    Threads: any; a value.
*/
class CommitSequence
{
public:
    explicit CommitSequence(qint64 upTo = 0) : m_upTo(upTo) {}

    bool add(qint64 seq); //!< false when it was known already
    void skipTo(qint64 seq);
    qint64 upTo() const { return m_upTo; } //!< none up to this one is missing

    /*! So many are remembered beyond a gap; others are told of once more when the gap is closed. */
    static constexpr size_t maximumAhead = 100'000;

private:
    void closeGap();

    qint64 m_upTo;
    std::set<qint64> m_ahead;
};

} // namespace Agent
