// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <QDateTime>
#include <QTimeZone>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

// Beyond it certificates and links of mails go wrong.
constexpr Millis grave = 5min;

Finding judgeOffset(const QString &whose, Millis ahead, const QString &remedy)
{
    const Millis offset = ahead < Millis(0) ? -ahead : ahead;
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(offset).count();
    if (offset < clockOffsetWorthTelling)
        return well(CheckText::tr("%1 goes with the database's.").arg(whose));
    const QString text = ahead > Millis(0)
        ? CheckText::tr("%1 is %2 s ahead of the database's.").arg(whose).arg(seconds)
        : CheckText::tr("%1 is %2 s behind the database's.").arg(whose).arg(seconds);
    return offset < grave ? warning(text, remedy) : problem(text, remedy);
}

QList<Finding> judgeZones(const CheckTarget &target)
{
    if (!QTimeZone("Europe/Berlin").isValid())
        return {problem(CheckText::tr("This machine has no data of time zones: appointments cannot be reckoned."),
                        CheckText::tr("Run: apt install tzdata"))};
    QList<Finding> findings{well(CheckText::tr("The data of time zones is there."))};
    if (!QTimeZone(target.timeZone.toLatin1()).isValid())
        findings.append(problem(CheckText::tr("The time zone %1 is not known here.").arg(target.timeZone),
                                CheckText::tr("Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy")));
    return findings;
}

} // namespace

TopicReport lookAtClocks(const CheckTarget &target)
{
    TopicReport report{.findings = judgeZones(target)};
    const auto nodes = nodesOf(target);
    if (!nodes) {
        report.findings.append(needsDatabase());
        return report;
    }
    const QString remedy = CheckText::tr("Let the machines set their clocks by themselves: apt install chrony");
    const Millis ahead(QDateTime::currentMSecsSinceEpoch() - nodes->now.ms);
    report.findings.append(judgeOffset(CheckText::tr("This machine's clock"), ahead, remedy));
    for (const NodeStatus &node : nodes->nodes) {
        if (node.record.id != target.record.id && holdsLease(nodeState(node, nodes->now, target.times)))
            report.findings.append(
                judgeOffset(CheckText::tr("The clock of node %1 (%2)").arg(node.record.id.value).arg(node.record.name),
                            node.clockOffset, remedy));
    }
    return report;
}

} // namespace Agent
