// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapfixture.h"

#include "agent/soap/soapserver.h"

#include <QDir>
#include <QTcpSocket>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_SoapServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_server = std::make_unique<SoapServer>(m_fixture->services(), 2);
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void answersTheFront();
    void answersNobodyElse_data();
    void answersNobodyElse();
    void answersToConnectionsOfOneThreadDoNotMix();
    void namesItsThreads();
    void closesConnectionsAboveItsLimit();
    void stopsAndStartsAgain();

private:
    static QByteArray request(const QByteArray &verb, const QByteArray &authorization, const QByteArray &path,
                              const QByteArray &body)
    {
        return verb + ' ' + path
            + " HTTP/1.1\r\nHost: localhost\r\nX-Atrium-Client: 192.0.2.1\r\nContent-Type: text/xml\r\n"
            + (authorization.isEmpty() ? QByteArray() : "Authorization: " + authorization + "\r\n")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    QByteArray call(const QByteArray &operation) const
    {
        return request(SoapServer::verb, m_server->authorization(), "/openmeetings/services/UserService",
                       '<' + operation + "/>");
    }
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_server->port());
        return socket;
    }
    /*! What comes up to `end`; nothing when that does not come. */
    static QByteArray answer(QTcpSocket &socket, const QByteArray &end)
    {
        QByteArray read;
        const auto isComplete = [&] {
            read += socket.readAll();
            return read.endsWith(end);
        };
        return QTest::qWaitFor(isComplete, 10000) ? read : QByteArray();
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::unique_ptr<SoapServer> m_server;
};

void tst_SoapServer::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
}

void tst_SoapServer::answersTheFront()
{
    const auto socket = connected();
    socket->write(call("getSession"));
    const QByteArray got = answer(*socket, "</ns:getSessionResponse>\n");
    QVERIFY2(got.startsWith("HTTP/1.1 200 OK\r\nContent-Type: application/xml; charset=utf-8\r\nContent-Length: "),
             got.constData());
    const qsizetype body = got.indexOf("\r\n\r\n") + 4;
    QVERIFY2(got.contains("Content-Length: " + QByteArray::number(got.size() - body) + "\r\n"), got.constData());

    socket->write(call("nothing")); // the connection stays usable
    QVERIFY(answer(*socket, "</error>\n").startsWith("HTTP/1.1 500 "));
}

void tst_SoapServer::answersNobodyElse_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("status");
    const auto basic = [](const char *userAndPassword) { return "Basic " + QByteArray(userAndPassword).toBase64(); };
    QTest::newRow("no authorization") << QByteArray(SoapServer::verb) << QByteArray() << QByteArray("HTTP/1.1 401 ");
    QTest::newRow("another secret") << QByteArray(SoapServer::verb) << basic("front:0000")
                                    << QByteArray("HTTP/1.1 401 ");
    QTest::newRow("an empty secret") << QByteArray(SoapServer::verb) << basic("front:") << QByteArray("HTTP/1.1 401 ");
    QTest::newRow("not Basic at all") << QByteArray(SoapServer::verb) << QByteArray("Bearer x")
                                      << QByteArray("HTTP/1.1 401 ");
    QTest::newRow("another verb") << QByteArray("DELETE") << QByteArray("ours") << QByteArray("HTTP/1.1 405 ");
    QTest::newRow("a client's POST") << QByteArray("POST") << QByteArray("ours") << QByteArray("HTTP/1.1 500 ");
}

void tst_SoapServer::answersNobodyElse()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, status);
    const auto socket = connected();
    socket->write(request(verb, authorization == "ours" ? m_server->authorization() : authorization,
                          "/openmeetings/services/UserService", "<getSession/>"));
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    const QByteArray got = socket->readAll();
    QVERIFY2(got.startsWith(status), got.constData());
    QVERIFY2(!got.contains("session_id"), got.constData());
}

void tst_SoapServer::answersToConnectionsOfOneThreadDoNotMix()
{
    m_server = std::make_unique<SoapServer>(m_fixture->services(), 1);
    QVERIFY(m_server->start());
    const auto slow = connected();
    const auto quick = connected();
    const QByteArray half = call("getSession");
    slow->write(half.chopped(5));
    QTRY_COMPARE(slow->bytesToWrite(), 0);
    quick->write(call("nothing"));
    QVERIFY(answer(*quick, "</error>\n").contains("has no operation"));
    QCOMPARE(slow->bytesAvailable(), 0);
    slow->write(half.right(5));
    QVERIFY(answer(*slow, "</ns:getSessionResponse>\n").startsWith("HTTP/1.1 200 OK"));
    QCOMPARE(quick->bytesAvailable(), 0);
}

void tst_SoapServer::namesItsThreads()
{
    const auto first = connected();
    const auto second = connected();
    for (QTcpSocket *socket : {first.get(), second.get()}) {
        socket->write(call("nothing"));
        QVERIFY(!answer(*socket, "</error>\n").isEmpty());
    }
    QSet<QByteArray> names;
    for (const QString &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(u"/proc/self/task/%1/comm"_s.arg(thread));
        if (name.open(QIODevice::ReadOnly))
            names.insert(name.readAll().trimmed());
    }
    QVERIFY(names.contains("soap-1") && names.contains("soap-2") && !names.contains("soap-3"));
}

void tst_SoapServer::closesConnectionsAboveItsLimit()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 256; ++i) {
        sockets.push_back(connected());
        sockets.back()->write(call("nothing"));
        QVERIFY(!answer(*sockets.back(), "</error>\n").isEmpty());
    }
    const auto refused = connected();
    QVERIFY(refused->waitForConnected());
    QTRY_COMPARE(refused->state(), QAbstractSocket::UnconnectedState);
    sockets.resize(100);
    const auto isServedAgain = [this] {
        const auto socket = connected();
        socket->write(call("nothing"));
        const auto isDecided = [&] {
            return socket->bytesAvailable() > 0 || socket->state() == QAbstractSocket::UnconnectedState;
        };
        return QTest::qWaitFor(isDecided) && socket->bytesAvailable() > 0;
    };
    QTRY_VERIFY(isServedAgain());
}

void tst_SoapServer::stopsAndStartsAgain()
{
    const auto socket = connected();
    socket->write(call("nothing"));
    QVERIFY(!answer(*socket, "</error>\n").isEmpty());
    m_server->stop();
    QCOMPARE(m_server->port(), 0);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_server->start());
    const auto again = connected();
    again->write(call("nothing"));
    QVERIFY(!answer(*again, "</error>\n").isEmpty());
}

QTEST_GUILESS_MAIN(tst_SoapServer)
#include "tst_soapserver.moc"
