// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/listeningports.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace {

/*! The numbers of the sockets that the process has open. */
QSet<QByteArray> socketsOf(qint64 processId)
{
    QSet<QByteArray> sockets;
    const QDir open(QStringLiteral("/proc/%1/fd").arg(processId));
    const QStringList numbers = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        const QByteArray end = QFile::symLinkTarget(open.filePath(number)).toUtf8(); // "…/socket:[12345]"
        const qsizetype at = end.indexOf("socket:[");
        if (at >= 0)
            sockets.insert(end.mid(at + 8).chopped(1));
    }
    return sockets;
}

/*! The kernel writes the four bytes as they lie in memory. */
QByteArray addressText(const QByteArray &hexadecimal)
{
    if (hexadecimal.size() != 8)
        return hexadecimal;
    return QHostAddress(qToBigEndian(hexadecimal.toUInt(nullptr, 16))).toString().toLatin1();
}

} // namespace

QByteArrayList listeningPorts(qint64 processId)
{
    const QSet<QByteArray> own = socketsOf(processId);
    QByteArrayList ports;
    for (const char *table : {"tcp", "tcp6", "udp", "udp6"}) {
        QFile file(QStringLiteral("/proc/%1/net/%2").arg(processId).arg(QLatin1String(table)));
        if (!file.open(QIODevice::ReadOnly)) // without version 6 there is none
            continue;
        const bool isTcp = QByteArray(table).startsWith("tcp");
        const QByteArrayList lines = file.readAll().split('\n').mid(1);
        for (const QByteArray &line : lines) { // "0: 0100007F:1F90 00000000:0000 0A … inode"
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() < 10 || !own.contains(words.at(9)) || (isTcp && words.at(3) != "0A"))
                continue;
            const QByteArrayList local = words.at(1).split(':');
            ports.append(QByteArray(table) + ' ' + addressText(local.first()) + ':'
                         + QByteArray::number(local.last().toUShort(nullptr, 16)));
        }
    }
    std::ranges::sort(ports);
    return ports;
}
