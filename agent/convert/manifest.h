// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/stream.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Agent {

/*! One stream that was recorded: a line of a manifest, with the line that tells its end. */
struct ManifestTrack
{
    QString name;   //!< what its files begin with; letters, digits, - and _ alone
    QString person; //!< as people saw it, one line
    qint64 userId = 0;
    Common::StreamKind kind = Common::StreamKind::Microphone;
    qint64 startedAt = 0;          //!< ms since 1970, by the clock of the node that had the room
    std::optional<qint64> endedAt; //!< none: nobody was there any more to tell it

    friend bool operator==(const ManifestTrack &, const ManifestTrack &) = default;
};

/*! What the manifest of an epoch says. Tracks are in its order; one file may be in several of them, one after the other. */
struct Manifest
{
    QList<ManifestTrack> tracks;
    int refused = 0; //!< lines that say nothing that can be
};

constexpr int maximumTracks = 2000; //!< of a recording; further ones are refused
constexpr qsizetype maximumManifestBytes = 4 << 20;

/*!
    Reads manifest.jsonl, of which a crash may have left any part: what is behind its last line break counts for nothing.
    Refused lines are passed over, as the rest is still worth seeing.
*/
Manifest readManifest(QByteArrayView content);

/*! A folder raw/<number> of a recording: what one node recorded without a break. */
struct RecordedEpoch
{
    qint64 number = 0;
    QString folder; //!< path
    Manifest manifest;
};

/*! Of all epochs below `folder`, the first one first; without any when there is nothing. Waits for the disk. Errors: Unavailable,
    when there may be something, and it cannot be read now. */
Common::Result<QList<RecordedEpoch>> readEpochs(const QString &folder);

} // namespace Agent
