// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/certificatedoubt.h"
#include "console/connection/serveraddress.h"
#include "console/connection/soapconnection.h"
#include "console/connection/trustedcertificates.h"

#include "stubnode.h"
#include "tests/support/testprogram.h"
#include "tlscertificate.h"

#include <QSettings>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using State = ClusterConnection::State;

static const QString loopback = u"IP:127.0.0.1"_s;

static QByteArray fingerprint(const QSslConfiguration &tls)
{
    return tls.localCertificateChain().first().digest(QCryptographicHash::Sha256);
}

class tst_Certificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSentBeforeTrust_data();
    void nothingIsSentBeforeTrust();
    void trustIsForOneCertificateOfOneServer();
    void trustInALeafIsNotTrustInItsAuthority();
    void changeInASessionStopsAndTells_data();
    void changeInASessionStopsAndTells();
    void trustThatIsTakenBackEndsWithTheConnection();
    void doubtInAnotherNodeIsToldOnce();
    void trustIsStoredWithItsMoment();
    void fingerprintsAreShownInGroups();

private:
    ConnectTarget target() const { return {m_node->address(), u"admin"_s, u"secret"_s}; }
    void openTrusted(const QSslConfiguration &tls)
    {
        QVERIFY(m_node->listenTls(tls));
        m_trusted.trust(hostAndPort(m_node->address()), fingerprint(tls));
        QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
        m_connection->open(target());
        QTRY_COMPARE(opened.size(), 1);
    }

    TrustedCertificates m_trusted;
    std::unique_ptr<StubNode> m_node;
    std::unique_ptr<SoapConnection> m_connection;
    QList<CertificateDoubt> m_doubts;
};

void tst_Certificates::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_certificates"_s);
    QSettings().clear();
    m_doubts.clear();
    m_node = std::make_unique<StubNode>();
    m_connection = std::make_unique<SoapConnection>(m_trusted);
    connect(m_connection.get(), &ClusterConnection::certificateDoubted, this,
            [this](const CertificateDoubt &doubt) { m_doubts << doubt; });
}

void tst_Certificates::cleanup()
{
    m_connection.reset();
    m_node.reset();
}

void tst_Certificates::nothingIsSentBeforeTrust_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("problems"); // part of each
    QTest::newRow("signed by itself") << selfSignedTls(u"node1"_s) << u"node1, Atrium"_s << u"node1, Atrium"_s
                                      << QStringList{u"by itself"_s};
    QTest::newRow("for another name, signed by an unknown authority")
        << unknownAuthorityTls({u"DNS:elsewhere.example"_s}).first() << u"node"_s << u"Unknown authority"_s
        << QStringList{u"authority"_s, u"elsewhere.example"_s};
}

void tst_Certificates::nothingIsSentBeforeTrust()
{
    QFETCH(QSslConfiguration, tls);
    QVERIFY(m_node->listenTls(tls));
    QSignalSpy failed(m_connection.get(), &ClusterConnection::openFailed);
    QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
    m_connection->open(target());
    QTRY_COMPARE(m_doubts.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Common::Error>().message.contains(u"certificate"_s));
    QVERIFY(m_node->calls.isEmpty());
    const CertificateDoubt doubt = m_doubts.first();
    QCOMPARE(doubt.server, hostAndPort(m_node->address()));
    QTEST(doubt.subject, "subject");
    QTEST(doubt.issuer, "issuer");
    QCOMPARE(doubt.fingerprint, fingerprint(tls));
    QVERIFY(!doubt.isChange());
    QVERIFY(doubt.validFrom < doubt.validUntil);
    QFETCH(QStringList, problems);
    QCOMPARE(doubt.problems.size(), problems.size());
    for (const QString &problem : problems)
        QVERIFY2(doubt.problems.join(u' ').contains(problem), qPrintable(doubt.problems.join(u' ')));

    m_trusted.trust(doubt.server, doubt.fingerprint);
    m_connection->open(target());
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_doubts.size(), 1);
}

void tst_Certificates::trustIsForOneCertificateOfOneServer()
{
    const QSslConfiguration tls = selfSignedTls(u"node1"_s);
    QVERIFY(m_node->listenTls(tls));
    m_trusted.trust(u"127.0.0.1:1"_s, fingerprint(tls));
    m_connection->open(target());
    QTRY_COMPARE(m_doubts.size(), 1);
    QVERIFY(!m_doubts.first().isChange());
    m_trusted.trust(hostAndPort(m_node->address()), fingerprint(selfSignedTls(u"node1"_s)));
    m_connection->open(target());
    QTRY_COMPARE(m_doubts.size(), 2);
    QVERIFY(m_doubts.last().isChange());
    QVERIFY(m_node->calls.isEmpty());
}

