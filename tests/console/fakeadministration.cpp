// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadministration.h"

using namespace Console;

template <class Row>
void FakeAdministration::page(const QList<Row> &all, const std::function<bool(const Row &)> &matches,
                              const PageWish &wish, QObject *context, const Handler<RecordPage<Row>> &done)
{
    pagesAsked << QStringLiteral("%1+%2 %3").arg(wish.start).arg(wish.max).arg(wish.filter).trimmed();
    QList<Row> matching;
    std::ranges::copy_if(all, std::back_inserter(matching), matches);
    m_later(context, [this, matching, wish, done] {
        if (error)
            done(*error);
        else
            done(RecordPage<Row>{matching.mid(wish.start, wish.max), int(matching.size())});
    });
}

void FakeAdministration::act(QObject *context, const Handler<void> &done)
{
    m_later(context, [this, done] { done(error ? Common::Result<void>(*error) : Common::Result<void>()); });
}

void FakeAdministration::fetchAudit(const PageWish &wish, QObject *context, const Handler<RecordPage<AuditEntry>> &done)
{
    page<AuditEntry>(
        audit, [&](const AuditEntry &entry) { return entry.action.contains(wish.filter); }, wish, context, done);
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
    retried << mail;
    act(context, done);
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
    ended << user;
    if (!error)
        sessions.removeIf([user](const LoginSession &session) { return session.user == user; });
    act(context, done);
}

void FakeAdministration::fetchJobs(QObject *context, const Handler<QList<ClusterJob>> &done)
{
    m_later(context, [this, done] {
        if (error)
            done(*error);
        else
            done(jobs);
    });
}
