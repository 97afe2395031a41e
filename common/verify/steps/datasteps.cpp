// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/steps/steps.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

namespace Common {
namespace {

constexpr int fileBytes = 256 * 1024;
constexpr Millis dataInterval{100};
constexpr Millis commitInterval{10}; // short: the interval is the accuracy of the latency shown

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Where the people really are, in the words of the Connections list.
QList<ListedConnection> expectedConnections(const Scenario &s)
{
    QList<ListedConnection> all;
    for (const VerifyPerson &person : s.people) {
        const JoinedFrame &joined = person.visit->joined();
        const ListedNode *node = s.listed(joined.node);
        all.append({joined.you, person.login, joined.room, joined.node,
                    nodeColumnText(joined.node, node ? node->record.address : QString())});
    }
    return all;
}

void sortConnections(QList<ListedConnection> &all)
{
    std::sort(all.begin(), all.end(),
              [](const ListedConnection &left, const ListedConnection &right) { return left.login < right.login; });
}

QString connectionsText(const QList<ListedConnection> &all)
{
    QStringList texts;
    for (const ListedConnection &each : all)
        texts.append(Verify::tr("%1 in room %2 on %3").arg(each.login, QString::number(each.room.value), each.server));
    return texts.isEmpty() ? Verify::tr("nobody") : texts.join(QLatin1String(", "));
}

QCoro::Task<Result<Sight>> lookAtConnections(SoapSession &at, QString tag, QList<ListedConnection> expected,
                                             QString node)
{
    auto listed = co_await at.connections(tag);
    if (!listed)
        co_return listed.error();
    sortConnections(*listed);
    const bool isOnlyInIds = connectionsText(*listed) == connectionsText(expected) && *listed != expected;
    const QString seen = isOnlyInIds
        ? Verify::tr("%1 (with other connection or node ids than the rooms gave)").arg(connectionsText(*listed))
        : connectionsText(*listed);
    co_return Sight{*listed == expected, Verify::tr("%1 lists %2").arg(node, seen)};
}

QCoro::Task<Result<Sight>> lookAtComment(ApiSession &at, RoomId room, QString expected)
{
    const auto page = co_await at.rooms();
    if (!page)
        co_return page.error();
    const auto row = page->rooms.constFind(room);
    const bool isThere = row != page->rooms.constEnd() && row->comment == expected;
    co_return Sight{isThere,
                    row == page->rooms.constEnd() ? Verify::tr("the room is not shown")
                                                  : Verify::tr("the comment is still \"%1\"").arg(row->comment)};
}

} // namespace

QCoro::Task<Outcome> compareConnections(Scenario &s)
{
    QList<ListedConnection> expected = expectedConnections(s);
    sortConnections(expected);
    for (VerifyNode *node : {&s.first(), &s.second()}) {
        const QString name = s.nodeText(node->listed.record.id);
        const auto look = [node, &s, expected, name] { return lookAtConnections(*node->soap, s.tag, expected, name); };
        const auto seen = co_await eventually(s.patience, dataInterval, look);
        if (!seen)
            co_return Error{seen.error().code,
                            Verify::tr("%1, while really: %2").arg(seen.error().message, connectionsText(expected)),
                            Verify::tr("Check that both nodes use the same database.")};
    }
    co_return Verify::tr("both list %1").arg(connectionsText(expected));
}

QCoro::Task<Outcome> readFileElsewhere(Scenario &s)
{
    const QByteArray content = s.random.bytes(fileBytes);
    const QString name = s.tag + QLatin1String(".bin");
    const QString path = QStringLiteral("rooms/%1/files?name=%2").arg(QString::number(s.rooms[0].value), name);
    const auto file = co_await s.make(*s.people[0].api, MadeThing::File, name, path, content,
                                      QByteArrayLiteral("application/octet-stream"));
    if (!file)
        co_return file.error();
    const QString from = s.nodeText(s.ownNode);
    const QString stored = file->value(QLatin1String("sha256")).toString();
    if (stored != sha256(content))
        co_return Error{
            ErrorCode::Conflict,
            Verify::tr("%1 says that it stored SHA-256 %2 for a file with %3").arg(from, stored, sha256(content)),
            {}};

    const QString to = s.nodeText(s.second().listed.record.id);
    const QString remedy = Verify::tr("Check that the folder \"upload\" of both nodes is the same shared folder.");
    const auto read = co_await s.second().api->read(QStringLiteral("files/%1").arg(s.made.last().id));
    if (!read)
        co_return Error{read.error().code,
                        Verify::tr("uploaded through %1; through %2: %3").arg(from, to, read.error().message), remedy};
    if (*read != content)
        co_return Error{
            ErrorCode::Conflict,
            Verify::tr("%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6")
                .arg(QString::number(content.size()), sha256(content), from, QString::number(read->size()),
                     sha256(*read), to),
            remedy};
    co_return Verify::tr("%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4")
        .arg(QString::number(content.size()), from, to, stored);
}

QCoro::Task<Outcome> seeCommitElsewhere(Scenario &s)
{
    const QString comment = s.tag + QLatin1Char(' ') + QString::fromLatin1(s.random.hex(8));
    QJsonObject members;
    members.insert(QStringLiteral("comment"), comment);
    const auto changed = co_await s.administrator->change(QStringLiteral("rooms/%1").arg(s.rooms[0].value), members);
    if (!changed)
        co_return changed.error();
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    VerifyNode &node = s.second();
    const QString name = s.nodeText(node.listed.record.id);
    const auto look = [&node, &s, comment] { return lookAtComment(*node.api, s.rooms[0], comment); };
    const auto seen = co_await eventually(s.patience, commitInterval, look);
    const QString latency = QString::number(sinceCommit.elapsed());
    if (!seen)
        co_return Error{seen.error().code,
                        Verify::tr("%1 does not show it after %2 ms: %3").arg(name, latency, seen.error().message),
                        Verify::tr("Look at commit_provider and the peer ports of both nodes.")};
    co_return Verify::tr("%1 showed it %2 ms after the commit").arg(name, latency);
}

} // namespace Common
