// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/janusserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

/*! What Janus answers to somebody who has nothing to do with what is tested; empty when it does not. */
inline QJsonObject askAside(const JanusServer &server, QJsonObject request)
{
    QWebSocket socket;
    QJsonObject answer;
    request.insert(QLatin1String("transaction"), QStringLiteral("x"));
    request.insert(QLatin1String("apisecret"), server.apiSecret());
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
        socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                     [&](const QString &text) { answer = QJsonDocument::fromJson(text.toUtf8()).object(); });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("janus-protocol")});
    socket.open(server.url(), options);
    (void)QTest::qWaitFor([&] { return !answer.isEmpty(); }, 10000);
    return answer;
}
