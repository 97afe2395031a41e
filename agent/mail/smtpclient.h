// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/mail/mailsettings.h"

#include <QByteArray>

#include <memory>
#include <stop_token>

namespace Agent {

/*! What became of one mail, and in which words the server or the network said so. */
struct SmtpOutcome
{
    enum class Kind {
        Sent,
        Refused,      //!< for good: the server wants no such recipient, or no such mail
        Later,        //!< this one not now; others may go
        ServerTrouble //!< nothing goes now: not reached, no TLS, not logged in, sender not wanted
    };
    Kind kind = Kind::ServerTrouble;
    QString words = {};     //!< one line; never the password
    bool mayBeSent = false; //!< the whole mail was handed over, and then no answer came
};

/*! What came of connecting and logging in without a mail. */
struct SmtpKnock
{
    enum class Outcome {
        Well,
        NotReached,
        NoTls, //!< the server speaks none, or its certificate was refused
        NotLoggedIn,
        Odd, //!< it speaks no SMTP, or is in trouble
    };
    Outcome outcome = Outcome::Odd;
    QString words = {}; //!< one line; never the password
};

/*!
    Hands mails to a mail server, one after the other over one connection (libcurl). Every wait has an end: connecting, each
    answer, a whole mail; and `stop` ends whatever is waited for.
    Threads: waits; lives in one worker thread.
*/
class SmtpClient
{
public:
    SmtpClient(const MailSettings &settings, std::stop_token stop);
    ~SmtpClient();
    SmtpClient(const SmtpClient &) = delete;
    SmtpClient &operator=(const SmtpClient &) = delete;

    SmtpOutcome send(const QString &to, const QByteArray &message);
    SmtpKnock knock(); //!< connects, logs in, and sends nothing; no mail can be sent after it

private:
    struct Talk;
    SmtpOutcome outcome(int result) const;
    QString withoutSecrets(QString words) const;

    const MailSettings m_settings;
    std::unique_ptr<Talk> m_talk;
    bool m_isInTrouble = false; // how the last mail went
};

} // namespace Agent
