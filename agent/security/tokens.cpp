// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/tokens.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace Agent {

QString newToken(Common::Random &random)
{
    return QString::fromLatin1(random.hex(32));
}

QString tokenHash(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace Agent
