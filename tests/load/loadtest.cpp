// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/loadtest.h"

#include "tests/bench/figures.h"
#include "tests/load/accounts.h"
#include "tests/support/driverundertest.h"
#include "tests/support/filelimit.h"

#include <QFile>
#include <QTest>

using namespace Agent;

namespace {

constexpr int visitsAtOnce = 100; // tickets are good for 15 s
constexpr int roomCapacity = 200;
constexpr int filesOfALoad = 8192;

// As resources/config/agent.toml has them; AgentCluster's own are shorter.
const QMap<QString, QString> shippedTimes{
    {QStringLiteral("cluster.heartbeat_ms"), QStringLiteral("2000")},
    {QStringLiteral("cluster.late_ms"), QStringLiteral("5000")},
    {QStringLiteral("cluster.lease_ms"), QStringLiteral("15000")},
    {QStringLiteral("cluster.flap_backoff_ms"), QStringLiteral("10000")},
    {QStringLiteral("database.timeout_ms"), QStringLiteral("5000")},
};

} // namespace

void LoadTest::initTestCase()
{
    QVERIFY(raiseFileLimit(filesOfALoad));
    m_database = TestDatabase::start(driverUnderTest());
    QVERIFY(m_database);
}

void LoadTest::cleanup()
{
    constexpr int shown = 10000; // the end of a log
    if (m_cluster && QTest::currentTestFailed()) {
        for (int node = 1; node <= m_cluster->size(); ++node)
            qWarning().noquote() << "node" << node << "wrote:\n" << m_cluster->log(node).right(shown);
    }
    m_crowd.reset();
    m_cluster.reset();
    m_sharesAddress = false;
}

void LoadTest::cleanupTestCase()
{
    m_database.reset();
}

bool LoadTest::begin(int nodes, int users, const ClusterOptions &options)
{
    ClusterOptions shipped = options;
    shipped.config = shippedTimes;
    shipped.config.insert(options.config);
    m_csrfTokens.clear();
    m_rooms.clear();
    m_cluster = std::make_unique<AgentCluster>(*m_database, nodes, shipped);
    makeCrowd(Attendee::Waits::Random);
    if (!m_database->clear() || !m_cluster->prepare())
        return false;
    m_sessions = addLoggedInUsers(*m_database, users);
    return m_sessions.size() == users && m_cluster->start(1);
}

void LoadTest::makeCrowd(Attendee::Waits waits)
{
    m_crowd = std::make_unique<Crowd>(waits);
}

bool LoadTest::addRooms(int count)
{
    const auto admin = m_cluster->admin(1);
    m_rooms.clear();
    for (int i = 0; i < count; ++i) {
        const auto added =
            admin->send("POST", QStringLiteral("rooms"),
                        QStringLiteral("{\"name\":\"Room %1\",\"capacity\":%2}").arg(i).arg(roomCapacity).toUtf8());
        m_rooms.append(added.json().value(QLatin1String("id")).toInteger());
    }
    return !m_rooms.contains(0);
}

QHostAddress LoadTest::addressOf(int user) const
{
    constexpr quint32 firstOfTheCrowd = 0x7f010000; // 127.1.0.0
    return m_sharesAddress ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(firstOfTheCrowd + quint32(user) + 1);
}

QNetworkReply *LoadTest::ask(const char *method, const QString &path, int user)
{
    QNetworkRequest request(m_cluster->url(1).resolved(QUrl(QLatin1String("api/v1/") + path)));
    request.setRawHeader("Cookie", "atrium_session=" + m_sessions.at(user));
    request.setRawHeader("X-Atrium-Csrf", m_csrfTokens.value(user));
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return m_network.sendCustomRequest(request, method);
}

bool LoadTest::getTokens(const QList<Visit> &visits)
{
    QMap<int, QNetworkReply *> replies;
    for (const Visit &visit : visits) {
        if (!m_csrfTokens.contains(visit.user) && !replies.contains(visit.user))
            replies.insert(visit.user, ask("GET", QStringLiteral("session"), visit.user));
    }
    for (auto reply = replies.cbegin(); reply != replies.cend(); ++reply)
        m_csrfTokens.insert(reply.key(),
                            answerOf(reply.value()).json().value(QLatin1String("csrfToken")).toString().toLatin1());
    return !m_csrfTokens.values().contains(QByteArray());
}

bool LoadTest::letIn(const QList<Visit> &visits)
{
    const int people = int(m_crowd->people().size() + size_t(visits.size()));
    for (qsizetype at = 0; at < visits.size(); at += visitsAtOnce) {
        const auto some = visits.mid(at, visitsAtOnce);
        if (!getTokens(some))
            return false;
        QList<QNetworkReply *> replies;
        for (const Visit &visit : some)
            replies.append(ask("POST", QStringLiteral("rooms/%1/enter").arg(m_rooms.at(visit.room)), visit.user));
        for (qsizetype i = 0; i < some.size(); ++i) {
            const HttpAnswer entry = answerOf(replies.at(i));
            if (entry.status == 200)
                m_crowd->add(entry.json(), addressOf(some.at(i).user), some.at(i).receiveBuffer);
            else
                qWarning() << "nobody can enter the room:" << entry.body;
        }
    }
    const bool areIn = runUntil([&] { return m_crowd->inside() == people; }, patience);
    if (!areIn)
        qWarning() << m_crowd->inside() << "of" << people << "are in," << m_crowd->outsideForGood() << "were refused";
    return areIn;
}

void LoadTest::print(const QString &what, QJsonObject figures) const
{
    QFile load(QStringLiteral("/proc/loadavg"));
    figures.insert(QStringLiteral("load"), what);
    if (load.open(QIODevice::ReadOnly))
        figures.insert(QStringLiteral("machineLoad"), load.readAll().split(' ').first().toDouble());
    printFigures(figures);
}

bool LoadTest::isLong()
{
    return qEnvironmentVariableIsSet("ATRIUM_LONG_FAULTS");
}
