// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/configfile.h"
#include "agent/import/openmeetingsconfig.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QTemporaryDir>

using namespace Agent;

/*! Two files, apart by a byte 0. */
void Fuzz::openmeetings(const QByteArray &input)
{
    static const QTemporaryDir folder;
    const qsizetype middle = std::max<qsizetype>(0, input.indexOf('\0'));
    writeFile(folder.filePath(QStringLiteral("persistence.xml")), input.left(middle));
    writeFile(folder.filePath(QStringLiteral("openmeetings-applicationContext.xml")), input.mid(middle + 1));
    const auto config = readOpenMeetingsConfig(folder.path());
    if (!config)
        return checkRefusal(config.error());
    const QStringList remarks = remarksOn(*config);
    for (const QString &remark : remarks)
        promise(isOneLine(remark), "a remark is one line");
    const QString made = folder.filePath(QStringLiteral("agent.toml"));
    writeFile(made, agentTomlFrom(*config).toUtf8());
    auto file = ConfigFile::open(made, {});
    promise(bool(file), "what is made of it can be read");
    (void)file->integer("node", "id", 1, 1, 1'000'000'000);
    (void)file->string("peers", "commit_provider", {});
    (void)file->string("sessions", "store", {});
    (void)file->string("database", "driver", {});
    (void)file->string("database", "host", {});
    (void)file->integer("database", "port", 0, 0, 65535);
    (void)file->string("database", "name", {});
    (void)file->string("database", "user", {});
    (void)file->string("database", "password_file", {});
    promise(file->finish().isEmpty(), "what is made of it says nothing but what it is to say");
}
