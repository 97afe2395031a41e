// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/text.h"

#include "common/core/commontext.h"

#include <QChar>

#include <algorithm>

namespace Common {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's Default_Ignorable_Code_Point, as far as its characters are of no category that isInvisible() refuses as a whole,
// and the empty Braille pattern.
constexpr Range ignorable[] = {{0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5},
                               {0x180b, 0x180f}, {0x2800, 0x2800}, {0x3164, 0x3164},
                               {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xe0000, 0xe0fff}};

template <class Condition>
bool all(QStringView text, Condition condition)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text[at].unicode(); // half a surrogate pair stays what it is
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (!condition(character))
            return false;
    }
    return true;
}

} // namespace

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default:
        return std::ranges::any_of(
            ignorable, [character](Range range) { return range.first <= character && character <= range.last; });
    }
}

bool hasInvisible(QStringView text)
{
    return !all(text, [](char32_t character) { return !isInvisible(character); });
}

bool isBlank(QStringView text)
{
    return all(text, [](char32_t character) { return isInvisible(character) || QChar::isSpace(character); });
}

bool isPlainText(QStringView text, Lines lines)
{
    return all(text, [lines](char32_t character) {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
            return lines == Lines::Many && (character == U'\t' || character == U'\r' || character == U'\n');
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: return lines == Lines::Many;
        case QChar::Other_Surrogate: return false;
        default: return !QChar::isNonCharacter(character);
        }
    });
}

Result<void> checkNotice(const QString &notice)
{
    constexpr int maximumLength = 500;
    if (isPlainText(notice, Lines::One) && notice.size() <= maximumLength)
        return {};
    return Error{
        ErrorCode::Invalid,
        CommonText::tr("What people are told must have at most %1 characters and no line breaks.").arg(maximumLength)};
}

} // namespace Common
