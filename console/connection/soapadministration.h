// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/administration.h"

namespace Console {

class SoapSession;

/*! Administration by ClusterService. */
class SoapAdministration : public Administration
{
public:
    explicit SoapAdministration(SoapSession &session) : m_session(session) {}

    void fetchAudit(const PageWish &wish, const QDateTime &since, const QDateTime &until, QObject *context,
                    const Handler<RecordPage<AuditEntry>> &done) override;
    void fetchMails(const PageWish &wish, const QString &state, QObject *context,
                    const Handler<RecordPage<QueuedMail>> &done) override;
    void retryMail(qint64 mail, QObject *context, const Handler<void> &done) override;
    void deleteMail(qint64 mail, QObject *context, const Handler<void> &done) override;
    void sendTestMail(const QString &to, QObject *context, const Handler<void> &done) override;
    void fetchRoomFiles(const PageWish &wish, bool inBin, QObject *context, const Handler<RoomFilePage> &done) override;
    void deleteRoomFile(qint64 file, QObject *context, const Handler<void> &done) override;
    void restoreRoomFile(qint64 file, QObject *context, const Handler<void> &done) override;
    void fetchRecordings(const PageWish &wish, QObject *context,
                         const Handler<RecordPage<RoomRecording>> &done) override;
    void deleteRecording(qint64 recording, QObject *context, const Handler<void> &done) override;
    void fetchSessions(const PageWish &wish, QObject *context, const Handler<RecordPage<LoginSession>> &done) override;
    void endSessions(qint64 user, QObject *context, const Handler<void> &done) override;
    void endSession(qint64 session, QObject *context, const Handler<void> &done) override;
    void fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done) override;

private:
    SoapSession &m_session; // not owned, outlives this
};

} // namespace Console
