// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/check/topic.h"

#include <QJsonObject>
#include <QSet>

namespace Agent {

/*!
    Looks at all topics at once, each in a process of its own, and returns what they found, in their order. One that has not
    answered by the deadline, or crashed, is a problem by itself. `badSections`: of the configuration, which cannot be relied on.
    Threads: call it while there is one alone.
*/
QList<TopicReport> lookAtAll(std::span<const Topic> topics, const CheckTarget &target, const QSet<QString> &badSections,
                             Common::Millis deadline);

QJsonObject findingJson(const Finding &finding);
QByteArray encodeReport(const TopicReport &report);
std::optional<TopicReport> decodeReport(const QByteArray &encoded);

QLatin1String levelName(Finding::Level level); //!< for programs: "ok", "warning", "problem"

} // namespace Agent
