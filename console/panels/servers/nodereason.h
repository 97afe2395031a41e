// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Console {

/*!
    Why a node is in its state, in the language of the person who reads it. Nodes say it in English
    (Common::nodeStateReason()); a sentence that this program does not know, of a newer node, stays as it is.
*/
QString translatedReason(const QString &reason);

} // namespace Console
