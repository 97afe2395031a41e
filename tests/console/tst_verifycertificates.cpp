// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/httpclient.h"
#include "common/verify/roomvisit.h"
#include "common/verify/verifyrun.h"
#include "console/connection/serveraddress.h"
#include "console/connection/trustedcertificates.h"
#include "console/headless/headlessverify.h"

#include "stubnode.h"
#include "tests/support/testprogram.h"
#include "tlscertificate.h"

#include <QBuffer>
#include <QSettings>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>
#include <QWebSocketServer>

using namespace Common;
using namespace Qt::StringLiterals;
using Console::hostAndPort;

constexpr Millis longEnough{5000}; // as long as QTRY waits

static const QString loopback = u"IP:127.0.0.1"_s;

static QByteArray fingerprint(const QSslConfiguration &tls)
{
    return tls.localCertificateChain().first().digest(QCryptographicHash::Sha256);
}

template <class T>
static QCoro::Task<void> keep(QCoro::Task<Result<T>> task, std::optional<Result<T>> &result)
{
    result.emplace(co_await std::move(task));
}

enum class Trust { None, This, Another };
Q_DECLARE_METATYPE(Trust)

class tst_VerifyCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void checkGoesOnWithTheTrustedCertificateOnly_data();
    void checkGoesOnWithTheTrustedCertificateOnly();
    void consoleHandsItsTrustToTheCheck();
    void changeBetweenTwoRequestsIsSeen_data();
    void changeBetweenTwoRequestsIsSeen();
    void roomTakesTheTrustedCertificateOnly_data();
    void roomTakesTheTrustedCertificateOnly();

private:
    static void addTrustRows();
    AcceptedCertificates accepted(Trust trust, const QUrl &server) const;

    const QSslConfiguration m_tls = selfSignedTls(u"node1"_s);
    const QSslConfiguration m_otherTls = selfSignedTls(u"node1"_s, u"Somebody else"_s);
};

void tst_VerifyCertificates::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_verifycertificates"_s);
    QSettings().clear();
}

void tst_VerifyCertificates::addTrustRows()
{
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<QString>("message"); // part of it; empty = it goes on
    QTest::addColumn<QString>("remedy");
    QTest::newRow("an unknown one fails") << Trust::None << u"is not trusted"_s << u"compare the fingerprint"_s;
    QTest::newRow("the trusted one passes") << Trust::This << QString() << QString();
    QTest::newRow("a changed one fails") << Trust::Another << u"another certificate"_s << u"Ask"_s;
}

AcceptedCertificates tst_VerifyCertificates::accepted(Trust trust, const QUrl &server) const
{
    // Trust in a certificate of one server is none in the same certificate of another.
    AcceptedCertificates certificates{{u"127.0.0.1:1"_s, fingerprint(m_tls)}};
    if (trust != Trust::None)
        certificates.insert(hostAndPort(server), fingerprint(trust == Trust::This ? m_tls : m_otherTls));
    return certificates;
}

void tst_VerifyCertificates::checkGoesOnWithTheTrustedCertificateOnly_data()
{
    addTrustRows();
}

