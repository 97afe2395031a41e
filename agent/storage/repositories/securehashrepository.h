// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/recording.h"

#include <optional>

namespace Agent {

/*! What a link of another program is good for. */
struct SecureHashGrant
{
    std::optional<Common::RoomId> room = {};                              //!< none = the list of rooms, or a recording
    std::optional<Common::RecordingId> recording = {};                    //!< and nothing else
    bool becomesModerator = false;                                        //!< in that room
    Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator; //!< there
    bool asksName = false;                                                //!< the person chooses the name to be seen by
    bool isReusable = false; //!< while it is good: by who came first, as FoundSecureHash::mayCome() tells

    friend bool operator==(const SecureHashGrant &, const SecureHashGrant &) = default;
};

struct FoundSecureHash
{
    Common::SecureHashId id;
    Common::UserId user;
    SecureHashGrant grant;
    Common::UtcTime validUntil;
    int used = 0;
    QString usedAddress; //!< where the first came from
    Common::UtcTime now; //!< the database's clock when it was read

    bool mayCome(const QString &address) const
    {
        return now < validUntil && (used == 0 || (grant.isReusable && address == usedAddress));
    }
};

/*!
    Links by which other programs send their people here (OpenMeetings' secure hashes). Only the hash of a link's secret
    is stored. Writing calls run inside a transaction.
*/
class SecureHashRepository
{
public:
    explicit SecureHashRepository(Database &database) : m_db(database) {}

    /*! RoomUnknown; NotFound: no such recording. It is good for `life` from now. */
    Common::Result<Common::SecureHashId> insert(const QString &secretHash, Common::UserId user,
                                                const SecureHashGrant &grant, Common::UserId by, Common::Millis life);
    /*! HashUnknown; also when the room or the recording is gone. */
    Common::Result<FoundSecureHash> findBySecret(const QString &secretHash) const;
    /*! Somebody comes by it. False when it is not good now, or not for this address. */
    Common::Result<bool> use(Common::SecureHashId id, const QString &address);
    Common::Result<void> noteSession(Common::SecureHashId id, const QString &sessionHash); //!< it came by this link
    Common::Result<bool> isOfSession(Common::SecureHashId id, const QString &sessionHash) const;
    Common::Result<void> removeOf(Common::UserId user); //!< those for this user, and those that this user made
    Common::Result<void> removeOld();                   //!< that are good for nothing, `keep` later

    static Common::Error unknownHash();

    static constexpr Common::Millis keep{24LL * 60 * 60 * 1000};

private:
    Database &m_db;
};

} // namespace Agent
