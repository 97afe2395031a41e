// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Console {

/*!
    Asks before something that cannot be undone. `action` is the text of the button that does it; the other one, which
    is the default, leaves everything as it is. Does not wait: `confirmed` runs later, if at all.
*/
void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &action,
             std::function<void()> confirmed);

} // namespace Console
