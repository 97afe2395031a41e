// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/accountadministration.h"
#include "console/connection/administration.h"
#include "console/connection/clusterdata.h"
#include "console/connection/nodeadministration.h"
#include "console/connection/roomadministration.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Console {

struct CertificateDoubt;

/*!
    The console's way to a cluster, through one of its nodes. When that one does not answer any more it goes on through
    another node, one that the target names or the cluster has told.

    Every call answers later, exactly once, through its handler; a handler whose context has been destroyed, or whose
    connection has been closed, is not called. A session that ended meanwhile is renewed without anybody noticing.
    Errors: Unavailable (the node or its database does not answer), Timeout, WrongLogin, LevelRefused, Invalid,
            NotFound, Conflict, Forbidden (the target is read-only), Internal; message and remedy are for people.
    Threads: lives in the main thread, call it only there.
*/
class ClusterConnection : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Connected, Unreachable };
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;
    struct LeftNode
    {
        QUrl server = {}; //!< empty = there is none
        QDateTime silentSince = {};
    };

    using QObject::QObject;

    State state() const { return m_state; }
    QDateTime unreachableSince() const { return m_unreachableSince; }
    const ConnectTarget &target() const { return m_target; } //!< its server is the node in use
    const LeftNode &leftNode() const { return m_leftNode; } //!< that was in use before, since the connection was opened
    bool mayChange() const { return !m_target.isReadOnly; } //!< else every change is answered with Forbidden

    virtual void open(const ConnectTarget &target) = 0; //!< ends in opened() or openFailed()
    virtual void close() = 0;
    virtual void retry() = 0; //!< looks at once whether the node answers again

    virtual void fetchServers(QObject *context, Handler<QList<ServerEntry>> done) = 0;
    /*! Adds (id 0) or changes a server; an empty password keeps the stored one. Hands back the id. */
    virtual void saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                            Handler<Common::NodeId> done) = 0;
    virtual void deleteServer(Common::NodeId id, QObject *context, Handler<void> done) = 0;
    virtual Administration &administration() = 0;
    virtual AccountAdministration &accounts() = 0;
    virtual NodeAdministration &nodes() = 0;
    virtual RoomAdministration &rooms() = 0;

    /*! One more, closed, that trusts what this one trusts: to try another node while this one goes on. */
    virtual std::unique_ptr<ClusterConnection> another() const = 0;

Q_SIGNALS:
    void stateChanged();
    void opened();
    void openFailed(const Common::Error &error); //!< the state is Closed again
    void loginLost(const Common::Error &error);  //!< the session ended and the node refuses the login now
    /*!
        A certificate is not trusted: of the node that could not be opened (after openFailed()), or of one that would be
        used now. Once it is trusted, open() or retry() goes on.
    */
    void certificateDoubted(const CertificateDoubt &doubt);
    void nodesLearned(const QList<QUrl> &nodes); //!< active nodes of the cluster, when they are others than before

protected:
    void setState(State state);
    void setTarget(const ConnectTarget &target);
    void moveTo(const QUrl &server); //!< of the same cluster

private:
    State m_state = State::Closed;
    QDateTime m_unreachableSince;
    ConnectTarget m_target;
    LeftNode m_leftNode;
};

} // namespace Console
