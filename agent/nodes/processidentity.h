// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Agent {

/*! Names this machine for good (a hash of its machine id): a database file that two machines use is told by it. */
QString machineIdentity();

/*! Names this process among all processes of all machines: machine, boot, process-id namespace, process id, start time. */
QString processIdentity();

/*! Whether the process of this name is, or was, one of this machine. */
bool isOfThisMachine(const QString &identity);

/*!
    True when the process of this name certainly runs no longer: it was of this machine, this boot and this process-id
    namespace, and no process of that id and start time is left but one that has ended and whose parent has not asked how. False
    when that cannot be known.
*/
bool isCertainlyGone(const QString &identity);

/*! The process id within an identity, for messages; empty if it has none. */
QString processIdOf(const QString &identity);

} // namespace Agent
