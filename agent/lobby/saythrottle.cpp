// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/saythrottle.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype rememberedPeople = 1000;

} // namespace

Error SayThrottle::tooFast()
{
    return {ErrorCode::TooMany, QCoreApplication::translate("Lobby", "You are writing too fast."),
            QCoreApplication::translate("Lobby", "Wait a few seconds and send it again.")};
}

Result<void> SayThrottle::admit(UserId user)
{
    const QMutexLocker locker(&m_mutex);
    const Millis now = m_clock.monotonic();
    QList<Millis> &said = m_said[user];
    said.removeIf([now](Millis at) { return now - at >= span; });
    if (said.size() >= most)
        return tooFast();
    said.append(now);
    if (m_said.size() > rememberedPeople)
        forgetOld(now);
    return {};
}

void SayThrottle::forgetOld(Millis now)
{
    erase_if(m_said, [now](const auto &each) { return now - each.value().last() >= span; });
}

} // namespace Agent
