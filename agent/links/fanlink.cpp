// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/fanlink.h"

#include "agent/links/fanout.h"
#include "agent/links/textframe.h"
#include "agent/links/transport.h"

#include <algorithm>

namespace Agent {

namespace {

constexpr int sendBufferBytes = 64 * 1024;
constexpr qint64 atOnceBytes = 32 * 1024; // of a state, that wait in the socket

} // namespace

FanLink::FanLink(QWebSocket *socket, QTcpSocket *transport, qint64 maximumMessageBytes, QObject *parent,
                 Common::Millis patience)
    : PersonLink(socket, transport, maximumMessageBytes, parent)
    , m_patience(patience)
{
    // What waits for a slow reader is kept here, where it is bounded, and not in the kernel too.
    transport->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBufferBytes);
    whenSent(transport, this, [this] { noteWritten(); });
    connect(&m_catchUp, &QTimer::timeout, this, &FanLink::tooSlow);
    m_catchUp.setSingleShot(true);
    connect(&m_stateStalls, &QTimer::timeout, this, &FanLink::tooSlow);
    m_stateStalls.setSingleShot(true);
}

FanLink::~FanLink()
{
    if (m_fanOut)
        m_fanOut->remove(this);
}

void FanLink::send(const QByteArray &text)
{
    sendRest();
    if (m_state.isEmpty())
        PersonLink::send(text);
    else if (sendBehind(textFrame(text)))
        noteSent(1);
}

void FanLink::pass(const QByteArray &text)
{
    sendRest();
    const bool fits = m_state.isEmpty() ? waitingBytes() + text.size() <= maximumPassedBytes
                                        : m_behindBytes + text.size() <= maximumBehindBytes / 2;
    if (fits)
        send(text);
    else
        noteNotPassed();
}

void FanLink::sendRest()
{
    if (m_fanOut)
        m_fanOut->flush();
}

void FanLink::sendShared(const QByteArray &frames, qsizetype count)
{
    if (m_state.isEmpty() && m_catchUp.isActive())
        return; // it misses them
    if (m_state.isEmpty() ? sendFrame(frames) : sendBehind(frames))
        noteSent(count);
    else if (m_state.isEmpty())
        m_catchUp.start(m_patience);
}

void FanLink::sendState(const QByteArrayList &frames)
{
    sendRest();
    qint64 bytes = 0;
    for (const QByteArray &frame : frames)
        bytes += frame.size();
    m_stateDeadline.setRemainingTime(m_patience + std::chrono::seconds(bytes / slowestStateBytes));
    m_state += frames;
    noteSent(frames.size());
    sendMore();
}

bool FanLink::sendBehind(const QByteArray &frames)
{
    m_behindBytes += frames.size();
    const bool fits = m_behindBytes <= maximumBehindBytes;
    if (fits)
        m_state.enqueue(frames);
    else // later, not here: whoever sends may be going through all links
        QMetaObject::invokeMethod(this, &FanLink::tooSlow, Qt::QueuedConnection);
    return fits;
}

void FanLink::sendMore()
{
    bool isMoving = false;
    while (!m_state.isEmpty() && waitingBytes() < atOnceBytes) {
        write(m_state.dequeue()); // one may be longer than what may wait otherwise
        isMoving = true;
    }
    if (m_state.isEmpty()) {
        m_behindBytes = 0;
        m_stateStalls.stop();
    } else if (isMoving) {
        m_stateStalls.start(std::min(m_patience, Common::Millis(m_stateDeadline.remainingTime())));
    }
}

void FanLink::noteWritten()
{
    sendMore();
    if (!m_catchUp.isActive() || waitingBytes() > caughtUpBytes)
        return;
    m_catchUp.stop();
    Q_EMIT caughtUp();
}

void FanLink::hasEnded(bool)
{
    m_catchUp.stop();
    m_stateStalls.stop();
    m_state.clear();
}

} // namespace Agent
