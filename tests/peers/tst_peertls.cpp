// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "agent/peers/peertls.h"
#include "tests/peers/peernode.h"
#include "tests/peers/wire.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_PeerTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.addAuthority(u"ca"_s));
        QVERIFY(m_certificates.addAuthority(u"other-ca"_s));
        QVERIFY(m_certificates.addNode(u"one"_s, u"ca"_s));
        QVERIFY(m_certificates.addNode(u"two"_s, u"ca"_s));
        QVERIFY(m_certificates.addNode(u"foreign"_s, u"other-ca"_s));
        QVERIFY(m_certificates.addNode(u"expired"_s, u"ca"_s, {u"-days"_s, u"-1"_s}));
        QFile world(m_certificates.path(u"world.key"_s));
        QVERIFY(QFile::copy(m_certificates.path(u"one.key"_s), world.fileName()));
        QVERIFY(world.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        QFile empty(m_certificates.path(u"empty"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(empty.write("nothing of use\n") > 0 && empty.setPermissions(QFile::ReadOwner));
    }

    void configurationIsRead();
    void configurationRefuses_data();
    void configurationRefuses();

    void nodesWithCertificatesMeet();
    void muchPassesOverTls();
    void othersAreRefused_data();
    void othersAreRefused();
    void stragglersWithoutTlsAreRefused();

private:
    Result<Config> read(const QString &certificate, const QString &key, const QString &authority)
    {
        QFile file(m_certificates.path(u"agent.toml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test cannot write its file");
        file.write("[node]\nid = 1\n[peers]\n");
        for (const auto &[name, value] :
             {std::pair("tls_certificate", certificate), std::pair("tls_key", key), std::pair("tls_ca", authority)}) {
            if (!value.isEmpty())
                file.write(QByteArray(name) + " = \"" + value.toUtf8() + "\"\n");
        }
        file.close();
        return readConfig(file.fileName(), {});
    }

    QSslConfiguration tls(const QString &node) const { return peerTls(m_certificates.identity(node, u"ca"_s)); }

    Certificates m_certificates;
};

void tst_PeerTls::configurationIsRead()
{
    const auto config = read(u"one.crt"_s, u"one.key"_s, u"ca.crt"_s);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QVERIFY(config->peers.tls);
    QCOMPARE(config->peers.tls->protocol(), QSsl::TlsV1_3OrLater);
    QCOMPARE(config->peers.tls->localCertificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"one"_s});
    QVERIFY(read(u"ca.crt"_s, u"ca.key"_s, u"ca.crt"_s)); // RSA as well
}

void tst_PeerTls::configurationRefuses_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &certificate, const QString &key, const QString &authority,
                        const QString &place, const QString &what) {
        QTest::newRow(name) << certificate << key << authority << place << what;
    };
    const QString one = u"one.crt"_s;
    const QString oneKey = u"one.key"_s;
    const QString ca = u"ca.crt"_s;
    row("no certificate", {}, oneKey, ca, u"peers.tls_certificate"_s, u"is missing"_s);
    row("no key", one, {}, ca, u"peers.tls_key"_s, u"is missing"_s);
    row("no authority", one, oneKey, {}, u"peers.tls_ca"_s, u"is missing"_s);
    row("a certificate file that is not there", u"x.crt"_s, oneKey, ca, u"4: peers.tls_certificate"_s,
        u"cannot be read"_s);
    row("a key file that is not there", one, u"x.key"_s, ca, u"5: peers.tls_key"_s, u"cannot be read"_s);
    row("an authority file that is not there", one, oneKey, u"x.crt"_s, u"6: peers.tls_ca"_s, u"cannot be read"_s);
    row("a folder", u"."_s, oneKey, ca, u"4: peers.tls_certificate"_s, u"cannot be read"_s);
    row("no certificate in the file", u"empty"_s, oneKey, ca, u"4: peers.tls_certificate"_s, u"holds no certificate"_s);
    row("no key in the file", one, u"empty"_s, ca, u"5: peers.tls_key"_s, u"holds no private key"_s);
    row("a certificate that has expired", u"expired.crt"_s, u"expired.key"_s, ca, u"4: peers.tls_certificate"_s,
        u"has expired on"_s);
    row("an authority that has expired", one, oneKey, u"expired.crt"_s, u"6: peers.tls_ca"_s, u"has expired on"_s);
    row("the key of another certificate", one, u"two.key"_s, ca, u"5: peers.tls_key"_s,
        u"does not belong to the certificate"_s);
    row("a key that everybody may read", one, u"world.key"_s, ca, u"5: peers.tls_key"_s, u"can be read by everybody"_s);
}

