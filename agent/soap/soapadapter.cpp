// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapadapter.h"

#include "agent/logging/logfield.h"
#include "agent/logging/requestscope.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapencoder.h"
#include "agent/soap/soapguard.h"
#include "agent/soap/soaptext.h"
#include "agent/soap/urlpasswords.h"
#include "agent/storage/atonce.h"
#include "common/core/echo.h"

#include <QLoggingCategory>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

Q_LOGGING_CATEGORY(logSoap, "agent.soap")

QByteArray contentType(SoapForm form)
{
    switch (form) {
    case SoapForm::Soap11: return "text/xml; charset=utf-8";
    case SoapForm::Soap12: return "application/soap+xml; charset=utf-8";
    case SoapForm::Bare: return "application/xml; charset=utf-8";
    }
    Q_UNREACHABLE();
}

SoapReply faultReply(SoapForm form, const SoapFault &fault, int status = 500)
{
    SoapFault told = fault;
    told.request = RequestScope::current();
    return {status, contentType(form), encodeFault(form, told)};
}

SoapReply errorReply(SoapForm form, const Error &error, int status = 500)
{
    return faultReply(form, {faultCode(error.code), error}, status);
}

SoapFault requestFault(const SoapRequestError &error)
{
    const auto code = [&] {
        switch (error.kind) {
        case SoapRequestError::Kind::Client: return SoapFault::Code::Client;
        case SoapRequestError::Kind::VersionMismatch: return SoapFault::Code::VersionMismatch;
        case SoapRequestError::Kind::MustUnderstand: return SoapFault::Code::MustUnderstand;
        }
        Q_UNREACHABLE();
    };
    return {code(), {ErrorCode::Invalid, error.message}};
}

/*! By the content, as some clients send XML as a form or say nothing: forms never begin with these bytes. */
bool isXml(const QByteArray &body)
{
    static constexpr char starts[] = {'<', '\xEF', '\xFE', '\xFF'};
    const QByteArray trimmed = body.left(100).trimmed();
    return !trimmed.isEmpty() && std::ranges::find(starts, trimmed.front()) != std::end(starts);
}

/*! The elements in the order of the parameters: names in a query have no order. */
QList<SoapElement> ordered(QList<SoapElement> elements, std::span<const SoapField> parameters)
{
    const auto place = [parameters](const SoapElement &element) {
        return std::ranges::find_if(parameters,
                                    [&](const SoapField &parameter) { return element.name == parameter.name; });
    };
    std::ranges::stable_sort(elements, {}, place);
    return elements;
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::NotLoggedIn || error.code == ErrorCode::LevelRefused
        || error.code == ErrorCode::Forbidden;
}

SoapMetrics::Outcome outcomeOf(const Result<SoapValue> &answer)
{
    if (answer)
        return SoapMetrics::Outcome::Ok;
    if (isRefusal(answer.error()))
        return SoapMetrics::Outcome::Refused;
    return faultCode(answer.error().code) == SoapFault::Code::Server ? SoapMetrics::Outcome::ServerFault
                                                                     : SoapMetrics::Outcome::ClientFault;
}

/*! OpenMeetings' way to say "not you". */
SoapValue refusalValue(SoapRefusal refusal, const SoapOperation &operation)
{
    constexpr int adminNeeded = -26;
    const SoapField &result = operation.result;
    if (!operation.refusal.isEmpty() && isNumberOrBoolean(result.type))
        return SoapValue(QString(operation.refusal).toLongLong());
    if (!operation.refusal.isEmpty())
        return SoapValue(operation.refusal);
    if (result.isArray || result.type == SoapType::Bean)
        return {};
    if (result.type == SoapType::Boolean)
        return SoapValue(false);
    if (isNumberOrBoolean(result.type))
        return SoapValue(refusal == SoapRefusal::Number ? adminNeeded : -1);
    return refusal == SoapRefusal::Number ? SoapValue(QString::number(adminNeeded)) : SoapValue();
}

Error urlPasswordError()
{
    return {
        ErrorCode::Forbidden, SoapText::tr("Passwords are not taken from the address of a request."),
        SoapText::tr("Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets "
                     "compat.rest_get_login.")};
}

Result<void> checkLevel(SoapRight right, Common::Level level)
{
    switch (right) {
    case SoapRight::Anyone: return {};
    case SoapRight::Person:
        if (Common::mayUsePage(level))
            return {};
        return Error{ErrorCode::LevelRefused, SoapText::tr("Web-service users may not use this operation."),
                     SoapText::tr("Log in as one of the people it is for.")};
    case SoapRight::WebService:
        if (Common::mayUseSoap(level))
            return {};
        return Error{ErrorCode::LevelRefused, SoapText::tr("Users of this level may not use the SOAP services."),
                     SoapText::tr("Log in as an administrator or as a web-service user.")};
    case SoapRight::Administrator:
        if (Common::mayAdminister(level))
            return {};
        return Error{ErrorCode::LevelRefused, SoapText::tr("Only administrators may use this operation."),
                     SoapText::tr("Log in as an administrator.")};
    }
    Q_UNREACHABLE();
}

/*! Whether it may be a call of an operation that is immediate: known for certain when it is read. */
bool mayBeImmediate(const SoapCall &call, const SoapTarget &target)
{
    const auto isNamed = [&](const SoapOperation &row) {
        const QByteArrayView name(row.name.data(), row.name.size());
        return row.isImmediate && (target.operation == row.name || call.body.contains(name));
    };
    return call.body.size() <= SoapLimits::immediateBytes
        && std::ranges::any_of(target.service->topics,
                               [&](const SoapTopic *topic) { return std::ranges::any_of(topic->operations, isNamed); });
}

} // namespace

