// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailservice.h"

#include "agent/accounts/audit.h"
#include "agent/mail/mailtext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr Millis hour = std::chrono::hours(1);

} // namespace

MailService::MailService(Storage &storage, ClusterCache &cache, const MailSettings &settings, NodeId node)
    : m_storage(storage)
    , m_cache(cache)
    , m_settings(settings)
    , m_node(node)
{
}

Result<void> MailService::requireOn() const
{
    if (isOn())
        return {};
    return Error{ErrorCode::Unavailable, MailText::tr("This node sends no mail."),
                 MailText::tr("Set mail.server in its configuration, or ask another node.")};
}

Result<QString> MailService::baseUrl() const
{
    if (!m_settings.baseUrl.isEmpty())
        return m_settings.baseUrl;
    const auto nodes = m_cache.nodes();
    if (!nodes)
        return nodes.error();
    const NodeStatus *self = (*nodes)->find(m_node);
    if (!self)
        return Error{ErrorCode::Unavailable, MailText::tr("This node is not in the list of servers."),
                     MailText::tr("Set mail.base_url in its configuration.")};
    return nodeUrl(self->record).toString(QUrl::FullyEncoded);
}

Result<void> MailService::add(Database &database, const Letter &letter, const Caller &by)
{
    if (const auto on = requireOn(); !on)
        return on;
    MailRepository mails(database);
    if (m_settings.perAccountAndHour > 0) {
        const auto count = mails.countOf(by.user.id, hour);
        if (!count)
            return count.error();
        if (*count >= m_settings.perAccountAndHour)
            return Error{ErrorCode::TooMany,
                         MailText::tr("This account has had %1 mails sent within an hour.").arg(*count),
                         MailText::tr("Wait, or raise mail.per_account_and_hour in the configuration.")};
    }
    return mails.add(letter, by.user.id);
}

Result<MailPage> MailService::page(int start, int max, std::optional<MailState> state, const QString &filter)
{
    const auto database = m_storage.database();
    return database
        ? MailRepository(**database).page(std::max(0, start), std::clamp(max, 0, maximumPage), state, filter)
        : database.error();
}

Result<void> MailService::retry(MailId id, const Caller &by)
{
    const auto retry = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return MailRepository(**database).retry(id); });
    };
    return audited(m_storage, by, QStringLiteral("mail.retry"), QString::number(id.value), retry());
}

Result<void> MailService::remove(MailId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return MailRepository(**database).remove(id); });
    };
    return audited(m_storage, by, QStringLiteral("mail.delete"), QString::number(id.value), remove());
}

Result<MailId> MailService::sendTest(const QString &to, const Caller &by)
{
    const auto send = [&]() -> Result<MailId> {
        if (const auto on = requireOn(); !on)
            return on.error();
        const auto address = mailAddress(to.trimmed());
        if (!address)
            return address.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        Letter letter;
        letter.to = *address;
        letter.subject = MailText::tr("Test of the mail of Atrium");
        letter.text = MailText::tr("An administrator had this mail sent to see whether mail arrives. It does.");
        return (*database)->transaction([&] { return MailRepository(**database).addAlone(letter, by.user.id); });
    };
    return audited(m_storage, by, QStringLiteral("mail.test"), to.trimmed().left(100), send());
}

} // namespace Agent
