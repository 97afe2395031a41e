// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/sessionservice.h"
#include "agent/placement/placementservice.h"
#include "agent/rooms/roomhub.h"
#include "agent/security/vault.h"

namespace Agent {

/*!
    Brings people back to their rooms through this node, whichever node they were on: checks their pass, finds or opens the
    room, tells them where it is, or that they must wait.
    Threads: lives in a room thread, works in those of the pool, so that a storm of returning people delays nothing else.
*/
class ComeBack : public QObject
{
    Q_OBJECT
public:
    ComeBack(RoomHub &hub, QThreadPool &pool, SessionService &sessions, PlacementService &placement, const Vault &vault,
             Common::LeaseTimes times, QObject *parent = nullptr);

private:
    void returnRequested(RoomLink *link, const QString &pass);
    void answer(RoomLink *link, const Common::Result<Entry> &entry) const;

    QThreadPool &m_pool; // not owned, outlive this; done with its work before this ends
    SessionService &m_sessions;
    PlacementService &m_placement;
    const Vault &m_vault;
    const Common::LeaseTimes m_times;
};

} // namespace Agent
