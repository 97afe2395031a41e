// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/meshmedia.h"

#include "agent/media/mediatext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

bool MeshMedia::isInMesh(const QString &person) const
{
    const auto first = m_people.cbegin();
    const auto end = first + std::min<qsizetype>(m_maximumPeople, m_people.size());
    return std::find(first, end, person) != end;
}

MediaMode MeshMedia::mode(const QString &person) const
{
    return isInMesh(person) ? MediaMode::Mesh : MediaMode::None;
}

MediaLack MeshMedia::lack(const QString &person) const
{
    return isInMesh(person) ? MediaLack::Nothing : m_maximumPeople > 0 ? MediaLack::MeshFull : MediaLack::NoMedia;
}

void MeshMedia::enter(const QString &person, const QString &was)
{
    const qsizetype place = was.isEmpty() ? -1 : m_people.indexOf(was);
    if (place < 0)
        return m_people.append(person);
    m_people[place] = person;
    forget(was);
}

void MeshMedia::leave(const QString &person)
{
    const qsizetype place = m_people.indexOf(person);
    if (place < 0)
        return;
    m_people.removeAt(place);
    forget(person);
    if (place < m_maximumPeople && m_people.size() >= m_maximumPeople)
        m_out.modeChanged(); // somebody has moved up
}

/*! The links of who is gone. */
void MeshMedia::forget(const QString &person)
{
    m_published.remove(person);
    m_links.removeIf(
        [&person](const Links::iterator &link) { return link.key().first == person || link.key().second == person; });
}

void MeshMedia::publish(const QString &person, StreamKinds streams)
{
    if (streams)
        m_published.insert(person, streams);
    else
        m_published.remove(person);
}

Result<void> MeshMedia::signal(const QString &from, const SignalFrame &frame)
{
    if (from == frame.peer || !isInMesh(from) || !isInMesh(frame.peer))
        return {};
    const auto passed = std::visit([&](const auto &step) { return passes(from, frame, step); }, frame.step);
    if (!passed)
        return passed.error();
    if (*passed)
        m_out.signal(frame.peer, {from, frame.link, frame.step});
    return {};
}

bool MeshMedia::isOf(const Ends &ends, const QString &token) const
{
    const auto link = m_links.constFind(ends);
    return link != m_links.cend() && link->token == token;
}

Result<bool> MeshMedia::passes(const QString &from, const SignalFrame &frame, const OfferSignal &offer)
{
    const StreamKinds published = m_published.value(from);
    if (!published)
        return false;
    if (!std::ranges::all_of(offer.streams, [&](const StreamPlace &place) { return published & place.kind; }))
        return Error{ErrorCode::Conflict, MediaText::tr("Something is offered that is not published.")};
    if (isOf({frame.peer, from}, frame.link))
        return Error{ErrorCode::Conflict, MediaText::tr("The other person's link has this token.")};
    m_links.insert({from, frame.peer}, {frame.link});
    return true;
}

Result<bool> MeshMedia::passes(const QString &from, const SignalFrame &frame, const AnswerSignal &)
{
    return isOf({frame.peer, from}, frame.link);
}

Result<bool> MeshMedia::passes(const QString &from, const SignalFrame &frame, const CandidateSignal &)
{
    const bool isSenders = isOf({from, frame.peer}, frame.link);
    if (!isSenders && !isOf({frame.peer, from}, frame.link))
        return false;
    int &count = isSenders ? m_links[{from, frame.peer}].fromSender : m_links[{frame.peer, from}].fromReceiver;
    return count++ < maximumCandidates;
}

Result<bool> MeshMedia::passes(const QString &from, const SignalFrame &frame, const ByeSignal &)
{
    for (const Ends &ends : {Ends{from, frame.peer}, Ends{frame.peer, from}}) {
        if (isOf(ends, frame.link))
            return m_links.remove(ends);
    }
    return false;
}

} // namespace Agent
