// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scenario.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace {

constexpr int patienceMs = 20000;
constexpr int talkEveryMs = 100;
constexpr int capacity = 200; // of every room, so that they count the same

ClusterOptions withHistory(ClusterOptions options)
{
    options.history = true;
    return options;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Scenario::Scenario(TestDatabase &database, int nodes, ClusterOptions options)
    : m_database(database)
    , m_cluster(database, nodes, withHistory(std::move(options)))
{
    m_lastTalk.start();
}

bool Scenario::prepare()
{
    return m_database.clear() && m_cluster.prepare();
}

bool Scenario::begin()
{
    return prepare() && m_cluster.startAll() && QTest::qWaitFor([this] { return allAre("up", 1); }, patienceMs);
}

ApiClient &Scenario::user(int number, int node)
{
    while (int(m_users.size()) <= number) {
        const QString login = QStringLiteral("person-%1").arg(m_users.size());
        const auto added = admin(node).send("POST", QStringLiteral("users"),
                                            json({{QStringLiteral("login"), login},
                                                  {QStringLiteral("password"), login},
                                                  {QStringLiteral("firstName"), login},
                                                  {QStringLiteral("level"), QStringLiteral("user")}}));
        m_users.push_back(std::make_unique<ApiClient>(m_cluster.url(node)));
        if (added.status != 201 || m_users.back()->logIn(login, login).status != 200)
            qWarning() << "the user could not be added:" << added.body;
    }
    ApiClient &found = *m_users[size_t(number)];
    found.setNode(m_cluster.url(node));
    return found;
}

ApiClient &Scenario::admin(int node)
{
    if (!m_admin)
        m_admin = m_cluster.admin(node);
    m_admin->setNode(m_cluster.url(node));
    return *m_admin;
}

qint64 Scenario::addRoom(int node)
{
    const auto added = admin(node).send("POST", QStringLiteral("rooms"),
                                        json({{QStringLiteral("name"), QStringLiteral("Room %1").arg(++m_rooms)},
                                              {QStringLiteral("capacity"), capacity}}));
    if (added.status != 201)
        qWarning() << "the room could not be added:" << added.body;
    return added.json().value(QLatin1String("id")).toInteger();
}

QJsonObject Scenario::entry(int number, qint64 room, int node)
{
    // As a page does: a node that was slow for a moment is no reason to stay out.
    HttpAnswer answer;
    (void)QTest::qWaitFor(
        [&] {
            answer = user(number, node).send("POST", QStringLiteral("rooms/%1/enter").arg(room));
            return answer.errorCode() != QLatin1String("no_node");
        },
        patienceMs);
    if (answer.status != 200)
        qWarning() << "nobody can enter the room:" << answer.body;
    return answer.status == 200 ? answer.json() : QJsonObject();
}

std::unique_ptr<ReturningClient> Scenario::comeIn(int number, qint64 room, int node)
{
    return std::make_unique<ReturningClient>(QStringLiteral("client-%1").arg(++m_clients), entry(number, room, node),
                                             m_cluster.recorder());
}

Meeting *Scenario::meet(int people, int askedNode)
{
    auto meeting = std::make_unique<Meeting>(addRoom(askedNode));
    for (int i = 0; i < people; ++i)
        meeting->add(comeIn(i, meeting->room(), askedNode));
    if (!QTest::qWaitFor([&] { return meeting->isTogether(); }, patienceMs)) {
        qWarning() << "not everybody came in";
        return nullptr;
    }
    m_meetings.push_back(std::move(meeting));
    return m_meetings.back().get();
}

Meeting *Scenario::meetOn(int node, int people)
{
    for (int tries = 0; tries < m_cluster.size(); ++tries) {
        Meeting *meeting = meet(people);
        if (!meeting || meeting->node() == node)
            return meeting;
    }
    qWarning() << "no room opens on node" << node;
    return nullptr;
}

bool Scenario::allTogether() const
{
    return std::ranges::all_of(m_meetings, [](const auto &meeting) { return meeting->isTogether(); });
}

void Scenario::allLeave()
{
    for (const auto &meeting : m_meetings)
        meeting->leave();
}

void Scenario::talk()
{
    if (m_lastTalk.elapsed() < talkEveryMs)
        return;
    m_lastTalk.restart();
    for (const auto &meeting : m_meetings)
        meeting->talk();
}

bool Scenario::talkUntil(const std::function<bool()> &done, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            talk();
            return done();
        },
        timeoutMs);
}

void Scenario::talkFor(int ms)
{
    const QDeadlineTimer end(ms);
    talkUntil([&end] { return end.hasExpired(); }, ms + patienceMs);
}

QString Scenario::session(int node)
{
    if (m_session.isEmpty())
        m_session = m_cluster.soapSession(node);
    return m_session;
}

QList<Scenario::Row> Scenario::ask(int node, const QString &operation, Arguments arguments)
{
    arguments.prepend({QStringLiteral("SID"), session(node)});
    return soapRows(m_cluster.url(node), QStringLiteral("ClusterService"), operation, arguments);
}

QString Scenario::call(int node, const QString &operation, Arguments arguments)
{
    arguments.prepend({QStringLiteral("SID"), session(node)});
    return soapCall(m_cluster.url(node), QStringLiteral("ClusterService"), operation, arguments);
}

QString Scenario::state(int of, int askedNode)
{
    const auto nodes = ask(askedNode, QStringLiteral("getNodes"));
    for (const Row &node : nodes) {
        if (node.value(QStringLiteral("id")).toInt() == of)
            return node.value(QStringLiteral("state"));
    }
    return {};
}

bool Scenario::allAre(const char *state, int askedNode)
{
    const auto nodes = ask(askedNode, QStringLiteral("getNodes"));
    return nodes.size() == m_cluster.size() && std::ranges::all_of(nodes, [state](const Row &node) {
               return node.value(QStringLiteral("state")) == QLatin1String(state);
           });
}

QMap<qint64, qint64> Scenario::placement(int askedNode)
{
    QMap<qint64, qint64> nodes;
    const auto rooms = ask(askedNode, QStringLiteral("getPlacement"));
    for (const Row &room : rooms)
        nodes.insert(room.value(QStringLiteral("roomId")).toLongLong(),
                     room.value(QStringLiteral("nodeId")).toLongLong());
    return nodes;
}

int Scenario::connections(int askedNode)
{
    const auto page = ask(askedNode, QStringLiteral("getConnections"),
                          {{QStringLiteral("start"), QStringLiteral("0")},
                           {QStringLiteral("max"), QStringLiteral("1")},
                           {QStringLiteral("filter"), QString()}});
    return page.isEmpty() ? -1 : page.first().value(QStringLiteral("total"), QStringLiteral("-1")).toInt();
}

QString Scenario::proof(const QList<const char *> &relied, int lateCloseMs)
{
    // The last commits may still be on their way.
    History history;
    (void)QTest::qWaitFor(
        [&] {
            history = m_cluster.history();
            return missedCommits(history).isEmpty();
        },
        patienceMs);
    QStringList broken = violations(history, {.lateCloseMs = lateCloseMs});
    for (const char *op : relied) {
        if (countOf(history, op) == 0)
            broken.append(QStringLiteral("Nothing is proven: \"%1\" never happened.").arg(QLatin1String(op)));
    }
    return broken.join(QLatin1Char('\n'));
}
