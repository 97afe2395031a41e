// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QString>

#include <optional>

namespace Common {

/*! How long an invitation is good: for ever, from one moment to another, or for the first guest who comes. */
enum class Validity { Endless = 1, Period = 2, Once = 3 };

/*! What it is good for now. Revoked ends it for those who came by it, too. */
enum class InvitationState { Valid, NotYet, Over, Used, Revoked };

/*! A link into a room for people without an account, but for its secret and password. Its times are the database's. */
struct Invitation
{
    InvitationId id;
    RoomId room;
    Validity validity = Validity::Endless;
    UtcTime from = {};  //!< of a period, the first moment in it
    UtcTime until = {}; //!< the first moment after it
    bool hasPassword = false;
    QString guestName = {}; //!< what the guest is called; empty = the guest says
    bool becomesModerator = false;
    QString note = {}; //!< for those who invite
    int used = 0;      //!< guests that came by it
    bool isRevoked = false;
    UserId createdBy = {};
    UtcTime createdAt = {};

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

constexpr int maximumGuestNameLength = 100;
constexpr int maximumInvitationNoteLength = 1000;
constexpr int minimumInvitationPasswordLength = 4; //!< the link itself is a secret, and tries are slowed down
constexpr int maximumInvitationPasswordLength = 1024;

InvitationState stateOf(const Invitation &invitation, UtcTime now);

Result<void> checkInvitation(const Invitation &invitation); //!< Invalid names what is wrong
Result<void> checkInvitationPassword(const QString &password);
Result<void> checkGuestName(const QString &name);

QLatin1String validityName(Validity validity); //!< "endless", "period", "once"
std::optional<Validity> validityFromName(QStringView name);
std::optional<Validity> validityFromNumber(int number);
QLatin1String invitationStateName(InvitationState state); //!< "valid", "not_yet", "over", "used", "revoked"

} // namespace Common
