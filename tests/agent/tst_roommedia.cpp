// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr StreamKinds microphone = StreamKind::Microphone;
constexpr StreamKinds camera = StreamKind::Camera;
constexpr auto secret = "only the node and coturn know";

using Client = std::unique_ptr<RoomClient>;

QString idOf(const Client &client)
{
    return client->find<JoinedFrame>()->you;
}

SignalFrame offerTo(const QString &person, const QString &link)
{
    return {person, link, OfferSignal{u"v=0\r\ns=\u00e4\r\n"_s, {{u"0"_s, StreamKind::Microphone}}}};
}

SignalFrame candidateTo(const QString &person, const QString &link)
{
    return {person, link, CandidateSignal{{u"candidate:1"_s, u"0"_s, 0}}};
}

/*! A signal as somebody writes it who keeps to no rule. */
QByteArray signalWith(const QString &to, QJsonObject members)
{
    members.insert(u"t"_s, u"signal"_s);
    members.insert(u"to"_s, to);
    if (!members.contains(u"link"_s))
        members.insert(u"link"_s, u"k"_s);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace

/*! Voice and video in rooms of two real nodes, with a mesh of three people. */
class tst_RoomMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void whoMeetsThroughDifferentNodesMakesALink();
    void turnServersAreToldWithoutTheirSecret();
    void strangersAndWhoMayNotAreRefused();
    void nothingGetsFromOneRoomToAnother();
    void nobodySpeaksForAnother();
    void whoIsTooManyGetsInWhenSomebodyLeaves();
    void roomThatMovedSaysAnewHowMediaStands();
    void hostileFramesHarmNobody_data();
    void hostileFramesHarmNobody();
    void thousandsOfCandidatesHarmNobody();

private:
    qint64 addRoom(const QString &type = u"conference"_s);
    QJsonObject entry(int user, qint64 room);
    Client enter(int user, qint64 room); //!< null after a warning

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::vector<std::unique_ptr<ApiClient>> m_users; // those with even numbers at the second node
};

void tst_RoomMedia::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    QFile file(m_cluster->folder() + u"/turn-secret"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(secret) > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    for (int node = 1; node <= 2; ++node) {
        m_cluster->setConfig(node, u"limits.messages_per_second"_s, u"0"_s); // floods come at once
        m_cluster->setConfig(node, u"media.mesh_people"_s, u"3"_s);
        m_cluster->setConfig(node, u"media.stun_urls"_s, u"[\"stun:stun.example\"]"_s);
        m_cluster->setConfig(node, u"media.turn_urls"_s, u"[\"turn:turn.example\"]"_s);
        m_cluster->setConfig(node, u"media.turn_secret_file"_s, u"\"%1\""_s.arg(file.fileName()));
    }
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    for (int i = 1; i <= 5; ++i)
        m_users.push_back(m_cluster->addUser(u"user-%1"_s.arg(i), i % 2 ? 1 : 2));
}

void tst_RoomMedia::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
    for (int node = 1; node <= 2; ++node) {
        QVERIFY(m_cluster->stop(node));
        QVERIFY(!m_cluster->log(node).contains(QLatin1String(secret)));
    }
}

void tst_RoomMedia::whoMeetsThroughDifferentNodesMakesALink()
{
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    const Client cyd = enter(3, room);
    QVERIFY(ada && bob && cyd);
    QCOMPARE(ada->find<MediaFrame>()->mode, MediaMode::Mesh);
    QCOMPARE(ada->find<MediaFrame>()->maxPeople, 3);
    ada->send(encode(PublishFrame{microphone | camera}));
    ada->send(encode(offerTo(idOf(bob), u"k"_s)));
    ada->send(encode(candidateTo(idOf(bob), u"k"_s)));
    QTRY_COMPARE(bob->count<SignalledFrame>(), 2);
    QCOMPARE(bob->find<PublishedFrame>()->id, idOf(ada));
    QCOMPARE(bob->find<PublishedFrame>()->streams, microphone | camera);
    bob->send(encode(SignalFrame{idOf(ada), u"k"_s, AnswerSignal{u"v=0"_s}}));
    bob->send(encode(candidateTo(idOf(ada), u"k"_s)));
    bob->send(encode(SignalFrame{idOf(ada), u"k"_s, ByeSignal{}}));
    QTRY_COMPARE(ada->count<SignalledFrame>(), 3);
    QVERIFY(std::holds_alternative<ByeSignal>(ada->find<SignalledFrame>()->signal.step));
    QCOMPARE(ada->find<SignalledFrame>()->signal.peer, idOf(bob));
    ada->say(u"done"_s);
    QTRY_VERIFY(cyd->find<ChatSaidFrame>());
    QVERIFY(!cyd->find<SignalledFrame>());
}

