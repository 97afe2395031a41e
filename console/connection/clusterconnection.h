// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/administration.h"
#include "console/connection/clusterdata.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    The console's way to a cluster, through one of its nodes.

    Every call answers later, exactly once, through its handler; a handler whose context has been destroyed, or whose
    connection has been closed, is not called. A session that ended meanwhile is renewed without anybody noticing.
    Errors: Unavailable (the node or its database does not answer), Timeout, WrongLogin, LevelRefused, Invalid,
            NotFound, Conflict, Internal; message and remedy are for people.
    Threads: lives in the main thread, call it only there.
*/
class ClusterConnection : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Connected, Unreachable };
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    using QObject::QObject;

    State state() const { return m_state; }
    QDateTime unreachableSince() const { return m_unreachableSince; }
    const ConnectTarget &target() const { return m_target; }

    virtual void open(const ConnectTarget &target) = 0; //!< ends in opened() or openFailed()
    virtual void close() = 0;
    virtual void retry() = 0; //!< looks at once whether the node answers again

    virtual void fetchServers(QObject *context, Handler<QList<ServerEntry>> done) = 0;
    /*! Adds (id 0) or changes a server; an empty password keeps the stored one. Hands back the id. */
    virtual void saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                            Handler<Common::NodeId> done) = 0;
    virtual void deleteServer(Common::NodeId id, QObject *context, Handler<void> done) = 0;
    virtual void fetchConnections(int start, int max, const QString &filter, QObject *context,
                                  Handler<ConnectionPage> done) = 0;
    /*! Sends a person out of their room; an error says what really happened. */
    virtual void kick(const RoomConnection &connection, QObject *context, Handler<void> done) = 0;

    virtual Administration &administration() = 0;

Q_SIGNALS:
    void stateChanged();
    void opened();
    void openFailed(const Common::Error &error); //!< the state is Closed again
    void loginLost(const Common::Error &error);  //!< the session ended and the node refuses the login now

protected:
    void setState(State state);
    void setTarget(const ConnectTarget &target) { m_target = target; }

private:
    State m_state = State::Closed;
    QDateTime m_unreachableSince;
    ConnectTarget m_target;
};

} // namespace Console
