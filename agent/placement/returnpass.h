// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/security/vault.h"
#include "common/core/ids.h"

namespace Agent {

/*!
    With it a person comes back to a room through any node, without the page's own node: it may be the one that died.
    Encrypted with the cluster's key, so that every node reads it and nobody else; good while the session lives.
*/
struct ReturnPass
{
    Common::RoomId room;
    QString sessionHash;

    QString seal(const Vault &vault) const;
    static Common::Result<ReturnPass> open(const QString &text,
                                           const Vault &vault); //!< Forbidden when it is none of ours
};

} // namespace Agent
