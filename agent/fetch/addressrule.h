// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace Agent {

/*! Who answers at an address, by the registries of special addresses (RFC 6890) and however IPv6 dresses up one of IPv4. */
enum class AddressKind {
    Public,
    Private, //!< this machine, a network of one's own, or one for tests and documents
    Never,   //!< nobody in particular: link-local (a cloud's own services), multicast, unspecified, reserved
};

AddressKind addressKind(const QHostAddress &address);

} // namespace Agent
