// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/fanlink.h"

#include "agent/links/fanout.h"

namespace Agent {

namespace {

constexpr int kernelBytes = 64 * 1024;

} // namespace

FanLink::FanLink(QWebSocket *socket, QTcpSocket *transport, int maximumFrameBytes, QObject *parent,
                 Common::Millis patience)
    : PersonLink(socket, transport, maximumFrameBytes, parent)
    , m_patience(patience)
{
    // What waits for a slow reader is kept here, where it is bounded, and not in the kernel too.
    transport->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernelBytes);
    connect(transport, &QTcpSocket::bytesWritten, this, &FanLink::noteWritten);
    connect(&m_catchUp, &QTimer::timeout, this, [this] { closeAsTooSlow(); });
    m_catchUp.setSingleShot(true);
}

void FanLink::send(const QByteArray &text)
{
    if (m_fanOut)
        m_fanOut->flush();
    PersonLink::send(text);
}

void FanLink::sendShared(const QByteArray &frames)
{
    if (!m_catchUp.isActive() && !sendFrame(frames))
        m_catchUp.start(m_patience);
}

void FanLink::noteWritten()
{
    if (!m_catchUp.isActive() || waitingBytes() > caughtUpBytes)
        return;
    m_catchUp.stop();
    Q_EMIT caughtUp();
}

void FanLink::closeWith(const QByteArray &lastText, int code, const QString &reason)
{
    if (m_fanOut)
        m_fanOut->flush();
    PersonLink::closeWith(lastText, code, reason);
}

void FanLink::hasEnded(bool)
{
    m_catchUp.stop();
}

} // namespace Agent
