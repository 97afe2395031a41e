// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"

#include "agent/api/apitext.h"
#include "agent/api/handlers.h"
#include "agent/logging/logfield.h"
#include "agent/logging/requestscope.h"
#include "common/wire/json.h"

#include <QJsonDocument>

#include <limits>

namespace Agent {

using namespace Common;

namespace {

constexpr int requestThreads = 8;
constexpr int doorThreads = 4;
constexpr qsizetype longestAuthorization = 200;

constexpr ApiRoute table[] = {
    {"POST", "session", ApiRight::Anybody, Api::logIn},
    {"GET", "session", ApiRight::Guest, Api::session},
    {"DELETE", "session", ApiRight::Guest, Api::logOut, ApiRoute::usualBody, false, true},
    {"POST", "session/password", ApiRight::LoggedIn, Api::changePassword, ApiRoute::usualBody, false, true},
    {"GET", "session/all", ApiRight::LoggedIn, Api::listSessions},
    {"DELETE", "session/all/{id}", ApiRight::LoggedIn, Api::endSession},
    {"GET", "tokens", ApiRight::LoggedIn, Api::listTokens},
    {"POST", "tokens", ApiRight::LoggedIn, Api::addToken, ApiRoute::usualBody, false, true},
    {"DELETE", "tokens/{id}", ApiRight::LoggedIn, Api::revokeToken},
    {"POST", "guest", ApiRight::Anybody, Api::enterAsGuest},
    {"POST", "guest/look", ApiRight::Anybody, Api::lookAtInvitation},
    {"POST", "secure", ApiRight::Anybody, Api::enterBySecureHash},
    {"GET", "rooms", ApiRight::Guest, Api::listRooms},
    {"POST", "rooms", ApiRight::Admin, Api::addRoom},
    {"PATCH", "rooms/{id}", ApiRight::LoggedIn, Api::changeRoom},
    {"DELETE", "rooms/{id}", ApiRight::Admin, Api::removeRoom},
    {"POST", "rooms/{id}/enter", ApiRight::Guest, Api::enterRoom},
    {"GET", "rooms/{id}/invitations", ApiRight::LoggedIn, Api::listInvitations},
    {"POST", "rooms/{id}/invitations", ApiRight::LoggedIn, Api::addInvitation},
    {"DELETE", "invitations/{id}", ApiRight::LoggedIn, Api::revokeInvitation},
    {"GET", "appointments", ApiRight::LoggedIn, Api::listAppointments},
    {"POST", "appointments", ApiRight::LoggedIn, Api::addAppointment, 256 * 1024},
    {"PATCH", "appointments/{id}", ApiRight::LoggedIn, Api::changeAppointment, 256 * 1024},
    {"DELETE", "appointments/{id}", ApiRight::LoggedIn, Api::removeAppointment},
    {"GET", "appointments/{id}/calendar", ApiRight::LoggedIn, Api::readCalendar},
    {"GET", "rooms/{id}/files", ApiRight::Guest, Api::listRoomFiles},
    {"POST", "rooms/{id}/files", ApiRight::Guest, Api::addFile, FileService::smallBytes},
    {"POST", "rooms/{id}/folders", ApiRight::Guest, Api::addRoomFolder},
    {"GET", "home/files", ApiRight::LoggedIn, Api::listHomeFiles},
    {"POST", "home/folders", ApiRight::LoggedIn, Api::addHomeFolder},
    {"GET", "files/{id}", ApiRight::Guest, Api::readFile},
    {"HEAD", "files/{id}", ApiRight::Guest, Api::readFile},
    {"PATCH", "files/{id}", ApiRight::Guest, Api::changeFile},
    {"DELETE", "files/{id}", ApiRight::Guest, Api::removeFile},
    {"POST", "files/{id}/copy", ApiRight::Guest, Api::copyFile},
    {"POST", "files/{id}/restore", ApiRight::Guest, Api::restoreFile},
    {"GET", "files/{id}/thumbnail", ApiRight::Guest, Api::readThumbnail},
    {"GET", "files/{id}/pages/{n}", ApiRight::Guest, Api::readPage},
    {"POST", "uploads", ApiRight::Guest, Api::beginUpload},
    {"HEAD", "uploads/{id}", ApiRight::Guest, Api::uploadState},
    {"PATCH", "uploads/{id}", ApiRight::Guest, Api::continueUpload, std::numeric_limits<qint64>::max(), true},
    {"DELETE", "uploads/{id}", ApiRight::Guest, Api::cancelUpload},
    {"GET", "recordings", ApiRight::Guest, Api::listRecordings},
    {"GET", "recordings/{id}", ApiRight::Guest, Api::readRecording},
    {"DELETE", "recordings/{id}", ApiRight::Guest, Api::removeRecording},
    {"GET", "recordings/{id}/media", ApiRight::Guest, Api::readRecordingMedia},
    {"HEAD", "recordings/{id}/media", ApiRight::Guest, Api::readRecordingMedia},
    {"GET", "recordings/{id}/poster", ApiRight::Guest, Api::readRecordingPoster},
    {"GET", "recordings/{id}/timeline", ApiRight::Guest, Api::readRecordingTimeline},
    {"GET", "users", ApiRight::Admin, Api::listUsers},
    {"POST", "users", ApiRight::Admin, Api::addUser},
    {"GET", "users/{id}", ApiRight::Admin, Api::readUser},
    {"PATCH", "users/{id}", ApiRight::Admin, Api::changeUser},
    {"DELETE", "users/{id}", ApiRight::Admin, Api::removeUser},
    {"GET", "groups", ApiRight::Admin, Api::listGroups},
    {"POST", "groups", ApiRight::Admin, Api::addGroup},
    {"PATCH", "groups/{id}", ApiRight::Admin, Api::changeGroup},
    {"DELETE", "groups/{id}", ApiRight::Admin, Api::removeGroup},
    {"GET", "groups/{id}/members", ApiRight::Admin, Api::listMembers},
    {"POST", "groups/{id}/members", ApiRight::Admin, Api::setMember},
    {"POST", "groups/{id}/members/remove", ApiRight::Admin, Api::removeMember},
    {"GET", "audit", ApiRight::Admin, Api::exportAudit},
    {"GET", "openapi.json", ApiRight::Anybody, Api::describe},
};

// True when `path` has the form of `pattern`; sets `id` and `number` where that has them.
bool matches(const QString &pattern, const QString &path, qint64 &id, qint64 &number)
{
    const auto expected = pattern.split(QLatin1Char('/'));
    const auto given = path.split(QLatin1Char('/'));
    if (expected.size() != given.size())
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i).startsWith(QLatin1Char('{'))) {
            qint64 &target = expected.at(i) == QLatin1String("{id}") ? id : number;
            bool isNumber = false;
            target = given.at(i).toLongLong(&isNumber);
            if (!isNumber || target <= 0)
                return false;
        } else if (expected.at(i) != given.at(i)) {
            return false;
        }
    }
    return true;
}

} // namespace

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return {status, "application/json", compactJson(object), {{"Cache-Control", "no-store"}}};
}

