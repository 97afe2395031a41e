// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/turnprobe.h"

#include "agent/check/stunmessage.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslSocket>
#include <QUdpSocket>

#include <memory>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Transport = IceAddress::Transport;

namespace {

constexpr quint16 usualPort = 3478;
constexpr quint16 usualTlsPort = 5349;
constexpr int wantsCredentials = 401;
constexpr int unknownMethod = 400; // as servers answer that relay nothing, or by silence
constexpr int allocationMismatch = 437;
constexpr qsizetype largestDatagram = 65536;
constexpr Millis repetition = 500ms; // over UDP a question may be lost

/*! One conversation, in steps that each wait. */
class IceCall
{
public:
    IceCall(const IceAddress &server, Millis patience) : m_server(server), m_patience(patience) {}

    /*! Empty: connected, as far as there is such a thing. Otherwise why not. */
    QString connect()
    {
        if (m_server.transport == Transport::Udp)
            m_socket = std::make_unique<QUdpSocket>();
        else
            m_socket = std::make_unique<QSslSocket>();
        m_socket->setProxy(QNetworkProxy::NoProxy);
        auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
        if (m_server.transport == Transport::Tls)
            tls->connectToHostEncrypted(m_server.host, m_server.port);
        else
            m_socket->connectToHost(m_server.host, m_server.port);
        const int patience = int(m_patience.count());
        const bool isConnected = m_server.transport == Transport::Tls ? tls->waitForEncrypted(patience)
                                                                      : m_socket->waitForConnected(patience);
        return isConnected ? QString() : m_socket->errorString();
    }

    /*! Nothing: no answer in time, or none of STUN: see heard(). */
    std::optional<StunAnswer> ask(StunMethod method, const QList<StunField> &fields, const QByteArray &key = {})
    {
        QByteArray transaction(stunTransactionBytes, Qt::Uninitialized);
        for (char &byte : transaction)
            byte = char(QRandomGenerator::system()->generate());
        const QByteArray request = stunRequest(method, transaction, fields, key);
        const QDeadlineTimer end(m_patience);
        while (!end.hasExpired() && !m_isBroken) {
            m_socket->write(request);
            const QDeadlineTimer once(m_server.transport == Transport::Udp ? repetition : m_patience);
            if (const auto answer = hear(method, transaction, std::min(end, once)))
                return answer;
        }
        return {};
    }

    bool heardAnything() const { return m_hasHeard; }
    QString errorText() const { return m_hasHeard ? QString() : m_socket->errorString(); }

private:
    std::optional<StunAnswer> hear(StunMethod method, const QByteArray &transaction, const QDeadlineTimer &end)
    {
        QByteArray heard;
        while (m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(int(end.remainingTime()))) {
            const QByteArray piece = read();
            if (piece.isEmpty())
                break; // nobody is there
            m_hasHeard = true;
            heard = m_server.transport == Transport::Udp ? piece : heard + piece; // a datagram is whole
            if (const auto answer = readStunAnswer(heard, method, transaction))
                return answer;
            if (m_server.transport != Transport::Udp && stunLength(heard) < 0)
                break;
        }
        m_isBroken =
            m_server.transport != Transport::Udp || m_socket->error() == QAbstractSocket::ConnectionRefusedError;
        return {};
    }

    QByteArray read()
    {
        auto *datagrams = qobject_cast<QUdpSocket *>(m_socket.get());
        if (!datagrams)
            return m_socket->readAll();
        // Also when none is there: that nobody listens there is told by reading.
        QByteArray datagram(largestDatagram, Qt::Uninitialized);
        datagram.resize(std::max<qint64>(0, datagrams->readDatagram(datagram.data(), datagram.size())));
        return datagram;
    }

