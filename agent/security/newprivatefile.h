// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Agent {

/*!
    Writes a file that is not there yet and that its owner alone may read: whole or not at all, even if the process is killed meanwhile.
    Returns why it could not; empty = it is written.
*/
QString writeNewPrivateFile(const QString &name, const QByteArray &content);

} // namespace Agent
