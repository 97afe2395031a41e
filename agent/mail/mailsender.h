// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/jobs/job.h"
#include "agent/mail/mailsettings.h"
#include "agent/storage/repositories/mailrepository.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Agent {

struct SmtpOutcome;

/*!
    Sends the letters that wait, for the whole cluster: the job mail.send.

    A letter is claimed before it is handed to the mail server, and noted as sent after. A node that dies, or loses its
    lease, in between leaves it claimed: the next run sends it (again) and marks it as perhaps doubled. So is one that the server had
    whole and never answered. No letter is lost, and none is sent twice without that mark.
    Threads: the job's own; stop() any.
*/
class MailSender
{
public:
    MailSender(const MailSettings &settings, const QString &clusterId);

    Job job();
    void stop(); //!< for ever: a mail that is being handed over is given up within a second

private:
    Common::Result<void> send(Database &database, const JobRun &run);
    Common::Result<void> note(Database &database, const JobRun &run, const ClaimedMail &mail,
                              const SmtpOutcome &outcome);
    QByteArray compose(const ClaimedMail &mail) const;

    const MailSettings m_settings;
    const QString m_clusterId;
    std::stop_source m_stop;
    std::mutex m_mutex; // of m_pause, which nobody but stop() cuts short
    std::condition_variable_any m_pause;
};

/*! How long after its n-th try a letter is tried again; nothing = that was the last, about a day after the first. */
std::optional<Common::Millis> pauseAfterTry(int tries);

} // namespace Agent
