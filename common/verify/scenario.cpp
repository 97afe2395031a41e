// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/scenario.h"

#include <algorithm>

namespace Common {

Scenario::Scenario(VerifyTarget verifyTarget)
    : target(std::move(verifyTarget))
    , tag(QLatin1String("verify-") + QString::fromLatin1(random.hex(5)))
{
}

const ListedNode *Scenario::listed(NodeId id) const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [id](const VerifyNode &node) { return node.listed.record.id == id; });
    return found == nodes.end() ? nullptr : &found->listed;
}

QString Scenario::nodeText(NodeId id) const
{
    const ListedNode *node = listed(id);
    if (!node)
        return id ? tr("node %1, which is not among the live ones").arg(id.value) : tr("no node");
    return tr("%1 (%2)").arg(node->record.name, nodeUrl(node->record).toString());
}

QString Scenario::nodesText() const
{
    QStringList texts;
    for (const VerifyNode &node : nodes)
        texts.append(tr("%1, open rooms: %2").arg(nodeText(node.listed.record.id), QString::number(node.listed.rooms)));
    return texts.join(QLatin1String("; "));
}

QCoro::Task<Result<QJsonObject>> Scenario::make(ApiSession &by, MadeThing::Kind kind, QString name, QString path,
                                                QByteArray body, QByteArray type)
{
    made.append(MadeThing{kind, name, 0}); // before asking: an answer that gets lost leaves something behind
    const auto answer = co_await by.create(path, body, type);
    if (!answer) {
        const bool mayExist =
            answer.error().code == ErrorCode::Timeout || answer.error().code == ErrorCode::Unavailable;
        if (!mayExist)
            made.removeLast();
        co_return answer.error();
    }
    made.last().id = answer->value(QLatin1String("id")).toInteger();
    if (made.last().id == 0)
        co_return Error{ErrorCode::Invalid,
                        tr("creating %1 at %2 was answered without an id").arg(name, by.server().toString())};
    co_return *answer;
}

QCoro::Task<Result<QString>> eventually(Patience &patience, Millis interval,
                                        std::function<QCoro::Task<Result<Sight>>()> look)
{
    QString seen;
    while (true) {
        const auto sight = co_await look();
        const bool wasCutOff =
            !sight && sight.error().code == ErrorCode::Timeout && !seen.isEmpty(); // in mid-look, at the end
        if (!sight && !wasCutOff)
            co_return sight.error();
        if (sight && sight->isAsExpected)
            co_return sight->seen;
        if (sight)
            seen = sight->seen;
        const Woken woken = co_await pause(patience, interval);
        if (woken != Woken::Rung)
            co_return Error{ErrorCode::Timeout, seen};
    }
}

} // namespace Common
