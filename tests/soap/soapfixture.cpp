// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapfixture.h"

#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/jobrepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"

#include <QHostAddress>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

DatabaseSettings settings(const QTemporaryDir &folder)
{
    DatabaseSettings sqlite;
    sqlite.file = folder.filePath(u"atrium.db"_s);
    return sqlite;
}

/*! The value of a result that cannot fail here. */
template <class T>
T sure(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace

SoapFixture::SoapFixture(const QStringList &importHosts)
    : m_storage(
        settings(m_folder), NodeId(1), [this](const Commit &commit) { m_cache.apply(commit.events); }, 1)
    , m_lease(settings(m_folder), NodeId(1), {}, m_clock, {})
    , m_requestNode([this](NodeId node, const QString &method, const QCborMap &arguments, Millis) {
        std::promise<NodeAnswer> promise;
        promise.set_value(onAsk(node, method, arguments));
        return promise.get_future();
    })
    , m_fetcher({.hosts = *HostList::from(importHosts),
                 .mayConnect = [](const QHostAddress &address) { return address.isLoopback(); }})
{
    sure(migrate(database()));
    NodeRecord node;
    node.id = NodeId(1);
    node.name = u"n1"_s;
    node.address = u"10.0.0.1"_s;
    sure(database().transaction([&]() -> Result<void> {
        sure(ClusterRepository(database()).create({u"test"_s, {}, {}}));
        NodeRepository nodes(database());
        sure(nodes.insert(node, {}, {}));
        LeaseTimes times;
        times.lease = Millis(3600000); // nobody renews it
        m_incarnation = sure(nodes.claim(node.id, {u"test"_s, u"1.2.3"_s, {}}, times));
        sure(nodes.renew(node.id, m_incarnation, u"test"_s, {}, times.lease)); // it is up, and joins no longer
        return {};
    }));
    const auto add = [this](const QString &login, Level level) {
        return sure(m_users.add({{}, login, u"First"_s, u"Last"_s, {}, level}, QLatin1String(password), {}));
    };
    add(u"admin"_s, Level::Admin);
    add(u"moodle"_s, Level::WebService);
    m_plainUser = add(u"plain"_s, Level::User);
}

MailSettings SoapFixture::mailSettings()
{
    MailSettings mail;
    mail.server = u"mail.school.example"_s;
    mail.port = 587;
    mail.user = u"rooms"_s;
    mail.password = QLatin1String(mailPassword);
    mail.fromName = u"Atrium"_s;
    mail.fromAddress = u"rooms@school.example"_s;
    mail.perAccountAndHour = mailsAnHour;
    return mail;
}

Database &SoapFixture::database()
{
    return *sure(m_storage.database());
}

QString SoapFixture::loggedIn(const QString &login)
{
    const QString session = m_sessions.openAnonymous();
    sure(m_sessions.logInto(session, login, QLatin1String(password), u"127.0.0.1"_s));
    return session;
}

RoomId SoapFixture::enterRoom(const QString &publicId)
{
    return sure(database().transaction([&]() -> Result<RoomId> {
        Room aula;
        aula.name = u"Aula"_s;
        aula.capacity = 25;
        const RoomId room = sure(RoomRepository(database()).insert(aula));
        PlacementRepository placements(database());
        sure(placements.lock());
        sure(placements.claim(room, NodeId(1), m_incarnation));
        sure(ConnectionRepository(database())
                 .store({publicId, NodeId(1), m_incarnation, room, m_plainUser, u"192.0.2.7"_s}, Millis(0)));
        return room;
    }));
}

void SoapFixture::tellOfMedia(const MediaServer &media)
{
    sure(database().run("UPDATE node SET media_incarnation = incarnation, media_state = ?, media_streams = ?,"
                        " media_max_streams = ? WHERE id = 1",
                        {int(media.state), media.streams, media.maxStreams}));
}

NodeId SoapFixture::addDeadNode(const QString &name)
{
    return sure(database().transaction([&]() -> Result<NodeId> {
        NodeRepository nodes(database());
        NodeRecord node;
        node.name = name;
        node.address = u"10.0.0.9"_s;
        LeaseTimes times;
        times.lease = Millis(0);
        const NodeId id = sure(nodes.insert(node, {}, {}));
        sure(nodes.claim(id, {u"other"_s, u"1.2.3"_s, {}}, times));
        return id;
    }));
}

void SoapFixture::addJob(const QString &name)
{
    sure(database().transaction([&]() -> Result<void> {
        JobRepository jobs(database());
        sure(jobs.add(name));
        const auto run = sure(jobs.claim(name, NodeId(1), m_incarnation, Millis(30000)));
        return jobs.finish(*run, u"failed: nothing there"_s, Millis(60000));
    }));
}

QList<Setting> SoapFixture::ownSettings()
{
    return {{u"rooms.threads"_s, u"4"_s, u"0"_s, u"file"_s, u"that serve rooms"_s}};
}

void SoapFixture::addShareView(const ShareView &view, NodeId seenFrom)
{
    sure(database().transaction([&] { return ShareRepository(database()).storeView(view, seenFrom, m_incarnation); }));
}

QStringList SoapFixture::audited()
{
    QStringList entries;
    const auto answer = sure(database().run("SELECT action, target, outcome FROM audit_log ORDER BY id"));
    for (const QVariantList &row : answer.rows)
        entries.append(row.at(0).toString() + u' ' + row.at(1).toString() + u' ' + row.at(2).toString());
    return entries;
}

QString SoapFixture::storedServerPassword(qint64 id)
{
    const auto rows = sure(database().run("SELECT soap_password FROM node WHERE id = ?", {id})).rows;
    return sure(m_vault.open(rows.first().first().toString()));
}

void SoapFixture::breakSessions()
{
    sure(database().runRaw(u"ALTER TABLE login_session RENAME TO login_session_away"_s));
    m_cache.dropAll();
}

void SoapFixture::mendSessions()
{
    sure(database().runRaw(u"ALTER TABLE login_session_away RENAME TO login_session"_s));
}
