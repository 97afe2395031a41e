// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeconnection.h"

using namespace Console;

void FakeConnection::open(const ConnectTarget &target)
{
    setTarget(target);
    setState(State::Opening);
    later(this, [this] {
        setState(error ? State::Closed : State::Connected);
        if (error)
            Q_EMIT openFailed(*error);
        else
            Q_EMIT opened();
    });
}

void FakeConnection::close()
{
    m_waiting.clear();
    setState(State::Closed);
}

void FakeConnection::fetchServers(QObject *context, Handler<QList<ServerEntry>> done)
{
    later(context, [this, done] { done(result(servers)); });
}

void FakeConnection::saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                                Handler<Common::NodeId> done)
{
    ++saves;
    savedRecord = record;
    savedPassword = password;
    later(context, [this, record, done] {
        if (saveError) {
            done(*saveError);
            return;
        }
        Common::NodeRecord stored = record;
        if (!stored.id)
            stored.id = Common::NodeId(servers.size() + 1);
        const auto old = std::find_if(servers.begin(), servers.end(),
                                      [&](const ServerEntry &entry) { return entry.record.id == stored.id; });
        if (old == servers.end())
            servers << ServerEntry{.record = stored};
        else
            old->record = stored;
        done(stored.id);
    });
}

void FakeConnection::deleteServer(Common::NodeId id, QObject *context, Handler<void> done)
{
    deleted << id;
    later(context, [this, id, done] {
        servers.removeIf([id](const ServerEntry &entry) { return entry.record.id == id; });
        done(error ? Common::Result<void>(*error) : Common::Result<void>());
    });
}

std::unique_ptr<ClusterConnection> FakeConnection::another() const
{
    auto connection = std::make_unique<FakeConnection>();
    connection->servers = servers;
    made = connection.get();
    return connection;
}

void FakeConnection::answerAll()
{
    while (!m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

void FakeConnection::connectNow()
{
    open({QUrl(QStringLiteral("http://node1:5080/openmeetings/")), QStringLiteral("admin"), QStringLiteral("secret")});
    answerAll();
}

void FakeConnection::later(QObject *context, std::function<void()> answer)
{
    m_waiting << [context = QPointer(context), answer = std::move(answer)] {
        if (context)
            answer();
    };
}

ServerEntry serverEntry(qint64 id, const QString &name)
{
    ServerEntry entry;
    entry.record.id = Common::NodeId(id);
    entry.record.name = name;
    entry.record.address = QStringLiteral("10.1.1.%1").arg(id);
    entry.report = NodeReport{.state = Common::NodeState::Up,
                              .reason = QStringLiteral("Reports regularly."),
                              .rooms = 1,
                              .people = 2,
                              .version = QStringLiteral("0.1.0")};
    return entry;
}

RoomConnection roomConnection(int number, const QString &login, const QString &room)
{
    return digested({.publicId = QStringLiteral("sid%1").arg(number),
                     .login = login,
                     .firstName = QStringLiteral("First"),
                     .lastName = login,
                     .since = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC).addSecs(number),
                     .roomName = room,
                     .node = Common::NodeId(1),
                     .server = QStringLiteral("10.1.1.1 [1]"),
                     .address = QStringLiteral("192.0.2.1")});
}
