// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/membername.h"

#include <QRegularExpression>

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String headName("backup.json");
const QLatin1String keyName("cluster.key");
const QLatin1String endName("end.json");

} // namespace

QString MemberName::text() const
{
    switch (kind) {
    case MemberKind::Head: return headName;
    case MemberKind::Key: return keyName;
    case MemberKind::End: return endName;
    case MemberKind::TablePart:
        return QStringLiteral("tables/%1/%2.ndjson").arg(first).arg(number, 6, 10, QLatin1Char('0'));
    case MemberKind::Checksums: return QStringLiteral("checksums/%1.sha256").arg(number, 6, 10, QLatin1Char('0'));
    case MemberKind::Content: return QStringLiteral("files/%1/%2").arg(first, name);
    }
    Q_UNREACHABLE();
}

bool isContentName(const QString &folder, const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\\z"));
    static const QRegularExpression ofRecording(
        QStringLiteral("\\Arecordings/[A-Za-z0-9_-]{1,64}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\z"));
    return plain.match(name).hasMatch() || (folder == "streams"_L1 && ofRecording.match(name).hasMatch());
}

std::optional<MemberName> memberNameFrom(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("\\Atables/([a-z][a-z0-9_]{0,62})/(\\d{6}|[1-9]\\d{6,8})\\.ndjson\\z"));
    static const QRegularExpression checksums(QStringLiteral("\\Achecksums/(\\d{6}|[1-9]\\d{6,8})\\.sha256\\z"));
    static const QRegularExpression content(QStringLiteral("\\Afiles/(upload|streams)/(.+)\\z"));
    if (text == headName)
        return MemberName{.kind = MemberKind::Head};
    if (text == keyName)
        return MemberName{.kind = MemberKind::Key};
    if (text == endName)
        return MemberName{.kind = MemberKind::End};
    if (const auto match = part.match(text); match.hasMatch())
        return MemberName{
            .kind = MemberKind::TablePart, .first = match.captured(1), .number = match.captured(2).toInt()};
    if (const auto match = checksums.match(text); match.hasMatch())
        return MemberName{.kind = MemberKind::Checksums, .number = match.captured(1).toInt()};
    if (const auto match = content.match(text); match.hasMatch() && isContentName(match.captured(1), match.captured(2)))
        return MemberName{.kind = MemberKind::Content, .first = match.captured(1), .name = match.captured(2)};
    return {};
}

} // namespace Agent
