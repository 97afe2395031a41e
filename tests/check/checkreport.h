// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <optional>

/*! One finding. */
struct Line
{
    QString level;
    QString topic;
    QString text;
    QString remedy;
};
/*! What `atrium-agent check --json` has found. */
struct Report
{
    QList<Line> lines;

    std::optional<Line> find(const char *level, const char *topic, const QString &words) const
    {
        for (const Line &line : lines) {
            if (line.level == QLatin1String(level) && line.topic == QLatin1String(topic) && line.text.contains(words))
                return line;
        }
        return {};
    }
    bool has(const char *level, const char *topic, const QString &words) const
    {
        return find(level, topic, words).has_value();
    }
    QString text() const
    {
        QString all;
        for (const Line &line : lines)
            all += QStringLiteral("%1 %2: %3 | %4\n").arg(line.level, line.topic, line.text, line.remedy);
        return all;
    }
    /*! Of what is looked at here; what this machine has of memory, disks and packages is not the test's. */
    QStringList problems() const
    {
        QStringList all;
        for (const Line &line : lines) {
            if (line.level == QStringLiteral("problem") && line.topic != QStringLiteral("limits")
                && line.topic != QStringLiteral("previews"))
                all.append(line.topic + QStringLiteral(": ") + line.text);
        }
        return all;
    }
};

inline Report reportOf(const QString &output)
{
    Report report;
    const auto findings = QJsonDocument::fromJson(output.toUtf8())[QLatin1String("findings")].toArray();
    for (const QJsonValue &each : findings)
        report.lines.append({each[QLatin1String("level")].toString(), each[QLatin1String("topic")].toString(),
                             each[QLatin1String("text")].toString(), each[QLatin1String("remedy")].toString()});
    if (report.lines.isEmpty())
        qWarning().noquote() << output;
    return report;
}
