// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/check/databaserights.h"
#include "agent/check/databaseserver.h"
#include "agent/storage/connecting.h"
#include "agent/storage/migrations.h"

#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

/*! The file and its folder, where SQLite makes files of its own beside it. */
QList<Finding> judgeFile(const QString &name)
{
    const QFileInfo file(name);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return {problem(CheckText::tr("The folder %1 of the database is not there.").arg(folder.filePath()),
                        CheckText::tr("Make it, or correct database.file."))};
    if (!folder.isWritable())
        return {
            problem(CheckText::tr("This user may not write into the folder %1 of the database.").arg(folder.filePath()),
                    CheckText::tr("Run this as the agent's user, or give it the folder."))};
    if (!file.exists())
        return {warning(CheckText::tr("The database %1 is not there.").arg(name),
                        CheckText::tr("Run \"atrium-agent init\" on the first node, or correct database.file."))};
    if (!file.isWritable())
        return {problem(CheckText::tr("This user may not write the database %1.").arg(name),
                        CheckText::tr("Run this as the agent's user, or give it the file."))};
    return {well(CheckText::tr("The database is the file %1.").arg(name))};
}

Finding judgeSchema(const CheckTarget &target)
{
    const auto database = Database::open(hurried(target.database), NodeId(), {});
    const auto state = database ? schemaState(**database) : Result<SchemaState>(database.error());
    if (!state)
        return problem(state.error().message, state.error().remedy);
    const int newest = newestSchemaVersion((*database)->driver());
    if (state->done.isEmpty())
        return warning(CheckText::tr("The database holds no Atrium cluster yet."),
                       CheckText::tr("Run \"atrium-agent init\" once on the first node."));
    if (const auto fits = checkCompatible(**database, newest); !fits)
        return problem(fits.error().message, fits.error().remedy);
    if (state->version() > newest)
        return warning(
            CheckText::tr("The database has schema version %1; this program knows versions up to %2 and can work "
                          "with it.")
                .arg(state->version())
                .arg(newest),
            CheckText::tr("Upgrade this node too."));
    if (!state->has(schemaSteps((*database)->driver())))
        return warning(
            CheckText::tr("The database has schema version %1; this program's is %2.")
                .arg(state->version())
                .arg(newest),
            CheckText::tr("Start this node: it brings the schema up to date, and older nodes go on working."));
    return well(CheckText::tr("The database has schema version %1, which is this program's.").arg(newest));
}

QStringList tablesThere(const QSqlDatabase &connection, DatabaseDriver driver)
{
    const QStringList ours = tablesOfScripts(driver);
    QStringList there;
    QSqlQuery query(connection);
    // Also tables of which the account has no right at all.
    const char *questions[] = {
        "SELECT name FROM sqlite_master WHERE type = 'table'",
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace",
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"};
    if (query.exec(QLatin1String(questions[int(driver)]))) {
        while (query.next()) {
            if (const QString name = query.value(0).toString(); ours.contains(name))
                there.append(name);
        }
    }
    return there;
}

int nodeCount(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    const bool isKnown = query.exec(QStringLiteral("SELECT COUNT(*) FROM node WHERE deleted = 0")) && query.next();
    return isKnown ? std::max(1, query.value(0).toInt()) : 1;
}

QList<Finding> lookAtServers(const CheckTarget &target, bool &isUsable)
{
    QList<Finding> findings;
    const DatabaseSettings settings = hurried(target.database);
    const auto servers = serversOf(settings);
    bool hasPrimary = false;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QString name = QStringLiteral("atrium-check-%1").arg(i);
        if (const auto wrong = connectToLook(settings, servers.at(i), name)) {
            findings.append(*wrong);
            continue;
        }
        const auto connection = QSqlDatabase::database(name, false);
        const QString place = placeOf(settings, servers.at(i));
        if (settings.driver != DatabaseDriver::Sqlite && !takesWrites(settings.driver, connection)) {
            findings.append(well(CheckText::tr("%1 is a standby: it takes no writes.").arg(place)));
            continue;
        }
        if (std::exchange(hasPrimary, true)) {
            findings.append(problem(
                CheckText::tr("%1 takes writes too: two servers would go different ways.").arg(place),
                CheckText::tr("Make one of them the standby of the other at once, and compare what they hold.")));
            continue;
        }
        findings.append(well(CheckText::tr("%1 answers.").arg(place)));
        if (settings.driver == DatabaseDriver::Sqlite) // who may write the file may do all
            continue;
        findings += judgeServer(settings, connection, nodeCount(connection));
        findings += judgeRights(settings, connection, tablesThere(connection, settings.driver));
    }
    const bool anyAnswers =
        std::ranges::any_of(findings, [](const Finding &finding) { return finding.level == Finding::Level::Ok; });
    if (!hasPrimary && anyAnswers)
        findings.append(problem(CheckText::tr("No server of the database takes writes."),
                                CheckText::tr("Name the primary in section [database], or promote a standby.")));
    isUsable = hasPrimary;
    return findings;
}

} // namespace

TopicReport lookAtDatabase(const CheckTarget &target)
{
    TopicReport report;
    const bool isFile = target.database.driver == DatabaseDriver::Sqlite;
    if (isFile)
        report.findings = judgeFile(target.database.file);
    if (isFile && report.findings.first().level != Finding::Level::Ok)
        return report;
    bool isUsable = false;
    report.findings += lookAtServers(target, isUsable);
    if (isUsable)
        report.findings.append(judgeSchema(target));
    return report;
}

} // namespace Agent
