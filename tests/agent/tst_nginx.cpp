// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSslSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*!
    Two real nodes behind the real nginx, which is set up as resources/config/nginx.conf.example says, but for names, addresses and
    ports: node 1 is 127.0.0.1 there, node 2 is localhost.
*/
class tst_Nginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void pageComesByTls();
    void plainHttpIsLedToHttps();
    void peopleMeetInARoomOfEitherNode();
    void fileGoesInAndOut();
    void guessersAreLockedByTheirOwnAddress();
    void strangersOwnWordsDoNotGetThrough();

private:
    bool startNginx();
    QUrl url(int node) const
    {
        return QUrl(u"https://%1:%2/openmeetings/"_s.arg(node == 1 ? u"127.0.0.1"_s : u"localhost"_s).arg(m_port));
    }
    int logIn(const QString &from, const QString &login, const QString &password, const ApiClient::Headers &more = {});
    int guess(const QString &from, const ApiClient::Headers &more = {}); //!< until it is locked; the last status
    QString ask(const QString &operation) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_ben;
    QProcess m_nginx;
    Certificates m_certificates;
    quint16 m_port = 0;
    quint16 m_plainPort = 0;
};

void tst_Nginx::initTestCase()
{
    QTcpServer secure;
    QTcpServer plain;
    QVERIFY(listenOnFreePort(secure) && listenOnFreePort(plain));
    m_port = secure.serverPort();
    m_plainPort = plain.serverPort();
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    for (int node = 1; node <= 2; ++node) {
        m_cluster->setConfig(node, u"node.address"_s, node == 1 ? u"\"127.0.0.1\""_s : u"\"localhost\""_s);
        m_cluster->setConfig(node, u"node.port"_s, QString::number(m_port));
        m_cluster->setConfig(node, u"http.protocol"_s, u"\"https\""_s);
        m_cluster->setConfig(node, u"http.trusted_proxies"_s, u"[\"127.0.0.1\"]"_s);
        m_cluster->setConfig(node, u"peers.address"_s, u"\"127.0.0.1:%1\""_s.arg(m_cluster->peerPort(node)));
    }
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    m_ada = m_cluster->addUser(u"ada-lovelace"_s, 1);
    m_ben = m_cluster->addUser(u"ben-franklin"_s, 2);
    secure.close();
    plain.close();
    QVERIFY(startNginx());
    m_ada->setNode(url(1));
    m_ben->setNode(url(2));
}

void tst_Nginx::cleanupTestCase()
{
    if (m_nginx.state() == QProcess::Running) {
        m_nginx.terminate();
        QVERIFY(m_nginx.waitForFinished());
    }
    for (int node = 1; node <= 2; ++node)
        QVERIFY(m_cluster->stop(node));
}

bool tst_Nginx::startNginx()
{
    if (!m_certificates.addAuthority(u"ca"_s) || !m_certificates.addServer(u"nginx"_s, u"ca"_s))
        return false;
    m_certificates.trust(u"ca"_s);
    QFile example(QStringLiteral(ATRIUM_NGINX_EXAMPLE));
    QString site = example.open(QIODevice::ReadOnly) ? QString::fromUtf8(example.readAll()) : QString();
    const std::pair<QString, QString> changes[] = {
        {u"10.1.1.1:5080"_s, u"127.0.0.1:%1"_s.arg(m_cluster->port(1))},
        {u"10.1.1.2:5080"_s, u"127.0.0.1:%1"_s.arg(m_cluster->port(2))},
        {u"node1.school.example"_s, u"127.0.0.1"_s},
        {u"node2.school.example"_s, u"localhost"_s},
        {u"listen 443 ssl"_s, u"listen 127.0.0.1:%1 ssl"_s.arg(m_port)},
        {u"listen 80"_s, u"listen 127.0.0.1:%1"_s.arg(m_plainPort)},
        {u"/etc/ssl/atrium/fullchain.pem"_s, m_certificates.path(u"nginx.crt"_s)},
        {u"/etc/ssl/atrium/privkey.pem"_s, m_certificates.path(u"nginx.key"_s)},
    };
    for (const auto &[from, to] : changes) {
        if (!site.contains(from)) {
            qWarning() << "the example does not say" << from;
            return false;
        }
        site.replace(from, to);
    }
    const QString folder = m_certificates.path(u"nginx"_s);
    QString whole = u"daemon off;\npid nginx.pid;\nerror_log stderr;\nevents { worker_connections 512; }\nhttp {\n"
                    u"access_log off;\n"_s;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        whole += QLatin1String(kind) + u"_temp_path "_s + QLatin1String(kind) + u";\n"_s;
    whole += site + u"}\n"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/nginx.conf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(whole.toUtf8()) < 0 || !file.flush())
        return false;
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // also when the test itself crashes
    m_nginx.start(u"/usr/sbin/nginx"_s, {u"-p"_s, folder, u"-c"_s, file.fileName()});
    const bool answers = QTest::qWaitFor(
        [this] {
            QNetworkAccessManager network;
            return m_nginx.state() == QProcess::NotRunning
                || answerOf(network.get(QNetworkRequest(url(1).resolved(QUrl(u"/livez"_s))))).status == 200;
        },
        10'000);
    const QByteArray said = m_nginx.readAll();
    if (!answers || m_nginx.state() == QProcess::NotRunning)
        qWarning().noquote() << "nginx does not run:" << said;
    return answers && m_nginx.state() == QProcess::Running;
}

