// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <optional>

/*! What becomes of the bytes that go one way. */
struct PipeFaults
{
    enum class Flow {
        Pass,
        Swallow, //!< read and thrown away
        Hold,    //!< not read: they wait where they are
    };
    Flow flow = Flow::Pass;
    int delayMs = 0;
    int jitterMs = 0;                         //!< more or less than the delay
    std::optional<qint64> cutAfterBytes = {}; //!< as many still arrive, then spent() fires
};

/*! One direction of a relayed connection. Keeps the order of the bytes, and at most `capacityBytes` of them. */
class FaultPipe : public QObject
{
    Q_OBJECT
public:
    FaultPipe(QTcpSocket *from, QTcpSocket *to, QObject *parent);

    void setFaults(const PipeFaults &faults);
    void pull();                                      //!< takes what has arrived, as far as the faults allow
    void end();                                       //!< nothing more will come: passed on behind the last byte
    bool hasSwallowed() const { return m_swallowed; } //!< the stream has a hole and cannot go on

    static constexpr qint64 capacityBytes = 1024 * 1024;

Q_SIGNALS:
    void spent();

private:
    struct Chunk
    {
        qint64 dueMs = 0;
        QByteArray bytes;
    };
    qint64 room() const;
    void push();

    QPointer<QTcpSocket> m_from; // not owned
    QPointer<QTcpSocket> m_to;   // not owned
    PipeFaults m_faults;
    std::deque<Chunk> m_chunks;
    qint64 m_waitingBytes = 0;
    QTimer m_due;
    bool m_swallowed = false;
    bool m_ended = false;
};
