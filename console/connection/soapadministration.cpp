// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapadministration.h"

#include "console/connection/soapcall.h"

namespace Console {

namespace {

AuditEntry auditEntry(const ClusterServiceSoap::AX21__AuditEntry &row)
{
    return {.id = row.id(),
            .at = row.at(),
            .who = row.who(),
            .address = row.address(),
            .action = row.action(),
            .target = row.target(),
            .outcome = row.outcome(),
            .message = row.message(),
            .node = row.nodeId()};
}

QueuedMail queuedMail(const ClusterServiceSoap::AX21__Mail &row)
{
    return {.id = row.id(),
            .to = row.to(),
            .toName = row.toName(),
            .subject = row.subject(),
            .state = row.state(),
            .tries = row.tries(),
            .mayBeDoubled = row.mayBeDoubled(),
            .lastError = row.lastError(),
            .createdAt = row.createdAt(),
            .dueAt = row.dueAt(),
            .sentAt = row.sentAt()};
}

RoomFile roomFile(const ClusterServiceSoap::AX21__RoomFile &row)
{
    return {.id = row.id(),
            .name = row.name(),
            .room = row.roomId(),
            .roomName = row.roomName(),
            .owner = row.owner(),
            .sizeBytes = row.sizeBytes(),
            .mediaType = row.mediaType(),
            .preview = row.preview(),
            .previewError = row.previewError(),
            .createdAt = row.createdAt(),
            .deletedAt = row.deletedAt()};
}

RoomRecording roomRecording(const ClusterServiceSoap::AX21__Recording &row)
{
    return {.id = row.id(),
            .name = row.name(),
            .room = row.roomId(),
            .roomName = row.roomName(),
            .createdBy = row.createdBy(),
            .startedAt = row.startedAt(),
            .endedAt = row.endedAt(),
            .durationMs = row.durationMs(),
            .sizeBytes = row.sizeBytes(),
            .state = row.state(),
            .progress = row.progress(),
            .failure = row.failure(),
            .node = row.nodeId()};
}

LoginSession loginSession(const ClusterServiceSoap::AX21__Session &row)
{
    return {.id = row.id(),
            .user = row.userId(),
            .login = row.login(),
            .firstName = row.firstname(),
            .lastName = row.lastname(),
            .way = row.way(),
            .address = row.address(),
            .since = row.since(),
            .lastUse = row.lastUse()};
}

ClusterJob clusterJob(const ClusterServiceSoap::AX21__Job &row)
{
    return {.name = row.name(),
            .node = row.nodeId(),
            .outcome = row.outcome(),
            .startedAt = row.startedAt(),
            .finishedAt = row.finishedAt(),
            .dueAt = row.dueAt()};
}

} // namespace

void SoapAdministration::fetchAudit(const PageWish &wish, const QDateTime &since, const QDateTime &until,
                                    QObject *context, const Handler<RecordPage<AuditEntry>> &done)
{
    const auto fill = [page = pageOf(wish), since, until](auto &parameters) {
        page(parameters);
        if (since.isValid())
            parameters.setSince(KDDateTime(since));
        if (until.isValid())
            parameters.setUntil(KDDateTime(until));
    };
    soapFetch<ClusterCalls::GetAuditLogJob, RecordPage<AuditEntry>>(
        m_session, context, done, fill, [](const auto &answer) {
            return RecordPage<AuditEntry>{rowsOf<AuditEntry>(answer.entries(), auditEntry), answer.total()};
        });
}

void SoapAdministration::fetchMails(const PageWish &wish, const QString &state, QObject *context,
                                    const Handler<RecordPage<QueuedMail>> &done)
{
    const auto fill = [page = pageOf(wish), state](auto &parameters) {
        page(parameters);
        parameters.setState(state);
    };
    soapFetch<ClusterCalls::GetMailsJob, RecordPage<QueuedMail>>(
        m_session, context, done, fill, [](const auto &answer) {
            return RecordPage<QueuedMail>{rowsOf<QueuedMail>(answer.mails(), queuedMail), answer.total()};
        });
}

void SoapAdministration::retryMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::RetryMailJob>(m_session, context, done,
                                           [mail](auto &parameters) { parameters.setMailId(mail); });
}

void SoapAdministration::deleteMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteMailJob>(m_session, context, done,
                                            [mail](auto &parameters) { parameters.setMailId(mail); });
}

void SoapAdministration::sendTestMail(const QString &to, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::SendTestMailJob>(m_session, context, done,
                                              [to](auto &parameters) { parameters.setTo(to); });
}

void SoapAdministration::fetchRoomFiles(const PageWish &wish, bool inBin, QObject *context,
                                        const Handler<RoomFilePage> &done)
{
    const auto fill = [page = sortedPageOf(wish), inBin](auto &parameters) {
        page(parameters);
        parameters.setDeleted(inBin);
    };
    soapFetch<ClusterCalls::GetRoomFilesJob, RoomFilePage>(m_session, context, done, fill, [](const auto &answer) {
        return RoomFilePage{{rowsOf<RoomFile>(answer.files(), roomFile), answer.total()},
                            {answer.roomBytes(), answer.homeBytes(), answer.binBytes()}};
    });
}

void SoapAdministration::deleteRoomFile(qint64 file, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteRoomFileJob>(m_session, context, done,
                                                [file](auto &parameters) { parameters.setFileId(file); });
}

void SoapAdministration::restoreRoomFile(qint64 file, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::RestoreRoomFileJob>(m_session, context, done,
                                                 [file](auto &parameters) { parameters.setFileId(file); });
}

void SoapAdministration::fetchRecordings(const PageWish &wish, QObject *context,
                                         const Handler<RecordPage<RoomRecording>> &done)
{
    soapFetch<ClusterCalls::GetRecordingsJob, RecordPage<RoomRecording>>(
        m_session, context, done, sortedPageOf(wish), [](const auto &answer) {
            return RecordPage<RoomRecording>{rowsOf<RoomRecording>(answer.recordings(), roomRecording), answer.total()};
        });
}

void SoapAdministration::deleteRecording(qint64 recording, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteRecordingJob>(
        m_session, context, done, [recording](auto &parameters) { parameters.setRecordingId(recording); });
}

void SoapAdministration::fetchSessions(const PageWish &wish, QObject *context,
                                       const Handler<RecordPage<LoginSession>> &done)
{
    soapFetch<ClusterCalls::GetSessionsJob, RecordPage<LoginSession>>(
        m_session, context, done, pageOf(wish), [](const auto &answer) {
            return RecordPage<LoginSession>{rowsOf<LoginSession>(answer.sessions(), loginSession), answer.total()};
        });
}

void SoapAdministration::endSessions(qint64 user, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::EndSessionsJob>(m_session, context, done,
                                             [user](auto &parameters) { parameters.setUserId(user); });
}

void SoapAdministration::endSession(qint64 session, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::EndSessionJob>(m_session, context, done,
                                            [session](auto &parameters) { parameters.setId(session); });
}

void SoapAdministration::fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done)
{
    soapFetch<ClusterCalls::GetJobsJob, QList<ClusterJob>>(
        m_session, context, done, nothing, [](const auto &answer) { return rowsOf<ClusterJob>(answer, clusterJob); });
}

} // namespace Console
