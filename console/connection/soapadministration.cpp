// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapadministration.h"

#include "console/connection/soapservices.h"
#include "console/connection/soapsession.h"

namespace Console {

using Common::Result;

namespace {

/*! Calls ClusterService in the session: `fill` sets what Job asks besides the session, `read` makes the value of its result. */
template <class Job, class T>
void call(SoapSession &session, QObject *context, const std::function<void(const Result<T> &)> &done, auto fill,
          auto read)
{
    session.run<T>(
        [&session, fill, read](const SoapSession::Handler<T> &handler) {
            auto *job = new Job(&session.services().cluster, &session.services().calls);
            auto parameters = job->parameters();
            parameters.setSID(session.id());
            fill(parameters);
            job->setParameters(parameters);
            session.start(job, [job, read, handler](const Result<void> &answer) {
                if (!answer)
                    return handler(answer.error());
                if constexpr (std::is_void_v<T>)
                    handler({});
                else
                    handler(read(job->resultParameters().return_()));
            });
        },
        context, done);
}

constexpr auto nothing = [](const auto &) {};

auto pageOf(const PageWish &wish)
{
    return [wish](auto &parameters) {
        parameters.setStart(wish.start);
        parameters.setMax(wish.max);
        parameters.setFilter(wish.filter);
    };
}

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

LoginSession loginSession(const ClusterServiceSoap::AX21__Session &row)
{
    return {.user = row.userId(),
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

void SoapAdministration::fetchAudit(const PageWish &wish, QObject *context, const Handler<RecordPage<AuditEntry>> &done)
{
    call<ClusterCalls::GetAuditLogJob, RecordPage<AuditEntry>>(m_session, context, done, pageOf(wish),
                                                               [](const auto &answer) {
                                                                   RecordPage<AuditEntry> page{{}, answer.total()};
                                                                   for (const auto &row : answer.entries())
                                                                       page.rows.append(auditEntry(row));
                                                                   return page;
                                                               });
}

void SoapAdministration::fetchMails(const PageWish &wish, const QString &state, QObject *context,
                                    const Handler<RecordPage<QueuedMail>> &done)
{
    const auto fill = [page = pageOf(wish), state](auto &parameters) {
        page(parameters);
        parameters.setState(state);
    };
    call<ClusterCalls::GetMailsJob, RecordPage<QueuedMail>>(m_session, context, done, fill, [](const auto &answer) {
        RecordPage<QueuedMail> page{{}, answer.total()};
        for (const auto &row : answer.mails())
            page.rows.append(queuedMail(row));
        return page;
    });
}

void SoapAdministration::retryMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    call<ClusterCalls::RetryMailJob, void>(
        m_session, context, done, [mail](auto &parameters) { parameters.setMailId(mail); }, nothing);
}

void SoapAdministration::fetchSessions(const PageWish &wish, QObject *context,
                                       const Handler<RecordPage<LoginSession>> &done)
{
    call<ClusterCalls::GetSessionsJob, RecordPage<LoginSession>>(m_session, context, done, pageOf(wish),
                                                                 [](const auto &answer) {
                                                                     RecordPage<LoginSession> page{{}, answer.total()};
                                                                     for (const auto &row : answer.sessions())
                                                                         page.rows.append(loginSession(row));
                                                                     return page;
                                                                 });
}

void SoapAdministration::endSessions(qint64 user, QObject *context, const Handler<void> &done)
{
    call<ClusterCalls::EndSessionsJob, void>(
        m_session, context, done, [user](auto &parameters) { parameters.setUserId(user); }, nothing);
}

void SoapAdministration::fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done)
{
    call<ClusterCalls::GetJobsJob, QList<ClusterJob>>(m_session, context, done, nothing, [](const auto &answer) {
        QList<ClusterJob> jobs;
        for (const auto &row : answer)
            jobs.append(clusterJob(row));
        return jobs;
    });
}

} // namespace Console
