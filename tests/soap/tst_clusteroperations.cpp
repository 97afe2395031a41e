// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;

using Arguments = SoapArguments;

/*! What ClusterService does and answers. Node 1 serves room "Aula", in which one person stands. */
class tst_ClusterOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void refusesPlainUsers_data();
    void refusesPlainUsers();
    void listsNodes();
    void tellsOfMediaServers();
    void savesLimits();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void drainsAndUndrains();
    void declaresOnlySilentNodesDead();
    void pinsRoomsAndExplains();
    void changesTheRule();
    void tellsWhatBecameOfAnAction_data();
    void tellsWhatBecameOfAnAction();
    void tellsTheNodeWhatToDo_data();
    void tellsTheNodeWhatToDo();

private:
    SoapReply call(const QString &operation, const Arguments &arguments = {})
    {
        return callCluster(*m_services, m_sid, operation, arguments);
    }
    QByteArray nodeField(const QByteArray &name) { return field(call(u"getNodes"_s), name); }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid;
    QString m_plain; // a session of a plain user
    QString m_room;
};

void tst_ClusterOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_room = QString::number(m_fixture->enterRoom(u"p1"_s).value);
    m_sid = m_fixture->loggedIn(u"moodle"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
}

void tst_ClusterOperations::refusesPlainUsers_data()
{
    QTest::addColumn<const SoapOperation *>("operation");
    const auto operations = clusterSoapService.operations();
    QVERIFY(operations.size() > 10);
    for (const SoapOperation *operation : operations) {
        if (operation->right != SoapRight::Anyone) // a session is what they ask for
            QTest::newRow(operation->name.data()) << operation;
    }
}

void tst_ClusterOperations::refusesPlainUsers()
{
    QFETCH(const SoapOperation *, operation);
    Arguments arguments;
    for (const SoapField &parameter : operation->parameters.subspan(1))
        arguments.append(
            {parameter.name.data(), parameter.type == SoapType::DateTime ? u"2040-01-01T00:00:00Z"_s : u"1"_s});
    const QStringList before = m_fixture->audited();
    QCOMPARE(errorName(callCluster(*m_services, m_plain, operation->name, arguments)), "level_refused");
    QCOMPARE(errorName(callCluster(*m_services, u"nobody"_s, operation->name, arguments)), "not_logged_in");
    QCOMPARE(m_fixture->audited(), before);
}

void tst_ClusterOperations::listsNodes()
{
    const QByteArray nodes = call(u"getNodes"_s).body;
    QVERIFY2(nodes.contains("<ax21:active>true</ax21:active><ax21:address>10.0.0.1</ax21:address>"
                            "<ax21:clockOffsetMs>0</ax21:clockOffsetMs><ax21:drainNotice></ax21:drainNotice>"
                            "<ax21:drainSince xsi:nil=\"true\"/><ax21:drainUntil xsi:nil=\"true\"/><ax21:eligibleAt>"),
             nodes.constData());
    QVERIFY2(nodes.contains("<ax21:load>25</ax21:load><ax21:maxPeople>0</ax21:maxPeople><ax21:maxRooms>0</"
                            "ax21:maxRooms><ax21:mediaMaxStreams>0</ax21:mediaMaxStreams>"
                            "<ax21:mediaServer>none</ax21:mediaServer><ax21:mediaStreams>0</ax21:mediaStreams>"
                            "<ax21:name>n1</ax21:name>"
                            "<ax21:people>1</ax21:people><ax21:port>5080</ax21:port><ax21:protocol>http</ax21:protocol>"
                            "<ax21:reason>Reports regularly.</ax21:reason><ax21:rooms>1</ax21:rooms>"
                            "<ax21:serving>true</ax21:serving><ax21:state>up</ax21:state>"
                            "<ax21:version>1.2.3</ax21:version><ax21:webapp>openmeetings</ax21:webapp>"
                            "<ax21:weight>100</ax21:weight></ns:return>"),
             nodes.constData());
    const auto lease = nodeField("leaseRemainingMs").toLongLong();
    QVERIFY(lease > 3500000 && lease <= 3600000);
}

