// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Agent {

/*! A page for people who write clients: the services, where their descriptions are, and what each operation does. */
QByteArray servicesPage();

/*! What that page may load: the style of this node's page. */
inline constexpr auto servicesPagePolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

} // namespace Agent
