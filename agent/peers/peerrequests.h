// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/peerlink.h"

#include <QDeadlineTimer>

#include <functional>
#include <map>

namespace Agent {

/*!
    Requests to other nodes that wait for their answers.

    Errors: Unavailable, when it is certain that nothing happened: the request never left this node. Timeout, when it may
            still happen. TooLarge, when it fits in no frame. Any other is the answer.
    Threads: lives in the main thread.
*/
class PeerRequests : public QObject
{
    Q_OBJECT
public:
    using Answer = Common::Result<QCborMap>;
    using Done = std::function<void(const Answer &)>;

    explicit PeerRequests(QObject *parent = nullptr);

    /*! `link` null: there is no connection. `done` is called once, never from inside ask(). */
    void ask(PeerLink *link, Common::NodeId node, Common::RequestFrame request, Common::Millis deadline, Done done);
    void answered(PeerLink *link, const Common::ReplyFrame &reply);
    void linkClosed(PeerLink *link); //!< before it is deleted
    void settleAll();                //!< this node stops

    static Common::Error unreachable(Common::NodeId node);
    static Common::Error unanswered(Common::NodeId node);

private:
    struct Pending
    {
        PeerLink *link;
        Common::NodeId node;
        QDeadlineTimer deadline;
        Done done;
    };
    using Pendings = std::map<qint64, Pending>;

    template <class Which>
    void giveUp(Which which);
    void settleLater(Done done, const Answer &answer);
    void watch();

    Pendings m_pending;
    qint64 m_nextId = 1;
    QTimer m_watch;
};

} // namespace Agent
