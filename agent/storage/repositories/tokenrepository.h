// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/level.h"

namespace Agent {

using ApiTokenId = Common::Id<struct ApiTokenTag>;

/*! What a program logs in by instead of a password: never the secret. */
struct ApiTokenRow
{
    ApiTokenId id;
    Common::UserId user;
    QString name;
    Common::Level level = Common::Level::User; //!< the most that may be done by it
    Common::UtcTime createdAt;
    Common::UtcTime expiresAt; //!< 0 = never
    Common::UtcTime usedAt;    //!< noted once a minute at most; 0 = never
    QString usedAddress;
    QString login = {}; //!< of the user
    QString firstName = {};
    QString lastName = {};
};

struct ApiTokenPage
{
    QList<ApiTokenRow> rows;
    int total = 0; //!< of all pages
};

/*! Tokens of accounts. Only the hash of a token is stored. Writing calls run inside a transaction and note what they end. */
class TokenRepository
{
public:
    explicit TokenRepository(Database &database) : m_db(database) {}

    /*! `life` from now; 0 = for ever. */
    Common::Result<ApiTokenId> insert(const QString &secretHash, Common::UserId user, const QString &name,
                                      Common::Level level, Common::Millis life);
    Common::Result<ApiTokenRow> findBySecret(const QString &secretHash) const; //!< NotLoggedIn: unknown, or over
    Common::Result<QList<ApiTokenRow>> of(Common::UserId user) const; //!< the newest first; also those that are over
    Common::Result<int> countOf(Common::UserId user) const;
    /*! Of everybody, the newest first. `filter`: name, login, names of people, without regard to case. */
    Common::Result<ApiTokenPage> page(int start, int max, const QString &filter) const;
    Common::Result<void> noteUse(ApiTokenId id, const QString &address);
    /*! Ends its sessions as well. Of this user, where one is named. NotFound. */
    Common::Result<ApiTokenRow> remove(ApiTokenId id, Common::UserId user = {});
    Common::Result<void> removeOf(Common::UserId user); //!< who is deleted; noted by the caller

private:
    Database &m_db;
};

} // namespace Agent
