// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/nodecommands.h"

#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/nodes/nodeservice.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace Agent {

using namespace Common;

namespace {

/*! The service that a running node has as well: same rules, same audit log. */
struct CommandNodes
{
    CommandNodes(const Config &config, const ClusterKey &key)
        : vault(key, random)
        , fenced(clock, config.times.lease)
        , storage(config.database, NodeId(), {}, 1)
        , service(storage, vault, fenced, config.times)
    {
    }

    Result<NodeStatus> find(NodeId id)
    {
        const auto snapshot = service.snapshot();
        if (!snapshot)
            return snapshot.error();
        if (const NodeStatus *node = snapshot->find(id))
            return *node;
        return Error{ErrorCode::NotFound, CommandsText::tr("There is no node %1 in the cluster.").arg(id.value),
                     CommandsText::tr("atrium-agent status lists the nodes.")};
    }

    SystemClock clock;
    SystemRandom random;
    Vault vault;
    FencedNodes fenced;
    Storage storage;
    NodeService service;
};

/*! Runs `work` on the node that --node names, and prints what it returns. */
int onNode(const QCommandLineParser &parser,
           const std::function<Result<QString>(NodeService &nodes, const NodeStatus &node)> &work)
{
    const auto number = numberOption(parser, "node");
    if (!number)
        return failUsage(number.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    CommandNodes nodes(opened->config, opened->cluster.key);
    const auto node = nodes.find(NodeId(*number));
    if (!node)
        return fail(node.error());
    const auto done = work(nodes.service, *node);
    if (!done)
        return fail(done.error());
    print(*done);
    return 0;
}

QString heading(const NodeStatus &node)
{
    return CommandsText::tr("Node %1 (%2)").arg(node.record.id.value).arg(node.record.name);
}

QString limitsText(const NodeStatus &node, const NodeLimits &limits)
{
    const auto limit = [](int number) { return number > 0 ? QString::number(number) : CommandsText::tr("no limit"); };
    return QStringList{
        heading(node), CommandsText::tr("weight: %1").arg(limits.weight),
        CommandsText::tr("open rooms at most: %1").arg(limit(limits.maxRooms)),
        CommandsText::tr("people at most: %1").arg(limit(limits.maxPeople)),
        CommandsText::tr("labels: %1")
            .arg(limits.labels.isEmpty() ? CommandsText::tr("none") : limits.labels.join(QLatin1Char(' ')))}
        .join(QStringLiteral("\n  "));
}

/*! Takes over what was typed; the rest stays. */
Result<void> readLimits(const QCommandLineParser &parser, NodeLimits &limits)
{
    const std::pair<const char *, int *> numbers[] = {
        {"weight", &limits.weight}, {"max-rooms", &limits.maxRooms}, {"max-people", &limits.maxPeople}};
    for (const auto &[name, limit] : numbers) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        const auto number = numberOption(parser, name);
        if (!number)
            return number.error();
        *limit = int(std::clamp<qint64>(*number, -1, maximumNodeLimit + 1)); // out of range stays out of range
    }
    if (parser.isSet(QStringLiteral("labels")))
        limits.labels = parser.value(QStringLiteral("labels")).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {};
}

} // namespace

void addNodeLimitsOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    addNodeOption(parser);
    parser.addOptions(
        {{QStringLiteral("weight"),
          CommandsText::tr("1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight."),
          QStringLiteral("W")},
         {QStringLiteral("max-rooms"), CommandsText::tr("Open rooms at most; 0 for no limit."), QStringLiteral("R")},
         {QStringLiteral("max-people"), CommandsText::tr("People in them at most; 0 for no limit."),
          QStringLiteral("P")},
         {QStringLiteral("labels"), CommandsText::tr("Words that rooms can be pinned to, for instance \"gpu berlin\"."),
          QStringLiteral("WORDS")}});
}

int runNodeLimits(const QCommandLineParser &parser)
{
    NodeLimits typed; // for the look alone: what is no number is told before the cluster is opened
    if (const auto good = readLimits(parser, typed); !good)
        return failUsage(good.error());
    return onNode(parser, [&](NodeService &nodes, const NodeStatus &node) -> Result<QString> {
        NodeLimits limits = node.limits;
        if (const auto read = readLimits(parser, limits); !read)
            return read.error();
        if (limits != node.limits) {
            if (const auto set = nodes.setLimits(node.record.id, limits, commandCaller()); !set)
                return set.error();
        }
        return limitsText(node, limits);
    });
}

void addDrainOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    addNodeOption(parser);
    parser.addOptions(
        {{QStringLiteral("deadline"),
          CommandsText::tr(
              "After so many seconds the rooms that are left move to other nodes with the people in them; 0 for "
              "never: they end by themselves."),
          QStringLiteral("SECONDS"), QStringLiteral("0")},
         {QStringLiteral("notice"), CommandsText::tr("What the people in its rooms are told."),
          QStringLiteral("TEXT")}});
}

int runDrain(const QCommandLineParser &parser)
{
    const auto seconds = numberOption(parser, "deadline");
    if (!seconds)
        return failUsage(seconds.error());
    // Out of range stays out of range, and can be counted in milliseconds.
    const std::chrono::seconds deadline(std::clamp<qint64>(*seconds, -1, std::numeric_limits<int>::max()));
    return onNode(parser, [&](NodeService &nodes, const NodeStatus &node) -> Result<QString> {
        const QString notice = parser.value(QStringLiteral("notice"));
        if (const auto drained = nodes.drain(node.record.id, deadline, notice, commandCaller()); !drained)
            return drained.error();
        QStringList sentences{
            CommandsText::tr("%1 gets no new rooms. Open rooms there: %2.").arg(heading(node)).arg(node.rooms)};
        if (node.rooms > 0)
            sentences.append(
                deadline.count() > 0
                    ? CommandsText::tr("Those that have not ended within %1 s move to other nodes.")
                          .arg(deadline.count())
                    : CommandsText::tr("They end by themselves; with --deadline they would move to other nodes."));
        sentences.append(CommandsText::tr("atrium-agent status tells when it is empty."));
        return sentences.join(QLatin1Char(' '));
    });
}

void addUndrainOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    addNodeOption(parser);
}

int runUndrain(const QCommandLineParser &parser)
{
    return onNode(parser, [](NodeService &nodes, const NodeStatus &node) -> Result<QString> {
        if (const auto undrained = nodes.undrain(node.record.id, commandCaller()); !undrained)
            return undrained.error();
        return CommandsText::tr("%1 may get new rooms again.").arg(heading(node));
    });
}

void addDeclareDeadOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    addNodeOption(parser);
    parser.addOption(
        {QStringLiteral("yes-it-is-off"),
         CommandsText::tr("You have made sure that the node's agent has ended or its machine is without power: if "
                          "it still ran, two nodes would serve its rooms.")});
}

int runDeclareDead(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("yes-it-is-off")))
        return failUsage(
            {ErrorCode::Invalid,
             CommandsText::tr("The node must certainly be off: if it still ran, two nodes would serve its rooms."),
             CommandsText::tr("Make sure that its agent has ended or its machine is without power, then say so with "
                              "--yes-it-is-off.")});
    return onNode(parser, [](NodeService &nodes, const NodeStatus &node) -> Result<QString> {
        if (const auto dead = nodes.declareDead(node.record.id, commandCaller()); !dead)
            return dead.error();
        return CommandsText::tr("%1 has no rooms any more: each opens on another node as soon as somebody enters it.")
            .arg(heading(node));
    });
}

} // namespace Agent
