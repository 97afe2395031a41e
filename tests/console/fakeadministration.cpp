// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadministration.h"

using namespace Console;

void FakeAdministration::fetchAudit(const PageWish &wish, const QDateTime &since, const QDateTime &until,
                                    QObject *context, const Handler<RecordPage<AuditEntry>> &done)
{
    page<AuditEntry>(
        audit,
        [&](const AuditEntry &entry) {
            return entry.action.contains(wish.filter) && (!since.isValid() || entry.at >= since)
                && (!until.isValid() || entry.at <= until);
        },
        wish, context, done);
}

void FakeAdministration::fetchMails(const PageWish &wish, const QString &state, QObject *context,
                                    const Handler<RecordPage<QueuedMail>> &done)
{
    page<QueuedMail>(
        mails,
        [&](const QueuedMail &mail) {
            return mail.to.contains(wish.filter) && (state.isEmpty() || mail.state == state);
        },
        wish, context, done);
}

void FakeAdministration::retryMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("retry %1").arg(mail), context, done);
}

void FakeAdministration::deleteMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete %1").arg(mail), context, done,
           [this, mail] { mails.removeIf([mail](const QueuedMail &each) { return each.id == mail; }); });
}

void FakeAdministration::sendTestMail(const QString &to, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("test mail to %1").arg(to), context, done);
}

void FakeAdministration::fetchRoomFiles(const PageWish &wish, bool inBin, QObject *context,
                                        const Handler<RoomFilePage> &done)
{
    page<RoomFile>(
        files,
        [&](const RoomFile &file) { return file.name.contains(wish.filter) && file.deletedAt.isValid() == inBin; },
        wish, context,
        [this, done](const Common::Result<RecordPage<RoomFile>> &page) {
            if (page)
                done(RoomFilePage{*page, fileTotals});
            else
                done(page.error());
        });
}

void FakeAdministration::deleteRoomFile(qint64 file, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete file %1").arg(file), context, done,
           [this, file] { files.removeIf([file](const RoomFile &each) { return each.id == file; }); });
}

void FakeAdministration::restoreRoomFile(qint64 file, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("restore file %1").arg(file), context, done);
}

void FakeAdministration::fetchRecordings(const PageWish &wish, QObject *context,
                                         const Handler<RecordPage<RoomRecording>> &done)
{
    page<RoomRecording>(
        recordings, [&](const RoomRecording &recording) { return recording.name.contains(wish.filter); }, wish, context,
        done);
}

void FakeAdministration::deleteRecording(qint64 recording, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete recording %1").arg(recording), context, done, [this, recording] {
        recordings.removeIf([recording](const RoomRecording &each) { return each.id == recording; });
    });
}

void FakeAdministration::fetchSessions(const PageWish &wish, QObject *context,
                                       const Handler<RecordPage<LoginSession>> &done)
{
    page<LoginSession>(
        sessions, [&](const LoginSession &session) { return session.login.contains(wish.filter); }, wish, context,
        done);
}

void FakeAdministration::endSessions(qint64 user, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("end %1").arg(user), context, done,
           [this, user] { sessions.removeIf([user](const LoginSession &each) { return each.user == user; }); });
}

void FakeAdministration::endSession(qint64 session, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("end one %1").arg(session), context, done,
           [this, session] { sessions.removeIf([session](const LoginSession &each) { return each.id == session; }); });
}

void FakeAdministration::fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done)
{
    answer<QList<ClusterJob>>(context, done, [this] { return jobs; });
}
