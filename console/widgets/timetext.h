// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Console {

/*! A moment in the reader's zone: the time alone if it was today, a dash if there is none. */
QString timeText(const QDateTime &moment);

} // namespace Console
