// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Agent {

/*!
    What counts as one place that somebody comes from: an address of IPv4, also in IPv6's clothes, or the /64 network of one of
    IPv6, of which a single machine has as many addresses as it likes. A text that is no address stands for itself.
*/
QByteArray networkOf(const QString &address);

} // namespace Agent
