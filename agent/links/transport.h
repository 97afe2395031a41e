// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <functional>

namespace Agent {

/*!
    What a QTcpSocket and a QSslSocket do differently, for those who read and write whichever it is.
    Threads: the socket's.
*/
bool isEncrypted(const QTcpSocket &socket);

/*! Bytes that were written and that the kernel has not taken yet, encrypted or not. */
qint64 unsentBytes(const QTcpSocket &socket);

/*! Calls then() whenever unsentBytes() may have become less. */
void whenSent(QTcpSocket *socket, QObject *context, const std::function<void()> &then);

/*!
    Hands to the kernel at once what was written, as there is room nearly always. A TLS socket does so at the end of this turn of the
    event loop: it would read as well, and call whoever is writing here.
*/
void sendSoon(QTcpSocket &socket);

/*!
    Limits what is read ahead: the rest waits in the kernel, and then at the sender. 0 = no limit. A TLS socket may hold a few KiB more.
*/
void limitReading(QTcpSocket &socket, qint64 bytes);

/*!
    How many bytes can be read now. To be asked before each reading: a TLS socket whose buffer was full has more, but decrypts it only
    when it is told to, which is done here for the next turn of the event loop. readyRead() comes then.
*/
qint64 readableBytes(QTcpSocket &socket);

/*! Throws away up to so many bytes of what can be read; how many there were. */
qint64 skipBytes(QTcpSocket &socket, qint64 most);

} // namespace Agent
