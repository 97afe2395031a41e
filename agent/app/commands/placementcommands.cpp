// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/placementcommands.h"

#include "agent/accounts/audit.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/placement/placementservice.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

namespace {

QString ruleText(PlacementRule rule)
{
    switch (rule) {
    case PlacementRule::Capacity:
        return CommandsText::tr("the load of a node is the sum of the sizes of its open rooms");
    case PlacementRule::People:
        return CommandsText::tr(
            "the load of a node is the number of people in its rooms; a room that was just opened counts as "
            "its size, or as the most people it ever held");
    }
    Q_UNREACHABLE();
}

Result<void> setRule(const OpenedCluster &opened, PlacementRule rule)
{
    Storage storage(opened.config.database, NodeId(), {}, 1);
    Database &database = *opened.cluster.database;
    return audited(storage, commandCaller(), QStringLiteral("placement.rule"), placementRuleName(rule),
                   database.transaction([&] { return ClusterRepository(database).setPlacementRule(rule); }));
}

void printVerdicts(const QList<PlacementVerdict> &verdicts)
{
    const auto row = [](const QString &mark, const QString &id, const QString &name, const QString &load,
                        const QString &weight, const QString &reason) {
        print(QStringLiteral("%1 %2  %3 %4 %5  %6")
                  .arg(mark, 2)
                  .arg(id, 4)
                  .arg(name, -20)
                  .arg(load, 7)
                  .arg(weight, 7)
                  .arg(reason));
    };
    row({}, CommandsText::tr("id"), CommandsText::tr("name"), CommandsText::tr("load"), CommandsText::tr("weight"),
        CommandsText::tr("why"));
    for (const PlacementVerdict &verdict : verdicts)
        row(verdict.chosen ? QStringLiteral("->") : QString(), QString::number(verdict.node.value), verdict.name,
            QString::number(verdict.load), QString::number(verdict.weight), verdict.reason);
}

} // namespace

void addPlacementRuleOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addPositionalArgument(QStringLiteral("rule"),
                                 CommandsText::tr("The rule to set: capacity or people. None: the rule is shown."),
                                 QStringLiteral("[capacity|people]"));
}

int runPlacementRule(const QCommandLineParser &parser)
{
    const QString typed = parser.positionalArguments().value(0);
    const auto wanted = placementRuleFromName(typed);
    if (!wanted && !typed.isEmpty())
        return failUsage({ErrorCode::Invalid, CommandsText::tr("There is no placement rule \"%1\".").arg(typed),
                          CommandsText::tr("Use capacity or people.")});
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    if (wanted) {
        if (const auto set = setRule(*opened, *wanted); !set)
            return fail(set.error());
    }
    const auto rule = ClusterRepository(*opened->cluster.database).placementRule();
    if (!rule)
        return fail(rule.error());
    print(QStringLiteral("%1: %2").arg(placementRuleName(*rule), ruleText(*rule)));
    return 0;
}

void addPlacementExplainOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption({QStringLiteral("room"), CommandsText::tr("Number of the room."), QStringLiteral("ID")});
}

int runPlacementExplain(const QCommandLineParser &parser)
{
    const auto number = numberOption(parser, "room");
    if (!number)
        return failUsage(number.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    Database &database = *opened->cluster.database;
    const auto room = RoomRepository(database).find(RoomId(*number));
    if (!room)
        return fail(room.error());
    const auto question =
        PlacementService::question(database, *room, {opened->config.times, opened->config.media.meshPeople});
    if (!question)
        return fail(question.error());
    print(CommandsText::tr("Room %1 (%2), size %3:").arg(room->id.value).arg(room->name).arg(room->capacity));
    printVerdicts(explainPlacement(*question));
    if (const auto choice = placeRoom(*question); !choice)
        print(errorText(choice.error()));
    return 0;
}

} // namespace Agent
