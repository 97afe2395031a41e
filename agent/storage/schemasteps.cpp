// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/schemasteps.h"

#include "agent/storage/dialect.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Agent {

namespace {

// Statements end with a semicolon at the end of a line; our scripts have none inside a statement.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    const auto lines = script.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            statements.append(current.trimmed().chopped(1));
            current.clear();
        }
    }
    Q_ASSERT(current.isEmpty());
    return statements;
}

SchemaSteps readSteps(DatabaseDriver driver)
{
    const QDir folder(QLatin1String(":/sql/") + driverName(driver));
    const auto files = folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    SchemaSteps steps;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program lacks its own file %s", qPrintable(info.filePath()));
        steps.append(readStep(info.baseName(), QString::fromUtf8(file.readAll())));
    }
    return steps;
}

} // namespace

SchemaStep readStep(const QString &name, const QString &script)
{
    static const QRegularExpression form(QStringLiteral("^-- step: (?:expand|contract from (\\d+))$"),
                                         QRegularExpression::MultilineOption);
    SchemaStep step;
    step.version = name.section(QLatin1Char('_'), 0, 0).toInt();
    step.name = name;
    step.statements = statementsOf(script);
    const auto said = form.match(script);
    step.isContract = said.hasCaptured(1);
    step.compatibleFrom = step.isContract ? said.captured(1).toInt() : said.hasMatch() ? 0 : step.version;
    return step;
}

const SchemaSteps &schemaSteps(DatabaseDriver driver)
{
    static const SchemaSteps all[] = {readSteps(DatabaseDriver::Sqlite), readSteps(DatabaseDriver::Postgresql),
                                      readSteps(DatabaseDriver::Mariadb)};
    return all[int(driver)];
}

int newestVersion(const SchemaSteps &steps)
{
    return steps.isEmpty() ? 0 : steps.last().version;
}

} // namespace Agent
