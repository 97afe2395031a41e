// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Agent {

/*!
    Tells those who wait for something that they shall wait no longer; once raised it stays so.
    Threads: any.
*/
class StopSign
{
public:
    StopSign();
    ~StopSign();
    StopSign(const StopSign &) = delete;
    StopSign &operator=(const StopSign &) = delete;

    void raise();
    bool isRaised() const;
    int descriptor() const { return m_descriptor; } //!< for poll(): readable once the sign is raised

private:
    const int m_descriptor;
};

} // namespace Agent
