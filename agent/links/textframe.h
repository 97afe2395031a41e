// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/opcode.h"

#include <QByteArray>

namespace Agent {

/*! The text as one whole WebSocket frame of a server (RFC 6455, section 5.2): for many receivers it is made once. */
QByteArray textFrame(const QByteArray &text);

/*! The same for a close, a ping or a pong; of a longer payload the first 125 bytes, which are all that it may have. */
QByteArray controlFrame(Opcode opcode, const QByteArray &payload);

/*! A close with its reason; code 0 = without both. */
QByteArray closeFrame(int code, const QByteArray &reason);

/*! The text in a whole frame that textFrame() made. */
QByteArrayView textIn(QByteArrayView frame);

} // namespace Agent
