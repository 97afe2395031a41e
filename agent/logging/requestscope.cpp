// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/requestscope.h"

#include <algorithm>

namespace Agent {

thread_local QByteArray RequestScope::s_current;

bool isRequestId(QByteArrayView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
            || c == '-';
    });
}

} // namespace Agent