    const IceAddress &m_server; // not owned, outlives this
    const Millis m_patience;
    std::unique_ptr<QAbstractSocket> m_socket;
    bool m_hasHeard = false;
    bool m_isBroken = false; // nothing more will come
};

IceProbe silence(const IceCall &call)
{
    return call.heardAnything() ? IceProbe{IceProbe::Outcome::NoStun}
                                : IceProbe{IceProbe::Outcome::NotReached, call.errorText()};
}

IceProbe odd(const StunAnswer &answer)
{
    return {IceProbe::Outcome::Odd, u"%1 %2"_s.arg(answer.errorCode).arg(QString::fromUtf8(answer.reason)).trimmed()};
}

IceProbe askForAddress(IceCall &call)
{
    const auto answer = call.ask(StunMethod::Binding, {});
    if (!answer)
        return silence(call);
    return answer->isSuccess ? IceProbe{IceProbe::Outcome::Well} : odd(*answer);
}

IceProbe askForRelay(IceCall &call, const TurnCredentials &credentials)
{
    if (const IceProbe first = askForAddress(call); first.outcome != IceProbe::Outcome::Well)
        return first;
    const StunField overUdp{StunAttribute::RequestedTransport, QByteArray("\x11\0\0\0", 4)};
    const auto asked = call.ask(StunMethod::Allocate, {overUdp});
    if (!asked)
        return {IceProbe::Outcome::NoRelay};
    if (asked->isSuccess)
        return {IceProbe::Outcome::TakesAnybody};
    if (asked->errorCode != wantsCredentials || asked->realm.isEmpty() || asked->nonce.isEmpty())
        return asked->errorCode == unknownMethod ? IceProbe{IceProbe::Outcome::NoRelay} : odd(*asked);

    const QByteArray user = credentials.userName.toUtf8();
    const QByteArray key = stunKey(user, asked->realm, credentials.password.toUtf8());
    const QList<StunField> who{
        {StunAttribute::UserName, user}, {StunAttribute::Realm, asked->realm}, {StunAttribute::Nonce, asked->nonce}};
    const auto given = call.ask(StunMethod::Allocate, who + QList<StunField>{overUdp}, key);
    if (!given)
        return {IceProbe::Outcome::NotReached};
    // A repeated question finds what the first one was given, when its answer was lost.
    if (!given->isSuccess && given->errorCode != allocationMismatch)
        return given->errorCode == wantsCredentials
            ? IceProbe{IceProbe::Outcome::WrongSecret, QString::fromUtf8(given->reason)}
            : odd(*given);
    (void)call.ask(StunMethod::Refresh, who + QList<StunField>{{StunAttribute::Lifetime, QByteArray(4, '\0')}}, key);
    return {IceProbe::Outcome::Well};
}

} // namespace

std::optional<IceAddress> iceAddress(const QString &url)
{
    static const QRegularExpression form(
        u"\\A(stun|stuns|turn|turns):(\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]:?/@]+)(?::(\\d{1,5}))?(?:\\?transport=(udp|tcp))?\\z"_s);
    const auto match = form.match(url);
    if (!match.hasMatch())
        return {};
    const bool isTls = match.captured(1).endsWith(u's');
    IceAddress address{.host = match.captured(2), .relays = match.captured(1).startsWith("turn"_L1)};
    if (address.host.startsWith(u'['))
        address.host = address.host.sliced(1).chopped(1);
    const int port = match.hasCaptured(3) ? match.captured(3).toInt() : isTls ? usualTlsPort : usualPort;
    if (port < 1 || port > 65535)
        return {};
    address.port = quint16(port);
    if (isTls)
        address.transport = Transport::Tls;
    else if (match.captured(4) == "tcp"_L1)
        address.transport = Transport::Tcp;
    return address;
}

IceProbe probeIce(const IceAddress &server, const TurnCredentials &credentials, Millis patience)
{
    IceCall call(server, patience);
    if (const QString fault = call.connect(); !fault.isEmpty())
        return {IceProbe::Outcome::NotReached, fault};
    return server.relays ? askForRelay(call, credentials) : askForAddress(call);
}

} // namespace Agent
