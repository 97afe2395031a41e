// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/backupcommands.h"

#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/exitcode.h"
#include "agent/backup/outputfile.h"
#include "agent/backup/restore.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

const QString withKey = QStringLiteral("with-key");
const QString check = QStringLiteral("check");
const QString replace = QStringLiteral("replace");
const QString otherKey = QStringLiteral("other-key");
const QString standardStream = QStringLiteral("-");

SharedFolders foldersOf(const Config &config)
{
    return {{QStringLiteral("upload"), config.uploadFolder}, {QStringLiteral("streams"), config.streamsFolder}};
}

void tell(const QString &text) // to standard error: standard output may be the archive
{
    fprintf(stderr, "%s\n", qPrintable(text));
}

Progress::Call progressOnTerminal()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](int percent) {
        if (percent < 100)
            fprintf(stderr, "\r%3d %%", percent);
        else
            fprintf(stderr, "\r\033[K"); // the line is free again for what follows
    };
}

// An archive that is damaged or foreign is something that a check found wrong, not a value out of range.
int failArchive(const Error &error)
{
    const int code = fail(error);
    return error.code == ErrorCode::Invalid ? int(ExitCode::foundWrong) : code;
}

Result<QString> archiveName(const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        return Error{ErrorCode::Invalid, CommandsText::tr("The name of the backup's file is missing."),
                     CommandsText::tr("Name it behind the command; - for standard input or output.")};
    return names.first();
}

QString contentsText(const BackupHead &head)
{
    const auto rowsOf = [&head](QLatin1String name) {
        for (const BackupTable &table : head.tables) {
            if (table.name == name)
                return table.rows;
        }
        return qint64(0);
    };
    return CommandsText::tr("accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7")
        .arg(rowsOf(QLatin1String("app_user")))
        .arg(rowsOf(QLatin1String("room")))
        .arg(head.rows())
        .arg(head.files)
        .arg(QLocale().formattedDataSize(head.fileBytes))
        .arg(head.schemaVersion)
        .arg(momentText(head.madeAt));
}

/*! Standard input can be read once alone: it is put into a file that has no name. */
Result<int> readTwice(QFile &file, QTemporaryFile &copy)
{
    const auto failure = [](const QFile &of) {
        return Error{ErrorCode::NotFound, CommandsText::tr("The backup cannot be read: %1.").arg(of.errorString())};
    };
    if (file.fileName() != standardStream)
        return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? Result<int>(file.handle()) : failure(file);
    if (!file.open(stdin, QIODevice::ReadOnly))
        return failure(file);
    if (!copy.open())
        return failure(copy);
    for (QByteArray bytes = file.read(1 << 20); !bytes.isEmpty(); bytes = file.read(1 << 20)) {
        if (copy.write(bytes) != bytes.size())
            return failure(copy);
    }
    return copy.flush() && copy.seek(0) ? Result<int>(copy.handle()) : failure(copy);
}

int checkArchive(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == standardStream ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                               : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return fail({ErrorCode::NotFound, CommandsText::tr("The backup cannot be read: %1.").arg(file.errorString())});
    BackupVisitor nobody;
    const auto head = BackupReader(nobody).read(file.handle());
    if (!head)
        return failArchive(head.error());
    print(CommandsText::tr("The backup is complete and undamaged: %1.").arg(contentsText(*head)));
    return ExitCode::done;
}

Result<BackupHead> makeBackup(const Config &config, const QString &name, const QByteArray &key)
{
    if (config.database.driver == DatabaseDriver::Sqlite && !QFile::exists(config.database.file))
        return ClusterRepository::none();                    // looking into it would make it
    if (const auto reached = openDatabase(config); !reached) // at once, not after a long time-out
        return reached.error();
    BackupWriter writer(config.database, foldersOf(config), key, progressOnTerminal());
    if (name == standardStream)
        return writer.write(STDOUT_FILENO);
    const auto output = OutputFile::create(name);
    if (!output)
        return output.error();
    const auto head = writer.write((*output)->descriptor());
    if (!head)
        return head;
    const auto kept = (*output)->keep();
    return kept ? head : Result<BackupHead>(kept.error());
}

} // namespace

void addBackupOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandsText::tr("The backup; - for standard output."));
    parser.addOptions(
        {{withKey,
          CommandsText::tr("Put the cluster's key into the backup as well: whoever has the file then has the whole "
                           "cluster.")},
         {check, CommandsText::tr("Make none: check that the backup in the file is complete and undamaged.")}});
}

int runBackup(const QCommandLineParser &parser)
{
    const auto name = archiveName(parser);
    if (!name)
        return failUsage(name.error());
    if (parser.isSet(check))
        return checkArchive(*name);
    if (*name == standardStream && isatty(STDOUT_FILENO) != 0)
        return failUsage({ErrorCode::Invalid, CommandsText::tr("A backup is nothing to be read on a terminal."),
                          CommandsText::tr("Name a file, or send standard output into one.")});
    const auto config = readConfig(parser);
    if (!config)
        return fail(config.error());
    QByteArray key;
    if (parser.isSet(withKey)) {
        const auto text = readSecretFile(config->keyFile);
        if (!text)
            return fail(text.error());
        key = text->toLatin1() + '\n';
    }
    const auto head = makeBackup(*config, *name, key);
    if (!head)
        return fail(head.error());
    const QString said = CommandsText::tr("The backup %1 was made: %2.").arg(*name, contentsText(*head));
    if (*name == standardStream)
        tell(said);
    else
        print(said);
    tell(key.isEmpty()
             ? CommandsText::tr("The cluster's key is not in it: keep a copy of %1 elsewhere.").arg(config->keyFile)
             : CommandsText::tr("The cluster's key is in it: keep the backup as secret as the key itself."));
    return ExitCode::done;
}

void addRestoreOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandsText::tr("The backup; - for standard input."));
    parser.addOptions(
        {{replace,
          CommandsText::tr(
              "The database holds a cluster: delete it and put the backup in its place. Without this option, the "
              "command says what would be lost.")},
         {otherKey,
          CommandsText::tr(
              "Restore although the cluster's key is another, or make a new one: the passwords of servers and the "
              "links in letters of appointments are lost.")}});
}

int runRestore(const QCommandLineParser &parser)
{
    const auto name = archiveName(parser);
    if (!name)
        return failUsage(name.error());
    const auto config = readConfig(parser);
    if (!config)
        return fail(config.error());
    QFile file(*name);
    QTemporaryFile copy;
    const auto archive = readTwice(file, copy);
    if (!archive)
        return fail(archive.error());
    if (const auto reached = openDatabase(*config); !reached)
        return fail(reached.error());
    Restore restore({.database = config->database,
                     .folders = foldersOf(*config),
                     .keyFile = config->keyFile,
                     .mayReplace = parser.isSet(replace),
                     .mayLoseKey = parser.isSet(otherKey)},
                    progressOnTerminal());
    const auto done = restore.run(*archive);
    if (!done)
        return failArchive(done.error());
    if (done->replaced)
        tell(CommandsText::tr(
                 "The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files "
                 "are still in the folder %4.")
                 .arg(done->replaced->accounts)
                 .arg(done->replaced->rooms)
                 .arg(done->replaced->files)
                 .arg(config->uploadFolder));
    if (done->keyWritten)
        tell(CommandsText::tr("The cluster's key was written to %1: every node needs it.").arg(config->keyFile));
    if (done->lostSecrets > 0)
        tell(CommandsText::tr(
                 "Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; "
                 "members of appointments get new links with the next letter.")
                 .arg(done->lostSecrets));
    print(CommandsText::tr("The backup was restored: %1.").arg(contentsText(done->head)));
    return ExitCode::done;
}

} // namespace Agent
