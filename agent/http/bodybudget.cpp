// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/bodybudget.h"

#include "agent/http/addresslimits.h"

namespace Agent {

std::shared_ptr<void> BodyBudget::take(qint64 bytes, const QHostAddress &address)
{
    const QByteArray key = AddressLimits::keyOf(address);
    if (bytes > m_bytes - m_taken || bytes > m_bytes / 2 - m_takenBy.value(key))
        return {};
    m_taken += bytes;
    m_takenBy[key] += bytes;
    const auto giveBack = [budget = shared_from_this(), bytes, key](void *) { budget->giveBack(bytes, key); };
    return {this, giveBack};
}

void BodyBudget::giveBack(qint64 bytes, const QByteArray &key)
{
    m_taken -= bytes;
    const auto taken = m_takenBy.find(key);
    *taken -= bytes;
    if (*taken == 0)
        m_takenBy.erase(taken);
}

} // namespace Agent
