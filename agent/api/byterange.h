// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Agent::Api {

/*! What of a content is asked for. Bytes. */
struct ByteRange
{
    qint64 offset = 0;
    qint64 length = 0;

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/*!
    Reads the Range header of a request for a content of `size` bytes (RFC 9110, section 14). Nothing = all of it is sent: there is
    no range, it is none, or there are several. A length of 0 = there is nothing of it (416).
*/
std::optional<ByteRange> readByteRange(const QByteArray &header, qint64 size);

} // namespace Agent::Api
