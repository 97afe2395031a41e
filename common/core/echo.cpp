// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/echo.h"

namespace Common {

QString echoed(QStringView text, qsizetype maximumLength)
{
    constexpr char32_t instead = 0xfffd;
    QString shown;
    const auto characters = text.left(maximumLength).toUcs4(); // a half of one is none
    for (const char32_t character : characters) {
        const auto category = QChar::category(character);
        const bool isShown = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        shown += QChar::fromUcs4(isShown ? character : instead);
    }
    return text.size() > maximumLength ? shown + QChar(u'\u2026') : shown;
}

} // namespace Common
