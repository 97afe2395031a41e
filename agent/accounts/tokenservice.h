// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/repositories/tokenrepository.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"

namespace Agent {

/*! "atr_" and the 64 hexadecimal digits of 256 random bits: scanners for secrets find it wherever it lies about. */
bool looksLikeApiToken(const QString &text);

/*!
    What programs log in by instead of a password: tokens that people make for themselves, and administrators by a command.
    Each is shown once, may be limited in level and time, and ends with its account. Making and revoking are in the audit log.

    Errors: Invalid (name, level, time), Forbidden (a token makes no token; an account without a login of its own has none),
            TooMany (maximumOfAccount), NotFound, Unavailable.
    Threads: worker threads only.
*/
class TokenService
{
public:
    TokenService(Storage &storage, Common::Random &random) : m_storage(storage), m_random(random) {}

    struct Wanted
    {
        Common::UserId user;
        QString name;
        Common::Level level = Common::Level::User; //!< the most that may be done by it
        Common::Millis life{0};                    //!< 0 = for ever
    };
    struct Made
    {
        ApiTokenId id;
        QString token; //!< told now and never again
    };
    Common::Result<Made> make(const Wanted &wanted, const Caller &by);
    Common::Result<QList<ApiTokenRow>> of(Common::UserId user);
    Common::Result<ApiTokenPage> page(int start, int max, const QString &filter);
    /*! One of the caller's own, or anybody's where `isAnybodys`: sessions that came by it end on all nodes. */
    Common::Result<void> revoke(ApiTokenId id, bool isAnybodys, const Caller &by);

    static Common::Error needsPerson(); //!< the Forbidden of what no token may do

    static constexpr int maximumOfAccount = 50;
    static constexpr int maximumPage = 1000;
    static constexpr qsizetype maximumName = 100;
    static constexpr std::chrono::days maximumLife{3650};

private:
    Common::Result<void> check(const Wanted &wanted, const Caller &by);

    Storage &m_storage; // not owned, outlive this
    Common::Random &m_random;
};

} // namespace Agent
