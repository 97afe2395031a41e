// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/recording.h"

#include <optional>

namespace Agent {

/*! What decides who may see a recording. */
struct RecordingKey
{
    Common::RecordingId id;
    Common::RoomId room;
    Common::UserId createdBy;
};

/*! One file of a recording that is done. */
struct RecordingFile
{
    QString name; //!< "recording.webm"
    QString path; //!< below the folder "streams"
    qint64 sizeBytes = 0;
    QString sha256; //!< hex

    friend bool operator==(const RecordingFile &, const RecordingFile &) = default;
};

/*! One that was removed, and its folder. */
struct RemovedRecording
{
    Common::RecordingId id;
    QString storageKey;

    friend bool operator==(const RemovedRecording &, const RemovedRecording &) = default;
};

enum class RecordingOrder { Started, Name, Room, Creator, Size, Duration, State };

struct RecordingQuery
{
    int start = 0;
    int max = 0;
    QString filter = {}; //!< of name, room or who made it
    RecordingOrder order = RecordingOrder::Started;
    bool isDescending = true;
};

struct RecordingPage
{
    QList<Common::Recording> rows;
    int total = 0;
};

/*! The recordings that there are, for those who list, play and delete them. Writing calls run inside a transaction. */
class RecordingRepository
{
public:
    explicit RecordingRepository(Database &database) : m_db(database) {}

    Common::Result<Common::Recording> find(Common::RecordingId id) const; //!< NotFound
    Common::Result<QList<RecordingFile>> files(Common::RecordingId id) const;
    Common::Result<RecordingFile> file(Common::RecordingId id, const QString &name) const; //!< NotFound

    /*! Of this room, of rooms of this external type, of both; no room, no type = all. The newest first, as all lists. */
    Common::Result<QList<RecordingKey>> keys(Common::RoomId room, const QString &externalType) const;
    Common::Result<QList<Common::Recording>> ofRoom(Common::RoomId room) const;
    Common::Result<QList<Common::Recording>> ofExternalType(const QString &type) const;
    Common::Result<QList<Common::Recording>> ofExternalType(const QString &type, Common::UserId creator) const;
    /*! Made by whoever another program, whichever, knows by this id. */
    Common::Result<QList<Common::Recording>> ofExternalCreator(const QString &externalId) const;
    Common::Result<RecordingPage> page(const RecordingQuery &query) const;

    /*! It is seen by nobody any more. NotFound; Conflict: it is still being recorded. */
    Common::Result<void> remove(Common::RecordingId id);
    Common::Result<QList<RemovedRecording>> removed(int most) const; //!< whose folders may be there yet
    Common::Result<void> forget(Common::RecordingId id);             //!< one that was removed, with its folder

    Common::Result<QStringList> allKeys() const;                   //!< of all folders that there should be
    Common::Result<QStringList> doneKeys() const;                  //!< of those that need no tracks any more
    static Common::Error unknownRecording(Common::RecordingId id); //!< the NotFound of all of them

private:
    Database &m_db;
};

} // namespace Agent
