// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/invitation.h"

#include "common/core/commontext.h"
#include "common/domain/text.h"

namespace Common {
namespace {

constexpr Validity allValidities[] = {Validity::Endless, Validity::Period, Validity::Once};

} // namespace

InvitationState stateOf(const Invitation &invitation, UtcTime now)
{
    if (invitation.isRevoked)
        return InvitationState::Revoked;
    switch (invitation.validity) {
    case Validity::Endless: return InvitationState::Valid;
    case Validity::Once: return invitation.used > 0 ? InvitationState::Used : InvitationState::Valid;
    case Validity::Period:
        if (now < invitation.from)
            return InvitationState::NotYet;
        return now < invitation.until ? InvitationState::Valid : InvitationState::Over;
    }
    Q_UNREACHABLE();
}

Result<void> checkInvitation(const Invitation &invitation)
{
    const bool isPeriod = invitation.validity == Validity::Period;
    if (isPeriod && (invitation.from.ms <= 0 || invitation.until <= invitation.from))
        return Error{ErrorCode::Invalid, CommonText::tr("A period needs a beginning, and an end after it.")};
    if (!isPeriod && (invitation.from || invitation.until))
        return Error{ErrorCode::Invalid, CommonText::tr("Only an invitation for a period has a beginning and an end.")};
    if (!invitation.guestName.isEmpty()) {
        if (const auto good = checkGuestName(invitation.guestName); !good)
            return good;
    }
    if (invitation.note.size() > maximumInvitationNoteLength || !isPlainText(invitation.note, Lines::Many))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The note must have at most %1 characters, no control characters.")
                         .arg(maximumInvitationNoteLength)};
    return {};
}

Result<void> checkInvitationPassword(const QString &password)
{
    if (password.size() < minimumInvitationPasswordLength || password.size() > maximumInvitationPasswordLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The password of an invitation must have %1 to %2 characters.")
                         .arg(minimumInvitationPasswordLength)
                         .arg(maximumInvitationPasswordLength)};
    return {};
}

Result<void> checkGuestName(const QString &name)
{
    if (isBlank(name) || name.size() > maximumGuestNameLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("A guest needs a name of 1 to %1 characters.").arg(maximumGuestNameLength)};
    if (!isPlainText(name, Lines::One))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("A guest's name must not hold line breaks or control characters.")};
    return {};
}

QLatin1String validityName(Validity validity)
{
    switch (validity) {
    case Validity::Endless: return QLatin1String("endless");
    case Validity::Period: return QLatin1String("period");
    case Validity::Once: return QLatin1String("once");
    }
    Q_UNREACHABLE();
}

std::optional<Validity> validityFromName(QStringView name)
{
    for (const Validity validity : allValidities) {
        if (name == validityName(validity))
            return validity;
    }
    return {};
}

std::optional<Validity> validityFromNumber(int number)
{
    for (const Validity validity : allValidities) {
        if (number == int(validity))
            return validity;
    }
    return {};
}

QLatin1String invitationStateName(InvitationState state)
{
    switch (state) {
    case InvitationState::Valid: return QLatin1String("valid");
    case InvitationState::NotYet: return QLatin1String("not_yet");
    case InvitationState::Over: return QLatin1String("over");
    case InvitationState::Used: return QLatin1String("used");
    case InvitationState::Revoked: return QLatin1String("revoked");
    }
    Q_UNREACHABLE();
}

} // namespace Common
