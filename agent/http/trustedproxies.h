// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QHostAddress>
#include <QStringList>

namespace Agent {

/*! The address as one of IPv4 where it is one in IPv6's clothes ("::ffff:10.1.1.1"); else as it is. */
QHostAddress plainAddress(const QHostAddress &address);

/*! An address of IPv4 or IPv6 in its usual spelling and nothing else; null for everything else, a host's name say. */
QHostAddress addressFrom(const QByteArray &text);

/*! Programs before this node that are believed when they say whose request they bring. */
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /*! Addresses and networks, "10.1.1.1" or "10.1.0.0/16". Errors: Invalid (names the one that is neither). */
    static Common::Result<TrustedProxies> from(const QStringList &entries);

    bool isEmpty() const { return m_networks.isEmpty(); }
    bool contains(const QHostAddress &address) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks; // and how many bits of them count
};

} // namespace Agent
