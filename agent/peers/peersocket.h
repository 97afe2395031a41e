// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/commitprovider.h"

#include <QObject>
#include <QSslConfiguration>

#include <optional>

QT_BEGIN_NAMESPACE
class QSslSocket;
class QTcpSocket;
QT_END_NAMESPACE

namespace Agent {

/*!
    The bytes of one connection of the commit channel, over TLS or not.

    A peer that does not acknowledge what was sent within unheardOf() is given up by the kernel.
    Threads: lives in the main thread.
*/
class PeerSocket : public QObject
{
    Q_OBJECT
public:
    using Tls = std::optional<QSslConfiguration>;
    static PeerSocket *calling(const PeerAddress &address, const Tls &tls);
    static PeerSocket *called(qintptr descriptor, const Tls &tls);

    void start(); //!< once somebody listens to the signals
    QByteArray read(qint64 maximum);
    qint64 available() const;
    void write(const QByteArray &bytes);
    void flush();               //!< hands to the kernel what it takes now
    qint64 unsentBytes() const; //!< were written, and the kernel has not taken them yet
    void abort();
    QString address() const; //!< of the other end, for logs

    static constexpr Common::Millis unheardOf{2000};

Q_SIGNALS:
    void ready(); //!< carries data; of a calling one only
    void readable();
    void sent(); //!< unsentBytes() has become smaller
    void failed(const QString &reason);

private:
    explicit PeerSocket(const Tls &tls);
    void connected();

    QTcpSocket *m_socket;        // child
    QSslSocket *m_tls = nullptr; // the same one, if it speaks TLS
    std::optional<PeerAddress> m_toCall;
    QString m_tlsFault; // why the other end's certificate was refused
};

} // namespace Agent
