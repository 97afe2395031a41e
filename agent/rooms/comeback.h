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
    Threads: lives in the main thread, works in threads of its own, so that a storm of returning people delays nothing else.
*/
class ComeBack : public QObject
{
    Q_OBJECT
public:
    ComeBack(RoomHub &hub, SessionService &sessions, PlacementService &placement, const Vault &vault,
             Common::LeaseTimes times, QObject *parent = nullptr);
    ~ComeBack() override;

    static constexpr int threads = 4;

private:
    void returnRequested(RoomLink *link, const QString &pass);
    void answer(RoomLink *link, const Common::Result<Entry> &entry) const;

    SessionService &m_sessions; // not owned, outlive this
    PlacementService &m_placement;
    const Vault &m_vault;
    const Common::LeaseTimes m_times;
    QThreadPool m_pool;
};

} // namespace Agent
