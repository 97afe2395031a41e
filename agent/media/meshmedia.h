// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/roommedia.h"

#include <QHash>

#include <utility>

namespace Agent {

/*!
    Streams that go from browser to browser: passes on what they say to each other to make a link.

    The people who came first are in the mesh, as many as it takes; who comes later moves up when one of them leaves, and who comes
    anew in place of a connection keeps its place. An offer is passed on for what its sender publishes; an answer, candidates and
    an end for the link that was offered last and has not ended: nobody can say anything about links of others, and of
    candidates each side has so many for an offer.
    Browsers silence themselves who is muted.
    Errors of signal(): Conflict (other streams than are published, or a token that the other side uses).
    Threads: lives in one.
*/
class MeshMedia final : public RoomMedia
{
public:
    MeshMedia(int maximumPeople, Out out) : m_maximumPeople(maximumPeople), m_out(std::move(out)) {}

    void enter(const QString &person, const QString &was) override;
    void leave(const QString &person) override;
    void publish(const QString &person, Common::StreamKinds streams) override;
    void mute(const QString &, bool) override {}
    Common::Result<void> signal(const QString &from, const Common::SignalFrame &frame) override;
    void watch(const QString &, const Common::WatchFrame &) override {}

    Common::MediaMode mode(const QString &person) const override;
    Common::MediaLack lack(const QString &person) const override;
    int maximumPeople() const override { return m_maximumPeople; }

    static constexpr int maximumCandidates = 200; //!< of each side, for an offer

private:
    using Ends = std::pair<QString, QString>; // who sends streams over a link, who gets them
    struct Link
    {
        QString token;
        int fromSender = 0; // candidates, since the last offer
        int fromReceiver = 0;
    };
    using Links = QHash<Ends, Link>;

    bool isInMesh(const QString &person) const;
    void forget(const QString &person);
    Common::Result<bool> passes(const QString &from, const Common::SignalFrame &frame,
                                const Common::OfferSignal &offer);
    Common::Result<bool> passes(const QString &from, const Common::SignalFrame &frame, const Common::AnswerSignal &);
    Common::Result<bool> passes(const QString &from, const Common::SignalFrame &frame, const Common::CandidateSignal &);
    Common::Result<bool> passes(const QString &from, const Common::SignalFrame &frame, const Common::ByeSignal &);
    bool isOf(const Ends &ends, const QString &token) const;

    const int m_maximumPeople;
    const Out m_out;
    QStringList m_people; // in the order of coming
    QHash<QString, Common::StreamKinds> m_published;
    Links m_links; // between people in the mesh
};

} // namespace Agent
