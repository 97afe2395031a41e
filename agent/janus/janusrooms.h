// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janushandle.h"
#include "agent/janus/videoroom.h"

#include <QSet>

#include <memory>

namespace Agent {

/*!
    The rooms that one thread has at Janus: makes and destroys them, and asks about them what needs no person.

    Rooms stay at Janus when a node dies. Each time that there is a connection, those that an earlier life of this node left there,
    and those of this one that could not be destroyed when they closed, are.
    Threads: lives in its link's.
*/
class JanusRooms : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(const Common::Result<JanusRoom> &)>;

    JanusRooms(const JanusSettings &settings, Common::Random &random, QObject *parent = nullptr);

    void start(const JanusIdentity &self); //!< also again
    void stop() { m_link.stop(); }
    JanusLink &link() { return m_link; }

    /*!
        A new room, with a number and a pin that nobody guesses. `done` comes later, while `context` lives.
        Errors: as JanusRequests; a room that was made although the answer got lost is destroyed at the next connection.
    */
    void open(QObject *context, const JanusRoomPlan &plan, Opened done);
    void close(const JanusRoom &room);
    /*! A request of VideoRoom that is answered at once, whoever asks. */
    void ask(QObject *context, const QJsonObject &body, JanusLink::Done done);
    /*! The same, when nobody waits for the answer: what is refused is in the log. */
    void tell(const QJsonObject &body);

    void countStreams(int more); //!< of one room, or fewer

Q_SIGNALS:
    void streamsChanged(int streams); //!< that Janus carries for all of them

private:
    void takeHandle();
    void create(QPointer<QObject> context, const JanusRoom &room, const JanusRoomPlan &plan, Opened done);
    void adopt(QPointer<QObject> context, const JanusRoom &room, const JanusRoomPlan &plan, Opened done);
    void opened(const QPointer<QObject> &context, const JanusRoom &room, const Opened &done);
    void tidyUp();
    qint64 randomNumber();

    const JanusSettings m_settings;
    Common::Random &m_random; // not owned, outlives this
    JanusIdentity m_self;
    JanusLink m_link;
    std::unique_ptr<JanusHandle> m_handle;
    int m_streams = 0;
    QSet<qint64> m_open; // also those that are being made
};

} // namespace Agent
