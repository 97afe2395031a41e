// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/importcommands.h"

#include "agent/accounts/audit.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/secretfile.h"
#include "agent/app/exitcode.h"
#include "agent/import/openmeetingsconfig.h"
#include "agent/import/openmeetingsimport.h"

#include <QFile>

namespace Agent {

using namespace Common;

namespace {

const QString installation = QStringLiteral("installation");
const QString output = QStringLiteral("output");
const QString databaseName = QStringLiteral("database-name");
const QString databaseHost = QStringLiteral("database-host");
const QString databasePort = QStringLiteral("database-port");
const QString databaseUser = QStringLiteral("database-user");
const QString passwordFile = QStringLiteral("password-file");
const QString dryRun = QStringLiteral("dry-run");
const QString sourceName = QStringLiteral("name");

/*! Prints the lines, or writes them into a new file: one that is there may be in use. */
int importConfiguration(const QCommandLineParser &parser)
{
    const auto config = readOpenMeetingsConfig(parser.value(installation));
    if (!config)
        return fail(config.error());
    const QString lines = agentTomlFrom(*config);
    QFile file(parser.value(output));
    if (file.fileName().isEmpty()) {
        print(lines);
    } else if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(lines.toUtf8()) < 0
               || !file.flush()) {
        return fail({ErrorCode::Config,
                     CommandsText::tr("The configuration cannot be written to %1: %2.")
                         .arg(file.fileName(), file.errorString()),
                     CommandsText::tr("Name a file that does not exist yet.")});
    }
    print(CommandsText::tr("These lines say what %1 and %2 said.").arg(config->persistenceFile, config->contextFile));
    for (const QString &remark : remarksOn(*config))
        print(QLatin1String("- ") + remark);
    return ExitCode::done;
}

Result<DatabaseSettings> sourceDatabase(const QCommandLineParser &parser)
{
    const auto port = numberOption(parser, "database-port");
    if (!port)
        return port.error();
    const auto password = readPassword(parser.value(passwordFile));
    if (!password)
        return password.error();
    DatabaseSettings from;
    from.driver = DatabaseDriver::Mariadb;
    from.host = parser.value(databaseHost);
    from.port = int(*port);
    from.name = parser.value(databaseName);
    from.user = parser.value(databaseUser);
    from.password = *password;
    return from;
}

Result<ImportReport> importDatabase(const QCommandLineParser &parser, const DatabaseSettings &from)
{
    const auto source = OpenMeetingsSource::open(from);
    if (!source)
        return source.error();
    const auto opened = openCluster(parser);
    if (!opened)
        return opened.error();
    const auto &[config, cluster] = *opened;
    SystemRandom random;
    PasswordHasher hasher;
    const Vault vault(cluster.key, random);
    const bool isRehearsal = parser.isSet(dryRun);
    const auto report = OpenMeetingsImport(**source, *cluster.database, hasher, vault,
                                           {.name = parser.value(sourceName), .isRehearsal = isRehearsal})
                            .run();
    if (isRehearsal)
        return report;
    Storage storage(config.database, NodeId(), {}, 1);
    return audited(storage, commandCaller(), QStringLiteral("cluster.import"), parser.value(sourceName), report);
}

} // namespace

void addImportOpenMeetingsOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{installation,
          CommandsText::tr(
              "Folder of an OpenMeetings 2.1 web application: prints the lines of a node's configuration that say "
              "what its "
              "XML files say."),
          QStringLiteral("DIR")},
         {output, CommandsText::tr("Write these lines into this new file."), QStringLiteral("FILE")},
         {databaseName,
          CommandsText::tr(
              "OpenMeetings' MySQL or MariaDB database: takes users, groups, rooms and servers from there into this "
              "cluster. Run again, it takes what is new."),
          QStringLiteral("NAME")},
         {databaseHost, CommandsText::tr("Where that database is."), QStringLiteral("HOST"),
          QStringLiteral("localhost")},
         {databasePort, CommandsText::tr("Its port."), QStringLiteral("PORT"), QStringLiteral("3306")},
         {databaseUser, CommandsText::tr("Its user; reading is enough."), QStringLiteral("USER"),
          QStringLiteral("openmeetings")},
         {passwordFile, CommandsText::tr("File with that user's password in its first line; - for standard input."),
          QStringLiteral("FILE"), QStringLiteral("-")},
         {sourceName,
          CommandsText::tr("What the installation is called here; imports of one name know what the others brought."),
          QStringLiteral("WORD"), QStringLiteral("openmeetings")},
         {dryRun, CommandsText::tr("Store nothing: only tell what would be done.")}});
}

int runImportOpenMeetings(const QCommandLineParser &parser)
{
    if (parser.isSet(installation) == parser.isSet(databaseName))
        return failUsage({ErrorCode::Invalid,
                          CommandsText::tr("Say what is to be imported: --installation or --database-name."),
                          CommandsText::tr("The first reads its configuration, the second its data.")});
    if (parser.isSet(installation))
        return importConfiguration(parser);
    const auto from = sourceDatabase(parser);
    if (!from)
        return from.error().code == ErrorCode::Invalid ? failUsage(from.error()) : fail(from.error());
    const auto report = importDatabase(parser, *from);
    if (!report)
        return fail(report.error());
    print(report->text());
    print(parser.isSet(dryRun) ? CommandsText::tr("Nothing was stored: this is what would be done.")
                               : CommandsText::tr("The import is done; people log in with their old passwords."));
    return ExitCode::done;
}

} // namespace Agent
