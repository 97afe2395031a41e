// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

namespace Agent {

class FanLink;

/*!
    What a room says to all of its people: encoded once, gathered while one turn of the event loop lasts, then written to each
    connection with one call. Whoever is sent something of their own meanwhile gets what was said before first.
    Threads: lives in one, the room's.
*/
class FanOut : public QObject
{
    Q_OBJECT
public:
    ~FanOut() override;      //!< what is not written yet is not said
    void add(FanLink *link); //!< hears what is said from now on
    void remove(FanLink *link);
    void send(const QByteArray &text);       //!< JSON
    void sendFrame(const QByteArray &frame); //!< textFrame()
    void flush();

    static constexpr qsizetype largestTurn = 64 * 1024; //!< bytes; more are written at once

protected:
    bool event(QEvent *event) override;

private:
    QList<FanLink *> m_links; // not owned
    QByteArray m_turn;        // whole frames
    qsizetype m_turnFrames = 0;
};

} // namespace Agent
