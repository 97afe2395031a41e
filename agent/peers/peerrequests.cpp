// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peerrequests.h"

#include <algorithm>

namespace Agent {

using namespace Common;

PeerRequests::PeerRequests(QObject *parent) : QObject(parent)
{
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        giveUp([](const Pending &pending) { return pending.deadline.hasExpired(); });
        watch();
    });
}

Error PeerRequests::unreachable(NodeId node)
{
    return {ErrorCode::Unavailable, tr("Node %1 cannot be reached over the commit channel.").arg(node.value),
            tr("Check that it runs and that its peer port is open for this node.")};
}

// Its text stands here, not in the template: lupdate takes a template's parameter for the class.
Error PeerRequests::unanswered(NodeId node)
{
    return {ErrorCode::Timeout,
            tr("Node %1 was asked and did not answer in time; it may still happen.").arg(node.value)};
}

void PeerRequests::ask(PeerLink *link, NodeId node, RequestFrame request, Millis deadline, Done done)
{
    if (!link)
        return settleLater(std::move(done), unreachable(node));
    request.id = m_nextId++;
    if (!link->send(request))
        return settleLater(std::move(done),
                           Error{ErrorCode::TooLarge, tr("The request to node %1 is too large.").arg(node.value)});
    m_pending.insert({request.id, {link, node, QDeadlineTimer(deadline), std::move(done)}});
    watch();
}

void PeerRequests::settleLater(Done done, const Answer &answer)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void PeerRequests::answered(PeerLink *link, const ReplyFrame &reply)
{
    const auto found = m_pending.find(reply.id);
    if (found == m_pending.end() || found->second.link != link)
        return; // came after its deadline
    const Done done = std::move(found->second.done);
    m_pending.erase(found);
    done(reply.error.isEmpty() ? Answer(reply.result) : Error{errorFromName(reply.error), reply.message});
}

template <class Which>
void PeerRequests::giveUp(Which which)
{
    // Taken out first: those who are told may ask again at once.
    Pendings given;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto each = it++;
        if (which(each->second))
            given.insert(m_pending.extract(each));
    }
    for (auto &[id, pending] : given) {
        if (pending.link->withdraw(id))
            pending.done(unreachable(pending.node));
        else
            pending.done(unanswered(pending.node));
    }
}

void PeerRequests::linkClosed(PeerLink *link)
{
    giveUp([link](const Pending &pending) { return pending.link == link; });
}

void PeerRequests::settleAll()
{
    giveUp([](const Pending &) { return true; });
    m_watch.stop();
}

void PeerRequests::watch()
{
    // One timer for all: deadlines are alike, so it seldom has to move.
    const auto earliest =
        std::ranges::min_element(m_pending, {}, [](const auto &each) { return each.second.deadline.deadlineNSecs(); });
    if (earliest == m_pending.end())
        return m_watch.stop();
    const Millis left(std::max<qint64>(1, earliest->second.deadline.remainingTime()));
    if (!m_watch.isActive() || left < Millis(m_watch.remainingTime()))
        m_watch.start(left);
}

} // namespace Agent
