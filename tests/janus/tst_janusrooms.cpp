// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusrooms.h"
#include "tests/janus/askaside.h"
#include "tests/support/fakerandom.h"
#include "tests/support/faultproxy.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The rooms of a thread at a real Janus: made, found, and never left behind. */
class tst_JanusRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void roomIsNobodyElses();
    void wrongAdminKeyIsTold();
    void roomThatExistsIsAdopted();
    void roomOfSomebodyElseIsLeftAlone();
    void roomsOfADeadLifeGo();
    void roomThatClosedWhileNobodyListenedGoes();

private:
    static JanusIdentity self(qint64 life = 5, int node = 3) { return {NodeId{node}, life, 0, QByteArray(32, 'k')}; }
    JanusSettings settings(quint16 port) const
    {
        return {JanusServer::url(port), m_server->apiSecret(), m_server->adminKey(), times};
    }
    static std::optional<Result<JanusRoom>> open(JanusRooms &rooms);
    static JanusLink::Answer ask(JanusRooms &rooms, const QJsonObject &body);
    QList<qint64> numbers(JanusRooms &rooms) const; //!< of all that there are

    static constexpr JanusTimes times{.connect = 1s,
                                      .answer = 3s,
                                      .keepAlive = 200ms,
                                      .patience = 800ms,
                                      .grace = 800ms,
                                      .firstRetry = 50ms,
                                      .longestRetry = 500ms};
    SystemRandom m_random;
    std::unique_ptr<JanusServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

void tst_JanusRooms::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
}

void tst_JanusRooms::init()
{
    m_server = std::make_unique<JanusServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->log()));
    m_proxy = std::make_unique<FaultProxy>(m_server->port());
}

void tst_JanusRooms::cleanup()
{
    m_proxy.reset();
    m_server.reset();
}

std::optional<Result<JanusRoom>> tst_JanusRooms::open(JanusRooms &rooms)
{
    std::optional<Result<JanusRoom>> opened;
    (void)QTest::qWaitFor([&] { return rooms.link().isUp(); }, 10000);
    rooms.open(&rooms, {}, [&](const Result<JanusRoom> &room) { opened = room; });
    (void)QTest::qWaitFor([&] { return opened.has_value(); }, 10000);
    return opened;
}

JanusLink::Answer tst_JanusRooms::ask(JanusRooms &rooms, const QJsonObject &body)
{
    std::optional<JanusLink::Answer> given;
    rooms.ask(&rooms, body, [&](const JanusLink::Answer &answer) { given = answer; });
    (void)QTest::qWaitFor([&] { return given.has_value(); }, 10000);
    return given.value_or(Error{ErrorCode::Internal, u"nothing came"_s});
}

QList<qint64> tst_JanusRooms::numbers(JanusRooms &rooms) const
{
    QList<qint64> numbers;
    const auto answer = ask(rooms, VideoRoom::list(m_server->adminKey()));
    if (!answer)
        return {-1};
    for (const auto &[number, description] : VideoRoom::rooms(answer->data))
        numbers.append(number);
    return numbers;
}

void tst_JanusRooms::roomIsNobodyElses()
{
    JanusRooms rooms(settings(m_server->port()), m_random);
    rooms.start(self());
    const auto first = open(rooms);
    const auto second = open(rooms);
    QVERIFY(first && *first && second && *second);
    const JanusRoom room = **first;
    QVERIFY(room.number != (*second)->number);
    QVERIFY(room.pin != (*second)->pin);
    QVERIFY(room.secret != (*second)->secret);
    QCOMPARE(numbers(rooms).size(), 2);
    // Who does not know its secrets cannot see it, come in or change it.
    QVERIFY(VideoRoom::rooms(ask(rooms, VideoRoom::list({}))->data).isEmpty());
    JanusHandle stranger(rooms.link());
    std::optional<ErrorCode> refused;
    JanusRoom guess = room;
    guess.pin = u"0000"_s;
    guess.secret = u"0000"_s;
    stranger.message(VideoRoom::publish(guess, 7, 1000, {}), {},
                     [&](const JanusLink::Answer &answer) { refused = answer.error().code; });
    QTRY_VERIFY(refused);
    QCOMPARE(*refused, ErrorCode::Config);
    QCOMPARE(ask(rooms, VideoRoom::destroy(guess)).error().code, ErrorCode::Config);
    QCOMPARE(ask(rooms, VideoRoom::setFolder(guess, u"/tmp"_s)).error().code, ErrorCode::Config);
    rooms.close(room);
    QTRY_COMPARE(numbers(rooms), QList<qint64>{(*second)->number});
}