void tst_RoomMedia::turnServersAreToldWithoutTheirSecret()
{
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    QVERIFY(ada && bob);
    const MediaFrame media = *ada->find<MediaFrame>();
    QCOMPARE(media.ice.value(0), (IceServer{{u"stun:stun.example"_s}}));
    const IceServer turn = media.ice.value(1);
    QCOMPARE(turn.urls, QStringList{u"turn:turn.example"_s});
    QCOMPARE(turn.userName.section(u':', 0, 0).toLongLong(), media.iceUntil.ms / 1000);
    QVERIFY(media.iceUntil.ms > QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(turn.credential.toLatin1(),
             QMessageAuthenticationCode::hash(turn.userName.toLatin1(), secret, QCryptographicHash::Sha1).toBase64());
    QVERIFY(!turn.userName.contains(u"user-1"_s) && !turn.userName.contains(idOf(ada)));
    QVERIFY(bob->find<MediaFrame>()->ice.value(1).userName != turn.userName);
    for (const MediaFrame &each : {media, *bob->find<MediaFrame>()})
        QVERIFY(!encode(each).contains(secret));
}

void tst_RoomMedia::strangersAndWhoMayNotAreRefused()
{
    const qint64 room = addRoom(u"restricted"_s);
    const Client ada = enter(1, room); // is the first, and moderates
    const Client bob = enter(2, room);
    QVERIFY(ada && bob);
    bob->send(encode(PublishFrame{microphone}));
    QTRY_VERIFY(bob->find<RefusedFrame>());
    QCOMPARE(bob->find<RefusedFrame>()->of, u"publish"_s);
    QCOMPARE(bob->find<RefusedFrame>()->code, u"forbidden"_s);
    bob->send(encode(offerTo(idOf(ada), u"k"_s)));
    bob->send(encode(RecordFrame{true}));
    QTRY_COMPARE(bob->find<RefusedFrame>()->of, u"record"_s);
    ada->send(encode(GrantFrame{idOf(bob), Right::Speak}));
    QTRY_VERIFY(bob->find<RightsFrame>());
    bob->send(encode(PublishFrame{microphone}));
    QTRY_COMPARE(ada->find<PublishedFrame>()->streams, microphone);
    ada->send(encode(TakeFrame{idOf(bob), Right::Speak}));
    QTRY_COMPARE(ada->find<PublishedFrame>()->streams, StreamKinds());
    bob->send(encode(offerTo(idOf(ada), u"k"_s)));
    bob->say(u"done"_s);
    QTRY_VERIFY(ada->find<ChatSaidFrame>());
    QVERIFY(!ada->find<SignalledFrame>());

    const QString url = entry(3, room).value("url"_L1).toString();
    for (const QByteArray &first : {encode(PublishFrame{microphone}), encode(offerTo(idOf(ada), u"k"_s))}) {
        const RoomClient stranger(url, first); // without a ticket
        QTRY_COMPARE(stranger.closedCode(), u"bad_frame"_s);
    }
}

void tst_RoomMedia::nothingGetsFromOneRoomToAnother()
{
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    QVERIFY(ada && bob);
    ada->send(encode(PublishFrame{microphone}));
    ada->send(encode(offerTo(idOf(bob), u"k"_s)));
    QTRY_VERIFY(bob->find<SignalledFrame>());
    for (int i = 0; i < 4; ++i) { // in other threads, and on the other node
        const Client eve = enter(3, addRoom());
        QVERIFY(eve);
        eve->send(encode(PublishFrame{microphone}));
        for (const QString &id : {idOf(ada), idOf(bob)}) {
            eve->send(encode(offerTo(id, u"k"_s)));
            eve->send(encode(SignalFrame{id, u"k"_s, AnswerSignal{u"v=0"_s}}));
            eve->send(encode(candidateTo(id, u"k"_s)));
            eve->send(encode(SignalFrame{id, u"k"_s, ByeSignal{}}));
        }
        eve->say(u"done"_s);
        QTRY_VERIFY(eve->find<ChatSaidFrame>());
        QVERIFY(!eve->find<RefusedFrame>());
    }
    ada->say(u"done"_s);
    QTRY_VERIFY(ada->find<ChatSaidFrame>() && bob->find<ChatSaidFrame>());
    QVERIFY(!ada->find<SignalledFrame>());
    QCOMPARE(bob->count<SignalledFrame>(), 1);
}

void tst_RoomMedia::nobodySpeaksForAnother()
{
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    const Client eve = enter(3, room);
    QVERIFY(ada && bob && eve);
    ada->send(encode(PublishFrame{microphone}));
    ada->send(encode(offerTo(idOf(bob), u"k"_s)));
    QTRY_VERIFY(bob->find<SignalledFrame>());
    eve->send(signalWith(idOf(bob), {{u"from"_s, idOf(ada)}, {u"bye"_s, true}}));
    eve->send(signalWith(idOf(ada), {{u"from"_s, idOf(bob)}, {u"answer"_s, u"v=0"_s}}));
    eve->send(signalWith(
        idOf(ada),
        {{u"candidate"_s, QJsonObject{{u"candidate"_s, u"c"_s}, {u"sdpMid"_s, u"0"_s}, {u"sdpMLineIndex"_s, 0}}}}));
    eve->send(encode(PublishFrame{microphone}));
    eve->send(signalWith(
        idOf(bob),
        {{u"from"_s, idOf(ada)},
         {u"offer"_s, u"v=0"_s},
         {u"streams"_s,
          QJsonArray{QJsonObject{{u"mid"_s, u"0"_s}, {u"kind"_s, u"microphone"_s}, {u"id"_s, idOf(ada)}}}}}));
    QTRY_COMPARE(bob->count<SignalledFrame>(), 2);
    QCOMPARE(bob->find<SignalledFrame>()->signal.peer, idOf(eve)); // as herself
    QVERIFY(std::get<OfferSignal>(bob->find<SignalledFrame>()->signal.step).streams.value(0).person.isEmpty());
    QVERIFY(!ada->find<SignalledFrame>());
}

void tst_RoomMedia::whoIsTooManyGetsInWhenSomebodyLeaves()
{
    const qint64 room = addRoom();
    std::vector<Client> people;
    for (int i = 1; i <= 5; ++i) {
        people.push_back(enter(i, room));
        QVERIFY(people.back());
        QCOMPARE(people.back()->find<MediaFrame>()->lack, i <= 3 ? MediaLack::Nothing : MediaLack::MeshFull);
    }
    const Client &late = people[3];
    late->send(encode(PublishFrame{microphone}));
    QTRY_VERIFY(late->find<RefusedFrame>());
    QCOMPARE(late->find<RefusedFrame>()->code, u"conflict"_s);
    people[1]->leave();
    QTRY_COMPARE(late->find<MediaFrame>()->mode, MediaMode::Mesh);
    QVERIFY(!late->find<MediaFrame>()->ice.isEmpty());
    QTRY_COMPARE(people[0]->find<PublishedFrame>()->id, idOf(late));
    late->send(encode(PublishFrame{microphone}));
    late->send(encode(offerTo(idOf(people[0]), u"k"_s)));
    QTRY_VERIFY(people[0]->find<SignalledFrame>());
    QCOMPARE(people[4]->find<MediaFrame>()->mode, MediaMode::None);
}

void tst_RoomMedia::roomThatMovedSaysAnewHowMediaStands()
{
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    QVERIFY(ada && bob);
    ada->send(encode(PublishFrame{microphone}));
    QTRY_VERIFY(bob->find<PublishedFrame>() && bob->find<PublishedFrame>()->streams == microphone);
    const qint64 node = ada->find<JoinedFrame>()->node.value;
    const auto moved = soapRows(m_cluster->url(1), u"ClusterService"_s, u"moveRoom"_s,
                                {{u"SID"_s, m_cluster->soapSession(1)},
                                 {u"roomId"_s, QString::number(room)},
                                 {u"nodeId"_s, QString::number(3 - node)}});
    QCOMPARE(moved.value(0).value(u"outcome"_s), u"done"_s);
    QTRY_COMPARE(ada->closedCode(), u"not_here"_s);
    const Client again = enter(1, room);
    const Client bobAgain = enter(2, room);
    QVERIFY(again && bobAgain);
    QCOMPARE(again->find<JoinedFrame>()->node.value, 3 - node);
    QCOMPARE(again->find<MediaFrame>()->people, (QList<PersonStreams>{{idOf(again), {}}}));
    again->send(encode(PublishFrame{microphone}));
    again->send(encode(offerTo(idOf(bobAgain), u"k"_s)));
    QTRY_VERIFY(bobAgain->find<SignalledFrame>());
}

void tst_RoomMedia::hostileFramesHarmNobody_data()
{
    QTest::addColumn<QJsonObject>("members");
    const auto candidate = [](const QJsonValue &text, const QJsonValue &mid, const QJsonValue &index) {
        return QJsonObject{
            {u"candidate"_s, QJsonObject{{u"candidate"_s, text}, {u"sdpMid"_s, mid}, {u"sdpMLineIndex"_s, index}}}};
    };
    QTest::newRow("an SDP that is too long") << QJsonObject{{u"answer"_s, QString(maximumSdpBytes + 1, u's')}};
    QTest::newRow("an SDP longer than any frame") << QJsonObject{{u"answer"_s, QString(1 << 20, u's')}};
    QTest::newRow("a number for an SDP") << QJsonObject{{u"offer"_s, 1}, {u"streams"_s, QJsonArray{}}};
    QTest::newRow("very many streams") << QJsonObject{
        {u"offer"_s, u"v=0"_s},
        {u"streams"_s, QJsonDocument::fromJson('[' + QByteArray("{},").repeated(20'000) + "1]").array()}};
    QTest::newRow("a candidate that is too long") << candidate(QString(maximumCandidateBytes + 1, u'c'), u"0"_s, 0);
    QTest::newRow("a candidate for a line that no SDP has") << candidate(u"c"_s, u"0"_s, 1e15);
    QTest::newRow("a list for a candidate") << QJsonObject{{u"candidate"_s, QJsonArray{u"c"_s}}};
    QTest::newRow("a link of other characters") << QJsonObject{{u"link"_s, u"<script>"_s}, {u"bye"_s, true}};
    QTest::newRow("no step") << QJsonObject{};
    QTest::newRow("two steps") << QJsonObject{{u"bye"_s, true}, {u"answer"_s, u"v=0"_s}};
}

void tst_RoomMedia::hostileFramesHarmNobody()
{
    QFETCH(QJsonObject, members);
    const qint64 room = addRoom();
    const Client ada = enter(1, room);
    const Client bob = enter(2, room);
    const Client eve = enter(3, room);
    QVERIFY(ada && bob && eve);
    ada->send(encode(PublishFrame{microphone}));
    ada->send(encode(offerTo(idOf(bob), u"k"_s)));
    QTRY_VERIFY(bob->find<SignalledFrame>());
    eve->send(signalWith(idOf(bob), members));
    QTRY_VERIFY(!eve->closedCode().isEmpty());
    QTRY_VERIFY(bob->find<LeftFrame>());
    bob->send(encode(SignalFrame{idOf(ada), u"k"_s, AnswerSignal{u"v=0"_s}}));
    QTRY_VERIFY(ada->find<SignalledFrame>());
    QCOMPARE(bob->count<SignalledFrame>(), 1);
    QVERIFY(ada->closedCode().isEmpty() && bob->closedCode().isEmpty());
}

void tst_RoomMedia::thousandsOfCandidatesHarmNobody()
{
    const qint64 room = addRoom();
    const Client eve = enter(1, room);
    const Client bob = enter(2, room);
    QVERIFY(eve && bob);
    eve->send(encode(PublishFrame{microphone}));
    eve->send(encode(offerTo(idOf(bob), u"k"_s)));
    for (int i = 0; i < 3000; ++i)
        eve->send(encode(candidateTo(idOf(bob), u"k"_s)));
    eve->say(u"done"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bob->find<ChatSaidFrame>(), 20'000);
    QCOMPARE(bob->count<SignalledFrame>(), 201);
    bob->send(encode(SignalFrame{idOf(eve), u"k"_s, AnswerSignal{u"v=0"_s}}));
    QTRY_VERIFY(eve->find<SignalledFrame>());
    QVERIFY(eve->closedCode().isEmpty() && bob->closedCode().isEmpty());
}

qint64 tst_RoomMedia::addRoom(const QString &type)
{
    const auto added = m_cluster->admin(1)->send(
        "POST", u"rooms"_s,
        QJsonDocument(QJsonObject{{u"name"_s, u"Room"_s}, {u"capacity"_s, 10}, {u"type"_s, type}}).toJson());
    return added.json().value("id"_L1).toInteger();
}

QJsonObject tst_RoomMedia::entry(int user, qint64 room)
{
    HttpAnswer answer;
    (void)QTest::qWaitFor(
        [&] {
            answer = m_users[size_t(user - 1)]->send("POST", u"rooms/%1/enter"_s.arg(room));
            return answer.status == 200;
        },
        Tests::patienceMs);
    if (answer.status != 200)
        qWarning() << "nobody can enter the room:" << answer.body;
    return answer.json();
}

Client tst_RoomMedia::enter(int user, qint64 room)
{
    auto client = std::make_unique<RoomClient>(entry(user, room));
    return QTest::qWaitFor([&] { return client->find<BoardHistoryFrame>(); }, Tests::patienceMs) ? std::move(client)
                                                                                                 : nullptr;
}

ATRIUM_TEST(tst_RoomMedia)
#include "tst_roommedia.moc"
