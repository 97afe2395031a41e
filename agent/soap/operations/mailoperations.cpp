// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::MailId;
using Common::Result;

constexpr SoapField mailFields[] = {
    {.name = "createdAt"_L1, .type = SoapType::DateTime},
    {.name = "createdBy"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "dueAt"_L1, .type = SoapType::DateTime},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "lastError"_L1},
    {.name = "mayBeDoubled"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "sentAt"_L1, .type = SoapType::DateTime},
    {.name = "state"_L1},
    {.name = "subject"_L1},
    {.name = "to"_L1},
    {.name = "toName"_L1},
    {.name = "tries"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(mailFields));
constexpr SoapBean mail{"Mail"_L1, clusterBeansNamespace, mailFields};

constexpr SoapField mailPageFields[] = {
    {.name = "mails"_L1, .type = SoapType::Bean, .bean = &mail, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(mailPageFields));
constexpr SoapBean mailPage{"MailPage"_L1, clusterBeansNamespace, mailPageFields};

constexpr SoapField mailSettingsFields[] = {
    {.name = "from"_L1},
    {.name = "isOn"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "port"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "server"_L1},
    {.name = "tls"_L1},
    {.name = "user"_L1},
};
static_assert(inWireOrder(mailSettingsFields));
constexpr SoapBean mailSettings{"MailSettings"_L1, clusterBeansNamespace, mailSettingsFields};

SoapValue mailValue(const MailRow &row)
{
    return soapBean(mail,
                    {{"createdAt"_L1, row.createdAt},
                     {"createdBy"_L1, row.createdBy.value},
                     {"dueAt"_L1, row.state == MailState::Waiting ? row.dueAt : Common::UtcTime()},
                     {"id"_L1, row.id.value},
                     {"lastError"_L1, row.lastError},
                     {"mayBeDoubled"_L1, row.mayBeDoubled},
                     {"sentAt"_L1, row.sentAt},
                     {"state"_L1, mailStateName(row.state)},
                     {"subject"_L1, row.subject},
                     {"to"_L1, row.to},
                     {"toName"_L1, row.toName},
                     {"tries"_L1, row.tries}});
}

Result<SoapValue> getMails(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("state"_L1).trimmed();
    const auto state = mailStateFromName(wanted);
    if (!wanted.isEmpty() && !state)
        return Error{ErrorCode::Invalid, SoapText::tr("\"%1\" is no state of a mail.").arg(wanted.left(100)),
                     SoapText::tr("Use waiting, sending, sent or failed, or none for all.")};
    const auto page =
        context.services.mail.page(args.integer("start"_L1), args.integer("max"_L1), state, args.text("filter"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> mails;
    for (const MailRow &row : page->rows)
        mails.append(mailValue(row));
    return soapBean(mailPage, {{"mails"_L1, mails}, {"total"_L1, page->total}});
}

Result<SoapValue> retryMail(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.mail.retry(MailId(args.longInteger("mailId"_L1)), context.caller));
}

Result<SoapValue> deleteMail(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.mail.remove(MailId(args.longInteger("mailId"_L1)), context.caller));
}

Result<SoapValue> sendTestMail(const SoapContext &context, const SoapArgs &args)
{
    const auto id = context.services.mail.sendTest(args.text("to"_L1), context.caller);
    if (!id)
        return id.error();
    return SoapValue(id->value);
}

Result<SoapValue> getMailSettings(const SoapContext &context, const SoapArgs &)
{
    const MailSettings &settings = context.services.mail.settings();
    const QString from =
        settings.fromName.isEmpty() ? settings.fromAddress : u"%1 <%2>"_s.arg(settings.fromName, settings.fromAddress);
    return soapBean(mailSettings,
                    {{"from"_L1, from},
                     {"isOn"_L1, settings.isOn()},
                     {"port"_L1, settings.port},
                     {"server"_L1, settings.server},
                     {"tls"_L1, mailTlsName(settings.tls)},
                     {"user"_L1, settings.user}});
}

constexpr SoapField mailsParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "state"_L1},
    {.name = "filter"_L1},
};
constexpr SoapField mailParameters[] = {{.name = "SID"_L1}, {.name = "mailId"_L1, .type = SoapType::Long}};
constexpr SoapField testParameters[] = {{.name = "SID"_L1}, {.name = "to"_L1}};

constexpr SoapOperation mailRows[] = {
    {"getMails"_L1, SoapRight::Administrator, mailsParameters, soapResult(mailPage), getMails},
    {"retryMail"_L1, SoapRight::Administrator, mailParameters, soapResult(SoapType::Boolean), retryMail},
    {"deleteMail"_L1, SoapRight::Administrator, mailParameters, soapResult(SoapType::Boolean), deleteMail},
    {"sendTestMail"_L1, SoapRight::Administrator, testParameters, soapResult(SoapType::Long), sendTestMail},
    {"getMailSettings"_L1, SoapRight::Administrator, sessionParameter, soapResult(mailSettings), getMailSettings},
};

} // namespace

constinit const SoapTopic mailTopic{mailRows};

} // namespace Agent
