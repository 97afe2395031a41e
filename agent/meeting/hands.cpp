// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/hands.h"

#include "agent/meeting/meetingtext.h"
#include "agent/meeting/refusals.h"
#include "agent/meeting/roles.h"

namespace Agent {

using namespace Common;

Result<Outcome> Hands::set(const QString &by, const HandFrame &hand)
{
    const QString id = hand.id.isEmpty() ? by : hand.id;
    if (!m_roles.person(by))
        return Refusals::notHere();
    if (id != by) {
        if (hand.up)
            return Error{ErrorCode::Forbidden, MeetingText::tr("Everybody raises their own hand."),
                         MeetingText::tr("Ask the person to raise it.")};
        if (const auto checked = m_roles.checkModerator(by); !checked)
            return checked.error();
        if (!m_roles.person(id))
            return Refusals::nobodyThere();
    }
    if (m_raised.contains(id) == hand.up)
        return Outcome{};
    if (hand.up)
        m_raised.append(id);
    else
        m_raised.removeOne(id);
    return Outcome{{Audience::everybody(), HandPlaceFrame{0, id, hand.up ? int(m_raised.size()) : 0}}};
}

Outcome Hands::replace(const QString &former, const QString &id)
{
    const auto at = m_raised.indexOf(former);
    if (at < 0)
        return {};
    m_raised[at] = id;
    return {{Audience::everybody(), HandPlaceFrame{0, id, int(at) + 1}}};
}

} // namespace Agent
