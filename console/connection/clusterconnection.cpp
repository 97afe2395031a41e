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

} // namespace Console
