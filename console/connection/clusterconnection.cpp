// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/clusterconnection.h"

namespace Console {

void ClusterConnection::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_unreachableSince = state == State::Unreachable ? QDateTime::currentDateTime() : QDateTime();
    Q_EMIT stateChanged();
}

void ClusterConnection::setTarget(const ConnectTarget &target)
{
    m_target = target;
    m_leftNode = {};
}

void ClusterConnection::moveTo(const QUrl &server)
{
    m_leftNode = {m_target.server, m_unreachableSince.isValid() ? m_unreachableSince : QDateTime::currentDateTime()};
    m_target.otherNodes.removeAll(server);
    m_target.otherNodes.prepend(m_target.server);
    m_target.server = server;
}

} // namespace Console
