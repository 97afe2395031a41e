// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/history.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <atomic>
#include <ctime>

Q_LOGGING_CATEGORY(lcHistory, "agent.history", QtWarningMsg)

namespace Common {
namespace {

std::atomic<qint64> currentNode = 0;
std::atomic<qint64> currentIncarnation = 0;

qint64 nanosecondsSinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

bool historyIsOn()
{
    return lcHistory().isDebugEnabled();
}

void setHistoryNode(qint64 node, qint64 incarnation)
{
    currentNode = node;
    currentIncarnation = incarnation;
}

void history(const char *op, std::initializer_list<std::pair<QLatin1String, QJsonValue>> what)
{
    if (!historyIsOn())
        return;
    QJsonObject line{{QStringLiteral("op"), QLatin1String(op)},
                     {QStringLiteral("ns"), nanosecondsSinceBoot()},
                     {QStringLiteral("node"), currentNode.load()},
                     {QStringLiteral("incarnation"), currentIncarnation.load()}};
    for (const auto &[name, value] : what)
        line.insert(name, value);
    qCDebug(lcHistory).noquote() << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace Common
