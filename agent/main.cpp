// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/command.h"
#include "agent/eventloop/epolldispatcher.h"
#include "agent/logging/log.h"

#include <QCoreApplication>

#include <sodium.h>

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new Agent::EpollDispatcher); // the lobby has a socket for everybody
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("atrium-agent"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    Agent::installLogging();
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this machine");
    return Agent::runCommand(application.arguments());
}
