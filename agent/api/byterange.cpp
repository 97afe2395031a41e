// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/byterange.h"

#include <algorithm>

namespace Agent::Api {

namespace {

/*! Digits and nothing else; nothing when it is none or too long. */
std::optional<qint64> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool hasDigits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && hasDigits ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<ByteRange> readByteRange(const QByteArray &header, qint64 size)
{
    constexpr QByteArrayView unit("bytes=");
    if (header.left(unit.size()).toLower() != unit)
        return {};
    const QByteArray spec = header.mid(unit.size()).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return {};
    const auto first = numberIn(spec.left(dash));
    const auto last = numberIn(spec.mid(dash + 1));
    if (dash == 0) { // the last so many
        if (!last)
            return {};
        const qint64 length = std::min(*last, size);
        return ByteRange{size - length, length};
    }
    if (!first || (!last && dash + 1 < spec.size()) || (last && *last < *first))
        return {};
    if (*first >= size)
        return ByteRange{size, 0};
    return ByteRange{*first, std::min(last.value_or(size - 1), size - 1) - *first + 1};
}

} // namespace Agent::Api
