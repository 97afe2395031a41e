// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/ldapcommands.h"

#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/secretfile.h"
#include "agent/app/exitcode.h"
#include "agent/ldap/ldaplogin.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <algorithm>
#include <optional>

namespace Agent {

using namespace Common;

namespace {

void say(const QString &mark, const QString &text)
{
    print(mark + QLatin1String("  ") + text);
}

/*! What a login would do with the account here; true when the person comes in. */
Result<bool> tellOfAccount(Database &database, const LdapSettings &ldap, const DirectoryPerson &person)
{
    UserRepository users(database);
    const auto known = users.findByExternalId({QLatin1String(DirectoryPerson::externalType), person.id});
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    if (known) {
        say(QStringLiteral("ok"), CommandsText::tr("The account \"%1\" here is this person's.").arg(known->login));
        if (loginKey(known->login) == loginKey(person.login))
            return true;
    }
    const auto isFree = users.isLoginFree(person.login);
    if (!isFree)
        return isFree.error();
    if (!*isFree) {
        say(QStringLiteral("!!"),
            CommandsText::tr("The login \"%1\" belongs to another account here: rename or delete that one.")
                .arg(person.login));
        return false;
    }
    if (known) {
        say(QStringLiteral("ok"), CommandsText::tr("It is called \"%1\" from the next login on.").arg(person.login));
        return true;
    }
    if (!ldap.provisions) {
        say(QStringLiteral("!!"),
            CommandsText::tr("There is no account for this person, and ldap.provision is false."));
        return false;
    }
    say(QStringLiteral("ok"), CommandsText::tr("The first login makes the account \"%1\".").arg(person.login));
    return true;
}

Result<void> tellOfGroups(Database &database, const LdapSettings &ldap, const DirectoryPerson &person)
{
    if (person.level)
        say(QStringLiteral("ok"), CommandsText::tr("Level: %1.").arg(levelName(*person.level)));
    const auto groups = GroupRepository(database).all();
    if (!groups)
        return groups.error();
    for (const LdapGroupRow &row : ldap.groups) {
        const bool isHere = std::ranges::any_of(
            *groups, [&row](const Group &group) { return loginKey(group.name) == loginKey(row.group); });
        if (!isHere)
            say(QStringLiteral("!!"),
                CommandsText::tr("There is no group \"%1\" here, for %2.").arg(row.group, row.dn));
        else if (person.groups.contains(row.group))
            say(QStringLiteral("ok"), CommandsText::tr("Becomes a member of \"%1\".").arg(row.group));
    }
    return {};
}

} // namespace

void addLdapTestOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{QStringLiteral("login"), CommandsText::tr("What the person types as their name."), QStringLiteral("NAME")},
         {QStringLiteral("password-file"),
          CommandsText::tr("File with the password in its first line; - for standard input."), QStringLiteral("FILE"),
          QStringLiteral("-")}});
}

int runLdapTest(const QCommandLineParser &parser)
{
    const auto login = textOption(parser, "login");
    if (!login)
        return failUsage(login.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const LdapSettings &ldap = opened->config.ldap;
    if (!ldap.isOn())
        return fail({ErrorCode::Config, CommandsText::tr("No directory is configured: ldap.servers is empty.")});
    const auto password = readPassword(parser.value(QStringLiteral("password-file")));
    if (!password)
        return fail(password.error());
    std::optional<DirectoryPerson> person;
    bool isGood = true;
    for (const QString &server : ldap.servers) {
        const auto found = LdapLogin(ldap, server, QDeadlineTimer(ldap.timeout), [](const QString &step) {
                               say(QStringLiteral("ok"), step);
                           }).run(*login, *password);
        if (found)
            person = *found;
        else
            say(QStringLiteral("!!"), errorText(found.error()));
        isGood = isGood && found;
    }
    if (!person)
        return ExitCode::foundWrong;
    Database &database = *opened->cluster.database;
    const auto comesIn = tellOfAccount(database, ldap, *person);
    if (!comesIn)
        return fail(comesIn.error());
    if (const auto told = tellOfGroups(database, ldap, *person); !told)
        return fail(told.error());
    return isGood && *comesIn ? ExitCode::done : ExitCode::foundWrong;
}

} // namespace Agent
