// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/administration.h"

#include <optional>

/*! What a cluster's administration holds, in memory. Answers when the FakeConnection that it belongs to does. */
class FakeAdministration : public Console::Administration
{
public:
    using Later = std::function<void(QObject *context, std::function<void()> answer)>;

    explicit FakeAdministration(Later later) : m_later(std::move(later)) {}

    void fetchAudit(const Console::PageWish &wish, QObject *context,
                    const Handler<Console::RecordPage<Console::AuditEntry>> &done) override;
    void fetchMails(const Console::PageWish &wish, const QString &state, QObject *context,
                    const Handler<Console::RecordPage<Console::QueuedMail>> &done) override;
    void retryMail(qint64 mail, QObject *context, const Handler<void> &done) override;
    void fetchSessions(const Console::PageWish &wish, QObject *context,
                       const Handler<Console::RecordPage<Console::LoginSession>> &done) override;
    void endSessions(qint64 user, QObject *context, const Handler<void> &done) override;
    void fetchJobs(QObject *context, const Handler<QList<Console::ClusterJob>> &done) override;

    QList<Console::AuditEntry> audit;
    QList<Console::QueuedMail> mails;
    QList<Console::LoginSession> sessions;
    QList<Console::ClusterJob> jobs;
    std::optional<Common::Error> error; //!< answers everything from now on
    QStringList pagesAsked;             //!< "start+max filter"
    QList<qint64> retried;
    QList<qint64> ended; //!< users

private:
    template <class Row>
    void page(const QList<Row> &all, const std::function<bool(const Row &)> &matches, const Console::PageWish &wish,
              QObject *context, const Handler<Console::RecordPage<Row>> &done);
    void act(QObject *context, const Handler<void> &done);

    const Later m_later;
};
