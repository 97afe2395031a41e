// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/*!
    One thing that an agent (common/core/history.h), a client or the test itself did: a JSON object with "op", "ns" (since this
    machine's start, so that lines of its processes can be ordered) and what the operation needs besides.

    Agents:   open {room,epoch}  close {room,epoch,why}  admit {room,epoch,person}  serve {room,epoch,seq}
              saved {room,epoch,seq}  fenced  promised {to,forMs}  takeover {dead}
              committed {sender,seq}  applied {sender,seq}  dropped {sender,upTo}; in all "node" and "incarnation"
    Clients:  joining {client,room}  joined {client,room,lines:[{seq,text}]}  said {client,text}
              heard {client,room,seq,text}  acknowledged {client,room,seq}  closed {client,code}
    The test: started, ready, paused, resumed, died {node}
*/
class HistoryLine
{
public:
    HistoryLine() = default;
    explicit HistoryLine(const QJsonObject &object);

    QString op;
    qint64 ns = 0;
    qint64 node = 0; //!< 0 = a client's

    qint64 number(const char *name) const { return m_object.value(QLatin1String(name)).toInteger(); }
    QString word(const char *name) const { return m_object.value(QLatin1String(name)).toString(); }
    QJsonArray list(const char *name) const;
    QString text() const; //!< as it was written

private:
    QJsonObject m_object;
};
using History = QList<HistoryLine>;

/*! The lines of history in an agent's log, in their order; whatever else stands there is left out. */
History historyOfLog(const QByteArray &log);

/*! All in one, in the order in which it happened. */
History inOrder(History history);

/*! What the test's own process adds. Threads: one. */
class HistoryRecorder
{
public:
    void record(const char *op, QJsonObject what = {});
    const History &lines() const { return m_lines; }

private:
    History m_lines;
};

/*! Nanoseconds since this machine's start, as agents write them. */
qint64 nanosecondsSinceBoot();