HttpResponse noContent()
{
    return {204, {}, {}, {{"Cache-Control", "no-store"}}};
}

QJsonValue idJson(qint64 id)
{
    return id ? QJsonValue(id) : QJsonValue();
}

QJsonValue userJson(ClusterCache &cache, UserId id)
{
    const auto user = cache.user(id);
    return user ? QJsonValue(named(id.value, displayName(*user))) : QJsonValue();
}

QJsonObject named(qint64 id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return 400;
    case ErrorCode::NotLoggedIn:
    case ErrorCode::WrongLogin:
    case ErrorCode::InvitationPassword: return 401;
    case ErrorCode::LevelRefused:
    case ErrorCode::Forbidden:
    case ErrorCode::InvitationNotYet: return 403;
    case ErrorCode::NotFound:
    case ErrorCode::RoomUnknown:
    case ErrorCode::InvitationUnknown:
    case ErrorCode::HashUnknown: return 404;
    case ErrorCode::InvitationOver:
    case ErrorCode::HashUsed: return 410;
    case ErrorCode::RoomFull:
    case ErrorCode::RoomClosed:
    case ErrorCode::LoginTaken:
    case ErrorCode::Conflict: return 409;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::Locked: return 423;
    case ErrorCode::NoSpace: return 507;
    case ErrorCode::TooMany: return 429;
    case ErrorCode::NoNode:
    case ErrorCode::NodeFull:
    case ErrorCode::Unavailable: return 503;
    case ErrorCode::Timeout: return 504;
    case ErrorCode::SchemaTooNew:
    case ErrorCode::NotInitialised:
    case ErrorCode::AlreadyInitialised:
    case ErrorCode::NodeIdInUse:
    case ErrorCode::WrongClusterKey:
    case ErrorCode::DatabaseUnsuited:
    case ErrorCode::PortBusy:
    case ErrorCode::Config:
    case ErrorCode::LeaseLost:
    case ErrorCode::Internal: return 500;
    }
    Q_UNREACHABLE();
}

HttpResponse errorResponse(const Error &error)
{
    QJsonObject shown{{QStringLiteral("code"), errorName(error.code)},
                      {QStringLiteral("message"), error.message},
                      {QStringLiteral("remedy"), error.remedy}};
    if (const QByteArray &request = RequestScope::current(); !request.isEmpty())
        shown.insert(QStringLiteral("request"), QString::fromLatin1(request));
    if (!error.redirect.isEmpty())
        shown.insert(QStringLiteral("redirect"), error.redirect.toString(QUrl::FullyEncoded));
    HttpResponse response = jsonResponse(httpStatus(error.code), {{QStringLiteral("error"), shown}});
    if (error.code == ErrorCode::TooMany)
        response.addHeader("Retry-After", "5");
    return response;
}

