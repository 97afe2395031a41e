// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/command.h"

#include "agent/app/commands/auditcommand.h"
#include "agent/app/commands/backupcommands.h"
#include "agent/app/commands/checkcommand.h"
#include "agent/app/commands/clustercommands.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/importcommands.h"
#include "agent/app/commands/ldapcommands.h"
#include "agent/app/commands/nodecommands.h"
#include "agent/app/commands/placementcommands.h"
#include "agent/app/commands/servecommand.h"
#include "agent/app/commands/statuscommand.h"
#include "agent/app/commands/tokencommands.h"
#include "agent/app/commands/usercommands.h"
#include "agent/app/commands/verifycommand.h"
#include "agent/app/exitcode.h"
#include "agent/app/language.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>

namespace Agent {

using namespace Common;

namespace {

constexpr Command table[] = {
    {"init",
     QT_TRANSLATE_NOOP("Commands", "make a new cluster: its key, its first administrator, its rooms, this node"),
     addInitOptions, runInit},
    {"join", QT_TRANSLATE_NOOP("Commands", "add this node to a cluster"), addJoinOptions, runJoin},
    {"serve", QT_TRANSLATE_NOOP("Commands", "run this node"), addServeOptions, runServe},
    {"status", QT_TRANSLATE_NOOP("Commands", "list the nodes of the cluster and their state"), addStatusOptions,
     runStatus},
    {"check",
     QT_TRANSLATE_NOOP("Commands",
                       "tell what is wrong with this node and what to do, and how the nodes' folders should be shared"),
     addCheckOptions, runCheck, maximumCheckTopics},
    {"node limits", QT_TRANSLATE_NOOP("Commands", "show or set how much of the load a node takes"),
     addNodeLimitsOptions, runNodeLimits},
    {"drain", QT_TRANSLATE_NOOP("Commands", "empty a node, for maintenance: it gets no new rooms"), addDrainOptions,
     runDrain},
    {"undrain", QT_TRANSLATE_NOOP("Commands", "let a node have rooms again"), addUndrainOptions, runUndrain},
    {"declare-dead",
     QT_TRANSLATE_NOOP("Commands", "say that a silent node is certainly off, so that its rooms open elsewhere at once"),
     addDeclareDeadOptions, runDeclareDead},
    {"placement rule", QT_TRANSLATE_NOOP("Commands", "show or set how the load of nodes is counted"),
     addPlacementRuleOptions, runPlacementRule, 1},
    {"placement explain", QT_TRANSLATE_NOOP("Commands", "tell which node would get a room now, and why"),
     addPlacementExplainOptions, runPlacementExplain},
    {"user add", QT_TRANSLATE_NOOP("Commands", "add an account"), addUserAddOptions, runUserAdd},
    {"token add", QT_TRANSLATE_NOOP("Commands", "make a token by which a program logs in instead of a password"),
     addTokenAddOptions, runTokenAdd},
    {"token list", QT_TRANSLATE_NOOP("Commands", "list the tokens of all accounts"), addTokenListOptions, runTokenList},
    {"token revoke", QT_TRANSLATE_NOOP("Commands", "make a token useless, everywhere and at once"),
     addTokenRevokeOptions, runTokenRevoke},
    {"ldap test", QT_TRANSLATE_NOOP("Commands", "log in to the directory as somebody, and tell each step"),
     addLdapTestOptions, runLdapTest},
    {"audit", QT_TRANSLATE_NOOP("Commands", "write the audit log to standard output, for other programs"),
     addAuditOptions, runAudit},
    {"backup", QT_TRANSLATE_NOOP("Commands", "store the whole cluster in one file, while it runs"), addBackupOptions,
     runBackup, 1},
    {"restore", QT_TRANSLATE_NOOP("Commands", "put a backup into an empty database, of whatever kind"),
     addRestoreOptions, runRestore, 1},
    {"import-openmeetings",
     QT_TRANSLATE_NOOP("Commands", "take over an OpenMeetings installation: its configuration, or its data"),
     addImportOpenMeetingsOptions, runImportOpenMeetings},
    {"verify", QT_TRANSLATE_NOOP("Commands", "check a running cluster from outside, as people use it"),
     addVerifyOptions, runVerify},
};

void printHelp()
{
    print(CommandsText::tr("Usage: atrium-agent COMMAND [options]") + QLatin1Char('\n'));
    size_t width = 0;
    for (const Command &command : table)
        width = std::max(width, std::strlen(command.name));
    for (const Command &command : table)
        print(QStringLiteral("  %1  %2")
                  .arg(QLatin1String(command.name), -int(width))
                  .arg(CommandsText::tr(command.summary)));
    print(QLatin1Char('\n') + CommandsText::tr("atrium-agent COMMAND --help tells the options of a command."));
}

// The words of the command in front of the arguments; how many of them were used.
const Command *findCommand(const QStringList &words, int &used)
{
    for (const Command &command : table) {
        const auto name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            used = int(name.size());
            return &command;
        }
    }
    return nullptr;
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

int runCommand(const QStringList &arguments)
{
    std::optional<Language> language(QLocale::system());
    QStringList words = arguments.mid(1);
    if (words.isEmpty() || words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        printHelp();
        return words.isEmpty() ? ExitCode::usage : ExitCode::done;
    }
    if (words.first() == QLatin1String("--version")) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion());
        return ExitCode::done;
    }
    if (words.first().startsWith(QLatin1Char('-')))
        words.prepend(QStringLiteral("serve")); // options alone: the usual command
    int used = 0;
    const Command *command = findCommand(words, used);
    if (!command) {
        fprintf(
            stderr, "%s\n",
            qPrintable(
                CommandsText::tr("There is no command \"%1\". atrium-agent --help lists them.").arg(words.first())));
        return ExitCode::usage;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandsText::tr(command->summary));
    const QCommandLineOption help = parser.addHelpOption();
    command->addOptions(parser);
    if (!parser.parse(QStringList{arguments.first() + QLatin1Char(' ') + QLatin1String(command->name)}
                      + words.mid(used))) {
        fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return ExitCode::usage;
    }
    if (parser.isSet(help)) {
        print(parser.helpText());
        return ExitCode::done;
    }
    if (const QStringList more = parser.positionalArguments().mid(command->maximumWords); !more.isEmpty()) {
        fprintf(stderr, "%s\n",
                qPrintable(CommandsText::tr("\"%1\" was not understood. atrium-agent %2 --help tells the options.")
                               .arg(more.first(), QLatin1String(command->name))));
        return ExitCode::usage;
    }
    // A node writes for programs and for people elsewhere, whoever starts it.
    if (command->run == runServe)
        language.emplace(QLocale::English);
    return command->run(parser);
}

void addConfigOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("config"), CommandsText::tr("The node's configuration."), QStringLiteral("FILE"),
                      QStringLiteral("/etc/atrium/agent.toml")});
}

QString configFileOf(const QCommandLineParser &parser)
{
    return parser.value(QStringLiteral("config"));
}

Result<Config> readConfig(const QCommandLineParser &parser)
{
    return readConfig(configFileOf(parser), QProcessEnvironment::systemEnvironment());
}

Result<OpenedCluster> openCluster(const QCommandLineParser &parser)
{
    auto config = readConfig(parser);
    if (!config)
        return config.error();
    auto cluster = openCluster(*config);
    if (!cluster)
        return cluster.error();
    return OpenedCluster{std::move(*config), std::move(*cluster)};
}

void addNodeOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("node"), CommandsText::tr("Number of the node, as status shows it."), QStringLiteral("N")});
}

Result<QString> textOption(const QCommandLineParser &parser, const char *name)
{
    const QString option = QLatin1String(name);
    const QString text = parser.value(option);
    if (text.isEmpty())
        return Error{ErrorCode::Invalid, CommandsText::tr("The option --%1 is missing.").arg(option)};
    return text;
}

Result<qint64> numberOption(const QCommandLineParser &parser, const char *name)
{
    const auto text = textOption(parser, name);
    if (!text)
        return text.error();
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::Invalid,
                     CommandsText::tr("--%1 must be a number, not \"%2\".").arg(QLatin1String(name), *text)};
    return number;
}

Result<Level> levelOption(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("level"));
    const auto level = levelFromName(name);
    if (!level)
        return Error{ErrorCode::Invalid, CommandsText::tr("The level \"%1\" is not known.").arg(name),
                     CommandsText::tr("Use user, moderator, admin or webservice.")};
    return *level;
}

Caller commandCaller()
{
    return {{}, QStringLiteral("command line")};
}

QString momentText(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(Qt::ISODate);
}

int fail(const Error &error)
{
    fprintf(stderr, "atrium-agent: %s\n", qPrintable(error.message));
    if (!error.remedy.isEmpty())
        fprintf(stderr, "  %s\n", qPrintable(error.remedy));
    return exitCode(error.code);
}

int failUsage(const Error &error)
{
    fail(error);
    return ExitCode::usage;
}

void print(const QString &text)
{
    fprintf(stdout, "%s\n", qPrintable(text));
    fflush(stdout);
}

} // namespace Agent
