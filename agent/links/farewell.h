// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/filedescriptor.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <memory>

namespace Agent {

/*!
    Ends a TLS connection so that what was said last arrives: says that no more comes, by TLS and by TCP, then throws away what the
    other end still sends until it closes as well. Closing at once while it sends would reset the connection, and take the last words
    along. The socket closes with its own descriptor, so this has another one.

    How long it waits for the other end is its owner's to say: gone, the connection is.
    Threads: the socket's.
*/
class Farewell : public QObject
{
    Q_OBJECT
public:
    /*! Nothing waits in the socket any more (unsentBytes()); nobody listens to it from here on. */
    Farewell(QTcpSocket *socket, QObject *parent);

    /*!
        Ends its owner's connection, over TLS or not, once nothing waits in it any more. Over TLS the owner hears no more of the socket,
        and goes when this is over. Else there is no farewell (null): the other end learns that no more comes, and the owner reads on.
    */
    static Farewell *begin(QTcpSocket *socket, QObject *owner);

    static constexpr qint64 maximumDrainedBytes = 1 << 20; //!< then it is over

Q_SIGNALS:
    void over(); //!< not before the event loop runs

private:
    void endSending();
    void drain();

    FileDescriptor m_descriptor;
    std::unique_ptr<QSocketNotifier> m_readable;
    qint64 m_drained = 0;
};

} // namespace Agent