void tst_PeerTls::configurationRefuses()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, authority);
    QFETCH(QString, place);
    QFETCH(QString, what);
    const auto config = read(certificate, key, authority);
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Config);
    QVERIFY2(config.error().message.contains(place) && config.error().message.contains(what),
             qPrintable(config.error().message));
}

void tst_PeerTls::nodesWithCertificatesMeet()
{
    const auto database = databaseOfThree();
    PeerNode one(*database, 1, {.tls = tls(u"one"_s)});
    PeerNode two(*database, 2, {.tls = tls(u"two"_s)});
    Wire wire(two.address());
    one.call({{2, wire.address()}});
    QTRY_VERIFY(one.reaches(two));
    QVERIFY(one.commit(1));
    QTRY_COMPARE(two.rooms, QList<qint64>{1});
    QTRY_COMPARE(one.statusOf(2).acknowledged, 1);
    QVERIFY(!wire.fromCaller().contains("commit"));
}

void tst_PeerTls::muchPassesOverTls()
{
    const auto database = databaseOfThree();
    PeerNode one(*database, 1, {.tls = tls(u"one"_s)});
    PeerNode two(*database, 2, {.tls = tls(u"two"_s)});
    one.call({{2, two.address()}});
    QTRY_VERIFY(one.reaches(two));
    two.channel.handle(u"echo"_s,
                       [](NodeId, const QCborMap &arguments, const CommitChannel::Done &done) { done(arguments); });
    const QCborMap large{{u"x"_s, QString(900'000, u'x')}};
    int answers = 0;
    for (int i = 0; i < 8; ++i) {
        one.channel.ask(NodeId(2), u"echo"_s, large, 20s,
                        [&](const CommitChannel::Answer &answer) { answers += answer && *answer == large ? 1 : 0; });
    }
    QTRY_COMPARE(answers, 8);
}

void tst_PeerTls::othersAreRefused_data()
{
    QTest::addColumn<std::optional<QSslConfiguration>>("tls");
    QSslConfiguration withoutCertificate = tls(u"two"_s);
    withoutCertificate.setLocalCertificateChain({});
    withoutCertificate.setPrivateKey({});
    QSslConfiguration olderTls = tls(u"two"_s);
    olderTls.setProtocol(QSsl::TlsV1_2);
    using Tls = std::optional<QSslConfiguration>;
    QTest::newRow("with a certificate of another authority") << Tls(tls(u"foreign"_s));
    QTest::newRow("with an expired certificate") << Tls(tls(u"expired"_s));
    QTest::newRow("without a certificate") << Tls(withoutCertificate);
    QTest::newRow("with TLS 1.2") << Tls(olderTls);
    QTest::newRow("without TLS") << Tls();
}

void tst_PeerTls::othersAreRefused()
{
    QFETCH(std::optional<QSslConfiguration>, tls);
    const auto database = databaseOfThree();
    PeerNode one(*database, 1, {.silence = 1000ms, .tls = this->tls(u"one"_s)});
    PeerNode other(*database, 2, {.silence = 1000ms, .tls = tls}); // it has the cluster's key
    other.call({{1, one.address()}});
    QTRY_VERIFY(!other.statusOf(1).lastError.isEmpty());
    QVERIFY(!other.reaches(one));
    QVERIFY(one.channel.connectedPeers().isEmpty());
    if (tls && tls->localCertificate().isNull())
        return; // nobody can answer without a certificate
    one.call({{2, other.address()}});
    QTRY_VERIFY(!one.statusOf(2).lastError.isEmpty());
    QVERIFY2(!one.statusOf(2).lastError.contains(u"host name"_s), qPrintable(one.statusOf(2).lastError));
    QVERIFY(!one.reaches(other));
}

void tst_PeerTls::stragglersWithoutTlsAreRefused()
{
    const auto database = databaseOfThree();
    PeerNode one(*database, 1, {.silence = 1000ms, .tls = tls(u"one"_s)});
    QTcpSocket plain;
    const QSignalSpy ended(&plain, &QTcpSocket::disconnected);
    plain.connectToHost(one.address().host, one.address().port);
    plain.write(QByteArray(100, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 1500);
}

ATRIUM_TEST(tst_PeerTls)
#include "tst_peertls.moc"
