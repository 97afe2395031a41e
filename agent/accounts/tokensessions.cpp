// SPDX-License-Identifier: GPL-3.0-or-later
// What SessionService does for programs that have a token.
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/tokenservice.h"
#include "agent/security/tokens.h"

namespace Agent {

using namespace Common;

Result<Caller> SessionService::identifyByToken(const QString &token, const QString &address)
{
    if (!looksLikeApiToken(token))
        return m_guard.refusedToken(address);
    const QString sessionHash = tokenHash(QLatin1String("session of ") + token);
    auto caller = identifyByHash(sessionHash, address);
    if (caller || caller.error().code != ErrorCode::NotLoggedIn)
        return caller;
    const auto found = findToken(token, address);
    if (!found)
        return found.error();
    if (const auto opened = openTokenSession(sessionHash, *found, address); !opened)
        return opened.error();
    return identifyByHash(sessionHash, address);
}

Result<QString> SessionService::logInByToken(const QString &token, const QString &address)
{
    const auto found = looksLikeApiToken(token) ? findToken(token, address) : m_guard.refusedToken(address);
    if (!found)
        return found.error();
    const QString id = newToken(m_random);
    const auto opened = openTokenSession(tokenHash(id), *found, address);
    return opened ? Result(id) : opened.error();
}

Result<ApiTokenRow> SessionService::findToken(const QString &token, const QString &address)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto found = TokenRepository(**database).findBySecret(tokenHash(token));
    return !found && found.error().code == ErrorCode::NotLoggedIn ? m_guard.refusedToken(address) : found;
}

Result<void> SessionService::openTokenSession(const QString &idHash, const ApiTokenRow &token, const QString &address)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto opened = (*database)->transaction([&]() -> Result<void> {
        SessionRepository sessions(**database);
        if (const auto over = sessions.remove(idHash); !over) // one that ran out
            return over;
        if (const auto noted = TokenRepository(**database).noteUse(token.id, address); !noted)
            return noted;
        return sessions.insert(idHash, token.user, {}, {SessionWay::Token, address, token.id});
    });
    // Another request of the same program was faster.
    return !opened && opened.error().code == ErrorCode::Conflict ? Result<void>() : opened;
}

} // namespace Agent