void tst_ClusterOperations::tellsOfMediaServers()
{
    m_fixture->tellOfMedia({Common::MediaServerState::Up, 34, 200});
    QCOMPARE(nodeField("mediaServer"), "up");
    QCOMPARE(nodeField("mediaStreams"), "34");
    QCOMPARE(nodeField("mediaMaxStreams"), "200");
    const auto explained = [this] { return call(u"explainPlacement"_s, {{"roomId", m_room}}).body; };
    QVERIFY2(explained().contains("<ax21:load>59</ax21:load>")
                 && explained().contains("<ax21:reason>the room is open here, 34 stream(s)</ax21:reason>"),
             explained().constData());
    m_fixture->tellOfMedia({Common::MediaServerState::Down, 0, 200});
    QCOMPARE(nodeField("mediaServer"), "down");
    QVERIFY2(explained().contains("<ax21:reason>the room is open here, its media server is down</ax21:reason>"),
             explained().constData());
    m_fixture->tellOfMedia({});
    QCOMPARE(nodeField("mediaServer"), "none");
    QVERIFY2(explained().contains("<ax21:reason>the room is open here</ax21:reason>"), explained().constData());
}

void tst_ClusterOperations::savesLimits()
{
    QCOMPARE(returned(call(u"saveNodeLimits"_s,
                           {{"nodeId", u"1"_s},
                            {"weight", u"150"_s},
                            {"maxRooms", u"10"_s},
                            {"maxPeople", u"200"_s},
                            {"labels", u" gpu\n fast "_s}})),
             "true");
    QCOMPARE(nodeField("weight"), "150");
    QCOMPARE(nodeField("maxRooms"), "10");
    QCOMPARE(nodeField("maxPeople"), "200");
    QCOMPARE(nodeField("labels"), "gpu fast");
    QCOMPARE(m_fixture->audited().last(), u"server.limits 1: weight 150, 10 rooms, 200 people, labels gpu fast done"_s);
}

void tst_ClusterOperations::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("said");
    const auto limits = [](const char *node, const char *weight, const char *labels) {
        return Arguments{{"nodeId", QLatin1String(node)},
                         {"weight", QLatin1String(weight)},
                         {"maxRooms", u"0"_s},
                         {"maxPeople", u"0"_s},
                         {"labels", QLatin1String(labels)}};
    };
    const auto drain = [](const char *node, const char *deadline, const QString &notice = {}) {
        return Arguments{
            {"nodeId", QLatin1String(node)}, {"deadlineSeconds", QLatin1String(deadline)}, {"notice", notice}};
    };
    const auto pin = [](const char *room, const char *node, const char *label) {
        return Arguments{
            {"roomId", QLatin1String(room)}, {"nodeId", QLatin1String(node)}, {"label", QLatin1String(label)}};
    };
    const QByteArray invalid = "invalid";
    const QByteArray unknown = "not_found";
    QTest::newRow("a weight of nothing") << u"saveNodeLimits"_s << limits("1", "0", "") << invalid
                                         << QByteArray("Weight");
    QTest::newRow("a label with a comma")
        << u"saveNodeLimits"_s << limits("1", "100", "gpu,fast") << invalid << QByteArray("label");
    QTest::newRow("limits of no node") << u"saveNodeLimits"_s << limits("77", "100", "") << unknown
                                       << QByteArray("node with id 77");
    QTest::newRow("a deadline before now") << u"drainNode"_s << drain("1", "-1") << invalid << QByteArray("deadline");
    QTest::newRow("a notice that is a story")
        << u"drainNode"_s << drain("1", "0", QString(501, u'x')) << invalid << QByteArray("500 characters");
    QTest::newRow("draining no node") << u"drainNode"_s << drain("77", "0") << unknown << QByteArray("node with id 77");
    QTest::newRow("undraining no node") << u"undrainNode"_s << Arguments{{"nodeId", u"77"_s}} << unknown
                                        << QByteArray("node with id 77");
    QTest::newRow("death of no node") << u"declareNodeDead"_s << Arguments{{"nodeId", u"77"_s}} << unknown
                                      << QByteArray("node with id 77");
    QTest::newRow("an unknown rule") << u"setPlacementRule"_s << Arguments{{"rule", u"fair"_s}} << invalid
                                     << QByteArray("Use capacity or people.");
    QTest::newRow("no rule") << u"setPlacementRule"_s << Arguments{} << invalid
                             << QByteArray("Use capacity or people.");
    QTest::newRow("explaining no room") << u"explainPlacement"_s << Arguments{{"roomId", u"77"_s}}
                                        << QByteArray("room_unknown") << QByteArray("id 77");
    QTest::newRow("pinning no room") << u"pinRoom"_s << pin("77", "1", "") << QByteArray("room_unknown")
                                     << QByteArray("id 77");
    QTest::newRow("a pin to a node and a label")
        << u"pinRoom"_s << pin("1", "1", "gpu") << invalid << QByteArray("both");
    QTest::newRow("a pin to no node") << u"pinRoom"_s << pin("1", "77", "") << unknown << QByteArray("node with id 77");
    QTest::newRow("a notice of two lines when closing a room")
        << u"closeRoom"_s << Arguments{{"roomId", u"1"_s}, {"notice", u"a\nb"_s}} << invalid
        << QByteArray("line breaks");
    QTest::newRow("closing a room that is not open")
        << u"closeRoom"_s << Arguments{{"roomId", u"77"_s}} << QByteArray("conflict") << QByteArray("not open");
    QTest::newRow("moving a room to no node") << u"moveRoom"_s << Arguments{{"roomId", u"1"_s}, {"nodeId", u"77"_s}}
                                              << unknown << QByteArray("node with id 77");
    QTest::newRow("kicking nobody") << u"kickConnection"_s << Arguments{{"publicSID", u"p2"_s}} << unknown
                                    << QByteArray();
}

