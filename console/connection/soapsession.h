// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/clusterdata.h"

#include <QObject>
#include <QPointer>

#include <functional>

class KDSoapJob;

namespace Console {

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

    using QObject::QObject;
    ~SoapSession() override;

    void open(const ConnectTarget &target, Handler<void> done); //!< logs in
    void close();                                               //!< abandons all calls
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

    /*! Starts a job of services(); not called back once the session has been closed. */
    void start(KDSoapJob *job, Handler<void> finished);
    SoapServices &services() { return *m_services; } //!< only while it is open
    const QString &id() const { return m_id; }

Q_SIGNALS:
    void answered(bool isUnreachable);          //!< after each call, before its handler
    void loginLost(const Common::Error &error); //!< the node refuses the login now

private:
    void renew(Handler<void> done);
    void begin(Handler<void> done);
    void logIn(Handler<void> done);

    ConnectTarget m_target;
    SoapServices *m_services = nullptr; // child; while it is open
    QString m_id;
    QList<Handler<void>> m_waiting; // while a login is under way
};

} // namespace Console
