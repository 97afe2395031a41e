// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/mediacluster.h"

#include "tests/support/patience.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

bool MediaCluster::start()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    if (!m_database)
        return false;
    m_nodes = std::make_unique<AgentCluster>(*m_database, 2, ClusterOptions::besideBrowsers());
    for (int node = 1; node <= 2; ++node) {
        m_janus.push_back(std::make_unique<JanusServer>());
        if (!janus(node).start()) {
            qWarning().noquote() << janus(node).log();
            return false;
        }
        m_nodes->setConfig(node, u"media.janus_url"_s, u"\"%1\""_s.arg(janus(node).url().toString()));
        m_nodes->setConfig(node, u"media.janus_api_secret_file"_s, u"\"%1\""_s.arg(janus(node).apiSecretFile()));
        m_nodes->setConfig(node, u"media.janus_admin_key_file"_s, u"\"%1\""_s.arg(janus(node).adminKeyFile()));
    }
    if (!m_nodes->prepare() || !m_nodes->startAll())
        return false;
    for (int node = 1; node <= 2; ++node) {
        if (!QTest::qWaitFor([&] { return metrics(node).contains("atrium_media_server_state{state=\"up\"} 1"); },
                             Tests::patienceMs))
            return false;
    }
    for (const QString &person : m_names)
        m_users[person] = m_nodes->addUser(person, 1);
    return true;
}

bool MediaCluster::meet()
{
    for (int node = 1; node <= 2; ++node) {
        if (!m_nodes->isRunning(node) && !m_nodes->start(node))
            return false;
    }
    m_browser = std::make_unique<BrowserPeople>(m_names);
    if (!m_browser->start())
        return false;
    m_browser->signalled = [this](const QString &person, const SignalFrame &frame) {
        if (m_clients[person])
            m_clients[person]->send(encode(frame));
    };
    m_room = m_nodes->addRoom(u"Room"_s);
    return m_room > 0;
}

void MediaCluster::part()
{
    m_clients.clear();
    m_browser.reset();
}

bool MediaCluster::stop()
{
    bool isWell = true;
    for (int node = 1; m_nodes && node <= 2; ++node) {
        isWell &= !m_nodes->isRunning(node) || m_nodes->stop(node);
        for (const QString &secret : {janus(node).apiSecret(), janus(node).adminKey()})
            isWell &= !m_nodes->log(node).contains(secret);
    }
    return isWell;
}

bool MediaCluster::enter(const QString &person)
{
    const int node = m_nodes->isRunning(1) ? 1 : 2;
    m_users[person]->setNode(m_nodes->url(node));
    HttpAnswer answer;
    const auto isIn = [&] {
        answer = m_users[person]->send("POST", u"rooms/%1/enter"_s.arg(m_room));
        if (answer.status != 200)
            return false;
        Client &client = m_clients[person];
        client = std::make_unique<RoomClient>(answer.json());
        connect(client.get(), &RoomClient::received, this, [this, person](const RoomServerFrame &frame) {
            if (const auto *signal = frameIn<SignalledFrame>(frame))
                m_browser->tell(person, signal->signal);
        });
        return QTest::qWaitFor([&] { return client->find<MediaFrame>() || !client->closedCode().isEmpty(); },
                               Tests::patienceMs)
            && client->closedCode().isEmpty();
    };
    if (!QTest::qWaitFor(isIn, 20000)) {
        qWarning() << person << "is not let in:" << answer.status << answer.body;
        return false;
    }
    return QTest::qWaitFor([&] { return media(person).mode == MediaMode::Server; }, Tests::patienceMs);
}

void MediaCluster::publish(const QString &person, StreamKinds kinds)
{
    client(person).send(encode(PublishFrame{kinds}));
    QStringList names;
    for (const StreamKind kind : everyStreamKind) {
        if (kinds.testFlag(kind))
            names.append(streamKindName(kind));
    }
    m_browser->publish(person, names);
}

bool MediaCluster::sees(const QString &person, const QString &other)
{
    const auto frames = [&] { return m_browser->received(person, idOf(other), u"camera"_s, true).frames; };
    const int before = frames();
    return QTest::qWaitFor([&] { return frames() >= before + 10; }, 30000);
}

bool MediaCluster::hears(const QString &person, const QString &other)
{
    const auto energy = [&] { return m_browser->received(person, idOf(other), u"microphone"_s, false).energy; };
    const double before = energy();
    return QTest::qWaitFor([&] { return energy() > before + 1e-5; }, 30000);
}

QByteArray MediaCluster::metrics(int node)
{
    QNetworkAccessManager network;
    return answerOf(network.get(QNetworkRequest(m_nodes->url(node).resolved(QUrl(u"/metrics"_s))))).body;
}

QString MediaCluster::told()
{
    const QString browser = m_browser ? m_browser->troubles().join(u'\n') : QString();
    return browser + m_nodes->log(1).right(5000) + m_nodes->log(2).right(5000);
}
