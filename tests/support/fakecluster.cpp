// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecluster.h"

#include "common/wire/json.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Common;

namespace {

QString string(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject parsed(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    return object ? *object : QJsonObject();
}

QJsonObject nodeJson(int node)
{
    return {{QStringLiteral("id"), node}, {QStringLiteral("name"), QStringLiteral("node%1").arg(node)}};
}

FakeAnswer json(int status, const QJsonObject &object)
{
    return {status, compactJson(object)};
}

FakeAnswer refused(int status, const char *code)
{
    const QJsonObject error{{QStringLiteral("code"), QLatin1String(code)},
                            {QStringLiteral("message"), QStringLiteral("Refused by the fake.")},
                            {QStringLiteral("remedy"), QString()}};
    return json(status, {{QStringLiteral("error"), error}});
}

} // namespace

FakeCluster::FakeCluster(Fault fault) : m_fault(fault)
{
    m_users.insert(1, {QStringLiteral("admin"), password(), QStringLiteral("admin")});
    m_users.insert(2, {QStringLiteral("mod"), password(), QStringLiteral("moderator")});
    for (const int node : {1, 2}) {
        m_servers.push_back(std::make_unique<FakeHttpServer>(
            [this, node](const FakeRequest &request) { return answer(node, request); }));
        connect(m_servers.back().get(), &FakeHttpServer::webSocketConnected, this,
                [this, node](QWebSocket *socket) { welcome(node, socket); });
    }
    m_ports = {m_servers[0]->port(), m_servers[1]->port()};
    if (has(Fault::NodeTwoGone))
        m_servers[1]->close();
}

// A WebSocket that is cut off still tells so: the sockets go while all else is there.
FakeCluster::~FakeCluster()
{
    qDeleteAll(findChildren<QWebSocket *>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl FakeCluster::url(int node) const
{
    QUrl url(QStringLiteral("http://127.0.0.1/openmeetings/"));
    url.setPort(m_ports[node - 1]);
    return url;
}

QString FakeCluster::leftovers() const
{
    QStringList all;
    for (const User &user : m_users) {
        if (user.login.startsWith(QLatin1String("verify-")))
            all.append(user.login);
    }
    for (const Room &room : m_rooms)
        all.append(room.name);
    if (!m_files.isEmpty())
        all.append(QStringLiteral("%1 files").arg(m_files.size()));
    if (!m_sessions.isEmpty())
        all.append(QStringLiteral("%1 sessions").arg(m_sessions.size()));
    if (!m_connections.isEmpty())
        all.append(QStringLiteral("%1 connections").arg(m_connections.size()));
    return all.join(QLatin1String(", "));
}

std::optional<FakeAnswer> FakeCluster::answer(int node, const FakeRequest &request)
{
    if (has(Fault::NodeTwoMute) && node == 2)
        return {};
    const QString path = request.url.path();
    if (path == QLatin1String("/readyz"))
        return FakeAnswer{200, "ready"};
    if (path.startsWith(QLatin1String("/openmeetings/services/")))
        return answerSoap(node, request.body);
    if (path.startsWith(QLatin1String("/openmeetings/api/v1/")))
        return answerApi(node, path.section(QLatin1Char('/'), 4), request);
    return FakeAnswer{404, "nothing here"};
}

std::optional<FakeAnswer> FakeCluster::answerApi(int node, const QString &path, const FakeRequest &request)
{
    if (path == QLatin1String("session") && request.verb == "POST")
        return logIn(request);
    const QByteArray token = request.headers.value("cookie").mid(qstrlen("atrium_session="));
    const auto session = m_sessions.constFind(token);
    if (session == m_sessions.constEnd())
        return refused(401, "not_logged_in");
    if (request.verb != "GET" && request.headers.value("x-atrium-csrf") != session->csrfToken)
        return refused(403, "forbidden");

    const QStringList parts = path.split(QLatin1Char('/'));
    const qint64 id = parts.value(1).toLongLong();
    if (path == QLatin1String("session")) {
        m_sessions.remove(token);
        return FakeAnswer{204};
    }
    if (path == QLatin1String("rooms") && request.verb == "GET")
        return roomsPage(node);
    if (parts.value(2) == QLatin1String("enter"))
        return enter(session->user, id);
    if (request.verb == "POST")
        return create(parts.value(2, parts.first()), request);
    if (request.verb == "DELETE")
        return remove(parts.first(), id);
    if (request.verb == "PATCH") {
        m_rooms[id].comment = string(parsed(request.body), "comment");
        return FakeAnswer{204};
    }
    if (has(Fault::FileMissing) && node == 2)
        return refused(404, "not_found");
    return FakeAnswer{200, has(Fault::FileDiffers) && node == 2 ? QByteArray("other bytes") : m_files.value(id)};
}

FakeAnswer FakeCluster::logIn(const FakeRequest &request)
{
    const QJsonObject asked = parsed(request.body);
    for (auto user = m_users.constBegin(); user != m_users.constEnd(); ++user) {
        if (user->login != string(asked, "login") || user->password != string(asked, "password"))
            continue;
        const QByteArray token = QByteArray::number(nextId());
        m_sessions.insert(token, {user.key(), "csrf" + token});
        const QJsonObject who{{QStringLiteral("id"), user.key()},
                              {QStringLiteral("login"), user->login},
                              {QStringLiteral("level"), user->level}};
        FakeAnswer answer = json(
            200, {{QStringLiteral("user"), who}, {QStringLiteral("csrfToken"), QString::fromLatin1("csrf" + token)}});
        answer.cookie = "atrium_session=" + token;
        return answer;
    }
    return refused(401, "wrong_login");
}

FakeAnswer FakeCluster::roomsPage(int node) const
{
    QJsonArray rows;
    for (auto room = m_rooms.constBegin(); room != m_rooms.constEnd(); ++room) {
        int people = peopleIn(room.key());
        if (has(Fault::CountTooLow) && node == 2)
            --people;
        if (has(Fault::CountNotZero))
            ++people;
        const bool isOld = has(Fault::CommitNeverSeen) && node == 2;
        rows.append(
            QJsonObject{{QStringLiteral("id"), room.key()},
                        {QStringLiteral("name"), room->name},
                        {QStringLiteral("comment"), isOld ? room->firstComment : room->comment},
                        {QStringLiteral("people"), people},
                        {QStringLiteral("node"), room->node ? QJsonValue(nodeJson(room->node)) : QJsonValue()}});
    }
    const int answering = has(Fault::StrangerAtNodeTwo) && node == 2 ? 7 : node;
    return json(200, {{QStringLiteral("rooms"), rows}, {QStringLiteral("node"), nodeJson(answering)}});
}

FakeAnswer FakeCluster::enter(qint64 user, qint64 room)
{
    const int node = place(room);
    QUrl target = url(has(Fault::WrongAddress) ? 3 - node : node).resolved(QUrl(QStringLiteral("room/%1").arg(room)));
    target.setScheme(QStringLiteral("ws"));
    const QString ticket = QStringLiteral("ticket%1").arg(nextId());
    m_tickets.insert(ticket, {user, room, node});
    return json(200,
                {{QStringLiteral("node"), nodeJson(node)},
                 {QStringLiteral("url"), target.toString()},
                 {QStringLiteral("ticket"), ticket}});
}

std::optional<FakeAnswer> FakeCluster::create(const QString &what, const FakeRequest &request)
{
    const qint64 id = nextId();
    QJsonObject answer{{QStringLiteral("id"), id}};
    const QJsonObject asked = parsed(request.body);
    if (what == QLatin1String("users")) {
        m_users.insert(id, {string(asked, "login"), string(asked, "password"), string(asked, "level")});
    } else if (what == QLatin1String("rooms")) {
        const QString comment = string(asked, "comment");
        m_rooms.insert(id,
                       {string(asked, "name"), comment, comment, asked.value(QLatin1String("capacity")).toInt(), 0});
        if (has(Fault::RoomAnswerLost))
            return {};
    } else {
        m_files.insert(id, request.body);
        const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
        answer.insert(QStringLiteral("sha256"), QString::fromLatin1(hash));
    }
    return json(201, answer);
}

FakeAnswer FakeCluster::remove(const QString &what, qint64 id)
{
    if (has(Fault::RoomsStay) && what == QLatin1String("rooms"))
        return refused(503, "unavailable");
    const bool isGone = what == QLatin1String("users") ? m_users.remove(id)
        : what == QLatin1String("rooms")               ? m_rooms.remove(id)
                                                       : m_files.remove(id);
    return isGone ? FakeAnswer{204} : refused(404, "not_found");
}

int FakeCluster::place(qint64 room)
{
    if (has(Fault::OneForAll))
        return 1;
    Room &placed = m_rooms[room];
    if (placed.node == 0) {
        QMap<int, int> load{{1, 0}, {2, 0}};
        for (const Room &each : std::as_const(m_rooms)) {
            if (each.node != 0)
                load[each.node] += each.capacity;
        }
        placed.node = load[2] < load[1] ? 2 : 1;
    } else if (has(Fault::RoomSplit)) {
        return 3 - placed.node;
    }
    return placed.node;
}

int FakeCluster::peopleIn(qint64 room) const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(),
                             [room](const Connection &each) { return each.room == room; }));
}
