// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/janusprobe.h"
#include "tests/check/inathread.h"
#include "tests/support/freeport.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = JanusProbe::Outcome;

/*! Asking Janus: by Janus, and by what is none. */
class tst_JanusProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void janusIsFoundWell();
    void wrongSecretAndWrongKey();
    void janusThatForgetsAtOnce();
    void janusThatIsGoneOrStandsStill();
    void somethingElse_data();
    void somethingElse();

private:
    static std::optional<JanusProbe> probeOf(const JanusDoor &door)
    {
        return inAThread([&door] { return probeJanus(door, 1500ms); });
    }
};

void tst_JanusProbe::janusIsFoundWell()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    JanusServer janus;
    QVERIFY(janus.start());
    const auto probe = probeOf({janus.url(), janus.apiSecret(), janus.adminKey()});
    QVERIFY(probe);
    QVERIFY2(probe->outcome == Outcome::Well, qPrintable(probe->words + janus.log()));
    QVERIFY2(probe->version.startsWith(u"1."_s), qPrintable(probe->version));
    QVERIFY(probe->asksForSecret);
    QVERIFY(probe->asksForKey);
    QCOMPARE(probe->reclaimSeconds, 30);
    QVERIFY2(!janus.log().contains(janus.apiSecret()), "the secret is in the log");
    // A node that was told no key, of a Janus that wants one: known by that.
    const auto withoutKey = probeOf({janus.url(), janus.apiSecret()});
    QVERIFY(withoutKey && withoutKey->outcome == Outcome::Well && withoutKey->asksForKey);
}

void tst_JanusProbe::wrongSecretAndWrongKey()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    JanusServer janus;
    QVERIFY(janus.start());
    for (const QString &secret : {QString(), u"guess"_s}) {
        const auto probe = probeOf({janus.url(), secret, janus.adminKey()});
        QVERIFY(probe);
        QCOMPARE(probe->outcome, Outcome::WrongSecret);
        QVERIFY(probe->asksForSecret);
    }
    const auto probe = probeOf({janus.url(), janus.apiSecret(), u"guess"_s});
    QVERIFY(probe);
    QCOMPARE(probe->outcome, Outcome::WrongKey);
}

void tst_JanusProbe::janusThatForgetsAtOnce()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    JanusServer janus({.reclaimSeconds = 0});
    QVERIFY(janus.start());
    const auto probe = probeOf({janus.url(), janus.apiSecret(), janus.adminKey()});
    QVERIFY(probe);
    QCOMPARE(probe->outcome, Outcome::Well);
    QCOMPARE(probe->reclaimSeconds, 0);
}

void tst_JanusProbe::janusThatIsGoneOrStandsStill()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    JanusServer janus;
    QVERIFY(janus.start());
    const JanusDoor door{janus.url(), janus.apiSecret(), janus.adminKey()};
    janus.pause();
    const auto still = probeOf(door);
    QVERIFY(still);
    QCOMPARE(still->outcome, Outcome::NotReached);
    QVERIFY(!still->words.isEmpty());
    janus.resume();
    janus.kill();
    const auto gone = probeOf(door);
    QVERIFY(gone);
    QCOMPARE(gone->outcome, Outcome::NotReached);
    QVERIFY(!gone->words.isEmpty());
}

void tst_JanusProbe::somethingElse_data()
{
    QTest::addColumn<QStringList>("answers"); // each to the next request; $ = its transaction
    QTest::addColumn<Outcome>("outcome");
    const QString info = u"{\"janus\":\"server_info\",\"transaction\":\"$\",\"version_string\":\"1.1.2\"}"_s;
    const QString made = u"{\"janus\":\"success\",\"transaction\":\"$\",\"data\":{\"id\":7}}"_s;
    const auto refused = [](int code) {
        return u"{\"janus\":\"error\",\"transaction\":\"$\",\"error\":{\"code\":%1,\"reason\":\"no\"}}"_s.arg(code);
    };
    const auto plugin = [](int code) {
        return u"{\"janus\":\"success\",\"transaction\":\"$\",\"plugindata\":{\"data\":{\"error_code\":%1,\"error\":\"no\"}}}"_s

            .arg(code);
    };
    QTest::newRow("says nothing") << QStringList() << Outcome::NoJanus;
    QTest::newRow("says what is no JSON") << QStringList{u"hello"_s} << Outcome::NoJanus;
    QTest::newRow("says what is no answer") << QStringList{u"{\"transaction\":\"$\"}"_s} << Outcome::NoJanus;
    QTest::newRow("answers somebody else") << QStringList{QString(info).replace(u'$', u"x"_s)} << Outcome::NoJanus;
    QTest::newRow("says no session") << QStringList{info, refused(490)} << Outcome::Odd;
    QTest::newRow("wants another secret") << QStringList{info, refused(403)} << Outcome::WrongSecret;
    QTest::newRow("has no VideoRoom") << QStringList{info, made, refused(460)} << Outcome::NoVideoRoom;
    QTest::newRow("makes no rooms") << QStringList{info, made, made, plugin(499)} << Outcome::Odd;
    QTest::newRow("wants another key") << QStringList{info, made, made, plugin(429), plugin(433)} << Outcome::WrongKey;
    QTest::newRow("falls silent") << QStringList{info, made, made} << Outcome::NoJanus;
}

void tst_JanusProbe::somethingElse()
{
    QFETCH(QStringList, answers);
    QWebSocketServer server(u"none"_s, QWebSocketServer::NonSecureMode);
    server.setSupportedSubprotocols({u"janus-protocol"_s});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        QWebSocket *socket = server.nextPendingConnection();
        socket->setParent(&server);
        connect(socket, &QWebSocket::textMessageReceived, socket, [socket, &answers](const QString &text) {
            const QString transaction = QJsonDocument::fromJson(text.toUtf8())["transaction"_L1].toString();
            if (!answers.isEmpty())
                socket->sendTextMessage(answers.takeFirst().replace(u'$', transaction));
        });
    });
    const auto probe = probeOf({server.serverUrl(), u"secret"_s, u"key"_s});
    QVERIFY(probe);
    QTEST(probe->outcome, "outcome");
}

ATRIUM_TEST(tst_JanusProbe)
#include "tst_janusprobe.moc"
