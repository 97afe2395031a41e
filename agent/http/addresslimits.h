// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/tokenbucket.h"

#include <QHash>
#include <QHostAddress>

#include <optional>

namespace Agent {

/*! What one address may take of the public port; each 0 = as much as it likes. */
struct AddressRules
{
    int connections = 0; //!< at once, WebSockets among them
    Rate joins = {};     //!< WebSockets that it opens

    friend bool operator==(const AddressRules &, const AddressRules &) = default;
};

/*!
    Holds each address to the rules. An address of IPv6 is a network of 64 bits, for that is what one household gets;
    one of IPv4 is the same by whichever protocol it comes.
    Threads: lives in one. `now` is Clock::monotonic().
*/
class AddressLimits
{
public:
    explicit AddressLimits(const AddressRules &rules) : m_rules(rules) {}

    bool connected(const QHostAddress &address, Common::Millis now); //!< false = it has as many as it may; not counted
    void disconnected(const QHostAddress &address, Common::Millis now);
    bool mayJoin(const QHostAddress &address, Common::Millis now); //!< true = one more is counted

    static QByteArray keyOf(const QHostAddress &address); //!< the same for what counts as one address

    qsizetype remembered() const { return m_shares.size(); } //!< addresses

private:
    struct Share
    {
        int connections = 0;
        TokenBucket joins;
    };
    Share &shareOf(const QHostAddress &address, Common::Millis now);

    const AddressRules m_rules;
    QHash<QByteArray, Share> m_shares;
    qsizetype m_sweepAt = 0; // as many remembered make it look for those that need not be
};

/*!
    One connection among those of an address; behind a proxy, which sends requests of many, of whoever sent the latest.
    Threads: as the limits, which outlive it; may be destroyed in any, after leave().
*/
class AddressPlace
{
public:
    explicit AddressPlace(AddressLimits &limits) : m_limits(limits) {}
    Q_DISABLE_COPY_MOVE(AddressPlace)

    /*! Instead of the address that it was one of; false = that has as many as it may, and this is nobody's. */
    bool moveTo(const QHostAddress &address, Common::Millis now);
    void leave(Common::Millis now);

private:
    AddressLimits &m_limits; // not owned
    std::optional<QHostAddress> m_address;
};

} // namespace Agent
