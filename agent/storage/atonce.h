// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Agent {

/*!
    While one lives, Storage gives its thread no database, whoever asks: what is done meanwhile is done from memory at once, or
    has failed and must be done anew where it may wait. For the main thread, and for work that changes nothing.
    Threads: each has its own. They do not nest.
*/
class AtOnce
{
public:
    AtOnce() { s_current = this; }
    ~AtOnce() { s_current = nullptr; }
    AtOnce(const AtOnce &) = delete;
    AtOnce &operator=(const AtOnce &) = delete;

    bool hasFailed() const { return m_hasFailed; } //!< somebody asked for the database

    static bool isOn() { return s_current != nullptr; }
    static bool refusesDatabase() //!< Storage's question
    {
        if (!s_current)
            return false;
        s_current->m_hasFailed = true;
        return true;
    }

private:
    static inline thread_local AtOnce *s_current = nullptr;
    bool m_hasFailed = false;
};

} // namespace Agent
