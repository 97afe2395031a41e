// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/tokenservice.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/accounts/lowerlevel.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "common/domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr QLatin1String apiTokenPrefix("atr_");

} // namespace

bool looksLikeApiToken(const QString &text)
{
    static const QRegularExpression form(QLatin1String("\\A") + apiTokenPrefix + QLatin1String("[0-9a-f]{64}\\z"));
    return text.size() < 100 && form.match(text).hasMatch();
}

Error TokenService::needsPerson()
{
    return {ErrorCode::Forbidden, AccountsText::tr("A token cannot be used for this."),
            AccountsText::tr("Log in with a password.")};
}

Result<void> TokenService::check(const Wanted &wanted, const Caller &by)
{
    if (by.isByToken)
        return needsPerson();
    if (isBlank(wanted.name) || wanted.name.size() > maximumName || !isPlainText(wanted.name, Lines::One))
        return Error{
            ErrorCode::Invalid,
            AccountsText::tr("The token must have a name of at most %1 characters, in one line.").arg(maximumName)};
    if (wanted.life < Millis(0) || wanted.life > maximumLife)
        return Error{ErrorCode::Invalid,
                     AccountsText::tr("A token is good for %1 days at most, or for ever.").arg(maximumLife.count())};
    return {};
}

Result<TokenService::Made> TokenService::make(const Wanted &wanted, const Caller &by)
{
    const QString token = apiTokenPrefix + newToken(m_random);
    const auto make = [&]() -> Result<ApiTokenId> {
        if (const auto good = check(wanted, by); !good)
            return good.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&]() -> Result<ApiTokenId> {
            const auto account = UserAdminRepository(**database).lock(wanted.user);
            if (!account)
                return account.error();
            if (!account->canLogIn) // who was sent here by another program comes and goes with its links
                return Error{ErrorCode::Forbidden,
                             AccountsText::tr("This account cannot log in, so it can have no token.")};
            if (lowerLevel(account->user.level, wanted.level) != wanted.level)
                return Error{ErrorCode::Invalid,
                             AccountsText::tr("The token cannot be good for more than its account is.")};
            TokenRepository tokens(**database);
            const auto count = tokens.countOf(wanted.user);
            if (!count)
                return count.error();
            if (*count >= maximumOfAccount)
                return Error{ErrorCode::TooMany,
                             AccountsText::tr("An account has %1 tokens at most.").arg(maximumOfAccount),
                             AccountsText::tr("Revoke those that are not used.")};
            return tokens.insert(tokenHash(token), wanted.user, wanted.name, wanted.level, wanted.life);
        });
    };
    const auto id = audited(m_storage, by, QStringLiteral("token.add"),
                            QStringLiteral("%1: %2, level %3")
                                .arg(wanted.user.value)
                                .arg(wanted.name.left(maximumName), levelName(wanted.level)),
                            make());
    return id ? Result<Made>(Made{*id, token}) : id.error();
}

Result<QList<ApiTokenRow>> TokenService::of(UserId user)
{
    const auto database = m_storage.database();
    return database ? TokenRepository(**database).of(user) : database.error();
}

Result<ApiTokenPage> TokenService::page(int start, int max, const QString &filter)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return TokenRepository(**database).page(std::max(0, start), std::clamp(max, 0, maximumPage), filter);
}

Result<void> TokenService::revoke(ApiTokenId id, bool isAnybodys, const Caller &by)
{
    QString target = QString::number(id.value);
    const auto revoke = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto revoked = (*database)->transaction(
            [&] { return TokenRepository(**database).remove(id, isAnybodys ? UserId() : by.user.id); });
        if (!revoked)
            return revoked.error();
        target = QStringLiteral("%1: %2").arg(revoked->user.value).arg(revoked->name);
        return {};
    };
    const auto revoked = revoke();
    audit(m_storage, by, QStringLiteral("token.revoke"), target, revoked);
    return revoked;
}

} // namespace Agent
