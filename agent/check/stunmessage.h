// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/*! Messages of STUN and TURN (RFC 8489, 8656), as far as somebody needs who only asks whether a server does its work. Pure. */
namespace Agent {

enum class StunMethod : quint16 { Binding = 0x001, Allocate = 0x003, Refresh = 0x004 };

enum class StunAttribute : quint16 {
    UserName = 0x0006,
    MessageIntegrity = 0x0008,
    ErrorCode = 0x0009,
    Lifetime = 0x000d,
    Realm = 0x0014,
    Nonce = 0x0015,
    RequestedTransport = 0x0019,
};

struct StunField
{
    StunAttribute attribute;
    QByteArray value;
};

constexpr qsizetype stunTransactionBytes = 12;
constexpr qsizetype stunHeaderBytes = 20;

/*! A request; with a key, its integrity is protected. */
QByteArray stunRequest(StunMethod method, const QByteArray &transaction, const QList<StunField> &fields,
                       const QByteArray &key = {});
/*! The key of long-term credentials. */
QByteArray stunKey(const QByteArray &userName, const QByteArray &realm, const QByteArray &password);

struct StunAnswer
{
    bool isSuccess = false;
    int errorCode = 0; //!< 0 = none
    QByteArray reason = {};
    QByteArray realm = {};
    QByteArray nonce = {};
};
/*! Nothing: it is no whole answer to this request. */
std::optional<StunAnswer> readStunAnswer(const QByteArray &message, StunMethod method, const QByteArray &transaction);

/*! How long the message is that begins so; 0 = too little has come to tell, -1 = it is none. */
qsizetype stunLength(const QByteArray &begin);

} // namespace Agent
