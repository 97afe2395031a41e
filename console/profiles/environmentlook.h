// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QColor>
#include <QIcon>

namespace Console {

QString environmentText(Environment environment);
QColor environmentColor(Environment environment); //!< for a bar on any background; invalid for None
QIcon environmentIcon(Environment environment);   //!< a bar of that colour; empty space for None

} // namespace Console
