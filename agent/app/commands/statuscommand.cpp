// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/statuscommand.h"

#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/storage/contractsteps.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/sharerepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

QJsonValue timeJson(UtcTime time) // as in the JSON API; null = none
{
    return time ? QJsonValue(time.ms) : QJsonValue();
}

/*! What a node that is live sees of its own folders. */
QList<ShareRow> foldersOf(const QList<ShareRow> &shares, NodeId node)
{
    QList<ShareRow> own;
    std::ranges::copy_if(shares, std::back_inserter(own),
                         [node](const ShareRow &row) { return row.seenFrom == node && row.sight.node == node; });
    return own;
}

QJsonArray foldersJson(const QList<ShareRow> &folders)
{
    QJsonArray all;
    for (const ShareRow &row : folders)
        all.append(QJsonObject{
            {QStringLiteral("folder"), shareFolderName(row.view.folder)},
            {QStringLiteral("path"), row.view.path},
            {QStringLiteral("state"), folderStateName(row.view.state)},
            {QStringLiteral("detail"), row.sight.detail},
            {QStringLiteral("latencyMs"), row.view.latencyMs == 0 ? QJsonValue() : QJsonValue(row.view.latencyMs)},
            {QStringLiteral("checkedAt"), timeJson(row.checkedAt)}});
    return all;
}

QJsonObject mediaJson(const MediaServer &server)
{
    return {{QStringLiteral("state"), mediaServerStateName(server.state)},
            {QStringLiteral("streams"), server.streams},
            {QStringLiteral("maxStreams"), server.maxStreams}};
}

QJsonObject statusJson(const NodeStatus &node, const QList<ShareRow> &folders, UtcTime now, const LeaseTimes &times)
{
    return {{QStringLiteral("id"), node.record.id.value},
            {QStringLiteral("name"), node.record.name},
            {QStringLiteral("url"), nodeUrl(node.record).toString()},
            {QStringLiteral("active"), node.record.active},
            {QStringLiteral("state"), nodeStateName(nodeState(node, now, times))},
            {QStringLiteral("reason"), nodeStateReason(node, now, times)},
            {QStringLiteral("incarnation"), node.incarnation},
            {QStringLiteral("rooms"), node.rooms},
            {QStringLiteral("people"), node.people},
            {QStringLiteral("load"), node.load},
            {QStringLiteral("weight"), node.limits.weight},
            {QStringLiteral("maxRooms"), node.limits.maxRooms},
            {QStringLiteral("maxPeople"), node.limits.maxPeople},
            {QStringLiteral("labels"), QJsonArray::fromStringList(node.limits.labels)},
            {QStringLiteral("mediaServer"), mediaJson(node.media)},
            {QStringLiteral("drainSince"), timeJson(node.drain.since)},
            {QStringLiteral("drainUntil"), timeJson(node.drain.until)},
            {QStringLiteral("drainNotice"), node.drain.notice},
            {QStringLiteral("eligibleAt"), timeJson(node.eligibleAt)},
            {QStringLiteral("flaps"), node.flaps},
            {QStringLiteral("clockOffsetMs"), qint64(node.clockOffset.count())},
            {QStringLiteral("folders"), foldersJson(folders)},
            {QStringLiteral("version"), node.version},
            {QStringLiteral("schemaVersion"), node.schemaVersion == 0 ? QJsonValue() : QJsonValue(node.schemaVersion)}};
}

/*! What the status tells of the cluster as a whole. */
struct ClusterStatus
{
    NodesSnapshot nodes;
    QList<ShareRow> shares;
    SchemaState schema;
    QList<PendingStep> pending; //!< of the schema
};

Result<ClusterStatus> readStatus(Database &database)
{
    auto nodes = NodeRepository(database).snapshot();
    if (!nodes)
        return nodes.error();
    auto shares = ShareRepository(database).rows();
    if (!shares)
        return shares.error();
    auto schema = schemaState(database);
    if (!schema)
        return schema.error();
    auto pending = pendingSteps(database, schemaSteps(database.driver()));
    if (!pending)
        return pending.error();
    return ClusterStatus{std::move(*nodes), std::move(*shares), std::move(*schema), std::move(*pending)};
}

QJsonObject schemaJson(const ClusterStatus &status)
{
    QJsonArray pending;
    for (const PendingStep &each : status.pending) {
        QJsonArray waitsFor;
        for (const HinderingNode &node : each.waitsFor)
            waitsFor.append(node.node.value);
        pending.append(QJsonObject{{QStringLiteral("step"), each.step.name}, {QStringLiteral("waitsFor"), waitsFor}});
    }
    return {{QStringLiteral("version"), status.schema.version()},
            {QStringLiteral("compatibleFrom"), status.schema.compatibleFrom},
            {QStringLiteral("pending"), pending}};
}

QJsonArray featuresJson(const ClusterStatus &status, const LeaseTimes &times)
{
    QJsonArray names;
    const auto features = clusterFeatures(status.nodes.nodes, status.nodes.now, times).list();
    for (const Feature feature : features)
        names.append(featureName(feature));
    return names;
}

/*! "0.2.0, schema 16" of a node's program. */
QString programText(const NodeStatus &node)
{
    return node.schemaVersion > 0 ? CommandsText::tr("%1, schema %2").arg(node.version).arg(node.schemaVersion)
                                  : CommandsText::tr("%1, of before schema 16").arg(node.version);
}

/*! Nodes that run by their programs; in a cluster that is not amid an upgrade there is one. */
QMap<QString, QStringList> programsAtWork(const ClusterStatus &status, const LeaseTimes &times)
{
    QMap<QString, QStringList> nodes;
    for (const NodeStatus &node : status.nodes.nodes) {
        if (holdsLease(nodeState(node, status.nodes.now, times)))
            nodes[programText(node)].append(QString::number(node.record.id.value));
    }
    return nodes;
}

