// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/stunmessage.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace Agent {

namespace {

constexpr quint32 magicCookie = 0x2112A442;
constexpr quint16 successClass = 0x0100;
constexpr quint16 errorClass = 0x0110;
constexpr qsizetype integrityBytes = 20;

QByteArray bigEndian(auto number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint16 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

QByteArray header(StunMethod method, qsizetype length, const QByteArray &transaction)
{
    return bigEndian(quint16(method)) + bigEndian(quint16(length)) + bigEndian(magicCookie) + transaction;
}

QByteArray encoded(const StunField &field)
{
    const QByteArray padding((4 - field.value.size() % 4) % 4, '\0');
    return bigEndian(quint16(field.attribute)) + bigEndian(quint16(field.value.size())) + field.value + padding;
}

void take(StunAnswer &answer, StunAttribute attribute, const QByteArray &value)
{
    switch (attribute) {
    case StunAttribute::ErrorCode:
        if (value.size() >= 4) {
            answer.errorCode = (value.at(2) & 7) * 100 + quint8(value.at(3)) % 100;
            answer.reason = value.mid(4);
        }
        return;
    case StunAttribute::Realm: answer.realm = value; return;
    case StunAttribute::Nonce: answer.nonce = value; return;
    case StunAttribute::UserName:
    case StunAttribute::MessageIntegrity:
    case StunAttribute::Lifetime:
    case StunAttribute::RequestedTransport: return;
    }
    // What it says besides, nobody asked for.
}

} // namespace

QByteArray stunRequest(StunMethod method, const QByteArray &transaction, const QList<StunField> &fields,
                       const QByteArray &key)
{
    QByteArray body;
    for (const StunField &field : fields)
        body += encoded(field);
    if (key.isEmpty())
        return header(method, body.size(), transaction) + body;
    // The length that is hashed counts the hash.
    const QByteArray hashed = header(method, body.size() + 4 + integrityBytes, transaction) + body;
    return hashed
        + encoded({StunAttribute::MessageIntegrity,
                   QMessageAuthenticationCode::hash(hashed, key, QCryptographicHash::Sha1)});
}

QByteArray stunKey(const QByteArray &userName, const QByteArray &realm, const QByteArray &password)
{
    return QCryptographicHash::hash(userName + ':' + realm + ':' + password, QCryptographicHash::Md5);
}

std::optional<StunAnswer> readStunAnswer(const QByteArray &message, StunMethod method, const QByteArray &transaction)
{
    if (stunLength(message) != message.size() || message.mid(8, stunTransactionBytes) != transaction)
        return {};
    const quint16 type = numberAt(message, 0);
    StunAnswer answer{.isSuccess = type == (quint16(method) | successClass)};
    if (!answer.isSuccess && type != (quint16(method) | errorClass))
        return {};
    for (qsizetype at = stunHeaderBytes; at + 4 <= message.size();) {
        const auto attribute = StunAttribute(numberAt(message, at));
        const qsizetype length = numberAt(message, at + 2);
        if (at + 4 + length > message.size())
            return {};
        take(answer, attribute, message.mid(at + 4, length));
        at += 4 + (length + 3) / 4 * 4;
    }
    return answer;
}

qsizetype stunLength(const QByteArray &begin)
{
    if (begin.size() < stunHeaderBytes)
        return 0;
    const bool isStun =
        (quint8(begin.at(0)) & 0xc0) == 0 && qFromBigEndian<quint32>(begin.constData() + 4) == magicCookie;
    return isStun ? stunHeaderBytes + numberAt(begin, 2) : -1;
}

} // namespace Agent
