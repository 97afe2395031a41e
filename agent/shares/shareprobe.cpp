// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/shareprobe.h"

#include "agent/shares/sharestext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr auto firstWord = "atrium-probe";

/*! Which of a node's probes came first. */
std::pair<qint64, qint64> turn(const ShareProbe &probe)
{
    return {probe.incarnation, probe.number};
}

} // namespace

QString probePath(const QString &folder, const QString &clusterId, NodeId node)
{
    return QStringLiteral("%1/.atrium-share/%2/%3").arg(folder, clusterId).arg(node.value);
}

QByteArray encodeProbe(const ShareProbe &probe)
{
    const QByteArrayList words{firstWord,
                               QByteArray::number(probe.node.value),
                               QByteArray::number(probe.incarnation),
                               QByteArray::number(probe.number),
                               probe.token.toLatin1(),
                               QByteArray::number(probe.writtenAt.ms)};
    return words.join(' ') + '\n';
}

std::optional<ShareProbe> decodeProbe(const QByteArray &content)
{
    const QByteArrayList words = content.trimmed().split(' ');
    bool isGood = words.size() == 6 && words.first() == firstWord;
    const auto number = [&](qsizetype at) {
        bool isNumber = false;
        const qint64 read = words.value(at).toLongLong(&isNumber);
        isGood = isGood && isNumber;
        return read;
    };
    const ShareProbe probe{NodeId(number(1)), number(2), number(3), QString::fromLatin1(words.value(4)), {number(5)}};
    return isGood ? std::optional(probe) : std::nullopt;
}

ShareSight judgeProbe(const ShareProbe &last, const std::optional<ShareProbe> &found, UtcTime now)
{
    if (!found || found->node != last.node)
        return {last.node, ShareState::Stale, SharesText::tr("What is there was not written by the node.")};
    if (turn(*found) == turn(last) && found->token != last.token)
        return {last.node, ShareState::Stale,
                SharesText::tr("What is there was written by a node of the same number in another cluster or folder.")};
    // A newer one is a node's that has not told the database of it yet.
    const bool isTheOneBefore = now - last.writtenAt <= shownLate && last.writtenAt - found->writtenAt <= 3 * shownLate;
    if (turn(*found) >= turn(last) || isTheOneBefore)
        return {last.node, ShareState::Ok};
    return {
        last.node, ShareState::Stale,
        SharesText::tr("What is there is %1 s older than what the node wrote last: this may be a copy of its folder.")
            .arg((last.writtenAt - found->writtenAt).count() / 1000)};
}

} // namespace Agent