void printUpgrade(const ClusterStatus &status, const LeaseTimes &times)
{
    const auto programs = programsAtWork(status, times);
    if (programs.size() > 1) {
        print(QLatin1Char('\n') + CommandsText::tr("The nodes run different versions:"));
        for (auto program = programs.cbegin(); program != programs.cend(); ++program)
            print(QLatin1String("  ")
                  + CommandsText::tr("%1: node %2").arg(program.key(), program->join(QLatin1String(", "))));
    }
    for (const PendingStep &each : status.pending) {
        QStringList nodes;
        for (const HinderingNode &node : each.waitsFor)
            nodes.append(CommandsText::tr("node %1, version %2").arg(node.node.value).arg(node.version));
        print(nodes.isEmpty()
                  ? CommandsText::tr("Step %1 of the database's schema is done within minutes.").arg(each.step.name)
                  : CommandsText::tr("Step %1 of the database's schema waits for %2.")
                        .arg(each.step.name, nodes.join(QLatin1String("; "))));
    }
}

// "3/10": how many of how many at most.
QString filled(int number, int limit)
{
    return limit > 0 ? QStringLiteral("%1/%2").arg(number).arg(limit) : QString::number(number);
}

// Also of a node that does not run: it will be emptied as soon as it does.
QString drainText(const NodeDrain &drain)
{
    QStringList sentences{CommandsText::tr("To be emptied since %1.").arg(momentText(drain.since))};
    if (drain.until)
        sentences.append(CommandsText::tr("Deadline: %1.").arg(momentText(drain.until)));
    if (!drain.notice.isEmpty())
        sentences.append(CommandsText::tr("People are told: %1").arg(drain.notice));
    return sentences.join(QLatin1Char(' '));
}

// "Folders: upload shared (3 ms), streams unreachable (The folder … has not answered since …)"
QString foldersText(const QList<ShareRow> &folders)
{
    QStringList words;
    for (const ShareRow &row : folders) {
        QString word = shareFolderName(row.view.folder) + QLatin1Char(' ') + folderStateName(row.view.state);
        if (!row.sight.detail.isEmpty())
            word += QStringLiteral(" (%1)").arg(row.sight.detail);
        else if (row.view.latencyMs > 0)
            word += QStringLiteral(" (%1)").arg(CommandsText::tr("%1 ms").arg(row.view.latencyMs));
        words.append(word);
    }
    return CommandsText::tr("Folders: %1").arg(words.join(QLatin1String(", ")));
}

// What the row of a node does not show: sentences, each in a line of its own.
QStringList remarks(const NodeStatus &node, const QList<ShareRow> &folders, UtcTime now, const LeaseTimes &times)
{
    QStringList lines{nodeStateReason(node, now, times)};
    if (node.drain.since)
        lines.append(drainText(node.drain));
    if (!node.limits.labels.isEmpty())
        lines.append(CommandsText::tr("Labels: %1").arg(node.limits.labels.join(QLatin1Char(' '))));
    if (node.media.state != MediaServerState::None)
        lines.append(CommandsText::tr("Media server: %1").arg(mediaServerText(node.media)));
    if (!folders.isEmpty())
        lines.append(foldersText(folders));
    return lines;
}

void printStatus(const NodesSnapshot &snapshot, const QList<ShareRow> &shares, const LeaseTimes &times)
{
    const auto row = [](const QString &id, const QString &name, const QString &state, const QString &rooms,
                        const QString &people, const QString &weight, const QString &url) {
        print(QStringLiteral("%1  %2 %3 %4 %5 %6  %7")
                  .arg(id, 4)
                  .arg(name, -20)
                  .arg(state, -8)
                  .arg(rooms, 7)
                  .arg(people, 9)
                  .arg(weight, 7)
                  .arg(url));
    };
    row(CommandsText::tr("id"), CommandsText::tr("name"), CommandsText::tr("state"), CommandsText::tr("rooms"),
        CommandsText::tr("people"), CommandsText::tr("weight"), CommandsText::tr("address"));
    for (const NodeStatus &node : snapshot.nodes) {
        row(QString::number(node.record.id.value), node.record.name,
            nodeStateName(nodeState(node, snapshot.now, times)), filled(node.rooms, node.limits.maxRooms),
            filled(node.people, node.limits.maxPeople), QString::number(node.limits.weight),
            nodeUrl(node.record).toString());
        for (const QString &line : remarks(node, foldersOf(shares, node.record.id), snapshot.now, times))
            print(QStringLiteral("      ") + line);
    }
}

} // namespace

void addStatusOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption({QStringLiteral("json"), CommandsText::tr("Print JSON.")});
}

int runStatus(const QCommandLineParser &parser)
{
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const auto &[config, cluster] = *opened;
    const auto status = readStatus(*cluster.database);
    if (!status)
        return fail(status.error());
    if (!parser.isSet(QStringLiteral("json"))) {
        printStatus(status->nodes, status->shares, config.times);
        printUpgrade(*status, config.times);
        return 0;
    }
    QJsonArray nodes;
    for (const NodeStatus &node : status->nodes.nodes)
        nodes.append(statusJson(node, foldersOf(status->shares, node.record.id), status->nodes.now, config.times));
    const QJsonObject json{{QStringLiteral("nodes"), nodes},
                           {QStringLiteral("features"), featuresJson(*status, config.times)},
                           {QStringLiteral("schema"), schemaJson(*status)}};
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return 0;
}

} // namespace Agent
