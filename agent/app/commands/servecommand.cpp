// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/servecommand.h"

#include "agent/app/application.h"
#include "agent/app/commands/command.h"
#include "agent/app/unixsignals.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

void addServeOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption(
        {QStringLiteral("check-config"),
         QCoreApplication::translate("Commands", "Check the configuration, tell what is wrong in it, and end.")});
}

int runServe(const QCommandLineParser &parser)
{
    const auto config = readConfig(parser);
    if (!config)
        return fail(config.error());
    if (parser.isSet(QStringLiteral("check-config"))) {
        print(QCoreApplication::translate("Commands", "The configuration %1 is good.").arg(configFileOf(parser)));
        return 0;
    }
    Application application(*config);
    UnixSignals signalsToEnd({SIGTERM, SIGINT});
    QObject::connect(&signalsToEnd, &UnixSignals::received, &application, &Application::stop);
    // Queued: whatever is under way when the node ends is finished first.
    QObject::connect(
        &application, &Application::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    if (const auto started = application.start(); !started)
        return fail(started.error());
    return QCoreApplication::exec();
}

} // namespace Agent
