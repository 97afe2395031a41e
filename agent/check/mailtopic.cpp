// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checktext.h"
#include "agent/check/topic.h"
#include "agent/mail/smtpclient.h"

#include <stop_token>

namespace Agent {

using namespace std::chrono_literals;

TopicReport lookAtMail(const CheckTarget &target)
{
    if (!target.mail.isOn())
        return {.findings = {well(CheckText::tr("This node sends no mail."))}};
    MailSettings settings = target.mail;
    settings.connectTimeout = std::min(settings.connectTimeout, Common::Millis(4s));
    settings.transferTimeout = std::min(settings.transferTimeout, Common::Millis(8s));
    const SmtpKnock knock = SmtpClient(settings, std::stop_token()).knock();
    const QString server = QStringLiteral("%1:%2").arg(settings.server).arg(settings.port);
    switch (knock.outcome) {
    case SmtpKnock::Outcome::Well:
        return {.findings = {well(settings.user.isEmpty()
                                      ? CheckText::tr("The mail server %1 answers.").arg(server)
                                      : CheckText::tr("The mail server %1 answers and takes the login.").arg(server))}};
    case SmtpKnock::Outcome::NotReached:
        return {
            .findings = {problem(CheckText::tr("The mail server %1 cannot be reached: %2.").arg(server, knock.words),
                                 CheckText::tr("Check mail.server and mail.port, and the firewall."))}};
    case SmtpKnock::Outcome::NoTls:
        return {.findings = {problem(CheckText::tr("No TLS with the mail server %1: %2.").arg(server, knock.words),
                                     CheckText::tr("Check mail.tls and mail.port; name the authority that signed its "
                                                   "certificate in mail.ca_file."))}};
    case SmtpKnock::Outcome::NotLoggedIn:
        return {
            .findings = {problem(CheckText::tr("The mail server %1 refuses the login: %2.").arg(server, knock.words),
                                 CheckText::tr("Check mail.user and the password in mail.password_file."))}};
    case SmtpKnock::Outcome::Odd:
        return {.findings = {problem(
                    CheckText::tr("The mail server %1 does not answer as it should: %2.").arg(server, knock.words),
                    CheckText::tr("Check that mail.server and mail.port are those of a mail server."))}};
    }
    Q_UNREACHABLE();
}

} // namespace Agent