SoapTarget soapTarget(const QString &path, std::span<const SoapService *const> table)
{
    static constexpr QLatin1String marker("/services/");
    const qsizetype found = path.lastIndexOf(marker);
    if (found < 0)
        return {};
    const QStringList parts = path.mid(found + marker.size()).split(u'/');
    const QString name = parts.first().section(u'.', 0, 0);
    const auto service = std::ranges::find_if(table, [&](const SoapService *row) { return row->name == name; });
    if (service == table.end() || parts.size() > 2)
        return {};
    return {*service, parts.value(1)};
}

SoapReply SoapAdapter::handle(const SoapCall &call) const
{
    const auto known = read(call, soapTarget(call.path, m_table));
    if (const auto *refusal = std::get_if<SoapReply>(&known)) {
        m_metrics->unreadable.add();
        return *refusal;
    }
    return carryOut(std::get<Ready>(known), call.clientAddress);
}

std::optional<SoapReply> SoapAdapter::handleAtOnce(const SoapCall &call) const
{
    const SoapTarget target = soapTarget(call.path, m_table);
    if (!target.service || !mayBeImmediate(call, target))
        return {};
    const auto known = read(call, target);
    if (const auto *refusal = std::get_if<SoapReply>(&known)) {
        m_metrics->unreadable.add();
        return *refusal;
    }
    const auto &ready = std::get<Ready>(known);
    const SoapOperation *operation = ready.target.service->operation(ready.request.operation);
    if (!operation || !operation->isImmediate)
        return {};
    const auto begunAt = std::chrono::steady_clock::now();
    const AtOnce atOnce;
    const auto answer = run(*operation, ready.request.elements, call.clientAddress);
    if (atOnce.hasFailed())
        return {};
    return written(ready, *operation, answer, begunAt);
}

std::variant<SoapAdapter::Ready, SoapReply> SoapAdapter::read(const SoapCall &call, const SoapTarget &target) const
{
    if (!target.service)
        return errorReply(SoapForm::Soap11, {ErrorCode::NotFound, SoapText::tr("There is no such service here.")}, 404);

    if (!isXml(call.body)) {
        const SoapOperation *operation = target.service->operation(target.operation);
        QList<SoapElement> elements = readForm(call.query);
        if (operation && mayHoldPassword(*operation, elements)
            && !takesUrlPasswords(m_services.urlPasswords, call.clientAddress))
            return errorReply(SoapForm::Bare, urlPasswordError());
        elements.append(readForm(call.body));
        if (operation)
            elements = ordered(std::move(elements), operation->parameters);
        return Ready{target, {SoapForm::Bare, target.operation, elements}};
    }
    const auto xml = guardedXml(call.body);
    if (!xml)
        return errorReply(SoapForm::Soap11, xml.error());
    auto request = readSoapRequest(*xml);
    if (const auto *error = std::get_if<SoapRequestError>(&request))
        return faultReply(error->form, requestFault(*error));
    return Ready{target, std::move(std::get<SoapRequest>(request))};
}

SoapReply SoapAdapter::carryOut(const Ready &call, const QString &clientAddress) const
{
    const SoapRequest &request = call.request;
    const SoapService &service = *call.target.service;
    const SoapOperation *operation = service.operation(request.operation);
    if (!operation) {
        m_metrics->unreadable.add();
        return errorReply(
            request.form,
            {ErrorCode::NotFound,
             SoapText::tr("The service %1 has no operation \"%2\".")
                 .arg(service.name, Common::echoed(request.operation)),
             SoapText::tr("Its operations are in its description, at the address of the service with ?wsdl.")});
    }
    const auto begunAt = std::chrono::steady_clock::now();
    return written(call, *operation, run(*operation, request.elements, clientAddress), begunAt);
}

SoapReply SoapAdapter::written(const Ready &call, const SoapOperation &operation, const Result<SoapValue> &answer,
                               std::chrono::steady_clock::time_point begunAt) const
{
    m_metrics->note(operation, outcomeOf(answer), std::chrono::steady_clock::now() - begunAt);
    const SoapForm form = call.request.form;
    const SoapService &service = *call.target.service;
    if (answer)
        return {200, contentType(form), encodeAnswer(form, service, operation, *answer)};
    if (isRefusal(answer.error()) && service.refusal != SoapRefusal::Fault)
        return {200, contentType(form),
                encodeAnswer(form, service, operation, refusalValue(service.refusal, operation))};
    if (faultCode(answer.error().code) == SoapFault::Code::Server)
        qCWarning(logSoap).noquote() << service.name + "."_L1 + operation.name << Common::errorText(answer.error());
    return errorReply(form, answer.error());
}

Result<SoapValue> SoapAdapter::run(const SoapOperation &operation, const QList<SoapElement> &elements,
                                   const QString &clientAddress) const
{
    const LogField field("operation", QByteArray(operation.name.data(), operation.name.size()));
    const auto args = matchArguments(operation, elements);
    if (!args)
        return args.error();
    SoapContext context{m_services, Caller{{}, clientAddress}};
    if (operation.right != SoapRight::Anyone) {
        auto caller = m_services.sessions.identify(args->text(operation.parameters.front().name), clientAddress);
        if (!caller)
            return caller.error();
        if (const auto allowed = checkLevel(operation.right, caller->user.level); !allowed)
            return allowed.error();
        context.caller = *std::move(caller);
    }
    return operation.handler(context, *args);
}

} // namespace Agent
