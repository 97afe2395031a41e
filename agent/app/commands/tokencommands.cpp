// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/tokencommands.h"

#include "agent/accounts/tokenservice.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/storage/repositories/userrepository.h"

#include <cstdio>

namespace Agent {

using namespace Common;

namespace {

QString dayOrDash(UtcTime time)
{
    return time ? momentText(time) : QStringLiteral("-");
}

void printTokenRow(const QString &id, const QString &login, const QString &name, const QString &level,
                   const QString &until, const QString &used, const QString &from)
{
    print(QStringLiteral("%1  %2 %3 %4 %5 %6 %7")
              .arg(id, 6)
              .arg(login, -20)
              .arg(name, -24)
              .arg(level, -10)
              .arg(until, -20)
              .arg(used, -20)
              .arg(from));
}

} // namespace

void addTokenAddOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions({{QStringLiteral("login"), CommandsText::tr("Whose token it is."), QStringLiteral("LOGIN")},
                       {QStringLiteral("name"), CommandsText::tr("What it is for."), QStringLiteral("NAME")},
                       {QStringLiteral("level"),
                        CommandsText::tr("The most that may be done by it: user, moderator, admin or webservice."),
                        QStringLiteral("LEVEL"), QStringLiteral("user")},
                       {QStringLiteral("days"), CommandsText::tr("How long it is good; 0 = for ever."),
                        QStringLiteral("DAYS"), QStringLiteral("0")}});
}

int runTokenAdd(const QCommandLineParser &parser)
{
    const auto level = levelOption(parser);
    if (!level)
        return failUsage(level.error());
    const auto days = numberOption(parser, "days");
    if (!days)
        return failUsage(days.error());
    if (*days < 0 || *days > TokenService::maximumLife.count())
        return failUsage({ErrorCode::Invalid,
                          CommandsText::tr("--days must be from 0 to %1.").arg(TokenService::maximumLife.count())});
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const auto user = UserRepository(*opened->cluster.database).findByLogin(parser.value(QStringLiteral("login")));
    if (!user)
        return fail(user.error());
    Storage storage(opened->config.database, NodeId(), {}, 1);
    SystemRandom random;
    const auto made = TokenService(storage, random)
                          .make({.user = user->user.id,
                                 .name = parser.value(QStringLiteral("name")),
                                 .level = *level,
                                 .life = std::chrono::days(*days)},
                                commandCaller());
    if (!made)
        return fail(made.error());
    print(made->token);
    fprintf(stderr, "%s\n",
            qPrintable(CommandsText::tr("This is token %1. It is not shown again: keep it where nobody else reads it.")
                           .arg(made->id.value)));
    return 0;
}

void addTokenListOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption({QStringLiteral("filter"), CommandsText::tr("Part of the token's name, or of its user's."),
                      QStringLiteral("TEXT")});
}

int runTokenList(const QCommandLineParser &parser)
{
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    printTokenRow(CommandsText::tr("id"), CommandsText::tr("login"), CommandsText::tr("name"),
                  CommandsText::tr("level"), CommandsText::tr("good until"), CommandsText::tr("last use"),
                  CommandsText::tr("from"));
    constexpr int rowsAtOnce = 500;
    for (int start = 0;; start += rowsAtOnce) {
        const auto page =
            TokenRepository(*opened->cluster.database).page(start, rowsAtOnce, parser.value(QStringLiteral("filter")));
        if (!page)
            return fail(page.error());
        for (const ApiTokenRow &row : page->rows)
            printTokenRow(QString::number(row.id.value), row.login, row.name, levelName(row.level),
                          dayOrDash(row.expiresAt), dayOrDash(row.usedAt), row.usedAddress);
        if (page->rows.size() < rowsAtOnce)
            return 0;
    }
}

void addTokenRevokeOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOption(
        {QStringLiteral("id"), CommandsText::tr("Number of the token, as token list shows it."), QStringLiteral("N")});
}

int runTokenRevoke(const QCommandLineParser &parser)
{
    const auto id = numberOption(parser, "id");
    if (!id)
        return failUsage(id.error());
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    Storage storage(opened->config.database, NodeId(), {}, 1);
    SystemRandom random;
    const auto revoked = TokenService(storage, random).revoke(ApiTokenId(*id), true, commandCaller());
    if (!revoked)
        return fail(revoked.error());
    print(CommandsText::tr("Token %1 is revoked.").arg(*id));
    return 0;
}

} // namespace Agent
