// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/clusterdata.h"

namespace Console {

QString RoomConnection::name() const
{
    const QString full = QStringLiteral("%1 %2").arg(firstName, lastName).trimmed();
    return full.isEmpty() ? login : full;
}

} // namespace Console
