// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/statetext.h"

#include "console/panels/servers/nodereason.h"
#include "console/widgets/icons.h"
#include "console/widgets/timetext.h"

#include <QCoreApplication>

namespace Console {
namespace {

const char *iconName(Common::NodeState state)
{
    switch (state) {
    case Common::NodeState::Up: return "good";
    case Common::NodeState::Joining:
    case Common::NodeState::Draining: return "running"; // on its way to another state
    case Common::NodeState::Drained: return "skipped";
    case Common::NodeState::Late: return "warning";
    case Common::NodeState::Fenced:
    case Common::NodeState::Dead: return "bad";
    case Common::NodeState::Stopped: return "off";
    }
    Q_UNREACHABLE();
}

QString text(const char *source)
{
    return QCoreApplication::translate("Console::ServerState", source);
}

} // namespace

QString stateText(const std::optional<NodeReport> &report)
{
    if (!report)
        return text(QT_TRANSLATE_NOOP("Console::ServerState", "unknown"));
    switch (report->state) {
    case Common::NodeState::Joining: return text(QT_TRANSLATE_NOOP("Console::ServerState", "joining"));
    case Common::NodeState::Up: return text(QT_TRANSLATE_NOOP("Console::ServerState", "up"));
    case Common::NodeState::Late: return text(QT_TRANSLATE_NOOP("Console::ServerState", "late"));
    case Common::NodeState::Draining: return text(QT_TRANSLATE_NOOP("Console::ServerState", "draining"));
    case Common::NodeState::Drained: return text(QT_TRANSLATE_NOOP("Console::ServerState", "drained"));
    case Common::NodeState::Fenced: return text(QT_TRANSLATE_NOOP("Console::ServerState", "fenced"));
    case Common::NodeState::Dead: return text(QT_TRANSLATE_NOOP("Console::ServerState", "dead"));
    case Common::NodeState::Stopped: return text(QT_TRANSLATE_NOOP("Console::ServerState", "stopped"));
    }
    Q_UNREACHABLE();
}

QString stateReason(const std::optional<NodeReport> &report)
{
    return report ? translatedReason(report->reason)
                  : text(QT_TRANSLATE_NOOP("Console::ServerState", "The cluster has not reported on this server yet."));
}

const char *stateIconName(const std::optional<NodeReport> &report)
{
    return report ? iconName(report->state) : "waiting";
}

QIcon stateIcon(const std::optional<NodeReport> &report)
{
    return icon(stateIconName(report));
}

QString lastPingText(const QDateTime &lastPing)
{
    if (!lastPing.isValid())
        return text(QT_TRANSLATE_NOOP("Console::ServerState", "never"));
    return timeText(lastPing);
}

} // namespace Console
