// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/statetext.h"

#include "console/widgets/icons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Console {
namespace {

const char *iconName(Common::NodeState state)
{
    switch (state) {
    case Common::NodeState::Up: return "good";
    case Common::NodeState::Late: return "warning";
    case Common::NodeState::Dead: return "bad";
    case Common::NodeState::Stopped: return "off";
    }
    Q_UNREACHABLE();
}

QString text(const char *source)
{
    return QCoreApplication::translate("Console::ServerState", source);
}

/*! Nodes say the reason in English (Common::nodeStateReason). These are their sentences; a number in one is %1. */
[[maybe_unused]] constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("Console::NodeReason", "Reports regularly."),
    QT_TRANSLATE_NOOP("Console::NodeReason", "Reports regularly, but is not active: it gets no new rooms."),
    QT_TRANSLATE_NOOP("Console::NodeReason", "Silent for %1 s: it keeps its rooms but gets no new ones."),
    QT_TRANSLATE_NOOP("Console::NodeReason",
                      "Silent for %1 s: its lease has run out and its rooms may open elsewhere."),
    QT_TRANSLATE_NOOP("Console::NodeReason", "Has never been started."),
    QT_TRANSLATE_NOOP("Console::NodeReason", "Was stopped cleanly."),
};

QString translatedReason(const QString &reason)
{
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)?"));
    const QString found = number.match(reason).captured();
    QString sentence = reason;
    if (!found.isEmpty())
        sentence.replace(found, QLatin1String("%1"));
    const QString translated = QCoreApplication::translate("Console::NodeReason", sentence.toUtf8().constData());
    return found.isEmpty() ? translated : translated.arg(found);
}

} // namespace

QString stateText(const std::optional<NodeReport> &report)
{
    if (!report)
        return text(QT_TRANSLATE_NOOP("Console::ServerState", "unknown"));
    switch (report->state) {
    case Common::NodeState::Up: return text(QT_TRANSLATE_NOOP("Console::ServerState", "up"));
    case Common::NodeState::Late: return text(QT_TRANSLATE_NOOP("Console::ServerState", "late"));
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

QIcon stateIcon(const std::optional<NodeReport> &report)
{
    return icon(report ? iconName(report->state) : "waiting");
}

QString lastPingText(const QDateTime &lastPing)
{
    if (!lastPing.isValid())
        return text(QT_TRANSLATE_NOOP("Console::ServerState", "never"));
    const QDateTime local = lastPing.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace Console
