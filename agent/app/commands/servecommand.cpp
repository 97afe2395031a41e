// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/servecommand.h"

#include "agent/app/application.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/exitcode.h"
#include "agent/app/startcheck.h"
#include "agent/app/unixsignals.h"
#include "agent/benchrooms/benchrooms.h"
#include "agent/logging/log.h"
#include "agent/tls/pemfiles.h"

#include <QCoreApplication>
#include <QThread>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Agent {

using namespace Common;

namespace {

const QString benchRoom = QStringLiteral("bench-room");

// Every connection needs a descriptor; how many a process may have is for its caller to say, by the hard limit.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

// A right that the node was started with, to listen on a port below 1024, is its own: bubblewrap refuses to run with any.
void keepRightsFromPrograms()
{
    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
}

int serveBenchRooms(const QString &portText)
{
    bool isNumber = false;
    const quint16 port = portText.toUShort(&isNumber);
    if (!isNumber || port == 0)
        return fail({ErrorCode::Config, CommandsText::tr("\"%1\" is not a port.").arg(portText),
                     CommandsText::tr("Give a number from 1 to 65535.")});
    UnixSignals signalsToEnd({SIGTERM, SIGINT});
    QObject::connect(&signalsToEnd, &UnixSignals::received, qApp, &QCoreApplication::quit);
    BenchRooms rooms(QThread::idealThreadCount());
    if (const auto listening = rooms.listen(port); !listening)
        return fail(listening.error());
    print(QStringLiteral("ready"));
    return QCoreApplication::exec();
}

} // namespace

void addServeOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption(
        {benchRoom,
         CommandsText::tr("For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1."),
         QStringLiteral("PORT")});
    parser.addOption({QStringLiteral("check-config"),
                      CommandsText::tr("Tell what starting with this configuration would say, and end.")});
}

int runServe(const QCommandLineParser &parser)
{
    raiseDescriptorLimit();
    keepRightsFromPrograms();
    if (parser.isSet(benchRoom))
        return serveBenchRooms(parser.value(benchRoom));
    const ConfigReading reading = readWholeConfig(configFileOf(parser), QProcessEnvironment::systemEnvironment());
    for (const ConfigProblem &problem : reading.problems)
        fail(problem.error);
    if (!reading.problems.isEmpty())
        return exitCode(reading.problems.first().error.code);
    if (parser.isSet(QStringLiteral("check-config"))) {
        if (const auto good = checkStart(reading.config); !good)
            return fail(good.error());
        print(CommandsText::tr("The configuration %1 is good.").arg(configFileOf(parser)));
        return 0;
    }
    configureLogging(reading.config.logFormat, reading.config.node.value);
    if (!reading.config.authorities.isEmpty())
        trustAuthorities(reading.config.authorities);
    Application application(reading.config);
    UnixSignals signalsToHeed({SIGTERM, SIGINT, SIGHUP});
    QObject::connect(&signalsToHeed, &UnixSignals::received, &application, [&application](int number) {
        if (number == SIGHUP)
            application.reloadCertificates();
        else
            application.stop();
    });
    // Queued: whatever is under way when the node ends is finished first.
    QObject::connect(
        &application, &Application::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    if (const auto started = application.start(); !started)
        return fail(started.error());
    return QCoreApplication::exec();
}

} // namespace Agent
