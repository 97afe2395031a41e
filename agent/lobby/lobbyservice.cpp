// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/lobbyservice.h"

#include "agent/security/tokens.h"
#include "agent/storage/repositories/lobbyrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

struct LobbyText
{
    Q_DECLARE_TR_FUNCTIONS(Lobby)
};

Result<void> checkLine(const QString &text)
{
    if (isBlank(text) || text.size() > maximumLobbyLength)
        return Error{ErrorCode::Invalid,
                     LobbyText::tr("A message must have 1 to %1 characters.").arg(maximumLobbyLength)};
    if (!isPlainText(text, Lines::One))
        return Error{ErrorCode::Invalid, LobbyText::tr("The message holds characters that cannot be shown."),
                     LobbyText::tr("Write it in one line, without control characters.")};
    return {};
}

} // namespace

LobbyService::LobbyService(Storage &storage, SessionService &sessions, const Clock &clock)
    : m_storage(storage)
    , m_sessions(sessions)
    , m_throttle(clock)
{
}

Result<Caller> LobbyService::enter(const QString &sessionId, const QString &address)
{
    auto caller = m_sessions.identify(sessionId, address);
    if (caller && !mayUsePage(caller->user.level))
        return Error{ErrorCode::LevelRefused, LobbyText::tr("This account is for programs; it cannot use the lobby.")};
    return caller;
}

Result<void> LobbyService::say(const QString &text, const QString &sessionId, const Caller &caller)
{
    // What costs no database comes first, so that whoever floods keeps none busy.
    if (const auto checked = checkLine(text); !checked)
        return checked;
    if (const auto admitted = m_throttle.admit(caller.user.id); !admitted)
        return admitted;
    const auto speaker = m_sessions.identify(sessionId, caller.address);
    if (!speaker)
        return speaker.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto stored = (*database)->transaction(
        [&] { return LobbyRepository(**database).insert(speaker->user.id, displayName(speaker->user), text); });
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<QList<LobbyLine>> LobbyService::latest() const
{
    const auto database = m_storage.database();
    return database ? LobbyRepository(**database).latest(lobbyLinesShown) : database.error();
}

Result<QList<LobbyLine>> LobbyService::after(qint64 id) const
{
    const auto database = m_storage.database();
    return database ? LobbyRepository(**database).after(id, maximumRead) : database.error();
}

Result<QStringList> LobbyService::ended(const QStringList &sessionIds) const
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto living = SessionRepository(**database).living();
    if (!living)
        return living.error();
    QStringList gone = sessionIds;
    gone.removeIf([&living](const QString &sessionId) { return living->contains(tokenHash(sessionId)); });
    return gone;
}

} // namespace Agent
