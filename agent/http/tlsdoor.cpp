// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/tlsdoor.h"

#include "agent/http/addresslimits.h"
#include "agent/http/httpmessage.h"
#include "agent/links/farewell.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr char handshakeRecord = 0x16; // the first byte of TLS (RFC 8446, section 5.1)
constexpr qint64 helloBytes = 16 * 1024;
constexpr Millis lastWordTime = 2s;

QByteArray answerToPlain()
{
    const HttpResponse response = plainResponse(400, "This port speaks https: begin the address with https://");
    return encodedHead(response, true) + response.body;
}

} // namespace

/*! One connection that is not TLS yet. Child of the door; deletes itself once it was turned away or is through. */
class TlsDoor::Handshake : public QObject
{
public:
    Handshake(QSslSocket *socket, QObject *parent) : QObject(parent), m_socket(socket), m_address(socket->peerAddress())
    {
        socket->setParent(this);
        m_running.start();
        m_deadline.setSingleShot(true);
    }

    QSslSocket *socket() const { return m_socket; }
    const QHostAddress &address() const { return m_address; } // the socket forgets it when it closes
    QElapsedTimer &running() { return m_running; }
    QTimer &deadline() { return m_deadline; }

private:
    QSslSocket *m_socket;
    const QHostAddress m_address;
    QElapsedTimer m_running;
    QTimer m_deadline;
};

TlsDoor::TlsDoor(const QSslConfiguration &tls, const Rules &rules, const Entered &entered, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
    , m_rules(rules)
    , m_entered(entered)
{
}

void TlsDoor::take(QSslSocket *socket, bool isProxy)
{
    auto *handshake = new Handshake(socket, this);
    const QByteArray key = AddressLimits::keyOf(handshake->address());
    if (!isProxy && !makeRoom(key))
        return turnAway(handshake, "begins too many TLS handshakes at once");
    if (!isProxy)
        m_counted[key].append(handshake);
    socket->setReadBufferSize(helloBytes);
    const auto giveUp = [this, handshake](const char *why) { return [=, this] { turnAway(handshake, why); }; };
    connect(&handshake->deadline(), &QTimer::timeout, this, giveUp("does not end its TLS handshake"));
    handshake->deadline().start(m_rules.deadline);
    connect(socket, &QSslSocket::readyRead, this, [this, handshake] { arrived(handshake); });
    connect(socket, &QSslSocket::encrypted, this, [this, handshake] { done(handshake); });
    connect(socket, &QSslSocket::errorOccurred, this, giveUp("speaks no TLS that is spoken here"));
    connect(socket, &QSslSocket::disconnected, this, giveUp(nullptr));
}

// The first byte tells; it stays unread for the handshake.
void TlsDoor::arrived(Handshake *handshake)
{
    QSslSocket *socket = handshake->socket();
    char first = 0;
    if (socket->mode() != QSslSocket::UnencryptedMode || socket->peek(&first, 1) != 1)
        return;
    if (first == handshakeRecord) {
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
        return;
    }
    if (first < 'A' || first > 'Z')
        return turnAway(handshake, "speaks no TLS");
    socket->disconnect(this);
    socket->write(answerToPlain());
    socket->flush();
    Q_EMIT refused(handshake->address(), "speaks http to the https port");
    // It stays counted for as long as it may take to hear that.
    connect(new Farewell(socket, handshake), &Farewell::over, this,
            [this, handshake] { turnAway(handshake, nullptr); });
    handshake->deadline().disconnect(this);
    connect(&handshake->deadline(), &QTimer::timeout, this, [this, handshake] { turnAway(handshake, nullptr); });
    handshake->deadline().start(lastWordTime);
}

void TlsDoor::done(Handshake *handshake)
{
    QSslSocket *socket = handshake->socket();
    socket->disconnect(this);
    socket->setParent(nullptr);
    forget(handshake);
    m_entered(socket);
}

// Without a further word: whoever does not keep to the rules gets no patience. The connection goes with the handshake, a moment later:
// QSslSocket goes on with itself when it has told of an error, and crashes if it was closed meanwhile.
void TlsDoor::turnAway(Handshake *handshake, const char *why)
{
    handshake->socket()->disconnect(this);
    if (why)
        Q_EMIT refused(handshake->address(), why);
    forget(handshake);
}

bool TlsDoor::makeRoom(const QByteArray &key)
{
    const auto found = m_counted.constFind(key);
    if (m_rules.perAddress == 0 || found == m_counted.constEnd() || found->size() < m_rules.perAddress)
        return true;
    Handshake *oldest = found->first();
    if (!oldest->running().hasExpired(m_rules.slowClient.count()))
        return false;
    turnAway(oldest, "does not end its TLS handshakes");
    return true;
}

// Later, as it may be its socket that calls.
void TlsDoor::forget(Handshake *handshake)
{
    handshake->deadline().stop();
    handshake->deadline().disconnect(this);
    handshake->deleteLater();
    const auto found = m_counted.find(AddressLimits::keyOf(handshake->address()));
    if (found == m_counted.end())
        return;
    found->removeOne(handshake);
    if (found->isEmpty())
        m_counted.erase(found);
}

} // namespace Agent
