// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusidentity.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

namespace Agent {

using namespace Common;

namespace {

QByteArray derived(const QByteArray &key, const QByteArray &what)
{
    return QMessageAuthenticationCode::hash(what, key, QCryptographicHash::Sha256);
}

} // namespace

qint64 JanusIdentity::session() const
{
    if (incarnation <= 0)
        return 0;
    const QByteArray digest = derived(key,
                                      "session " + QByteArray::number(node.value) + ' '
                                          + QByteArray::number(incarnation) + ' ' + QByteArray::number(thread));
    return qMax<qint64>(1, qint64(qFromBigEndian<quint64>(digest.constData()) & quint64(largestJanusId)));
}

JanusIdentity JanusIdentity::before(int lives) const
{
    JanusIdentity earlier = *this;
    earlier.incarnation -= lives;
    return earlier;
}

QString JanusIdentity::roomSecret(qint64 room) const
{
    return QString::fromLatin1(derived(key, "room " + QByteArray::number(room)).toHex());
}

QString JanusIdentity::roomMark() const
{
    return QStringLiteral("atrium node %1 life %2 thread %3").arg(node.value).arg(incarnation).arg(thread);
}

bool JanusIdentity::mayTidyUp(const QString &description) const
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("atrium node (\\d+) life (\\d+) thread (\\d+)")));
    const auto match = form.match(description);
    if (!match.hasMatch() || match.captured(1).toLongLong() != node.value)
        return false;
    const qint64 life = match.captured(2).toLongLong();
    return life < incarnation || (life == incarnation && match.captured(3).toInt() == thread);
}

} // namespace Agent
