// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/serverroom.h"

#include <map>

namespace Agent {

/*! A stream that somebody is to get. */
struct WantedStream
{
    LiveStream stream;
    Common::StreamSize size = Common::StreamSize::Small; //!< None: it may wait
};

/*! How large somebody shows whose stream; small unless they said so. */
using StreamSizes = std::map<std::pair<QString, Common::StreamKind>, Common::StreamSize>;

/*!
    What a person is to get of all that there is, the most important first: sound before screens, those before cameras, and of these the
    larger ones. Threads: any.
*/
QList<WantedStream> wantedStreams(const QString &person, const QList<LiveStream> &all, const StreamSizes &sizes);

/*! What the pictures of one who publishes may take in a room of so many people, in bits each second; `most` of one alone. */
int bitrateFor(int people, bool isScreen, int most);

} // namespace Agent
