// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingservice.h"

#include "agent/accounts/audit.h"
#include "agent/recordings/recordingstext.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace Agent {

using namespace Common;

namespace {

RecordingKey keyOf(const Recording &recording)
{
    return {recording.id, recording.room, recording.createdBy};
}

/*! The rooms that there are, by id. */
class KnownRooms
{
public:
    explicit KnownRooms(Cached<QList<Room>>::Shared rooms) : m_rooms(std::move(rooms))
    {
        for (const Room &room : *m_rooms)
            m_byId.insert(room.id, &room);
    }
    const Room *find(RoomId id) const { return m_byId.value(id); }

private:
    Cached<QList<Room>>::Shared m_rooms;
    QHash<RoomId, const Room *> m_byId;
};

Error missing()
{
    return {ErrorCode::Unavailable, RecordingsText::tr("The recording is not in this node's folder for streams."),
            RecordingsText::tr("The administrator should check that all nodes share one folder for streams.")};
}

Result<FileStore::Opened> openFilm(const QString &path, qint64 sizeBytes)
{
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status = {};
    if (!file.isOpen() || fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)
        || qint64(status.st_size) != sizeBytes)
        return missing();
    return FileStore::Opened{std::move(file), sizeBytes};
}

} // namespace

Result<RecordingService::Listing> RecordingService::list(const Wanted &wanted, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto known = m_cache.rooms();
    if (!known)
        return known.error();
    const KnownRooms rooms(*known);
    RecordingRepository recordings(**database);
    auto keys = recordings.keys(wanted.room, wanted.externalType);
    if (!keys)
        return keys.error();
    keys->removeIf([&](const RecordingKey &key) { return !maySee(key, rooms.find(key.room), by); });
    Listing listing;
    listing.total = keys->size();
    const qsizetype start = std::clamp<qsizetype>(wanted.start, 0, keys->size());
    const auto page = keys->mid(start, std::clamp(wanted.max, 0, maximumPage));
    for (const RecordingKey &key : page) {
        const auto recording = recordings.find(key.id);
        if (recording)
            listing.rows.append({*recording, Agent::mayRemove(key, rooms.find(key.room), by)});
        else if (recording.error().code != ErrorCode::NotFound) // else it was deleted just now
            return recording.error();
    }
    return listing;
}

Result<RecordingService::Shown> RecordingService::find(RecordingId id, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto recording = RecordingRepository(**database).find(id);
    if (!recording)
        return recording.error();
    const auto room = m_cache.room(recording->room);
    if (!room && room.error().code != ErrorCode::RoomUnknown)
        return room.error();
    const Room *known = room ? &*room : nullptr;
    if (!maySee(keyOf(*recording), known, by))
        return RecordingRepository::unknownRecording(id);
    return Shown{*recording, Agent::mayRemove(keyOf(*recording), known, by)};
}

Result<RecordingService::Opened> RecordingService::open(RecordingId id, RecordingPart part, const Caller &by)
{
    const auto shown = find(id, by);
    if (!shown)
        return shown.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString name = recordingPartName(part);
    const auto file = RecordingRepository(**database).file(id, name);
    if (!file)
        return file.error();
    // By the key, not by what the row says of its path: no row leads out of the recording's folder.
    const QString path = recordingFolder(m_streams, shown->recording.storageKey) + QLatin1Char('/') + name;
    auto opened = m_disk.run([path, size = file->sizeBytes] { return openFilm(path, size); });
    if (!opened)
        return opened.error();
    return Opened{shown->recording, *file, *std::move(opened)};
}

Result<void> RecordingService::remove(RecordingId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        const auto shown = find(id, by);
        if (!shown)
            return shown.error();
        if (!shown->mayRemove)
            return Error{ErrorCode::Forbidden,
                         RecordingsText::tr("Only moderators of the room and who made a recording may delete it.")};
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return RecordingRepository(**database).remove(id); });
    };
    return audited(m_storage, by, QStringLiteral("recording.remove"), QString::number(id.value), remove());
}

} // namespace Agent
