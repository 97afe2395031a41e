// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/*!
    Where recordings are in the shared folder "streams": `recordings/<key>/raw/<epoch>` has what was recorded while the room was open
    once, `recordings/<key>` what has been made of it.
*/
namespace Agent {

inline QString recordingsFolder(const QString &streams) //!< of all
{
    return streams + QLatin1String("/recordings");
}

inline QString recordingFolder(const QString &streams, const QString &storageKey) //!< of one
{
    return recordingsFolder(streams) + QLatin1Char('/') + storageKey;
}

inline QString rawFolder(const QString &streams, const QString &storageKey) //!< its tracks
{
    return recordingFolder(streams, storageKey) + QLatin1String("/raw");
}

} // namespace Agent
