// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/reference/manual.h"

#include "agent/reference/commandhelp.h"

#include <QFile>
#include <QRegularExpression>

namespace Agent {

namespace {

/*! A text as mdoc takes it: nothing in it is a command of its own. */
QString plain(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QLatin1String("\\&"));
    return text;
}

/*! A word among the arguments of a macro; mdoc sees neither a macro nor punctuation in it. */
QString word(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('"'), QLatin1String("\\(dq"));
    return QLatin1String("\"\\&") + text + QLatin1Char('"');
}

QString sentence(QString text)
{
    text = plain(text);
    text[0] = text[0].toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString commandsText()
{
    QString text;
    for (const Command &command : commands()) {
        const QList<HelpEntry> entries = helpEntries(command);
        text += QLatin1String(".Ss ") + QLatin1String(command.name) + QLatin1Char('\n')
            + sentence(QString::fromUtf8(command.summary)) + QLatin1Char('\n');
        if (entries.isEmpty())
            continue;
        text += QLatin1String(".Bl -tag -width Ds\n");
        for (const HelpEntry &entry : entries) {
            text += QLatin1String(".It");
            if (!entry.name.isEmpty())
                text += QLatin1String(" Fl -") + entry.name;
            if (!entry.value.isEmpty())
                text += QLatin1String(" Ar ") + word(entry.value);
            text += QLatin1Char('\n') + plain(entry.text) + QLatin1Char('\n');
        }
        text += QLatin1String(".El\n");
    }
    return text;
}

/*! The example file, line by line: sections, keys with what they are for, and what is said between them. */
class SettingsPage
{
public:
    QString text()
    {
        QFile file(QStringLiteral(":/config/agent.toml"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        for (const QString &line : QString::fromUtf8(isOpen ? file.readAll() : QByteArray()).split(QLatin1Char('\n')))
            add(line);
        endList();
        return m_text;
    }

private:
    void add(const QString &line)
    {
        static const QRegularExpression section(QStringLiteral("^\\[(\\w+)\\](?: *# (.*))?$"));
        static const QRegularExpression key(QStringLiteral("^#?(\\w+) = (.*?)(?: {2,}# (.*))?$"));
        static const QRegularExpression goesOn(QStringLiteral("^ +# (.*)$"));
        static const QRegularExpression remark(QStringLiteral("^# (.*)$"));
        if (const auto found = section.match(line); found.hasMatch()) {
            endList();
            m_text += QLatin1String(".Sh SECTION ") + found.captured(1).toUpper() + QLatin1Char('\n');
            addText(found.captured(2));
            m_isInside = true;
        } else if (const auto setting = key.match(line); setting.hasMatch() && m_isInside) {
            if (!m_isList)
                m_text += QLatin1String(".Bl -tag -width Ds\n");
            m_isList = true;
            m_text += QLatin1String(".It Ic ") + setting.captured(1) + QLatin1String(" Li = ")
                + word(setting.captured(2)) + QLatin1Char('\n');
            addText(setting.captured(3));
        } else if (const auto more = goesOn.match(line); more.hasMatch() && m_isInside) {
            addText(more.captured(1));
        } else if (const auto said = remark.match(line); said.hasMatch() && m_isInside) {
            addText(said.captured(1));
        }
    }
    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_text += plain(text) + QLatin1Char('\n');
    }
    void endList()
    {
        if (std::exchange(m_isList, false))
            m_text += QLatin1String(".El\n");
    }

    QString m_text;
    bool m_isInside = false; // a section: what stands above the first is not about keys
    bool m_isList = false;
};

} // namespace

QString manual(const QString &page)
{
    QString text = page;
    text.replace(QLatin1String("@COMMANDS@\n"), commandsText());
    text.replace(QLatin1String("@SETTINGS@\n"), SettingsPage().text());
    return text;
}

} // namespace Agent