void tst_ClusterOperations::saysWhatIsWrong()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, said);
    m_fixture->onAsk = [](Common::NodeId, const QString &, const QCborMap &) {
        return NodeAnswer(Error{ErrorCode::Internal, u"no node should have been asked"_s});
    };
    const QByteArray before = call(u"getNodes"_s).body;
    const SoapReply reply = call(operation, arguments);
    QTEST(errorName(reply), "error");
    QVERIFY2(reply.body.contains(said), reply.body.constData());
    QCOMPARE(field(call(u"getNodes"_s), "weight"), inner(before, "<ax21:weight>", "<"));
    QCOMPARE(nodeField("state"), "up");
}

void tst_ClusterOperations::drainsAndUndrains()
{
    QCOMPARE(returned(call(u"drainNode"_s,
                           {{"nodeId", u"1"_s}, {"deadlineSeconds", u"600"_s}, {"notice", u"We move &amp; clean."_s}})),
             "true");
    QCOMPARE(nodeField("state"), "draining");
    QCOMPARE(nodeField("serving"), "true");
    QCOMPARE(nodeField("drainNotice"), "We move &amp; clean.");
    const auto time = [this](const char *name) {
        return QDateTime::fromString(QString::fromLatin1(nodeField(name)), Qt::ISODateWithMs);
    };
    QCOMPARE(time("drainSince").msecsTo(time("drainUntil")), 600000);
    QVERIFY(call(u"explainPlacement"_s, {{"roomId", m_room}}).body.contains("<ax21:candidate>false</ax21:candidate>"));

    QCOMPARE(returned(call(u"drainNode"_s, {{"nodeId", u"1"_s}, {"deadlineSeconds", u"0"_s}})), "true");
    QVERIFY(call(u"getNodes"_s).body.contains("<ax21:drainUntil xsi:nil=\"true\"/>"));
    QCOMPARE(returned(call(u"undrainNode"_s, {{"nodeId", u"1"_s}})), "true");
    QCOMPARE(nodeField("state"), "up");
    QVERIFY(call(u"getNodes"_s).body.contains("<ax21:drainSince xsi:nil=\"true\"/>"));
    QCOMPARE(m_fixture->audited().last(2),
             (QStringList{u"server.drain 1 within 0 s done"_s, u"server.undrain 1 done"_s}));
}

