// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/records.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    What administrators look after beside servers and connections. A part of a ClusterConnection: handlers, errors and threads
    are as there.
*/
class Administration
{
public:
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    virtual ~Administration() = default;

    /*! `since` and `until` include their moment; invalid = no bound. */
    virtual void fetchAudit(const PageWish &wish, const QDateTime &since, const QDateTime &until, QObject *context,
                            const Handler<RecordPage<AuditEntry>> &done) = 0;
    /*! `state`: one of QueuedMail's, empty = all. */
    virtual void fetchMails(const PageWish &wish, const QString &state, QObject *context,
                            const Handler<RecordPage<QueuedMail>> &done) = 0;
    virtual void retryMail(qint64 mail, QObject *context, const Handler<void> &done) = 0;
    virtual void deleteMail(qint64 mail, QObject *context, const Handler<void> &done) = 0;
    virtual void sendTestMail(const QString &to, QObject *context, const Handler<void> &done) = 0; //!< queues it
    virtual void fetchRoomFiles(const PageWish &wish, bool inBin, QObject *context,
                                const Handler<RoomFilePage> &done) = 0;
    virtual void deleteRoomFile(qint64 file, QObject *context, const Handler<void> &done) = 0; //!< into the bin
    virtual void restoreRoomFile(qint64 file, QObject *context, const Handler<void> &done) = 0;
    virtual void fetchRecordings(const PageWish &wish, QObject *context,
                                 const Handler<RecordPage<RoomRecording>> &done) = 0;
    virtual void deleteRecording(qint64 recording, QObject *context, const Handler<void> &done) = 0; //!< for good
    virtual void fetchSessions(const PageWish &wish, QObject *context,
                               const Handler<RecordPage<LoginSession>> &done) = 0;
    virtual void endSessions(qint64 user, QObject *context, const Handler<void> &done) = 0; //!< all of one user's
    virtual void endSession(qint64 session, QObject *context,
                            const Handler<void> &done) = 0; //!< one, by LoginSession::id
    virtual void fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done) = 0;
};

} // namespace Console
