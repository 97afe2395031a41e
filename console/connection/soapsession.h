// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/clusterdata.h"

#include <QObject>
#include <QPointer>

#include <functional>

class KDSoapJob;

namespace Console {

class CertificateGuard;
class SoapServices;

/*!
    A login at one node, and calls within it. A session that the node does not know any more is renewed with the login that
    is kept in memory, and the call attempted once more.

    Handlers are called exactly once, unless their context is gone or the session was closed.
    Threads: lives in the main thread, call it only there.
*/
class SoapSession : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;
    template <class T>
    using Attempt = std::function<void(Handler<T> done)>;

    explicit SoapSession(CertificateGuard &guard, QObject *parent = nullptr);
    ~SoapSession() override;

    void open(const ConnectTarget &target, Handler<void> done); //!< logs in
    void close();                                               //!< abandons all calls
    /*! Goes on at the node of the other session, which is closed by it. Calls under way end as the node they went to ends them. */
    void takeOver(SoapSession &other);
    bool isOpen() const { return m_services; }

    template <class T>
    void run(Attempt<T> attempt, QObject *context, Handler<T> done)
    {
        if (!m_services)
            return;
        Handler<T> guarded = [context = QPointer(context), done = std::move(done)](const Common::Result<T> &result) {
            if (context)
                done(result);
        };
        attempt([this, attempt, guarded](const Common::Result<T> &first) {
            if (first || first.error().code != Common::ErrorCode::NotLoggedIn)
                return guarded(first);
            renew([this, attempt, guarded](const Common::Result<void> &session) {
                if (session)
                    attempt(guarded);
                else if (session.error().code == Common::ErrorCode::WrongLogin
                         || session.error().code == Common::ErrorCode::LevelRefused)
                    Q_EMIT loginLost(session.error());
                else
                    guarded(session.error());
            });
        });
    }

    /*! run() for what changes something: Forbidden if the target is read-only. */
    template <class T>
    void change(Attempt<T> attempt, QObject *context, Handler<T> done)
    {
        if (!m_target.isReadOnly)
            return run<T>(std::move(attempt), context, std::move(done));
        run<T>(
            [this](Handler<T> refuse) {
                QMetaObject::invokeMethod(
                    &calls(), [refuse = std::move(refuse)] { refuse(readOnly()); }, Qt::QueuedConnection);
            },
            context, std::move(done));
    }

    /*! Starts a job of services(); not called back once the session has been closed. */
    void start(KDSoapJob *job, Handler<void> finished);
    SoapServices &services() { return *m_services; } //!< only while it is open
    const QString &id() const { return m_id; }
    const QUrl &server() const { return m_target.server; }

Q_SIGNALS:
    void answered(bool isUnreachable);          //!< after each call of the node in use, before its handler
    void loginLost(const Common::Error &error); //!< the node refuses the login now

private:
    static Common::Error readOnly();
    QObject &calls(); //!< goes with the calls under way
    void renew(Handler<void> done);
    void begin(Handler<void> done);
    void logIn(Handler<void> done);

    CertificateGuard &m_guard; // not owned, outlives this
    ConnectTarget m_target;
    SoapServices *m_services = nullptr; // child; while it is open
    QList<SoapServices *> m_left;       // children; of nodes that were left while calls were under way
    QString m_id;
    QList<Handler<void>> m_waiting; // while a login is under way
};

} // namespace Console
