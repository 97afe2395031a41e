// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/storage.h"

namespace Agent {

/*! Writes down one administrative action that was tried and what came of it. A failure to write goes to the log and leaves the result as it is. */
void audit(Storage &storage, const Caller &by, const QString &action, const QString &target,
           const Common::Result<void> &result);

/*! The same around a call: hands its result on. */
template <class T>
Common::Result<T> audited(Storage &storage, const Caller &by, const QString &action, const QString &target,
                          Common::Result<T> result)
{
    audit(storage, by, action, target, result ? Common::Result<void>() : Common::Result<void>(result.error()));
    return result;
}

} // namespace Agent
