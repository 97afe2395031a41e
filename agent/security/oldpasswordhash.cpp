// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/oldpasswordhash.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <crypt.h>
#include <memory>

namespace Agent {

namespace {

const QLatin1String md5Mark("om-md5:");
const QLatin1String md5CryptMark("om-md5crypt:");

} // namespace

std::optional<OldPasswordHash> OldPasswordHash::ofOpenMeetings(const QString &hash)
{
    static const QRegularExpression md5(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    static const QRegularExpression md5Crypt(QStringLiteral("\\A\\$1\\$([./0-9A-Za-z]{1,8})\\$[./0-9A-Za-z]{22}\\z"));
    if (md5.match(hash).hasMatch())
        return OldPasswordHash(Kind::Md5, {});
    if (const auto match = md5Crypt.match(hash); match.hasMatch())
        return OldPasswordHash(Kind::Md5Crypt, match.captured(1));
    return {};
}

std::optional<OldPasswordHash> OldPasswordHash::ofStored(const QString &stored)
{
    if (stored.startsWith(md5Mark))
        return OldPasswordHash(Kind::Md5, {});
    if (stored.startsWith(md5CryptMark))
        return OldPasswordHash(Kind::Md5Crypt, stored.section(QLatin1Char(':'), 1, 1));
    return {};
}

QString OldPasswordHash::mark() const
{
    switch (m_kind) {
    case Kind::Md5: return md5Mark;
    case Kind::Md5Crypt: return md5CryptMark + m_salt + QLatin1Char(':');
    }
    Q_UNREACHABLE();
}

QByteArray OldPasswordHash::hashOf(const QString &password) const
{
    const QByteArray bytes = password.toUtf8();
    switch (m_kind) {
    case Kind::Md5:
        // OpenMeetings took as many bytes as the password has characters: of "Grüße" not the last two.
        return QCryptographicHash::hash(bytes.left(password.size()), QCryptographicHash::Md5).toHex();
    case Kind::Md5Crypt: {
        const auto room = std::make_unique<crypt_data>(); // all zero, as crypt_r() wants it
        const QByteArray setting = "$1$" + m_salt.toLatin1() + '$';
        const char *hash = crypt_r(bytes.constData(), setting.constData(), room.get());
        return hash && hash[0] == '$' ? QByteArray(hash) : QByteArray();
    }
    }
    Q_UNREACHABLE();
}

} // namespace Agent
