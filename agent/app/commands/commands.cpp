// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/command.h"

#include "agent/app/commands/clustercommands.h"
#include "agent/app/commands/servecommand.h"
#include "agent/app/commands/usercommands.h"
#include "agent/app/commands/verifycommand.h"
#include "agent/app/exitcode.h"
#include "agent/app/language.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr Command table[] = {
    {"init",
     QT_TRANSLATE_NOOP("Commands", "make a new cluster: its key, its first administrator, its rooms, this node"),
     addInitOptions, runInit},
    {"join", QT_TRANSLATE_NOOP("Commands", "add this node to a cluster"), addJoinOptions, runJoin},
    {"serve", QT_TRANSLATE_NOOP("Commands", "run this node"), addServeOptions, runServe},
    {"status", QT_TRANSLATE_NOOP("Commands", "list the nodes of the cluster and their state"), addStatusOptions,
     runStatus},
    {"user add", QT_TRANSLATE_NOOP("Commands", "add an account"), addUserAddOptions, runUserAdd},
    {"verify", QT_TRANSLATE_NOOP("Commands", "check a running cluster from outside, as people use it"),
     addVerifyOptions, runVerify},
};

void printHelp()
{
    print(Text::tr("Usage: atrium-agent COMMAND [options]") + QLatin1Char('\n'));
    for (const Command &command : table)
        print(QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -10).arg(Text::tr(command.summary)));
    print(QLatin1Char('\n') + Text::tr("atrium-agent COMMAND --help tells the options of a command."));
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
        fprintf(stderr, "%s\n",
                qPrintable(Text::tr("There is no command \"%1\". atrium-agent --help lists them.").arg(words.first())));
        return ExitCode::usage;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(command->summary));
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
    if (!parser.positionalArguments().isEmpty()) {
        fprintf(stderr, "%s\n",
                qPrintable(Text::tr("\"%1\" was not understood. atrium-agent %2 --help tells the options.")
                               .arg(parser.positionalArguments().first(), QLatin1String(command->name))));
        return ExitCode::usage;
    }
    // A node writes for programs and for people elsewhere, whoever starts it.
    if (command->run == runServe)
        language.emplace(QLocale::English);
    return command->run(parser);
}

void addConfigOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("config"), Text::tr("The node's configuration."), QStringLiteral("FILE"),
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

int fail(const Error &error)
{
    fprintf(stderr, "atrium-agent: %s\n", qPrintable(error.message));
    if (!error.remedy.isEmpty())
        fprintf(stderr, "  %s\n", qPrintable(error.remedy));
    return exitCode(error.code);
}

void print(const QString &text)
{
    fprintf(stdout, "%s\n", qPrintable(text));
    fflush(stdout);
}

} // namespace Agent
