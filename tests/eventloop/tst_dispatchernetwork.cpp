// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopthread.h"
#include "tests/support/filelimit.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

constexpr int connections = 500;
constexpr int rounds = 3;

/*! Qt's own network classes on both kinds of event loop: five hundred clients and their server in one thread. */
class tst_DispatcherNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tcpEcho_data() { loops(); }
    void tcpEcho();
    void webSocketEcho_data() { loops(); }
    void webSocketEcho();

private:
    static void loops()
    {
        QTest::addColumn<Loop>("loop");
        QTest::newRow("ours") << Loop::Epoll;
        QTest::newRow("Qt's") << Loop::Qt;
    }
};

void tst_DispatcherNetwork::initTestCase()
{
    QVERIFY(raiseFileLimit(5 * connections));
}

/*! Sends 1 KiB and what is 32 KiB at the third round, so that writing, too, has to wait for the socket. */
static QByteArray messageOf(int client, int round)
{
    return QByteArray(1024 * (round == rounds - 1 ? 32 : 1), char('a' + client % 26));
}

void tst_DispatcherNetwork::tcpEcho()
{
    QFETCH(Loop, loop);
    int echoed = 0, wrong = 0, ended = 0;
    runIn(loop, [&] {
        QTcpServer server;
        server.setListenBacklogSize(connections);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] { socket->write(socket->readAll()); });
                QObject::connect(socket, &QTcpSocket::disconnected, &server, [&] { ++ended; });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server.listen(QHostAddress::LocalHost);
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < connections; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket *const client = clients.back().get();
            const auto round = std::make_shared<int>(0);
            QObject::connect(client, &QTcpSocket::connected, client, [=] { client->write(messageOf(i, 0)); });
            QObject::connect(client, &QTcpSocket::readyRead, client, [=, &echoed, &wrong] {
                const QByteArray expected = messageOf(i, *round);
                if (client->bytesAvailable() < expected.size())
                    return;
                wrong += client->readAll() != expected;
                ++echoed;
                if (++*round < rounds)
                    client->write(messageOf(i, *round));
                else
                    client->disconnectFromHost();
            });
            client->connectToHost(QHostAddress::LocalHost, server.serverPort());
        }
        turnsUntil([&] { return ended == connections; });
    });
    QCOMPARE(echoed, connections * rounds);
    QCOMPARE(wrong, 0);
    QCOMPARE(ended, connections);
}

void tst_DispatcherNetwork::webSocketEcho()
{
    QFETCH(Loop, loop);
    int echoed = 0, wrong = 0, ended = 0;
    runIn(loop, [&] {
        QWebSocketServer server(QStringLiteral("echo"), QWebSocketServer::NonSecureMode);
        server.setMaxPendingConnections(connections);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            while (QWebSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
                QObject::connect(socket, &QWebSocket::disconnected, &server, [&] { ++ended; });
                QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server.listen(QHostAddress::LocalHost);
        std::vector<std::unique_ptr<QWebSocket>> clients;
        for (int i = 0; i < connections; ++i) {
            clients.push_back(std::make_unique<QWebSocket>());
            QWebSocket *const client = clients.back().get();
            const auto round = std::make_shared<int>(0);
            const auto text = [=] { return QString::fromLatin1(messageOf(i, *round)); };
            QObject::connect(client, &QWebSocket::connected, client, [=] { client->sendTextMessage(text()); });
            QObject::connect(client, &QWebSocket::textMessageReceived, client,
                             [=, &echoed, &wrong](const QString &echo) {
                                 wrong += echo != text();
                                 ++echoed;
                                 if (++*round < rounds)
                                     client->sendTextMessage(text());
                                 else
                                     client->close();
                             });
            client->open(server.serverUrl());
        }
        turnsUntil([&] { return ended == connections; });
    });
    QCOMPARE(echoed, connections * rounds);
    QCOMPARE(wrong, 0);
    QCOMPARE(ended, connections);
}

ATRIUM_TEST(tst_DispatcherNetwork)
#include "tst_dispatchernetwork.moc"
