// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/mailconfig.h"

#include "agent/app/configtext.h"
#include "agent/mail/invitationlink.h"
#include "agent/security/clusterkey.h"
#include "common/domain/mail.h"
#include "common/domain/noderecord.h"
#include "common/domain/text.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <optional>

namespace Agent {

using namespace Common;

namespace {

constexpr auto section = "mail";

std::optional<MailTls> tlsFromName(const QString &name)
{
    for (const MailTls tls : {MailTls::None, MailTls::StartTls, MailTls::Tls}) {
        if (name == mailTlsName(tls))
            return tls;
    }
    return {};
}

quint16 usualPort(MailTls tls) // of handing mail over (RFC 8314), and between servers
{
    switch (tls) {
    case MailTls::None: return 25;
    case MailTls::StartTls: return 587;
    case MailTls::Tls: return 465;
    }
    Q_UNREACHABLE();
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/*! "Atrium <rooms@school.example>", or the address alone. */
bool readSender(const QString &text, MailSettings &settings)
{
    static const QRegularExpression named(QStringLiteral("^\\s*\"?([^<>\"]*?)\"?\\s*<([^<>]*)>\\s*$"));
    const auto match = named.match(text);
    settings.fromName = match.captured(1);
    const auto address = mailAddress(match.hasMatch() ? match.captured(2) : text.trimmed());
    if (!address || !isPlainText(settings.fromName, Lines::One) || settings.fromName.size() > maximumMailNameLength)
        return false;
    settings.fromAddress = *address;
    return true;
}

} // namespace

Result<MailSettings> readMail(ConfigFile &file)
{
    // Every key is asked for before anything is refused, so that none of them is taken for an unknown one.
    MailSettings mail;
    mail.server = file.string(section, "server", {});
    const auto port = quint16(file.integer(section, "port", 0, 0, 65535));
    const auto tls = tlsFromName(file.string(section, "tls", mailTlsName(mail.tls)));
    mail.caFile = file.path(section, "ca_file", {});
    mail.user = file.string(section, "user", {});
    const QString passwordFile = file.path(section, "password_file", {});
    const QString from = file.string(section, "from", {});
    mail.baseUrl = file.string(section, "base_url", {});
    mail.perMinute = int(file.integer(section, "per_minute", 0, 0, 100'000));
    mail.perAccountAndHour = int(file.integer(section, "per_account_and_hour", 200, 0, 100'000));

    if (!tls)
        return file.error(section, "tls", ConfigText::tr("must be none, starttls or tls"));
    mail.tls = *tls;
    mail.port = port ? port : usualPort(*tls);
    if (!mail.baseUrl.isEmpty() && !isPageAddress(mail.baseUrl))
        return file.error(section, "base_url",
                          ConfigText::tr("must be the address of the page, like https://school.example/openmeetings/"));
    if (!mail.isOn())
        return mail;
    NodeRecord host;
    host.name = QStringLiteral("good");
    host.address = mail.server;
    if (!checkNode(host))
        return file.error(section, "server", ConfigText::tr("must be a host name or an IP address"));
    if (!readSender(from, mail))
        return file.error(
            section, "from",
            ConfigText::tr("must be the address that mails come from, like \"Atrium <rooms@school.example>\""));
    if (!mail.caFile.isEmpty() && !QFileInfo(mail.caFile).isReadable())
        return file.error(section, "ca_file", ConfigText::tr("names a file that cannot be read"));
    if (mail.user.isEmpty() != passwordFile.isEmpty())
        return file.error(section, mail.user.isEmpty() ? "user" : "password_file",
                          ConfigText::tr("is missing: user and password_file go together"));
    if (!mail.user.isEmpty() && mail.tls == MailTls::None && !isThisMachine(mail.server))
        return file.error(section, "tls",
                          ConfigText::tr("must be starttls or tls: a password must not travel in the clear"));
    if (!passwordFile.isEmpty()) {
        const auto password = readSecretFile(passwordFile);
        if (!password)
            return password.error();
        mail.password = *password;
    }
    return mail;
}

} // namespace Agent
