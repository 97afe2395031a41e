// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/streamchoice.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

int rank(const WantedStream &wanted)
{
    if (!wanted.stream.isVideo)
        return 0;
    if (wanted.stream.kind == StreamKind::Screen)
        return 1;
    switch (wanted.size) {
    case StreamSize::Large: return 2;
    case StreamSize::Small: return 3;
    case StreamSize::None: return 4;
    }
    return 4;
}

} // namespace

QList<WantedStream> wantedStreams(const QString &person, const QList<LiveStream> &all, const StreamSizes &sizes)
{
    QList<WantedStream> wanted;
    for (const LiveStream &stream : all) {
        if (stream.person == person)
            continue;
        const auto size = sizes.find({stream.person, stream.kind});
        wanted.append({stream, size == sizes.cend() ? StreamSize::Small : size->second});
    }
    std::ranges::stable_sort(wanted, {}, rank);
    return wanted;
}

// What goes out of the server grows with the square of the people. A screen has to be read, however many look.
int bitrateFor(int people, bool isScreen, int most)
{
    constexpr int least = 150'000;
    if (isScreen || people <= 4)
        return most;
    const int share = people <= 8 ? most * 2 / 3 : people <= 16 ? most / 2 : most / 3;
    return std::max(share, std::min(least, most));
}

} // namespace Agent
