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
    if (!m_common.load(locale, QStringLiteral("atrium-common"), QStringLiteral("_"), folder))
        (void)m_common.load(QStringLiteral("atrium-common_en"), folder);
    QCoreApplication::installTranslator(&m_common);
    if (m_texts.load(QStringLiteral("atrium-agent_") + m_common.language(), folder))
        QCoreApplication::installTranslator(&m_texts);
    // Two languages in one sentence help nobody, so Qt and the system follow.
    if (m_qt.load(QLocale(m_common.language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    std::setlocale(LC_MESSAGES, m_common.language() == QLatin1String("en") ? "C" : "");
}

} // namespace Agent
