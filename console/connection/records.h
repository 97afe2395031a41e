// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/*! The lists of the cluster's administration that come page by page. Values only; times are the reader's. */
namespace Console {

struct PageWish
{
    int start = 0;
    int max = 0;
    QString filter = {};
    QString orderBy = {}; //!< a field of the service; empty = its own order
    bool isAscending = true;
};

template <class Row>
struct RecordPage
{
    QList<Row> rows;
    int total = 0; //!< of all pages that match
};

/*! Who did what. */
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at = {};
    QString who = {};
    QString address = {};
    QString action = {};
    QString target = {};
    QString outcome = {}; //!< "done" or the name of an error
    QString message = {};
    qint64 node = 0; //!< 0: by a command

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
inline qint64 rowKey(const AuditEntry &entry)
{
    return entry.id;
}

/*! One mail of the queue, without what it says. */
struct QueuedMail
{
    qint64 id = 0;
    QString to = {};
    QString toName = {};
    QString subject = {};
    QString state = {}; //!< "waiting", "sending", "sent", "failed"
    int tries = 0;
    bool mayBeDoubled = false;
    QString lastError = {};
    QDateTime createdAt = {};
    QDateTime dueAt = {}; //!< of one that waits
    QDateTime sentAt = {};

    friend bool operator==(const QueuedMail &, const QueuedMail &) = default;
};
inline qint64 rowKey(const QueuedMail &mail)
{
    return mail.id;
}

/*! A file of a room. */
struct RoomFile
{
    qint64 id = 0;
    QString name = {};
    qint64 room = 0;
    QString roomName = {};
    QString owner = {}; //!< who put it there
    qint64 sizeBytes = 0;
    QString mediaType = {};
    QString preview = {};      //!< "none", "waiting", "ready", "failed"
    QString previewError = {}; //!< why it failed
    QDateTime createdAt = {};
    QDateTime deletedAt = {}; //!< of one in the bin

    friend bool operator==(const RoomFile &, const RoomFile &) = default;
};
inline qint64 rowKey(const RoomFile &file)
{
    return file.id;
}

/*! What all files take, in bytes. */
struct FileTotals
{
    qint64 rooms = 0;
    qint64 homes = 0; //!< that accounts keep for themselves: counted, not listed
    qint64 bins = 0;

    friend bool operator==(const FileTotals &, const FileTotals &) = default;
};

struct RoomFilePage : RecordPage<RoomFile>
{
    FileTotals totals;
};

/*! A recording of a room. */
struct RoomRecording
{
    qint64 id = 0;
    QString name = {};
    qint64 room = 0;
    QString roomName = {};
    QString createdBy = {}; //!< a name
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    qint64 durationMs = 0; //!< 0 until it is done
    qint64 sizeBytes = 0;
    QString state = {};   //!< "recording", "waiting", "converting", "done", "failed"
    int progress = 0;     //!< percent of the conversion
    QString failure = {}; //!< why it failed, or could not be converted yet
    qint64 node = 0;      //!< that records or converts it, or did

    friend bool operator==(const RoomRecording &, const RoomRecording &) = default;
};
inline qint64 rowKey(const RoomRecording &recording)
{
    return recording.id;
}

/*! A session that somebody is logged in with; what it is known by never leaves the cluster. */
struct LoginSession
{
    qint64 id = 0; //!< good for ending it alone
    qint64 user = 0;
    QString login = {};
    QString firstName = {};
    QString lastName = {};
    QString way = {};     //!< "page", "soap", "invitation", "link", "token"
    QString address = {}; //!< empty = not known
    QDateTime since = {};
    QDateTime lastUse = {};

    friend bool operator==(const LoginSession &, const LoginSession &) = default;
};
inline qint64 rowKey(const LoginSession &session)
{
    return session.id;
}

/*! A job that one node does for all. */
struct ClusterJob
{
    QString name = {};
    qint64 node = 0; //!< that did it last; 0 = it was never done
    QString outcome = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    QDateTime dueAt = {};

    friend bool operator==(const ClusterJob &, const ClusterJob &) = default;
};
inline QString rowKey(const ClusterJob &job)
{
    return job.name;
}

} // namespace Console
