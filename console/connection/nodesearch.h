// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/soapsession.h"

namespace Console {

/*!
    Tries nodes of a cluster in turn until one of them answers and takes the login.

    Ends in exactly one of its signals, unless it is stopped.
    Threads: lives in the main thread, call it only there.
*/
class NodeSearch : public QObject
{
    Q_OBJECT
public:
    explicit NodeSearch(CertificateGuard &guard, QObject *parent = nullptr);

    void start(const ConnectTarget &target, const QList<QUrl> &nodes); //!< the login is the target's
    void stop();
    bool isRunning() const { return m_session.isOpen(); }

Q_SIGNALS:
    void found(SoapSession &session);         //!< logged in there; whoever wants to keep it takes it over now
    void failed();                            //!< none answers
    void refused(const Common::Error &error); //!< the cluster does not take the login

private:
    void tryNext();
    void judge(const Common::Result<void> &result);

    SoapSession m_session;
    ConnectTarget m_target;
    QList<QUrl> m_nodes; // that are still to be tried
};

} // namespace Console
