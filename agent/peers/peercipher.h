// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/wire/peerframes.h"

#include <QByteArray>

#include <optional>

namespace Agent {

/*! Which end of a connection of the commit channel this is: the one that called or the one that answered. */
enum class PeerRole { Caller, Answerer };

/*!
    Proves to each other that both ends have the cluster key, and guards every frame after that.

    Both send a hello with a fresh nonce. The proof of each is an HMAC-SHA256 by the cluster's peer key over its role and
    both hellos, so a proof can be neither replayed nor sent back. From the same hellos each direction gets its own key;
    each frame then carries the HMAC of a counter and itself, so none can be forged, repeated, left out or moved.
    Threads: any; pure.
*/
class PeerCipher
{
public:
    static constexpr int macBytes = 32;

    PeerCipher(QByteArray peerKey, PeerRole role) : m_peerKey(std::move(peerKey)), m_role(role) {}

    void setHellos(const QByteArray &callers, const QByteArray &answerers); //!< the frames as they went over the wire
    QByteArray proof() const;
    bool isOthersProof(const QByteArray &mac) const;

    QByteArray seal(const QByteArray &frame);                 //!< frame and its guard
    std::optional<QByteArray> open(const QByteArray &sealed); //!< the frame, or nothing if it was tampered with

private:
    QByteArray proofOf(PeerRole role) const;
    QByteArray directionKey(PeerRole sender) const;

    const QByteArray m_peerKey;
    const PeerRole m_role;
    QByteArray m_transcript;
    QByteArray m_sendKey;
    QByteArray m_receiveKey;
    quint64 m_sent = 0;
    quint64 m_received = 0;
};

/*! Length and payload, as a frame stands on the wire. */
QByteArray framed(const QByteArray &payload);

/*!
    Takes the first whole frame off `buffer`; nothing while it is not complete. Errors: Invalid (longer than `limitBytes`).
*/
Common::Result<std::optional<QByteArray>> takeFrame(QByteArray &buffer, int limitBytes);

} // namespace Agent
