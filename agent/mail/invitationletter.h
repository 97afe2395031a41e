// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/invitation.h"
#include "common/domain/mail.h"

namespace Agent {

/*! How the link of an invitation goes to its guest by mail. */
struct InvitationMail
{
    QString to;
    QString language;     //!< a tag; see LetterLanguage
    QString zone = {};    //!< of the times in it, as IANA names it; empty = this node's
    QString baseUrl = {}; //!< of the page; empty = as the configuration says
    QString subject = {}; //!< empty = one that names the room
    QString message = {}; //!< what the one who invites says to the guest
};

/*! Who invites; each may be empty. */
struct Inviter
{
    QString name;
    QString address;
};

/*! Errors: Invalid (no mail address, no address of a page, no time zone, or what checkLetter() says). */
Common::Result<Common::Letter> invitationLetter(const InvitationMail &mail, const Common::Invitation &invitation,
                                                const QString &room, const Inviter &inviter, const QString &secret);

} // namespace Agent
