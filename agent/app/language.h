// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Agent {

/*!
    The language of all that the program says while this object lives: its own texts, Qt's and the system's.
    It is the first of the locale's languages that the program has texts in, else English.

    QLocale::system() is the person's: LC_ALL, LC_MESSAGES, LANG.
*/
class Language
{
public:
    explicit Language(const QLocale &locale);

private:
    QTranslator m_qt;
    QTranslator m_common; // texts of common/
    QTranslator m_texts;
};

} // namespace Agent
