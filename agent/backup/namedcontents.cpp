// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/namedcontents.h"

#include <algorithm>

namespace Agent {

namespace {

const ContentRule *ruleOf(const BackupTable &table)
{
    const auto rules = contentRules();
    const auto found =
        std::ranges::find_if(rules, [&table](const ContentRule &rule) { return rule.table == table.name; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

bool namesContents(const BackupTable &table)
{
    const ContentRule *rule = ruleOf(table);
    return rule && table.indexOf(rule->name) >= 0 && table.indexOf(rule->size) >= 0 && table.indexOf(rule->sha256) >= 0;
}

std::optional<NamedContent> contentOf(const BackupTable &table, const QVariantList &row)
{
    const ContentRule &rule = *ruleOf(table);
    const auto text = [&](QLatin1String column) {
        const qsizetype at = table.indexOf(column);
        return at < 0 ? QString() : row.at(at).toString();
    };
    if (text(rule.isFolder).toInt() != 0 || (text(rule.deleted).toInt() != 0 && text(rule.deletedAt).toLongLong() == 0))
        return {};
    return NamedContent{rule.folder, text(rule.name), text(rule.size).toLongLong(), text(rule.sha256)};
}

QString contentTotals(const BackupTable &table, const std::function<QString(const QString &)> &quoted)
{
    const ContentRule &rule = *ruleOf(table);
    const auto number = [&](QLatin1String column) {
        return table.indexOf(column) < 0 ? QStringLiteral("0") : quoted(column);
    };
    return QStringLiteral("SELECT COUNT(*), COALESCE(SUM(%1), 0) FROM %2 WHERE %3 = 0 AND (%4 = 0 OR %5 <> 0)")
        .arg(quoted(rule.size), quoted(rule.table), number(rule.isFolder), number(rule.deleted),
             number(rule.deletedAt));
}

} // namespace Agent
