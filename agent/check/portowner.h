// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Agent {

/*! A process of this machine. */
struct PortOwner
{
    qint64 process = 0; //!< 0 = somebody listens, but whose process it is this user may not see
    QString program;    //!< its name; empty when not known
};

/*! Who listens on a TCP port of this machine, at any of its addresses; nothing: nobody does. */
std::optional<PortOwner> ownerOfPort(int port);

} // namespace Agent
