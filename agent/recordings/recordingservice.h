// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/files/filestore.h"
#include "agent/recordings/recordingfolder.h"
#include "agent/recordings/recordingrights.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Recordings for those who look for, play and delete them; who may do what says recordingrights.h.

    Errors: NotFound (also for whoever may not see it), Forbidden, Conflict (it is still being recorded), Unavailable (database
            or disk).
    Threads: worker threads only.
*/
class RecordingService
{
public:
    RecordingService(Storage &storage, ClusterCache &cache, DiskThreads &disk, const QString &streams)
        : m_storage(storage)
        , m_cache(cache)
        , m_disk(disk)
        , m_streams(streams)
    {
    }

    struct Wanted
    {
        Common::RoomId room = {};  //!< none = of all
        QString externalType = {}; //!< of rooms; empty = of all
        int start = 0;
        int max = 0;
    };
    struct Shown
    {
        Common::Recording recording;
        bool mayRemove = false;
    };
    struct Listing
    {
        QList<Shown> rows; //!< the newest first
        qsizetype total = 0;
    };
    struct Opened
    {
        Common::Recording recording;
        RecordingFile file;
        FileStore::Opened content;
    };

    Common::Result<Listing> list(const Wanted &wanted, const Caller &by);
    Common::Result<Shown> find(Common::RecordingId id, const Caller &by);
    Common::Result<Opened> open(Common::RecordingId id, RecordingPart part, const Caller &by);
    Common::Result<void> remove(Common::RecordingId id, const Caller &by);

    DiskThreads &disk() const { return m_disk; }

    static constexpr int maximumPage = 200;

private:
    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    DiskThreads &m_disk;
    const QString m_streams;
};

} // namespace Agent
