// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/usercommands.h"

#include "agent/accounts/userservice.h"
#include "agent/app/cluster.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/secretfile.h"

namespace Agent {

using namespace Common;

void addUserAddOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{QStringLiteral("login"), CommandsText::tr("Login name."), QStringLiteral("LOGIN")},
         {QStringLiteral("level"), CommandsText::tr("user, moderator, admin, or webservice (access by SOAP only)."),
          QStringLiteral("LEVEL"), QStringLiteral("user")},
         {QStringLiteral("password-file"),
          CommandsText::tr("File with the password in its first line; - for standard input."), QStringLiteral("FILE"),
          QStringLiteral("-")},
         {QStringLiteral("first-name"), CommandsText::tr("First name."), QStringLiteral("NAME")},
         {QStringLiteral("last-name"), CommandsText::tr("Last name."), QStringLiteral("NAME")},
         {QStringLiteral("email"), CommandsText::tr("E-mail address."), QStringLiteral("ADDRESS")}});
}

int runUserAdd(const QCommandLineParser &parser)
{
    const auto level = levelOption(parser);
    if (!level)
        return failUsage(level.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const auto &[config, cluster] = *opened;
    const auto password = readPassword(parser.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());
    Storage storage(config.database, NodeId(), {}, 1);
    PasswordHasher hasher;
    const User user{{},
                    parser.value(QStringLiteral("login")),
                    parser.value(QStringLiteral("first-name")),
                    parser.value(QStringLiteral("last-name")),
                    parser.value(QStringLiteral("email")),
                    *level};
    const auto id = UserService(storage, hasher).add(user, *password, commandCaller());
    if (!id)
        return fail(id.error());
    print(CommandsText::tr("The account \"%1\" was added with id %2.").arg(user.login).arg(id->value));
    return 0;
}

} // namespace Agent
