// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceservers.h"

#include <QMessageAuthenticationCode>

namespace Agent {

using namespace Common;

IceServers::Grant IceServers::grant(UtcTime now) const
{
    Grant grant;
    if (!m_settings.stunUrls.isEmpty())
        grant.servers.append({m_settings.stunUrls});
    if (m_settings.turnUrls.isEmpty())
        return grant;
    const UtcTime until = now + m_settings.turnLife;
    const QByteArray name = QByteArray::number(until.ms / 1000) + ':' + m_random->hex(8);
    const QByteArray credential =
        QMessageAuthenticationCode::hash(name, m_settings.turnSecret, QCryptographicHash::Sha1).toBase64();
    grant.servers.append({m_settings.turnUrls, QString::fromLatin1(name), QString::fromLatin1(credential)});
    grant.until = until;
    return grant;
}

} // namespace Agent
