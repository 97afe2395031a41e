// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"

/*!
    An outcome as lines that tests compare, for example "all: rights id=a rights=draw,speak" and "mods+b: applied id=b right=draw":
    to whom, the name of the frame, its members in alphabetical order without `seq`.
*/
QStringList told(const Agent::Outcome &outcome);

/*! The same of an answer; a refusal is one line, "refused: forbidden". One without a message or a remedy is no good refusal. */
QStringList told(const Common::Result<Agent::Outcome> &answer);

/*! The frame as it goes over the wire. */
QJsonObject jsonOf(const Agent::MeetingEventFrame &frame);
