// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Common {

/*!
    Sends all log lines to standard error as `2026-11-25T09:00:00.123Z warning agent.placement text`, times in UTC.
    Under systemd the journal's priority prefix stands in front. Line breaks in a message are escaped, so that
    text from outside can never forge a line.
*/
void installLogging();

} // namespace Common
