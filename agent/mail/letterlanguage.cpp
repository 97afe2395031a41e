// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/letterlanguage.h"

#include <algorithm>

namespace Agent {
namespace {

struct Numbered
{
    int number;
    const char *tag;
};

// The page has the same list, for its parameter `language`.
constexpr Numbered numberedLanguages[] = {{1, "en"}, {2, "de"}, {3, "de"}, {4, "fr"}, {8, "es"}, {9, "ru"}, {19, "uk"}};

} // namespace

LetterLanguage::LetterLanguage(const QString &tag)
{
    const QLocale asked(tag);
    if (asked.language() == QLocale::C || asked.language() == QLocale::English)
        return;
    if (m_texts.load(asked, QStringLiteral("atrium-agent"), QStringLiteral("_"), QStringLiteral(":/translations")))
        m_locale = asked;
}

QString LetterLanguage::tagOfNumber(int number)
{
    const auto found = std::ranges::find(numberedLanguages, number, &Numbered::number);
    return QLatin1String(found == std::end(numberedLanguages) ? "en" : found->tag);
}

int LetterLanguage::numberOfTag(const QString &tag)
{
    const QString language = tag.section(QLatin1Char('-'), 0, 0).toLower();
    const auto found = std::ranges::find_if(
        numberedLanguages, [&language](const Numbered &each) { return language == QLatin1String(each.tag); });
    return found == std::end(numberedLanguages) ? numberedLanguages[0].number : found->number;
}

QString LetterLanguage::text(const char *source) const
{
    const QString translated = m_texts.translate("Letters", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace Agent