void tst_ClusterOperations::declaresOnlySilentNodesDead()
{
    const SoapReply refused = call(u"declareNodeDead"_s, {{"nodeId", u"1"_s}});
    QCOMPARE(errorName(refused), "conflict");
    QVERIFY2(refused.body.contains("n1 still reports"), refused.body.constData());
    QCOMPARE(nodeField("state"), "up");

    const Common::NodeId dead = m_fixture->addDeadNode(u"n2"_s);
    const auto second = [this] {
        const QByteArray nodes = call(u"getNodes"_s).body;
        return nodes.mid(nodes.lastIndexOf("<ns:return "));
    };
    QVERIFY2(second().contains("<ax21:state>dead</ax21:state>"), second().constData());
    QVERIFY(second().contains("<ax21:incarnation>1</ax21:incarnation>"));
    m_fixture->hearFenced(dead);
    QVERIFY2(second().contains("<ax21:serving>false</ax21:serving><ax21:state>fenced</ax21:state>"),
             second().constData());

    const QString id = QString::number(dead.value);
    QCOMPARE(returned(call(u"declareNodeDead"_s, {{"nodeId", id}})), "true");
    QVERIFY2(second().contains("<ax21:incarnation>2</ax21:incarnation>"), second().constData());
    QCOMPARE(m_fixture->audited().last(2),
             (QStringList{u"server.declareDead 1 conflict"_s, u"server.declareDead %1 done"_s.arg(id)}));
}

void tst_ClusterOperations::pinsRoomsAndExplains()
{
    const auto explained = [this] { return call(u"explainPlacement"_s, {{"roomId", m_room}}).body; };
    QVERIFY2(explained().contains(
                 "<ns:return xsi:type=\"ax21:PlacementVerdict\"><ax21:candidate>true</ax21:candidate>"
                 "<ax21:chosen>true</ax21:chosen><ax21:load>25</ax21:load><ax21:nodeId>1</"
                 "ax21:nodeId><ax21:nodeName>n1</ax21:nodeName>"
                 "<ax21:reason>the room is open here</ax21:reason><ax21:weight>150</ax21:weight></ns:return>"),
             explained().constData());
    const auto pin = [this](const char *node, const char *label) {
        return returned(
            call(u"pinRoom"_s, {{"roomId", m_room}, {"nodeId", QLatin1String(node)}, {"label", QLatin1String(label)}}));
    };
    const auto isCandidate = [&] { return explained().contains("<ax21:candidate>true</ax21:candidate>"); };
    QCOMPARE(pin("0", "slow"), "true");
    QVERIFY2(!isCandidate(), explained().constData());
    QCOMPARE(pin("0", "gpu"), "true"); // n1 has that label since savesLimits()
    QVERIFY2(isCandidate(), explained().constData());
    QCOMPARE(pin("2", ""), "true");
    QVERIFY2(!isCandidate(), explained().constData());
    QCOMPARE(pin("0", ""), "true");
    QVERIFY2(isCandidate(), explained().constData());
    // Nothing but the pin was changed.
    QVERIFY(call(u"getPlacement"_s).body.contains("<ax21:capacity>25</ax21:capacity>"));
    QCOMPARE(m_fixture->audited().last(), u"room.change %1 done"_s.arg(m_room));
}

void tst_ClusterOperations::changesTheRule()
{
    QCOMPARE(returned(call(u"getPlacementRule"_s)), "capacity");
    QCOMPARE(returned(call(u"setPlacementRule"_s, {{"rule", u"people"_s}})), "true");
    QCOMPARE(returned(call(u"getPlacementRule"_s)), "people");
    QCOMPARE(returned(call(u"setPlacementRule"_s, {{"rule", u"capacity"_s}})), "true");
    QCOMPARE(m_fixture->audited().last(2),
             (QStringList{u"placement.rule people done"_s, u"placement.rule capacity done"_s}));
}