void tst_JanusRooms::wrongAdminKeyIsTold()
{
    JanusSettings wrong = settings(m_server->port());
    wrong.adminKey = u"wrong"_s;
    JanusRooms rooms(wrong, m_random);
    rooms.start(self());
    const auto opened = open(rooms);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().code, ErrorCode::Config);
    QVERIFY(opened->error().remedy.contains(u"janus_admin_key_file"_s));
}

void tst_JanusRooms::roomThatExistsIsAdopted()
{
    FakeRandom random;
    JanusRooms rooms(settings(m_server->port()), random);
    rooms.start(self());
    const auto first = open(rooms);
    QVERIFY(first && *first);
    FakeRandom sameRandom; // as though the answer that the room is made had got lost
    JanusRooms again(settings(m_server->port()), sameRandom);
    JanusIdentity other = self();
    other.thread = 1;
    again.start(other);
    const auto second = open(again);
    QVERIFY(second && *second);
    QCOMPARE((*second)->number, (*first)->number);
    QCOMPARE(numbers(rooms).size(), 1);
}

void tst_JanusRooms::roomOfSomebodyElseIsLeftAlone()
{
    FakeRandom random;
    JanusRooms rooms(settings(m_server->port()), random);
    rooms.start(self());
    const auto first = open(rooms);
    QVERIFY(first && *first);
    FakeRandom sameRandom;
    JanusRooms other(settings(m_server->port()), sameRandom);
    JanusIdentity stranger = self(5, 4);
    stranger.key = QByteArray(32, 'x');
    other.start(stranger);
    const auto second = open(other);
    QVERIFY(second && *second);
    QVERIFY((*second)->number != (*first)->number);
    QCOMPARE(numbers(rooms).size(), 2);
}

void tst_JanusRooms::roomsOfADeadLifeGo()
{
    JanusRooms neighbour(settings(m_server->port()), m_random);
    neighbour.start(self(5, 4));
    const auto kept = open(neighbour);
    QVERIFY(kept && *kept);
    JanusRooms died(settings(m_proxy->port()), m_random);
    died.start(self(5));
    QVERIFY(*open(died));
    QVERIFY(*open(died));
    QCOMPARE(numbers(neighbour).size(), 3);
    m_proxy->blackHole(); // as a process that was killed
    JanusRooms next(settings(m_server->port()), m_random);
    next.start(self(6));
    const auto opened = open(next);
    QVERIFY(opened && *opened);
    QTRY_COMPARE(numbers(neighbour).size(), 2);
    QVERIFY(numbers(neighbour).contains((*kept)->number));
    QVERIFY(numbers(neighbour).contains((*opened)->number));
}

void tst_JanusRooms::roomThatClosedWhileNobodyListenedGoes()
{
    JanusRooms rooms(settings(m_proxy->port()), m_random);
    rooms.start(self());
    const auto opened = open(rooms);
    const auto other = open(rooms);
    QVERIFY(opened && *opened && other && *other);
    QSignalSpy up(&rooms.link(), &JanusLink::up);
    m_proxy->refuse();
    m_proxy->cutConnections();
    QTRY_VERIFY(!rooms.link().isUp());
    rooms.close(**opened);
    m_proxy->pass();
    QTRY_VERIFY(!up.isEmpty());
    QTRY_VERIFY(!numbers(rooms).contains((*opened)->number));
    if (!up.last().at(0).toBool())
        QVERIFY(numbers(rooms).contains((*other)->number));
}

ATRIUM_TEST(tst_JanusRooms)
#include "tst_janusrooms.moc"