/*! As a client at another address of loopback would; the status. */
int tst_Nginx::logIn(const QString &from, const QString &login, const QString &password, const ApiClient::Headers &more)
{
    QSslSocket socket;
    socket.bind(QHostAddress(from));
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    if (!socket.waitForEncrypted(10'000))
        return 0;
    const QByteArray body = R"({"login":")" + login.toUtf8() + R"(","password":")" + password.toUtf8() + "\"}";
    QByteArray head = "POST /openmeetings/api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                      "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : more)
        head += name + ": " + value + "\r\n";
    socket.write(head + "\r\n" + body);
    while (!socket.canReadLine() && socket.waitForReadyRead(20'000)) {}
    return socket.readLine().mid(9, 3).toInt();
}

QString tst_Nginx::ask(const QString &operation) const
{
    return soapCall(m_cluster->url(1), u"ClusterService"_s, operation,
                    {{u"SID"_s, m_cluster->soapSession(1)}, {u"start"_s, u"0"_s}, {u"max"_s, u"50"_s}});
}

void tst_Nginx::pageComesByTls()
{
    QNetworkAccessManager network;
    for (int node = 1; node <= 2; ++node) {
        const auto page = answerOf(network.get(QNetworkRequest(url(node))));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<html"));
        QVERIFY(page.header("Strict-Transport-Security").startsWith("max-age="));
    }
    QVERIFY(ApiClient(url(1))
                .logIn(u"ada-lovelace"_s, u"password-ada-lovelace"_s)
                .header("Set-Cookie")
                .contains("; Secure"));
}

void tst_Nginx::plainHttpIsLedToHttps()
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/openmeetings/?a=b"_s.arg(m_plainPort)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const auto answer = answerOf(network.get(request));
    QCOMPARE(answer.status, 308);
    QCOMPARE(answer.header("Location"), QByteArray("https://127.0.0.1/openmeetings/?a=b"));
}

void tst_Nginx::peopleMeetInARoomOfEitherNode()
{
    QSet<QString> hosts;
    for (int i = 0; i < 2; ++i) {
        const qint64 room = m_cluster->addRoom(u"Room %1"_s.arg(i));
        const QString enter = u"rooms/%1/enter"_s.arg(room);
        const auto first = m_ada->send("POST", enter).json();
        const QUrl where(first.value(u"url"_s).toString());
        QCOMPARE(where.scheme(), u"wss"_s);
        QCOMPARE(where.port(), int(m_port));
        hosts.insert(where.host());
        RoomClient ada(first);
        QTRY_VERIFY(ada.hasJoined());
        RoomClient ben(m_ben->send("POST", enter).json());
        QTRY_VERIFY(ben.hasJoined());
        ada.say(u"through nginx"_s);
        QTRY_COMPARE(ben.count<ChatSaidFrame>(), 1);
        if (i == 0)
            continue;
        QTRY_VERIFY(ask(u"getConnections"_s).contains(u"127.0.0.1"_s));
        ben.leave();
        QTRY_COMPARE(ben.closedCode(), u"left"_s);
    }
    QVERIFY(!hosts.isEmpty());
}

void tst_Nginx::fileGoesInAndOut()
{
    const QByteArray content = contentOfBytes(6'000'001);
    TusClient tus(*m_ada);
    const qint64 file = tus.sendWhole(u"plan"_s, content, {{"home", {}}});
    QVERIFY(file > 0);
    m_ada->setNode(url(2));
    const auto answer = m_ada->get(u"files/%1"_s.arg(file));
    m_ada->setNode(url(1));
    QVERIFY2(answer.status == 200 && answer.body == content, answer.body.left(200).constData());
}

int tst_Nginx::guess(const QString &from, const ApiClient::Headers &more)
{
    int status = 0;
    for (int i = 0; i < 40 && status != 429; ++i)
        status = logIn(from, u"somebody%1"_s.arg(i), u"guess"_s, more);
    return status;
}

// Not the proxy's address, which would be everybody's.
void tst_Nginx::guessersAreLockedByTheirOwnAddress()
{
    QCOMPARE(guess(u"127.4.4.4"_s), 429);
    QTRY_VERIFY(ask(u"getAuditLog"_s).contains(u"127.4.4.4"_s));
    QCOMPARE(logIn(u"127.4.4.5"_s, u"ada-lovelace"_s, u"password-ada-lovelace"_s), 200);
}

void tst_Nginx::strangersOwnWordsDoNotGetThrough()
{
    int n = 0;
    for (const auto &[name, value] : ApiClient::Headers{{"X-Forwarded-For", "198.51.100.9"},
                                                        {"Forwarded", "for=198.51.100.9"},
                                                        {"x-forwarded-for", "198.51.100.9, 127.0.0.1"}}) {
        const QString from = u"127.5.5.%1"_s.arg(++n);
        QCOMPARE(guess(from, {{name, value}}), 429);
        QTRY_VERIFY(ask(u"getAuditLog"_s).contains(from));
        QVERIFY(!ask(u"getAuditLog"_s).contains(u"198.51.100.9"_s));
    }
}

ATRIUM_TEST(tst_Nginx)
#include "tst_nginx.moc"
