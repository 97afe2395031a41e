// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadministration.h"

using namespace Console;

template <class Row>
void FakeAdministration::page(const QList<Row> &matching, const PageWish &wish, QObject *context,
                              const Handler<RecordPage<Row>> &done)
{
    pagesAsked << QStringLiteral("%1+%2 %3").arg(wish.start).arg(wish.max).arg(wish.filter).trimmed();
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
    QList<AuditEntry> matching;
    for (const AuditEntry &entry : audit) {
        if (entry.action.contains(wish.filter))
            matching.append(entry);
    }
    page(matching, wish, context, done);
}

void FakeAdministration::fetchMails(const PageWish &wish, const QString &state, QObject *context,
                                    const Handler<RecordPage<QueuedMail>> &done)
{
    QList<QueuedMail> matching;
    for (const QueuedMail &mail : mails) {
        if (mail.to.contains(wish.filter) && (state.isEmpty() || mail.state == state))
            matching.append(mail);
    }
    page(matching, wish, context, done);
}

void FakeAdministration::retryMail(qint64 mail, QObject *context, const Handler<void> &done)
{
    retried << mail;
    act(context, done);
}

void FakeAdministration::fetchSessions(const PageWish &wish, QObject *context,
                                       const Handler<RecordPage<LoginSession>> &done)
{
    QList<LoginSession> matching;
    for (const LoginSession &session : sessions) {
        if (session.login.contains(wish.filter))
            matching.append(session);
    }
    page(matching, wish, context, done);
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
