// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterfacts.h"

namespace Console {

/*!
    How urgent a problem is.
        Notice    somebody wants it so, or it can wait
        Warning   people do not notice it yet
        Critical  people are kept from something
*/
enum class Severity { Notice, Warning, Critical };

/*! Something that needs attention, and what to do about it. */
struct Problem
{
    Severity severity = Severity::Warning;
    QString key = {}; //!< stays while the problem is the same one
    QString text = {};
    QString remedy = {};
    QString panel = {}; //!< id of the panel where it can be done; empty = none

    friend bool operator==(const Problem &, const Problem &) = default;
};

/*! What needs attention, worst first. Pure: the same facts give the same problems. Parts that are not known give none. */
QList<Problem> findProblems(const ClusterFacts &facts);

} // namespace Console
