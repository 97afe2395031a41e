// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Common {

/*!
    One line of CSV with its line end, as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an
    apostrophe in front (OWASP, CSV injection): names are other people's.
*/
QString csvLine(const QStringList &cells);

} // namespace Common
