// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history.h"
#include "tests/support/roomclient.h"

#include <QMap>
#include <QTimer>

#include <functional>
#include <memory>

/*! One time that a person was out of the room without wanting it. */
struct Absence
{
    QString why; //!< a close code, or "lost"
    qint64 fromNode = 0;
    qint64 toNode = 0; //!< 0 = not back yet
    qint64 goneMs = 0; //!< both since this machine's start
    qint64 backMs = 0;

    qint64 lastedMs() const { return backMs - goneMs; }
};

/*! How patient the page is; shorter here, as the leases are. */
struct PageTimes
{
    int pingMs = 1000;   //!< asks so often whether the connection lives; 0 = never
    int openPings = 3;   //!< as many questions without an answer: the connection is lost
    int answerMs = 3000; //!< a node that has not answered by then is given up
    int roundMs = 300;   //!< pause after every node failed
};

/*!
    A person who stays in a room as the page keeps them: after a connection is lost or closed for a reason that is not theirs, it
    asks one node after the other for the room with its pass, and joins where it is told. Writes down what a checker of history
    and a bench need.
    Threads: one, with an event loop that runs.
*/
class ReturningClient : public QObject
{
    Q_OBJECT
public:
    ReturningClient(const QString &name, const QJsonObject &entry, HistoryRecorder &history, PageTimes times = {});

    bool isInside() const { return m_inside; }
    QString finalCode() const { return m_finalCode; } //!< why it does not come back; empty = it is in or on its way
    qint64 node() const { return m_node; }            //!< where it is or was last
    bool say(const QString &text);                    //!< false: not inside, it was not sent
    void leave();

    const QMap<QString, QString> &people() const { return m_people; } //!< names by public id
    QStringList lines() const { return m_lines.values(); }            //!< what it shows now, by number
    bool isSaved(const QString &text) const;
    const QList<Absence> &absences() const { return m_absences; }
    const QList<Common::NoticeFrame> &notices() const { return m_notices; }
    QStringList waits() const { return m_waits; } //!< what it was told while it had to wait

private:
    void connectTo(const QString &url, const QByteArray &firstFrame);
    void join(const QString &url, const QString &ticket);
    void received(const Common::RoomServerFrame &frame);
    void take(const Common::JoinedFrame &frame);
    void take(const Common::EnteredFrame &frame);
    void take(const Common::LeftFrame &frame);
    void take(const Common::ChatSaidFrame &frame);
    void take(const Common::SavedFrame &frame);
    void take(const Common::GoFrame &frame);
    void take(const Common::WaitFrame &frame);
    void take(const Common::NoticeFrame &frame);
    template <class Frame>
    void take(const Frame &) //!< RoomClient keeps the others
    {
    }
    void ended(const QString &code);
    void startRound(const QString &code);
    void askNext();
    void later(int ms, const std::function<void()> &work);
    void beat();
    void record(const char *op, QJsonObject what = {});

    const QString m_name;
    HistoryRecorder &m_history; // not owned, outlives this
    const PageTimes m_times;
    qint64 m_room = 0;
    qint64 m_node = 0;
    QString m_url;
    QString m_pass;
    QStringList m_nodeUrls;
    QStringList m_toAsk; // the rest of this round
    QString m_me;
    QMap<QString, QString> m_people;
    QMap<qint64, QString> m_lines;
    qint64 m_savedUpTo = 0;
    QList<Absence> m_absences;
    QList<Common::NoticeFrame> m_notices;
    QStringList m_waits;
    QString m_finalCode;
    bool m_inside = false;
    bool m_isJoining = false;
    int m_unanswered = 0; // questions whether the connection lives
    QTimer m_beat;        // while inside
    QTimer m_answer;      // until the node answers
    QTimer m_again;       // `wait`, or the pause after a round
    std::unique_ptr<RoomClient> m_connection;
};
