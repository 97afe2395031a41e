// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/settingtexts.h"

#include <QFile>
#include <QRegularExpression>

namespace Agent {

QList<SettingText> settingTexts()
{
    static const QRegularExpression section(QStringLiteral("^\\[(\\w+)\\]"));
    static const QRegularExpression key(QStringLiteral("^#?(\\w+) = .*?(?: {2,}# (.*))?$"));
    static const QRegularExpression goesOn(QStringLiteral("^ +# (.*)$"));
    QFile file(QStringLiteral(":/config/agent.toml"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QList<SettingText> texts;
    QString sectionName;
    bool isBelowKey = false;
    for (const QString &line : QString::fromUtf8(isOpen ? file.readAll() : QByteArray()).split(QLatin1Char('\n'))) {
        const auto sectionLine = section.match(line);
        const auto keyLine = key.match(line);
        const auto more = goesOn.match(line);
        if (sectionLine.hasMatch())
            sectionName = sectionLine.captured(1);
        if (keyLine.hasMatch())
            texts.append({sectionName + QLatin1Char('.') + keyLine.captured(1), keyLine.captured(2).trimmed()});
        else if (more.hasMatch() && isBelowKey)
            texts.last().description += QLatin1Char(' ') + more.captured(1);
        isBelowKey = keyLine.hasMatch() || (isBelowKey && more.hasMatch());
    }
    return texts;
}

} // namespace Agent
