// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Agent {

/*! One thing that was looked at. */
struct HealthCheck
{
    QByteArray name; //!< "lease"
    bool isGood = true;
    QByteArray detail = {};
    bool matters = true; //!< false: tells something, and never makes the node unready
};

/*!
    What was found of a node, in Kubernetes' form: a line for each check, `[+]lease ok: 13100 ms left` or
    `[-]database failed: no answer for 12 s`, and the sum of them. Plain values; any thread.
*/
struct HealthReport
{
    QList<HealthCheck> checks;

    bool isReady() const; //!< all that matters is good
    QByteArray text() const;
};

} // namespace Agent
