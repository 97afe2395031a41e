// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Agent {

/*! The text as one whole WebSocket frame of a server (RFC 6455, section 5.2): for many receivers it is made once. */
QByteArray textFrame(const QByteArray &text);

} // namespace Agent
