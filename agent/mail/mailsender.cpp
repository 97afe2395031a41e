// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailsender.h"

#include "agent/mail/mailmessage.h"
#include "agent/mail/mailtext.h"
#include "agent/mail/smtpclient.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMail, "agent.mail")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis lease = 15s;
constexpr Millis storeAgain = 500ms;
constexpr int storeTries = 40; // 20 s: longer than the lease, after which the letter may be another node's

} // namespace

std::optional<Millis> pauseAfterTry(int tries)
{
    constexpr Millis pauses[] = {1min, 5min, 15min, 1h, 4h};
    constexpr int known = int(std::size(pauses));
    constexpr int last = 11; // 1 min + 5 min + 15 min + 1 h + 6 x 4 h
    if (tries >= last)
        return {};
    return pauses[std::clamp(tries, 1, known) - 1];
}

MailSender::MailSender(const MailSettings &settings, const QString &clusterId)
    : m_settings(settings)
    , m_clusterId(clusterId)
{
}

Job MailSender::job()
{
    Job sending;
    sending.name = QStringLiteral("mail.send");
    sending.period = 1s;
    sending.lease = lease;
    sending.effect = Job::Effect::Outside;
    sending.work = [this](Database &database, const JobRun &run) { return send(database, run); };
    sending.isWanted = [](Database &database) { return MailRepository(database).isAnyDue(); };
    return sending;
}

void MailSender::stop()
{
    m_stop.request_stop();
}

Result<void> MailSender::send(Database &database, const JobRun &run)
{
    MailRepository mails(database);
    if (const auto takenBack = database.transaction([&] { return mails.takeBackAbandoned(run); }); !takenBack)
        return takenBack;
    SmtpClient server(m_settings, m_stop.get_token());
    while (!m_stop.stop_requested()) {
        // Whoever lost the job claims nothing more: both are said in one transaction.
        const auto claimed = database.transaction([&]() -> Result<std::optional<ClaimedMail>> {
            if (const auto renewed = JobRepository(database).renew(run, lease); !renewed)
                return renewed.error();
            return mails.claimNext(run, m_settings.perMinute);
        });
        if (!claimed)
            return claimed.error();
        if (!*claimed)
            return {};
        const ClaimedMail &mail = **claimed;
        const SmtpOutcome outcome = server.send(mail.letter.to, compose(mail));
        if (const auto noted = note(database, run, mail, outcome); !noted)
            return noted;
        if (outcome.kind == SmtpOutcome::Kind::ServerTrouble)
            return Error{ErrorCode::Unavailable,
                         MailText::tr("The mail server %1 takes no mail: %2").arg(m_settings.server, outcome.words)};
    }
    return {};
}

QByteArray MailSender::compose(const ClaimedMail &mail) const
{
    const QString domain = m_settings.fromAddress.section(QLatin1Char('@'), -1);
    return composeMail(mail.letter,
                       {m_settings.fromName, m_settings.fromAddress,
                        QStringLiteral("mail.%1.%2@%3").arg(mail.id.value).arg(m_clusterId, domain), mail.createdAt});
}

// While the database is away, the note waits: a letter that is not noted as sent would be sent again.
Result<void> MailSender::note(Database &database, const JobRun &run, const ClaimedMail &mail,
                              const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    const auto doubt = outcome.mayBeSent ? MailRepository::Doubt::MayBeSent : MailRepository::Doubt::No;
    const auto pause = m_stop.stop_requested() ? Millis(0) : pauseAfterTry(mail.tries);
    const auto store = [&] {
        MailRepository mails(database);
        if (outcome.kind == Kind::Sent)
            return mails.noteSent(mail.id, run);
        if (outcome.kind == Kind::Refused || !pause)
            return mails.giveUp(mail.id, run, outcome.words, doubt);
        return mails.tryLater(mail.id, run, *pause, outcome.words, doubt);
    };
    if (outcome.kind == Kind::Sent)
        qCInfo(lcMail).noquote() << "mail" << mail.id.value << "sent";
    else
        qCWarning(lcMail).noquote() << "mail" << mail.id.value << "not sent, try" << mail.tries << ":" << outcome.words;
    for (int attempt = 1;; ++attempt) {
        const auto stored = database.transaction(store);
        if (stored || stored.error().code != ErrorCode::Unavailable || attempt == storeTries)
            return stored;
        std::unique_lock lock(m_mutex);
        if (m_pause.wait_for(lock, m_stop.get_token(), storeAgain, [this] { return m_stop.stop_requested(); }))
            return stored;
    }
}

} // namespace Agent
