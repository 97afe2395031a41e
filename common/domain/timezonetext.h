// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/recurrence.h"

#include <QStringList>

namespace Common {

/*!
    The VTIMEZONE (RFC 5545, 3.6.5) of a zone, good for times from `from` on: rules for ever where the zone changes its clocks
    by rules, else its single changes in the years to come. Unfolded lines.
*/
QStringList timeZoneLines(const QByteArray &id, UtcTime from);

} // namespace Common
