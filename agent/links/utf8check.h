// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Agent {

/*!
    Whether bytes that come piece by piece are UTF-8 (RFC 3629): no surrogates, nothing longer than it need be,
    nothing beyond U+10FFFF. The first byte that cannot belong to it is refused, not the end of its character.
    Threads: any; a value.
*/
class Utf8Check
{
public:
    bool take(QByteArrayView bytes);                //!< false = these are not; do not go on
    bool isWhole() const { return m_missing == 0; } //!< no character is open

private:
    bool begin(uchar byte);

    int m_missing = 0;     // bytes of the open character
    uchar m_lowest = 0x80; // that its next byte may be
    uchar m_highest = 0xbf;
};

} // namespace Agent
