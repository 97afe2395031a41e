// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"

namespace Agent {

class Roles;

/*!
    The hands that are raised, in the order in which they were. A room that waits for a moderator lets them be raised too.
    Errors: as Roles.
*/
class Hands
{
public:
    explicit Hands(const Roles &roles) : m_roles(roles) {}

    Common::Result<Outcome> set(const QString &by, const Common::HandFrame &hand);
    Outcome replace(const QString &former, const QString &id); //!< the same person, connected anew
    void leave(const QString &id) { m_raised.removeAll(id); }

    const QStringList &raised() const { return m_raised; }

private:
    const Roles &m_roles; // not owned, outlives this
    QStringList m_raised;
};

} // namespace Agent
