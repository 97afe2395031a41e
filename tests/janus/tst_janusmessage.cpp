// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusmessage.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Messages as Janus 1.1.2 sent them. */
class tst_JanusMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void success();
    void errors_data();
    void errors();
    void event();
    void candidate();
    void notOfJanus_data();
    void notOfJanus();
};

void tst_JanusMessage::success()
{
    const auto message = readJanusMessage(R"({"janus":"success","transaction":"3","data":{"id":2670722796414999}})");
    QVERIFY(message);
    QCOMPARE(message->kind, JanusMessage::Kind::Success);
    QCOMPARE(message->transaction, u"3"_s);
    QCOMPARE(message->data["id"_L1].toInteger(), 2670722796414999);
}

void tst_JanusMessage::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Common::ErrorCode>("code");
    QTest::newRow("the secret is wrong") << QByteArray(
        R"({"janus":"error","transaction":"2","error":{"code":403,"reason":"Unauthorized request"}})")
                                         << Common::ErrorCode::Config;
    QTest::newRow("the session is forgotten")
        << QByteArray(R"({"janus":"error","session_id":9,"error":{"code":458,"reason":"No such session 9"}})")
        << Common::ErrorCode::NotFound;
    QTest::newRow("the plugin says so: the room exists")
        << QByteArray(R"({"janus":"success","session_id":9,"transaction":"8","sender":7,"plugindata":{"plugin":)"
                      R"("janus.plugin.videoroom","data":{"videoroom":"event","error_code":427,"error":"Room 77"}}})")
        << Common::ErrorCode::Conflict;
    QTest::newRow("the plugin says so later: the admin key is wrong")
        << QByteArray(R"({"janus":"event","session_id":9,"transaction":"8","sender":7,"plugindata":{"plugin":)"
                      R"("janus.plugin.videoroom","data":{"videoroom":"event","error_code":433,"error":"No"}}})")
        << Common::ErrorCode::Config;
    QTest::newRow("a number that nobody knows")
        << QByteArray(R"({"janus":"error","error":{"code":499,"reason":"Unknown"}})") << Common::ErrorCode::Unavailable;
}

void tst_JanusMessage::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(Common::ErrorCode, code);
    const auto message = readJanusMessage(text);
    QVERIFY(message);
    QCOMPARE(message->kind, JanusMessage::Kind::Error);
    QCOMPARE(janusError(message->error, message->reason).code, code);
}

void tst_JanusMessage::event()
{
    const auto message = readJanusMessage(
        R"({"janus":"event","session_id":9,"sender":7,"plugindata":{"plugin":"janus.plugin.videoroom","data":)"
        R"({"videoroom":"attached","room":77}},"jsep":{"type":"offer","sdp":"v=0\r\n"}})");
    QVERIFY(message);
    QCOMPARE(message->kind, JanusMessage::Kind::Event);
    QCOMPARE(message->session, 9);
    QCOMPARE(message->sender, 7);
    QCOMPARE(message->data["room"_L1].toInt(), 77);
    QVERIFY(message->jsep);
    QCOMPARE(message->jsep->type, Jsep::Type::Offer);
    QCOMPARE(message->jsep->sdp, u"v=0\r\n"_s);
}

void tst_JanusMessage::candidate()
{
    const auto message =
        readJanusMessage(R"({"janus":"trickle","session_id":9,"sender":7,"candidate":{"sdpMid":"0","sdpMLineIndex":0,)"
                         R"("candidate":"candidate:1 1 udp 1 127.0.0.1 1 typ host"}})");
    QVERIFY(message);
    QCOMPARE(message->kind, JanusMessage::Kind::Trickle);
    QCOMPARE(message->data["sdpMid"_L1].toString(), u"0"_s);
}

void tst_JanusMessage::notOfJanus_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("garbage{");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("an object of somebody else") << QByteArray(R"({"t":"joined"})");
    QTest::newRow("a name that is none") << QByteArray(R"({"janus":5})");
    QTest::newRow("nested without an end") << QByteArray(5000, '[');
}

void tst_JanusMessage::notOfJanus()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readJanusMessage(text));
}

ATRIUM_TEST(tst_JanusMessage)
#include "tst_janusmessage.moc"