void tst_ClusterOperations::tellsWhatBecameOfAnAction_data()
{
    QTest::addColumn<NodeAnswer>("nodeSays");
    QTest::addColumn<QByteArray>("outcome"); // or the fault
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("done, and the node says what") << NodeAnswer(QCborMap{{RoomActions::messageKey, u"As you wish."_s}})
                                                  << QByteArray("done") << QByteArray("As you wish.");
    QTest::newRow("done") << NodeAnswer(QCborMap()) << QByteArray("done") << QByteArray();
    QTest::newRow("the node cannot be reached") << NodeAnswer(Error{ErrorCode::Unavailable, u"It is away."_s})
                                                << QByteArray("failed") << QByteArray("It is away.");
    QTest::newRow("the node does not answer")
        << NodeAnswer(Error{ErrorCode::Timeout, u"late"_s}) << QByteArray("pending") << QByteArray("Node 1 was told");
    QTest::newRow("gone when the node looked")
        << NodeAnswer(Error{ErrorCode::NotFound, u"Gone."_s}) << QByteArray("not_found") << QByteArray("Gone.");
}

void tst_ClusterOperations::tellsWhatBecameOfAnAction()
{
    QFETCH(NodeAnswer, nodeSays);
    QFETCH(QByteArray, message);
    m_fixture->onAsk = [nodeSays](Common::NodeId, const QString &, const QCborMap &) { return nodeSays; };
    const std::pair<const char *, Arguments> calls[] = {
        {"kickConnection", {{"publicSID", u"p1"_s}}},
        {"closeRoom", {{"roomId", m_room}, {"notice", u"The end."_s}}},
        {"moveRoom", {{"roomId", m_room}, {"nodeId", u"0"_s}}},
        {"startRecording", {{"roomId", m_room}}},
        {"stopRecording", {{"roomId", m_room}}},
    };
    for (const auto &[operation, arguments] : calls) {
        const SoapReply reply = call(QLatin1String(operation), arguments);
        QTEST(reply.status == 200 ? field(reply, "outcome") : errorName(reply), "outcome");
        QVERIFY2(reply.body.contains(message), reply.body.constData());
    }
}

void tst_ClusterOperations::tellsTheNodeWhatToDo_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QCborMap>("told");
    const qint64 room = m_room.toLongLong();
    QTest::newRow("kick") << u"kickConnection"_s << Arguments{{"publicSID", u"p1"_s}} << u"kick"_s
                          << QCborMap{{u"publicId"_s, u"p1"_s}};
    QTest::newRow("close") << u"closeRoom"_s << Arguments{{"roomId", m_room}, {"notice", u"The end."_s}}
                           << u"closeRoom"_s << QCborMap{{u"room"_s, room}, {u"notice"_s, u"The end."_s}};
    QTest::newRow("move") << u"moveRoom"_s << Arguments{{"roomId", m_room}, {"nodeId", u"2"_s}} << u"moveRoom"_s
                          << QCborMap{{u"room"_s, room}, {u"target"_s, 2}};
    QTest::newRow("start a recording") << u"startRecording"_s << Arguments{{"roomId", m_room}} << u"record"_s
                                       << QCborMap{{u"room"_s, room},
                                                   {u"on"_s, true},
                                                   {u"user"_s, 2},
                                                   {u"name"_s, u"First Last"_s}};
    QTest::newRow("stop a recording") << u"stopRecording"_s << Arguments{{"roomId", m_room}} << u"record"_s
                                      << QCborMap{{u"room"_s, room},
                                                  {u"on"_s, false},
                                                  {u"user"_s, 2},
                                                  {u"name"_s, u"First Last"_s}};
}

void tst_ClusterOperations::tellsTheNodeWhatToDo()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    Common::NodeId asked;
    QString method;
    QCborMap told;
    m_fixture->onAsk = [&](Common::NodeId node, const QString &name, const QCborMap &content) {
        asked = node;
        method = name;
        told = content;
        return NodeAnswer(QCborMap());
    };
    QCOMPARE(field(call(operation, arguments), "outcome"), "done");
    QCOMPARE(asked, Common::NodeId(1));
    QTEST(method, "method");
    QTEST(told, "told");
}

ATRIUM_TEST(tst_ClusterOperations)
#include "tst_clusteroperations.moc"
