// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/comeback.h"

#include "agent/placement/returnpass.h"
#include "agent/rooms/roomlink.h"

#include <QPointer>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

/*! How the room is left when it is certain that waiting does not help. */
std::optional<RoomClose> finalAnswer(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Forbidden:
    case ErrorCode::NotLoggedIn: return RoomClose::PassRefused;
    case ErrorCode::RoomUnknown: return RoomClose::RoomDeleted;
    case ErrorCode::RoomFull: return RoomClose::RoomFull;
    case ErrorCode::RoomClosed: return RoomClose::RoomClosed;
    default: return {};
    }
}

} // namespace

ComeBack::ComeBack(RoomHub &hub, QThreadPool &pool, SessionService &sessions, PlacementService &placement,
                   const Vault &vault, LeaseTimes times, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_sessions(sessions)
    , m_placement(placement)
    , m_vault(vault)
    , m_times(times)
{
    connect(&hub, &RoomHub::returnRequested, this, &ComeBack::returnRequested);
}

void ComeBack::returnRequested(RoomLink *link, const QString &pass)
{
    runIn(m_pool, [this, pass, address = link->address()]() -> Result<Entry> {
        const auto opened = ReturnPass::open(pass, m_vault);
        if (!opened)
            return opened.error();
        const auto caller = m_sessions.identifyByHash(opened->sessionHash, address, Guests::Admitted);
        if (!caller)
            return caller.error();
        return m_placement.enter(opened->room, *caller, opened->sessionHash);
    }).then(this, [this, link = QPointer<RoomLink>(link)](const Result<Entry> &entry) {
        if (link && link->isOpen())
            answer(link, entry);
    });
}

void ComeBack::answer(RoomLink *link, const Result<Entry> &entry) const
{
    if (entry)
        return link->send(encode(GoFrame{entry->room.id, entry->room.name, entry->node.id, entry->node.name,
                                         nodeRoomUrl(entry->node, entry->room.id).toString(QUrl::FullyEncoded),
                                         entry->ticket, entry->life, entry->pass, entry->urls}));
    if (const auto close = finalAnswer(entry.error()))
        return link->close(*close, errorText(entry.error()), entry.error().redirect);
    link->send(encode(WaitFrame{errorName(entry.error().code), errorText(entry.error()),
                                std::clamp<Millis>(m_times.lease / 15, 100ms, 2s)}));
}

} // namespace Agent
