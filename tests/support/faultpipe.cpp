// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultpipe.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

FaultPipe::FaultPipe(QTcpSocket *from, QTcpSocket *to, QObject *parent) : QObject(parent), m_from(from), m_to(to)
{
    from->setReadBufferSize(readBufferBytes);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &FaultPipe::push);
    connect(from, &QTcpSocket::readyRead, this, &FaultPipe::pull);
    connect(to, &QTcpSocket::bytesWritten, this, &FaultPipe::pull);
}

void FaultPipe::setFaults(const PipeFaults &faults)
{
    m_faults = faults;
    if (faults.flow == PipeFaults::Flow::Swallow && !m_chunks.empty()) {
        m_chunks.clear();
        m_waitingBytes = 0;
        m_swallowed = true;
    }
    pull();
}

qint64 FaultPipe::room() const
{
    const qint64 room = capacityBytes - m_waitingBytes - m_to->bytesToWrite();
    return std::max<qint64>(0, std::min(room, m_faults.cutAfterBytes.value_or(room)));
}

void FaultPipe::pull()
{
    if (!m_from || !m_to)
        return;
    if (m_faults.flow == PipeFaults::Flow::Swallow) {
        while (m_from->bytesAvailable() > 0)
            m_swallowed = !m_from->read(readBufferBytes).isEmpty() || m_swallowed;
    }
    while (m_faults.flow == PipeFaults::Flow::Pass && m_from->bytesAvailable() > 0 && room() > 0) {
        Chunk chunk;
        chunk.bytes = m_from->read(room());
        const int jitter = m_faults.jitterMs;
        const int late = m_faults.delayMs + (jitter > 0 ? QRandomGenerator::global()->bounded(-jitter, jitter + 1) : 0);
        chunk.dueMs = std::max(m_chunks.empty() ? 0 : m_chunks.back().dueMs, nowMs() + late);
        m_waitingBytes += chunk.bytes.size();
        if (m_faults.cutAfterBytes)
            *m_faults.cutAfterBytes -= chunk.bytes.size();
        m_chunks.push_back(chunk);
    }
    push();
}

void FaultPipe::push()
{
    if (!m_to || m_faults.flow != PipeFaults::Flow::Pass)
        return;
    const bool delays = m_faults.delayMs > 0 || m_faults.jitterMs > 0;
    const qint64 now = nowMs();
    while (!m_chunks.empty() && (!delays || m_chunks.front().dueMs <= now)) {
        m_waitingBytes -= m_chunks.front().bytes.size();
        m_to->write(m_chunks.front().bytes);
        m_chunks.pop_front();
    }
    if (!m_chunks.empty())
        m_due.start(int(std::max<qint64>(0, m_chunks.front().dueMs - now)));
    else if (m_faults.cutAfterBytes == 0)
        Q_EMIT spent();
    else if (m_ended && (!m_from || m_from->bytesAvailable() == 0))
        m_to->disconnectFromHost();
}

void FaultPipe::end()
{
    m_ended = true;
    pull();
}
