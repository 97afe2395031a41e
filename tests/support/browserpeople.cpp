// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/browserpeople.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Common;
using namespace Qt::StringLiterals;

BrowserPeople::BrowserPeople(const QStringList &ids) : m_sockets(u"people"_s, QWebSocketServer::NonSecureMode)
{
    for (const QString &id : ids)
        m_people.insert(id, {});
    connect(&m_pages, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_pages.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { servePage(socket); });
    });
    connect(&m_sockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_sockets.nextPendingConnection()) {
            socket->setParent(this);
            const QString person = socket->requestUrl().path().mid(1);
            m_people[person].socket = socket;
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, person](const QString &text) { take(person, text); });
        }
    });
}

BrowserPeople::~BrowserPeople()
{
    m_browser.kill();
    m_browser.waitForFinished();
}

bool BrowserPeople::isInstalled()
{
    return QFile::exists(qEnvironmentVariable("ATRIUM_CHROMIUM", u"/usr/bin/chromium-headless-shell"_s));
}

bool BrowserPeople::start()
{
    if (!m_pages.listen(QHostAddress::LocalHost) || !m_sockets.listen(QHostAddress::LocalHost))
        return false;
    const QString url = u"http://127.0.0.1:%1/?test=127.0.0.1:%2&people=%3"_s.arg(m_pages.serverPort())
                            .arg(m_sockets.serverPort())
                            .arg(m_people.keys().join(u','));
    m_browser.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_browser.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    // Links may use the loopback interface, and its addresses are told as they are, for there may be no other network.
    m_browser.start(QStringLiteral(ATRIUM_BROWSER),
                    {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                     u"--user-data-dir="_s + m_folder.filePath(u"profile"_s), u"--remote-debugging-port=0"_s,
                     u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                     u"--use-fake-device-for-media-stream"_s, u"--use-fake-ui-for-media-stream"_s,
                     u"--autoplay-policy=no-user-gesture-required"_s, u"--allow-loopback-in-peer-connection"_s,
                     u"--disable-features=WebRtcHideLocalIpsWithMdns"_s, url});
    return QTest::qWaitFor([this] { return m_ready == m_people.size(); }, 30000);
}

void BrowserPeople::servePage(QTcpSocket *socket)
{
    if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    QFile page(QStringLiteral(ATRIUM_PEOPLE_PAGE));
    const bool isThere = socket->readAll().startsWith("GET /?") && page.open(QIODevice::ReadOnly);
    socket->write(isThere ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + page.readAll()
                          : QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    socket->disconnectFromHost();
}

void BrowserPeople::take(const QString &person, const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString name = frame["t"_L1].toString();
    Person &self = m_people[person];
    if (name == u"ready"_s) {
        ++m_ready;
    } else if (name == u"trouble"_s) {
        m_troubles.append(person + u": "_s + frame["text"_L1].toString());
    } else if (name == u"bye"_s) {
        self.byes.append(frame["link"_L1].toString());
    } else if (name == u"report"_s) {
        self.report = frame;
        self.received.clear();
        for (const QJsonValue &each : frame["received"_L1].toArray())
            self.received.append({each["id"_L1].toString(), each["kind"_L1].toString(),
                                  each["media"_L1].toString() == u"video"_s, each["frames"_L1].toInt(),
                                  each["width"_L1].toInt(), each["energy"_L1].toDouble(),
                                  each["bytes"_L1].toInteger()});
    } else if (const auto decoded = decodeMediaClientFrame(frame); decoded && signalled) {
        if (const auto *signal = std::get_if<SignalFrame>(&*decoded))
            signalled(person, *signal);
    } else {
        m_troubles.append(person + u" says what is no frame: "_s + text.left(200));
    }
}

void BrowserPeople::tell(const QString &person, const SignalFrame &frame)
{
    if (QWebSocket *socket = m_people[person].socket)
        socket->sendTextMessage(QString::fromUtf8(encode(SignalledFrame{frame})));
}

void BrowserPeople::publish(const QString &person, const QStringList &kinds, QJsonObject how)
{
    how.insert("do"_L1, "publish"_L1);
    how.insert("kinds"_L1, QJsonArray::fromStringList(kinds));
    m_people[person].socket->sendTextMessage(QString::fromUtf8(QJsonDocument(how).toJson(QJsonDocument::Compact)));
}

void BrowserPeople::drop(const QString &person)
{
    m_people[person].socket->sendTextMessage(u"{\"do\":\"drop\"}"_s);
}

BrowserPeople::Received BrowserPeople::received(const QString &person, const QString &of, const QString &kind,
                                                bool isVideo) const
{
    for (const Received &each : m_people[person].received) {
        if (each.person == of && each.kind == kind && each.isVideo == isVideo)
            return each;
    }
    return {};
}
