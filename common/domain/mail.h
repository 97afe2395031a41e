// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QString>

namespace Common {

/*! A letter to one person, before it waits to be sent. All texts are as people read them: nothing is encoded yet. */
struct Letter
{
    QString to;           //!< the address alone: ada@school.example
    QString toName = {};  //!< empty = none
    QString replyTo = {}; //!< an address; empty = none
    QString subject;
    QString text;                //!< plain text, lines end in \n
    QString calendar = {};       //!< an iCalendar object (RFC 5545) that goes with it; empty = none
    QString calendarMethod = {}; //!< of that object (RFC 5546): REQUEST, CANCEL
    /*! What the letter is about ("reminder:17:1764374400000:5"): of two with one key, the second is not sent. Empty = it stands alone. */
    QString onceKey = {};
};

constexpr int maximumMailNameLength = 200;
constexpr int maximumMailSubjectLength = 250;
constexpr int maximumMailTextLength = 100'000; //!< of the text, and of the calendar entry
constexpr int maximumMailKeyLength = 200;

/*!
    The one address that a text is, as mail servers know it: with the letters of another script in its domain spelt in ASCII. Invalid: no
    address, several, quoted parts or a number in brackets, and letters beyond ASCII before the @ (they need SMTPUTF8, which few servers have).
*/
Result<QString> mailAddress(const QString &text);

Result<void> checkLetter(const Letter &letter); //!< Invalid names what is wrong; a letter that is good can be sent

} // namespace Common