void tst_Certificates::trustInALeafIsNotTrustInItsAuthority()
{
    const QSslConfiguration tls = unknownAuthorityTls({loopback}).first();
    QVERIFY(m_node->listenTls(tls));
    m_trusted.trust(hostAndPort(m_node->address()),
                    tls.localCertificateChain().last().digest(QCryptographicHash::Sha256));
    m_connection->open(target());
    QTRY_COMPARE(m_doubts.size(), 1);
    QCOMPARE(m_doubts.first().fingerprint, fingerprint(tls));
    QVERIFY(m_node->calls.isEmpty());
}

void tst_Certificates::changeInASessionStopsAndTells_data()
{
    QTest::addColumn<QSslConfiguration>("before");
    QTest::addColumn<QSslConfiguration>("after");
    QTest::newRow("signed by themselves") << selfSignedTls(u"node1"_s) << selfSignedTls(u"node1"_s, u"Somebody else"_s);
    const QList<QSslConfiguration> signedByOne = unknownAuthorityTls({loopback, loopback});
    QTest::newRow("signed by one unknown authority") << signedByOne[0] << signedByOne[1];
}

void tst_Certificates::changeInASessionStopsAndTells()
{
    QFETCH(QSslConfiguration, before);
    QFETCH(QSslConfiguration, after);
    openTrusted(before);
    const quint16 port = m_node->port();
    m_node->stop();
    QVERIFY(m_node->listenTls(after, port));
    m_node->calls.clear();
    for (int i = 0; i < 3; ++i)
        m_connection->retry();
    QTRY_COMPARE(m_connection->state(), State::Unreachable);
    QCOMPARE(m_doubts.size(), 1);
    QCOMPARE(m_doubts.first().trustedFingerprint, fingerprint(before));
    QCOMPARE(m_doubts.first().fingerprint, fingerprint(after));
    QVERIFY(m_node->calls.isEmpty());
    m_trusted.trust(m_doubts.first().server, m_doubts.first().fingerprint);
    m_connection->retry();
    QTRY_COMPARE(m_connection->state(), State::Connected);
}

void tst_Certificates::trustThatIsTakenBackEndsWithTheConnection()
{
    const QSslConfiguration tls = selfSignedTls(u"node1"_s);
    openTrusted(tls);
    m_trusted.remove(hostAndPort(m_node->address()));
    const quint16 port = m_node->port();
    m_node->stop(); // ends the connections, so that the next call shakes hands again
    QVERIFY(m_node->listenTls(tls, port));
    m_node->calls.clear();
    m_connection->retry();
    QTRY_COMPARE(m_doubts.size(), 1);
    QVERIFY(!m_doubts.first().isChange());
    QVERIFY(m_node->calls.isEmpty());
}

void tst_Certificates::doubtInAnotherNodeIsToldOnce()
{
    const QSslConfiguration tls = selfSignedTls(u"node2"_s);
    StubNode other;
    QVERIFY(m_node->listen() && other.listenTls(tls));
    ConnectTarget wish = target();
    wish.otherNodes = {other.address()};
    QSignalSpy opened(m_connection.get(), &ClusterConnection::opened);
    m_connection->open(wish);
    QTRY_COMPARE(opened.size(), 1);
    m_node->stop();
    m_connection->retry();
    QTRY_COMPARE(m_doubts.size(), 1);
    QCOMPARE(m_doubts.first().server, hostAndPort(other.address()));
    QCOMPARE(m_connection->state(), State::Unreachable);
    QVERIFY(other.calls.isEmpty());
    m_trusted.trust(m_doubts.first().server, m_doubts.first().fingerprint);
    m_connection->retry();
    QTRY_COMPARE(m_connection->target().server, other.address());
    QCOMPARE(m_doubts.size(), 1);
}

void tst_Certificates::trustIsStoredWithItsMoment()
{
    QSettings().setValue(u"certificates/node2:443"_s, QByteArray("0a0b")); // as it was before the moment was noted
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    m_trusted.trust(u"[::1]:5443"_s, QByteArray(32, 'n'));
    const QList<TrustedCertificate> all = TrustedCertificates().all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().server, u"[::1]:5443"_s);
    QCOMPARE(all.first().fingerprint, QByteArray(32, 'n'));
    QVERIFY(all.first().since >= before && all.first().since <= QDateTime::currentDateTimeUtc());
    QCOMPARE(all.last(), (TrustedCertificate{u"node2:443"_s, QByteArray("\x0a\x0b")}));
    QCOMPARE(m_trusted.fingerprint(u"node2:443"_s), QByteArray("\x0a\x0b"));
    m_trusted.remove(u"node2:443"_s);
    QCOMPARE(m_trusted.fingerprints().keys(), QList{u"[::1]:5443"_s});
}

void tst_Certificates::fingerprintsAreShownInGroups()
{
    QByteArray bytes;
    for (char byte = 0; byte < 32; ++byte)
        bytes += byte;
    QCOMPARE(fingerprintText(bytes),
             u"0001 0203 0405 0607 0809 0A0B 0C0D 0E0F\n1011 1213 1415 1617 1819 1A1B 1C1D 1E1F"_s);
}

ATRIUM_TEST(tst_Certificates)
#include "tst_certificates.moc"
