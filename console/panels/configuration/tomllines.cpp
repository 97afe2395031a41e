// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/tomllines.h"

#include <QCoreApplication>

#include <algorithm>

namespace Console {
namespace {

struct TomlLinesText
{
    Q_DECLARE_TR_FUNCTIONS(Console::TomlLines)
};
using Common::Result;

const QString trueText = QStringLiteral("true");
const QString falseText = QStringLiteral("false");

// Empty ones cannot be told from texts.
constexpr QLatin1String knownLists[] = {QLatin1String("http.origins"), QLatin1String("database.standbys")};

bool isTrueFalse(const QString &text)
{
    return text == trueText || text == falseText;
}

bool isNumber(const QString &text)
{
    bool isWhole = false;
    text.toLongLong(&isWhole);
    return isWhole;
}

Common::Error invalid(const QString &message)
{
    return {Common::ErrorCode::Invalid, message};
}

/*! A basic string of TOML. */
QString quoted(const QString &text)
{
    QString escaped;
    for (const QChar each : text) {
        switch (each.unicode()) {
        case '"': escaped += QLatin1String("\\\""); break;
        case '\\': escaped += QLatin1String("\\\\"); break;
        case '\t': escaped += QLatin1String("\\t"); break;
        case '\n': escaped += QLatin1String("\\n"); break;
        default:
            if (each.unicode() < 0x20 || each.unicode() == 0x7f)
                escaped += QStringLiteral("\\u%1").arg(each.unicode(), 4, 16, QLatin1Char('0'));
            else
                escaped += each;
        }
    }
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString list(const QString &typed)
{
    QStringList entries;
    const QStringList parts = typed.split(QLatin1Char(','));
    for (const QString &part : parts) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            entries.append(quoted(entry));
    }
    return QLatin1Char('[') + entries.join(QLatin1String(", ")) + QLatin1Char(']');
}

Result<QString> valueOf(SettingKind kind, const QString &typed)
{
    const QString text = typed.trimmed();
    switch (kind) {
    case SettingKind::TrueFalse:
        return isTrueFalse(text) ? Result<QString>(text) : invalid(TomlLinesText::tr("Enter true or false."));
    case SettingKind::Number:
        return isNumber(text) ? Result<QString>(QString::number(text.toLongLong()))
                              : invalid(TomlLinesText::tr("Enter a whole number."));
    case SettingKind::Text: return quoted(typed);
    case SettingKind::List: return list(typed);
    }
    Q_UNREACHABLE();
}

} // namespace

SettingKind settingKind(const NodeSetting &setting)
{
    const bool isKnownList = std::ranges::any_of(knownLists, [&](QLatin1String name) { return setting.name == name; });
    if (isKnownList || setting.value.contains(QLatin1String(", ")))
        return SettingKind::List;
    const QString &known = setting.value.isEmpty() ? setting.defaultValue : setting.value;
    if (isTrueFalse(known))
        return SettingKind::TrueFalse;
    return isNumber(known) && (setting.defaultValue.isEmpty() || isNumber(setting.defaultValue)) ? SettingKind::Number
                                                                                                 : SettingKind::Text;
}

Result<QString> tomlLines(const QString &setting, SettingKind kind, const QString &typed)
{
    const Result<QString> value = valueOf(kind, typed);
    if (!value)
        return value.error();
    const qsizetype dot = setting.indexOf(QLatin1Char('.'));
    return QStringLiteral("[%1]\n%2 = ").arg(setting.left(dot), setting.mid(dot + 1)) + *value;
}

QString environmentVariable(QString setting)
{
    return QLatin1String("ATRIUM_") + setting.replace(QLatin1Char('.'), QLatin1Char('_')).toUpper();
}

} // namespace Console
