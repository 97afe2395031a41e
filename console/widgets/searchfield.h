// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Console {

/*! The field above a list in which people type what they look for. `hint`: what is searched. */
QLineEdit *makeSearchField(const QString &hint);

} // namespace Console
