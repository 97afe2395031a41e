// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/outcome.h"

namespace Agent {

bool Audience::holds(const QString &id, bool isModerator) const
{
    switch (kind) {
    case Kind::Everybody: return true;
    case Kind::Moderators: return isModerator || besides.contains(id);
    case Kind::Nobody: return besides.contains(id);
    }
    Q_UNREACHABLE();
}

} // namespace Agent
