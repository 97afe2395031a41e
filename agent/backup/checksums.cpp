// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/checksums.h"

#include <utility>

namespace Agent {

void Checksums::add(const QString &member, const QByteArray &sha256)
{
    m_part += sha256.toHex() + "  " + member.toLatin1() + '\n';
    ++m_count;
    ++m_members;
}

QByteArray Checksums::takePart()
{
    m_count = 0;
    m_parts.addData(m_part);
    return std::exchange(m_part, {});
}

void ContentSet::toggle(const QString &folder, const QString &name, qint64 size)
{
    const QByteArray hash = QCryptographicHash::hash(QStringLiteral("%1/%2 %3").arg(folder, name).arg(size).toUtf8(),
                                                     QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < m_sum.size(); ++i)
        m_sum[i] = char(m_sum.at(i) ^ hash.at(i));
}

} // namespace Agent