ApiRouter::ApiRouter(const ApiServices &services, const QString &prefix, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prefix(prefix)
    , m_threads("request", requestThreads)
    , m_doors("door", doorThreads)
{
}

std::span<const ApiRoute> ApiRouter::rows()
{
    return table;
}

ApiRouter::Match ApiRouter::find(const HttpRequest &request, QByteArrayList *allowed) const
{
    for (const ApiRoute &row : table) {
        qint64 id = 0;
        qint64 number = 0;
        if (!matches(QLatin1String(row.path), request.path.mid(m_prefix.size()), id, number))
            continue;
        if (request.method == row.method)
            return {&row, id, number};
        if (allowed)
            allowed->append(row.method);
    }
    return {};
}

HttpFront::Route ApiRouter::route()
{
    return {[this](const HttpRequest &request) {
                const Match match = find(request);
                return match.row ? match.row->bodyLimit : 0;
            },
            [this](const HttpRequest &request, const HttpConnection::Responder &respond) { answer(request, respond); },
            {},
            [this](const HttpRequest &request) {
                const Match match = find(request);
                return match.row && match.row->streams;
            },
            [](const HttpRequest &request) {
                const bool isFiles = request.path.contains(QLatin1String("/files"))
                    || request.path.contains(QLatin1String("/uploads"))
                    || request.path.contains(QLatin1String("/recordings"));
                return isFiles ? RouteClass::Files : RouteClass::Api;
            }};
}

void ApiRouter::answer(const HttpRequest &request, const HttpConnection::Responder &respond)
{
    QByteArrayList allowed;
    const Match match = find(request, &allowed);
    if (!match.row) {
        if (allowed.isEmpty())
            return respond(errorResponse({ErrorCode::NotFound, ApiText::tr("The API has no such address.")}));
        HttpResponse refused = errorResponse(
            {ErrorCode::Invalid,
             ApiText::tr("This address does not answer %1.").arg(QLatin1String(request.method.left(20)))});
        refused.status = 405;
        refused.addHeader("Allow", allowed.join(", "));
        return respond(refused);
    }
    RequestThreads &threads = match.row->right == ApiRight::Anybody ? m_doors : m_threads;
    threads.start([this, match, request] { return run(match, request); }, respond);
}

/*! By the token in the header Authorization, which no page of another site can have sent; else by the page's cookie. */
Result<Caller> ApiRouter::identify(const ApiRoute &row, ApiRequest &call)
{
    const QByteArray authorization = call.http.header("authorization");
    if (authorization.isEmpty())
        return m_services.sessions.identify(call.sessionId, call.http.address,
                                            row.right == ApiRight::Guest ? Guests::Admitted : Guests::Refused);
    call.sessionId.clear();
    const auto token = authorization.size() > longestAuthorization ? std::nullopt : call.http.bearerToken();
    if (!token)
        return Error{ErrorCode::NotLoggedIn, ApiText::tr("The header Authorization must be Bearer and a token.")};
    auto caller = m_services.sessions.identifyByToken(QString::fromLatin1(*token), call.http.address);
    if (!caller)
        return caller;
    if (!mayUsePage(caller->user.level))
        return Error{ErrorCode::LevelRefused, ApiText::tr("This account is for programs that use SOAP."),
                     ApiText::tr("Ask ClusterService.getSessionByToken for a session.")};
    return row.needsPerson ? TokenService::needsPerson() : caller;
}

HttpResponse ApiRouter::run(const Match &match, const HttpRequest &request)
{
    const LogField field("route", QByteArray(match.row->method) + ' ' + match.row->path);
    ApiRequest call{request, Caller{{}, request.address}, request.cookie("atrium_session"), match.id, match.number};
    call.run = [this](std::function<HttpResponse()> work, const HttpResponder &respond) {
        m_threads.start(std::move(work), respond);
    };
    if (match.row->right != ApiRight::Anybody) {
        const auto caller = identify(*match.row, call);
        if (!caller)
            return errorResponse(caller.error());
        call.caller = *caller;
        if (!caller->isByToken && request.method != "GET" && request.method != "HEAD"
            && !m_services.sessions.isCsrfToken(call.sessionId, QString::fromLatin1(request.header("x-atrium-csrf"))))
            return errorResponse({ErrorCode::Forbidden, ApiText::tr("The request does not come from Atrium's page."),
                                  ApiText::tr("Send the session's csrfToken in the header X-Atrium-Csrf.")});
        if (match.row->right == ApiRight::Admin && !mayAdminister(caller->user.level))
            return errorResponse({ErrorCode::Forbidden, ApiText::tr("Only administrators may do this.")});
    }
    const auto response = match.row->handler(m_services, call);
    return response ? *response : errorResponse(response.error());
}

} // namespace Agent
