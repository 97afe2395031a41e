// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerprobe.h"

#include "agent/peers/peertls.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>

namespace Agent {

using namespace Common;
using Outcome = PeerProbe::Outcome;

namespace {

constexpr int maximumAnswer = 4096;

/*! One conversation, in steps that each wait. */
class Call
{
public:
    Call(const std::optional<QSslConfiguration> &tls, Millis patience) : m_patience(int(patience.count()))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        if (tls)
            m_socket.setSslConfiguration(*tls);
    }

    bool connectTo(const PeerAddress &address)
    {
        m_socket.connectToHost(address.host, address.port);
        return m_socket.waitForConnected(m_patience);
    }

    /*! Empty: encrypted. Otherwise why not. */
    QString encrypt()
    {
        QString fault;
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [&](const QList<QSslError> &errors) {
            if (const auto grave = graveFault(errors))
                fault = grave->errorString();
            else
                m_socket.ignoreSslErrors();
        });
        m_socket.startClientEncryption();
        if (m_socket.waitForEncrypted(m_patience))
            return {};
        return fault.isEmpty() ? m_socket.errorString() : fault;
    }

    void say(const QByteArray &frame)
    {
        m_socket.write(framed(frame));
        m_socket.flush();
    }

    /*! Nothing: none came in time, the other end has closed, or what came is none. */
    std::optional<QByteArray> hear()
    {
        const QDeadlineTimer end(m_patience);
        for (;;) {
            m_buffer += m_socket.readAll();
            const auto frame = takeFrame(m_buffer, maximumAnswer);
            if (!frame)
                return {};
            if (*frame)
                return **frame;
            if (end.hasExpired() || !m_socket.waitForReadyRead(int(end.remainingTime())))
                return {};
        }
    }

    QString errorText() const { return m_socket.errorString(); }

private:
    const int m_patience;
    QSslSocket m_socket;
    QByteArray m_buffer;
};

template <class Frame>
std::optional<Frame> frameOf(const std::optional<QByteArray> &bytes)
{
    const auto frame = bytes ? decodePeerFrame(*bytes) : Result<PeerFrame>(Error{});
    const auto *wanted = frame ? std::get_if<Frame>(&*frame) : nullptr;
    return wanted ? std::optional(*wanted) : std::nullopt;
}

/*! Whether whoever is there answers the first word of TLS. */
bool speaksTls(const PeerAddress &address, Millis patience)
{
    QSslConfiguration anybody = QSslConfiguration::defaultConfiguration();
    anybody.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setSslConfiguration(anybody);
    socket.connectToHost(address.host, address.port);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    socket.startClientEncryption();
    (void)socket.waitForEncrypted(int(patience.count()));
    return socket.isEncrypted() || !socket.peerCertificate().isNull();
}

std::optional<Outcome> refusalIn(const std::optional<QByteArray> &bytes)
{
    const auto refused = frameOf<DeniedFrame>(bytes);
    if (!refused)
        return {};
    switch (refused->why) {
    case DeniedFrame::Why::Protocol: return Outcome::OtherProtocol;
    case DeniedFrame::Why::Cluster: return Outcome::OtherCluster;
    case DeniedFrame::Why::Key: return Outcome::WrongKey;
    }
    Q_UNREACHABLE();
}

PeerProbe shakeHands(Call &call, const PeerIdentity &self, const QByteArray &peerKey, Random &random)
{
    const HelloFrame own = helloOf(self, random.bytes(peerNonceBytes));
    const QByteArray ownHello = encode(own);
    call.say(ownHello);
    const auto answer = call.hear();
    if (const auto refusal = refusalIn(answer))
        return {.outcome = *refusal};
    const auto hello = frameOf<HelloFrame>(answer);
    if (!hello || hello->nonce.size() != peerNonceBytes)
        return {.outcome = Outcome::Silent};
    PeerProbe probe{.outcome = Outcome::Well, .words = {}, .node = hello->node};
    if (!agreedProtocol(own, *hello)) {
        probe.outcome = Outcome::OtherProtocol;
    } else if (hello->cluster != self.cluster) {
        probe.outcome = Outcome::OtherCluster;
    } else {
        PeerCipher cipher(peerKey, PeerRole::Caller);
        cipher.setHellos(ownHello, *answer);
        call.say(encode(ProofFrame{cipher.proof()}));
        const auto proof = frameOf<ProofFrame>(call.hear());
        if (!proof
            || !cipher.isOthersProof(proof->mac)) // one of the version before closes without a word when ours is wrong
            probe.outcome = Outcome::WrongKey;
    }
    return probe;
}

} // namespace

PeerProbe probePeer(const PeerAddress &address, const PeerIdentity &self, const QByteArray &peerKey,
                    const std::optional<QSslConfiguration> &tls, Random &random, Millis patience)
{
    Q_ASSERT(self.incarnation == 0);
    QElapsedTimer timer;
    timer.start();
    Call call(tls, patience);
    if (!call.connectTo(address))
        return {.outcome = Outcome::NotReached, .words = call.errorText()};
    const QString tlsFault = tls ? call.encrypt() : QString();
    if (!tlsFault.isEmpty())
        return {.outcome = Outcome::TlsMismatch, .words = tlsFault};
    PeerProbe probe = shakeHands(call, self, peerKey, random);
    if (probe.outcome == Outcome::Silent && !tls && speaksTls(address, patience))
        probe.outcome = Outcome::TlsMismatch;
    probe.took = Millis(timer.elapsed());
    return probe;
}

} // namespace Agent
