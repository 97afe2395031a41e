// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Console {

/*! The icon `resources/icons/<name>.svg`; strokes of `currentColor` follow the palette, in light and dark. */
QIcon icon(const char *name);

} // namespace Console
