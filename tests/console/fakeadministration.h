// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/administration.h"
#include "fakepart.h"

/*! What a cluster's administration holds, in memory. */
class FakeAdministration : public Console::Administration, public FakePart
{
public:
    using FakePart::FakePart;

    void fetchAudit(const Console::PageWish &wish, const QDateTime &since, const QDateTime &until, QObject *context,
                    const Handler<Console::RecordPage<Console::AuditEntry>> &done) override;
    void fetchMails(const Console::PageWish &wish, const QString &state, QObject *context,
                    const Handler<Console::RecordPage<Console::QueuedMail>> &done) override;
    void retryMail(qint64 mail, QObject *context, const Handler<void> &done) override;
    void deleteMail(qint64 mail, QObject *context, const Handler<void> &done) override;
    void sendTestMail(const QString &to, QObject *context, const Handler<void> &done) override;
    void fetchRoomFiles(const Console::PageWish &wish, bool inBin, QObject *context,
                        const Handler<Console::RoomFilePage> &done) override;
    void deleteRoomFile(qint64 file, QObject *context, const Handler<void> &done) override;
    void restoreRoomFile(qint64 file, QObject *context, const Handler<void> &done) override;
    void fetchRecordings(const Console::PageWish &wish, QObject *context,
                         const Handler<Console::RecordPage<Console::RoomRecording>> &done) override;
    void deleteRecording(qint64 recording, QObject *context, const Handler<void> &done) override;
    void fetchSessions(const Console::PageWish &wish, QObject *context,
                       const Handler<Console::RecordPage<Console::LoginSession>> &done) override;
    void endSessions(qint64 user, QObject *context, const Handler<void> &done) override;
    void endSession(qint64 session, QObject *context, const Handler<void> &done) override;
    void fetchJobs(QObject *context, const Handler<QList<Console::ClusterJob>> &done) override;

    QList<Console::AuditEntry> audit;
    QList<Console::QueuedMail> mails;
    QList<Console::RoomFile> files;
    QList<Console::RoomRecording> recordings;
    Console::FileTotals fileTotals;
    QList<Console::LoginSession> sessions;
    QList<Console::ClusterJob> jobs;
};
