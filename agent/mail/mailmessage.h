// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/mail.h"

namespace Agent {

/*! What a message says besides its letter. */
struct Postmark
{
    QString fromName;
    QString fromAddress;
    QString messageId; //!< without brackets; the same whenever this letter is sent, so that a doubled one is known
    Common::UtcTime date;
};

/*!
    A letter as it travels (RFC 5322, 2045 to 2047, 6047): ASCII in lines of at most 76 characters that end in CRLF. A calendar entry
    is there twice, as part of the text for programs that offer to accept it, and as a file for all others.
    A line break in what becomes a header is made a space: it can begin no header of its own. Threads: any.
*/
QByteArray composeMail(const Common::Letter &letter, const Postmark &postmark);

} // namespace Agent
