// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Agent {

/*! What a WebSocket frame is: RFC 6455, section 5.2. */
enum class Opcode : uchar {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
};

inline constexpr uchar finalBit = 0x80; //!< in the same byte: no continuation follows

// What the second byte says when the length does not fit into it: it follows.
inline constexpr uchar lengthIn16Bits = 126;
inline constexpr uchar lengthIn64Bits = 127;

} // namespace Agent
