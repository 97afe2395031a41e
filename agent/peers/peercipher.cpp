// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peercipher.h"

#include "agent/security/tokens.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace Agent {

using namespace Common;

namespace {

constexpr int lengthBytes = 4;

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

QByteArray bigEndian(quint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray roleName(PeerRole role)
{
    return role == PeerRole::Caller ? QByteArrayLiteral("caller") : QByteArrayLiteral("answerer");
}

PeerRole other(PeerRole role)
{
    return role == PeerRole::Caller ? PeerRole::Answerer : PeerRole::Caller;
}

} // namespace

void PeerCipher::setHellos(const QByteArray &callers, const QByteArray &answerers)
{
    // Hashed one by one, so that no bytes can move from one hello to the other.
    m_transcript = QCryptographicHash::hash(callers, QCryptographicHash::Sha256)
        + QCryptographicHash::hash(answerers, QCryptographicHash::Sha256);
    m_sendKey = directionKey(m_role);
    m_receiveKey = directionKey(other(m_role));
}

QByteArray PeerCipher::proofOf(PeerRole role) const
{
    return hmac(m_peerKey, "proof " + roleName(role) + m_transcript);
}

QByteArray PeerCipher::directionKey(PeerRole sender) const
{
    return hmac(m_peerKey, "frames " + roleName(sender) + m_transcript);
}

QByteArray PeerCipher::proof() const
{
    return proofOf(m_role);
}

bool PeerCipher::isOthersProof(const QByteArray &mac) const
{
    return sameSecret(mac, proofOf(other(m_role)));
}

QByteArray PeerCipher::seal(const QByteArray &frame)
{
    return frame + hmac(m_sendKey, bigEndian(m_sent++) + frame);
}

std::optional<QByteArray> PeerCipher::open(const QByteArray &sealed)
{
    if (sealed.size() < macBytes)
        return {};
    const QByteArray frame = sealed.left(sealed.size() - macBytes);
    if (!sameSecret(sealed.right(macBytes), hmac(m_receiveKey, bigEndian(m_received++) + frame)))
        return {};
    return frame;
}

QByteArray framed(const QByteArray &payload)
{
    QByteArray bytes(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), bytes.data());
    return bytes + payload;
}

Result<std::optional<QByteArray>> takeFrame(QByteArray &buffer, int limitBytes)
{
    if (buffer.size() < lengthBytes)
        return std::optional<QByteArray>();
    const quint32 length = qFromBigEndian<quint32>(buffer.constData());
    if (length > quint32(limitBytes))
        return Error{ErrorCode::Invalid,
                     QStringLiteral("frame of %1 bytes; at most %2 are allowed").arg(length).arg(limitBytes)};
    if (buffer.size() < lengthBytes + qsizetype(length))
        return std::optional<QByteArray>();
    const QByteArray frame = buffer.mid(lengthBytes, length);
    buffer.remove(0, lengthBytes + length);
    return std::optional<QByteArray>(frame);
}

} // namespace Agent
