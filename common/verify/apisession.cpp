// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/apisession.h"

#include "common/wire/json.h"

namespace Common {
namespace {

const auto jsonType = QByteArrayLiteral("application/json");

QUrl withSlash(QUrl url)
{
    if (!url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path() + QLatin1Char('/'));
    return url;
}

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401: return ErrorCode::WrongLogin;
    case 403: return ErrorCode::Forbidden;
    case 404: return ErrorCode::NotFound;
    case 409: return ErrorCode::Conflict;
    case 429: return ErrorCode::TooMany;
    default: return status >= 500 ? ErrorCode::Unavailable : ErrorCode::Invalid;
    }
}

Result<RoomsPage> roomsFrom(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QJsonObject node = reader.object("node");
    JsonReader nodeReader(node);
    RoomsPage page{NodeId(nodeReader.integer("id")), {}};
    const auto rows = reader.array("rooms");
    if (!reader.ok() || !nodeReader.ok())
        return reader.ok() ? nodeReader.error() : reader.error();
    for (const QJsonValue &value : rows) {
        const QJsonObject members = value.toObject();
        JsonReader row(members);
        const RoomId id(row.integer("id"));
        const RoomRow room{
            row.string("name"), row.string("comment"), row.integer("people"),
            NodeId(members.value(QLatin1String("node")).toObject().value(QLatin1String("id")).toInteger())};
        if (!row.ok())
            return row.error();
        page.rooms.insert(id, room);
    }
    return page;
}

Result<RoomEntry> entryFrom(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QJsonObject node = reader.object("node");
    JsonReader nodeReader(node);
    const RoomEntry entry{NodeId(nodeReader.integer("id")), QUrl(reader.string("url")), reader.string("ticket")};
    if (!reader.ok() || !nodeReader.ok())
        return reader.ok() ? nodeReader.error() : reader.error();
    return entry;
}

struct Login
{
    QString level;
    QString csrfToken;
};

Result<Login> loginFrom(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QJsonObject user = reader.object("user");
    JsonReader userReader(user);
    const Login login{userReader.string("level"), reader.string("csrfToken")};
    if (!reader.ok() || !userReader.ok())
        return reader.ok() ? userReader.error() : reader.error();
    return login;
}

} // namespace

ApiSession::ApiSession(QUrl server, Patience &patience, const AcceptedCertificates &accepted)
    : m_server(withSlash(std::move(server)))
    , m_http(patience, accepted)
{
}

QUrl ApiSession::endpoint(const QString &path) const
{
    return m_server.resolved(QUrl(QLatin1String("api/v1/") + path));
}

QCoro::Task<Result<QString>> ApiSession::logIn(QString login, QString password)
{
    const QUrl url = endpoint(QStringLiteral("session"));
    QJsonObject members;
    members.insert(QStringLiteral("login"), login);
    members.insert(QStringLiteral("password"), password);
    const auto body = co_await call("POST", url, compactJson(members), jsonType);
    if (!body)
        co_return body.error();
    const auto answer = loginFrom(*body);
    if (!answer)
        co_return notUnderstood("POST", url, answer.error());
    m_csrfToken = answer->csrfToken;
    co_return answer->level;
}

QCoro::Task<Result<void>> ApiSession::logOut()
{
    const auto body = co_await call("DELETE", endpoint(QStringLiteral("session")), {}, {});
    if (!body)
        co_return body.error();
    m_csrfToken.clear();
    co_return Result<void>();
}

QCoro::Task<Result<RoomsPage>> ApiSession::rooms()
{
    const QUrl url = endpoint(QStringLiteral("rooms"));
    const auto body = co_await call("GET", url, {}, {});
    if (!body)
        co_return body.error();
    const auto page = roomsFrom(*body);
    if (!page)
        co_return notUnderstood("GET", url, page.error());
    co_return *page;
}

QCoro::Task<Result<RoomEntry>> ApiSession::enter(RoomId room)
{
    const QUrl url = endpoint(QStringLiteral("rooms/%1/enter").arg(room.value));
    const auto body = co_await call("POST", url, {}, jsonType);
    if (!body)
        co_return body.error();
    const auto entry = entryFrom(*body);
    if (!entry)
        co_return notUnderstood("POST", url, entry.error());
    co_return *entry;
}

QCoro::Task<Result<QByteArray>> ApiSession::read(QString path)
{
    auto body = co_await call("GET", endpoint(path), {}, {});
    co_return std::move(body);
}

QCoro::Task<Result<QJsonObject>> ApiSession::create(QString path, QByteArray body, QByteArray type)
{
    const QUrl url = endpoint(path);
    const auto answer = co_await call("POST", url, body, type);
    if (!answer)
        co_return answer.error();
    const auto object = parseJsonObject(*answer);
    if (!object)
        co_return notUnderstood("POST", url, object.error());
    co_return *object;
}

QCoro::Task<Result<void>> ApiSession::change(QString path, QJsonObject members)
{
    const auto body = co_await call("PATCH", endpoint(path), compactJson(members), jsonType);
    if (!body)
        co_return body.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> ApiSession::remove(QString path)
{
    const auto body = co_await call("DELETE", endpoint(path), {}, {});
    if (!body)
        co_return body.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> ApiSession::isReady(QUrl node)
{
    const auto body = co_await call("GET", node.resolved(QUrl(QStringLiteral("/readyz"))), {}, {});
    if (!body)
        co_return body.error();
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> ApiSession::call(QByteArray verb, QUrl url, QByteArray body, QByteArray type)
{
    QNetworkRequest request(url);
    if (!type.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (isLoggedIn())
        request.setRawHeader("X-Atrium-Csrf", m_csrfToken.toLatin1());
    const auto answer = co_await m_http.send(verb, request, body);
    if (!answer)
        co_return answer.error();
    if (answer->status / 100 != 2)
        co_return refusal(verb, url, *answer);
    co_return answer->body;
}

Error ApiSession::refusal(const QByteArray &verb, const QUrl &url, const HttpAnswer &answer) const
{
    const QString name = requestText(verb, url);
    const QString status = QString::number(answer.status);
    const auto object = parseJsonObject(answer.body);
    const QJsonObject error = object ? object->value(QLatin1String("error")).toObject() : QJsonObject();
    JsonReader reader(error);
    const QString code = reader.string("code");
    const QString message = reader.string("message");
    if (!reader.ok())
        return {codeOfStatus(answer.status), tr("%1 was answered with HTTP status %2").arg(name, status),
                tr("Check that the address is an Atrium server's and ends with its webapp path.")};
    return {codeOfStatus(answer.status), tr("%1 was answered with %2 %3: %4").arg(name, status, code, message),
            error.value(QLatin1String("remedy")).toString()};
}

Error ApiSession::notUnderstood(const QByteArray &verb, const QUrl &url, const Error &why) const
{
    return {ErrorCode::Invalid,
            tr("%1 was answered with something else than expected: %2").arg(requestText(verb, url), why.message),
            tr("Check that the address is an Atrium server's and ends with its webapp path, and that all nodes run "
               "this version.")};
}

} // namespace Common
