// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/nodesearch.h"

#include "console/connection/nodereports.h"

namespace Console {

using Common::ErrorCode;
using Common::Result;

NodeSearch::NodeSearch(CertificateGuard &guard, QObject *parent) : QObject(parent), m_session(guard)
{
}

void NodeSearch::start(const ConnectTarget &target, const QList<QUrl> &nodes)
{
    m_target = target;
    m_nodes = nodes;
    tryNext();
}

void NodeSearch::stop()
{
    m_nodes.clear();
    m_session.close();
}

void NodeSearch::tryNext()
{
    if (m_nodes.isEmpty()) {
        stop();
        Q_EMIT failed();
        return;
    }
    m_target.server = m_nodes.takeFirst();
    m_session.open(m_target, [this](const Result<void> &login) {
        if (login)
            fetchReports(m_session, [this](const Result<NodeReports> &reports) {
                judge(reports ? Result<void>() : Result<void>(reports.error()));
            });
        else
            judge(login);
    });
}

void NodeSearch::judge(const Result<void> &result)
{
    if (result) {
        m_nodes.clear();
        Q_EMIT found(m_session);
    } else if (result.error().code == ErrorCode::WrongLogin || result.error().code == ErrorCode::LevelRefused) {
        stop();
        Q_EMIT refused(result.error());
    } else {
        tryNext();
    }
}

} // namespace Console
