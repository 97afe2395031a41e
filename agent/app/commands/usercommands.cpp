// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/usercommands.h"

#include "agent/accounts/userservice.h"
#include "agent/app/cluster.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/secretfile.h"
#include "agent/app/exitcode.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

} // namespace

void addUserAddOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions({{QStringLiteral("login"), tr("Login name."), QStringLiteral("LOGIN")},
                       {QStringLiteral("level"), tr("user, moderator, admin, or webservice (access by SOAP only)."), QStringLiteral("LEVEL"), QStringLiteral("user")},
                       {QStringLiteral("password-file"), tr("File with the password in its first line; - for standard input."), QStringLiteral("FILE"), QStringLiteral("-")},
                       {QStringLiteral("first-name"), tr("First name."), QStringLiteral("NAME")},
                       {QStringLiteral("last-name"), tr("Last name."), QStringLiteral("NAME")},
                       {QStringLiteral("email"), tr("E-mail address."), QStringLiteral("ADDRESS")}});
}

int runUserAdd(const QCommandLineParser &parser)
{
    const auto level = levelFromName(parser.value(QStringLiteral("level")));
    if (!level) {
        fail({ErrorCode::Invalid, tr("The level \"%1\" is not known.").arg(parser.value(QStringLiteral("level"))), tr("Use user, moderator, admin or webservice.")});
        return ExitCode::usage;
    }
    const auto config = readConfig(configFileOf(parser), QProcessEnvironment::systemEnvironment());
    if (!config)
        return fail(config.error());
    const auto cluster = openCluster(*config);
    if (!cluster)
        return fail(cluster.error());
    const auto password = readPassword(parser.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());
    Storage storage(config->database, NodeId(), {}, 1);
    PasswordHasher hasher;
    const User user{{}, parser.value(QStringLiteral("login")), parser.value(QStringLiteral("first-name")), parser.value(QStringLiteral("last-name")),
                    parser.value(QStringLiteral("email")), *level};
    const auto id = UserService(storage, hasher).add(user, *password, {{}, tr("command line")});
    if (!id)
        return fail(id.error());
    print(tr("The account \"%1\" was added with id %2.").arg(user.login).arg(id->value));
    return 0;
}

} // namespace Agent
