// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <clocale>

namespace Agent {

Language::Language(const QLocale &locale)
{
    const QString folder = QStringLiteral(":/translations");
    // The English file holds the plurals of what the sources say.
    if (!m_texts.load(locale, QStringLiteral("atrium-agent"), QStringLiteral("_"), folder))
        (void)m_texts.load(QStringLiteral("atrium-agent_en"), folder);
    QCoreApplication::installTranslator(&m_texts);
    // Two languages in one sentence help nobody, so Qt and the system follow.
    if (m_qt.load(QLocale(m_texts.language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    std::setlocale(LC_MESSAGES, m_texts.language() == QLatin1String("en") ? "C" : "");
}

} // namespace Agent
