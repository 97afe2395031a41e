// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Agent {

/*!
    A language for letters, whatever the program itself speaks: the first of those asked for that there are texts in, else English.
    What is translated stands in the sources as QT_TRANSLATE_NOOP("Letters", "…").
*/
class LetterLanguage
{
public:
    explicit LetterLanguage(const QString &tag); //!< "de", "de-AT"
    static QString tagOfNumber(int number);      //!< as OpenMeetings numbers languages; "en" for one that is not here
    static int numberOfTag(const QString &tag);  //!< the other way round; 1 for a language without a number

    QString text(const char *source) const;
    const QLocale &locale() const { return m_locale; }

private:
    QTranslator m_texts;
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

} // namespace Agent
