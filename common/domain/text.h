// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QStringView>

namespace Common {

/*!
    Whether a character shows nothing of itself: controls, marks of direction, joiners, fillers and what no Unicode version
    known here defines. Two names that differ by it alone look the same.
*/
bool isInvisible(char32_t character);

bool hasInvisible(QStringView text);
bool isBlank(QStringView text); //!< empty, or of spaces and invisible characters alone

/*! Whether a text can be stored and shown as it is: no control character, half a surrogate pair, U+FFFF or, in One line, line break. */
enum class Lines { One, Many };
bool isPlainText(QStringView text, Lines lines);

/*! What an administrator lets people be told: one line, at most 500 characters, may be empty. Invalid. */
Result<void> checkNotice(const QString &notice);

} // namespace Common
