// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"

#include <QSet>

namespace Agent {

class Roles;

/*!
    What is said in a room, to all and to one person, and what has to wait until a moderator lets it through.

    Nothing is kept here but the lines that wait; what was let through or said is the room's, whispers are nobody's.
    Limits: maximumHeld lines wait, maximumHeldOfOne of them of one user.
    Errors: as Roles, and Invalid (a text that is empty, too long or cannot be shown).
*/
class ChatRules
{
public:
    ChatRules(const Roles &roles, bool moderated) : m_roles(roles), m_moderated(moderated) {}

    Common::Result<Outcome> say(const QString &by, const QString &text, Common::UtcTime at);
    Common::Result<Outcome> whisper(const QString &by, const Common::WhisperFrame &whisper, Common::UtcTime at);
    Common::Result<Outcome> setModerated(const QString &by, bool moderated); //!< what waits, waits on
    Common::Result<Outcome> settle(const QString &by, const Common::SettleFrame &settle, Common::UtcTime at);
    Common::Result<Outcome> setTyping(const QString &by, bool on); //!< until the person says something or leaves
    void leave(const QString &id) { m_typing.remove(id); } //!< or has connected anew; what the person said waits on

    bool isModerated() const { return m_moderated; }
    QStringList typing() const { return m_typing.values(); }
    Outcome heldFor(const QString &id) const; //!< the lines that this person, who is in, may know

    static constexpr int maximumHeld = 200;
    static constexpr int maximumHeldOfOne = 10;

private:
    struct Held
    {
        Common::UserId user;
        Common::HeldFrame frame;
    };

    Common::Result<Outcome> hold(const QString &by, const QString &text, Common::UtcTime at);

    const Roles &m_roles; // not owned, outlives this
    bool m_moderated;
    QList<Held> m_held; // oldest first
    QSet<QString> m_typing;
    qint64 m_lines = 0; // that had to wait, ever
};

} // namespace Agent