void tst_VerifyCertificates::checkGoesOnWithTheTrustedCertificateOnly()
{
    QFETCH(Trust, trust);
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    StubNode node;
    QVERIFY(node.listenTls(m_tls));
    VerifyRun run({.server = node.address(),
                   .login = u"admin"_s,
                   .password = u"secret"_s,
                   .certificates = accepted(trust, node.address())});
    QSignalSpy finished(&run, &VerifyRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    const VerifyStep step = finished.first().first().value<VerifyReport>().steps.first();
    QCOMPARE(step.state, VerifyStep::Failed);
    if (message.isEmpty()) { // the stub is no whole node: it is enough that it got the request
        QVERIFY2(step.seen.contains(u"HTTP status 500"_s), qPrintable(step.seen));
        QVERIFY(!node.calls.isEmpty());
        return;
    }
    QVERIFY2(step.seen.contains(message), qPrintable(step.seen));
    QVERIFY2(step.seen.contains(hostAndPort(node.address())), qPrintable(step.seen));
    const QString digits = QString::fromLatin1(fingerprint(m_tls).toHex(':').toUpper());
    QVERIFY2(step.seen.contains(u"node1, SHA-256 "_s + digits), qPrintable(step.seen));
    QVERIFY2(step.remedy.contains(remedy), qPrintable(step.remedy));
    QVERIFY(node.calls.isEmpty());
}

void tst_VerifyCertificates::consoleHandsItsTrustToTheCheck()
{
    StubNode node;
    QVERIFY(node.listenTls(m_tls));
    Console::TrustedCertificates().trust(hostAndPort(node.address()), fingerprint(m_tls));
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    Console::HeadlessVerify verify({node.address(), u"admin"_s, u"secret"_s}, {}, output);
    QSignalSpy finished(&verify, &Console::HeadlessVerify::finished);
    QVERIFY(verify.start());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(output.data().contains("HTTP status 500"), output.data().constData());
    QVERIFY(!node.calls.isEmpty());
}

void tst_VerifyCertificates::changeBetweenTwoRequestsIsSeen_data()
{
    QTest::addColumn<QSslConfiguration>("before");
    QTest::addColumn<QSslConfiguration>("after");
    QTest::newRow("signed by themselves") << m_tls << m_otherTls;
    const QList<QSslConfiguration> signedByOne = unknownAuthorityTls({loopback, loopback});
    QTest::newRow("signed by one unknown authority") << signedByOne[0] << signedByOne[1];
}

void tst_VerifyCertificates::changeBetweenTwoRequestsIsSeen()
{
    QFETCH(QSslConfiguration, before);
    QFETCH(QSslConfiguration, after);
    StubNode node;
    QVERIFY(node.listenTls(before));
    const quint16 port = node.port();
    const AcceptedCertificates certificates{{hostAndPort(node.address()), fingerprint(before)}};
    Patience patience;
    patience.begin(longEnough);
    HttpClient client(patience, certificates);
    const QNetworkRequest request(node.address());
    std::optional<Result<HttpAnswer>> first;
    const auto asking = keep(client.send("POST", request, "body"), first);
    QTRY_VERIFY(first);
    QVERIFY(*first);
    node.stop();
    QVERIFY(node.listenTls(after, port));
    node.calls.clear();
    std::optional<Result<HttpAnswer>> second;
    const auto askingAgain = keep(client.send("POST", request, "body"), second);
    QTRY_VERIFY(second);
    QVERIFY(!*second);
    QVERIFY2(second->error().message.contains(u"another certificate"_s), qPrintable(second->error().message));
    QVERIFY(node.calls.isEmpty());
}

void tst_VerifyCertificates::roomTakesTheTrustedCertificateOnly_data()
{
    addTrustRows();
}

void tst_VerifyCertificates::roomTakesTheTrustedCertificateOnly()
{
    QFETCH(Trust, trust);
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    QWebSocketServer room(u"room"_s, QWebSocketServer::SecureMode);
    room.setSslConfiguration(m_tls);
    QVERIFY(room.listen(QHostAddress::LocalHost));
    const QUrl url(u"wss://127.0.0.1:%1/openmeetings/ws/room/1"_s.arg(room.serverPort()));
    const AcceptedCertificates certificates = accepted(trust, url);
    Patience patience;
    patience.begin(longEnough);
    RoomVisit visit({NodeId(1), url, u"ticket"_s}, u"https://127.0.0.1"_s, patience, certificates);
    std::optional<Result<void>> joined;
    const auto joining = keep(visit.join(), joined);
    if (message.isEmpty()) {
        QTRY_VERIFY(room.hasPendingConnections());
        patience.abandon(); // nobody here lets it in
        return;
    }
    QTRY_VERIFY(joined);
    QVERIFY(!*joined);
    QVERIFY2(joined->error().message.contains(message), qPrintable(joined->error().message));
    QVERIFY2(joined->error().remedy.contains(remedy), qPrintable(joined->error().remedy));
    QVERIFY(!room.hasPendingConnections());
}

ATRIUM_TEST(tst_VerifyCertificates)
#include "tst_verifycertificates.moc"
