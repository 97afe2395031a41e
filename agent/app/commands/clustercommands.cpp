// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/clustercommands.h"

#include "agent/app/cluster.h"
#include "agent/app/commands/command.h"
#include "agent/app/commands/commandstext.h"
#include "agent/app/commands/secretfile.h"
#include "agent/nodes/processidentity.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <QFile>
#include <QFileInfo>

namespace Agent {

using namespace Common;

namespace {

// The rooms a new cluster begins with: OpenMeetings' (OPENMEETINGS.md 2.6), without those that show its options only.
QList<Room> defaultRooms()
{
    return {{{}, CommandsText::tr("Conference Room"), {}, RoomType::Conference, 32, true},
            {{}, CommandsText::tr("Video Only Room"), {}, RoomType::Conference, 32, true},
            {{}, CommandsText::tr("Video and Whiteboard Room"), {}, RoomType::Conference, 32, true},
            {{}, CommandsText::tr("Restricted Room"), {}, RoomType::Restricted, 100, true},
            {{}, CommandsText::tr("Interview Room"), {}, RoomType::Interview, 16, true},
            {{}, CommandsText::tr("Private Conference Room"), {}, RoomType::Conference, 32, false}};
}

// A key of an earlier try, or brought along, is used; `isNew` says whether this call made it.
Result<ClusterKey> keyForInit(const QString &file, bool &isNew)
{
    isNew = !QFile::exists(file);
    if (!isNew)
        return ClusterKey::load(file);
    SystemRandom random;
    const ClusterKey key = ClusterKey::generate(random);
    if (const auto saved = key.save(file); !saved)
        return saved.error();
    return key;
}

Result<void> fillCluster(Database &database, const Config &config, const ClusterKey &key, const User &admin,
                         const QString &passwordHash)
{
    return database.transaction([&]() -> Result<void> {
        SystemRandom random;
        if (const auto created = ClusterRepository(database).create(
                {QString::fromLatin1(random.hex(16)), key.check(), machineIdentity()});
            !created)
            return created;
        if (const auto node = NodeRepository(database).insert(config.record(), {}, {}); !node)
            return node.error();
        if (const auto user = UserRepository(database).insert(admin, passwordHash); !user)
            return user.error();
        for (const Room &room : defaultRooms()) {
            if (const auto added = RoomRepository(database).insert(room); !added)
                return added.error();
        }
        return {};
    });
}

Result<void> initialise(const Config &config, const User &admin, const QString &passwordFile)
{
    if (const auto good = checkNewLogin(admin.login); !good)
        return good;
    auto database = openDatabase(config);
    if (!database)
        return database.error();
    if (const auto migrated = migrate(**database, config.database); !migrated)
        return migrated;
    if (ClusterRepository(**database).find())
        return ClusterRepository::alreadyThere();
    bool keyIsNew = false;
    const auto key = keyForInit(config.keyFile, keyIsNew);
    if (!key)
        return key.error();
    const auto password = readOrMakePassword(passwordFile);
    if (!password)
        return password.error();
    const auto hash = PasswordHasher().hash(*password);
    if (!hash)
        return hash.error();
    const auto filled = fillCluster(**database, config, *key, admin, *hash);
    if (!filled && keyIsNew)
        QFile::remove(config.keyFile);
    return filled;
}

} // namespace

void addInitOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{QStringLiteral("admin-login"), CommandsText::tr("Login name of the first administrator."),
          QStringLiteral("LOGIN"), QStringLiteral("admin")},
         {QStringLiteral("admin-password-file"),
          CommandsText::tr("File with the password in its first line; made with a random one if it does not "
                           "exist. By default admin-password beside the cluster's key."),
          QStringLiteral("FILE")}});
}

int runInit(const QCommandLineParser &parser)
{
    const auto config = readConfig(parser);
    if (!config)
        return fail(config.error());
    User admin;
    admin.login = parser.value(QStringLiteral("admin-login"));
    admin.level = Level::Admin;
    QString passwordFile = parser.value(QStringLiteral("admin-password-file"));
    if (passwordFile.isEmpty())
        passwordFile = QFileInfo(config->keyFile).absolutePath() + QLatin1String("/admin-password");
    if (const auto done = initialise(*config, admin, passwordFile); !done)
        return fail(done.error());
    print(CommandsText::tr("The cluster is ready. Node %1 is its first; every node needs the key file %2.")
              .arg(config->node.value)
              .arg(config->keyFile));
    print(CommandsText::tr("The administrator is \"%1\"; the password is in %2.").arg(admin.login, passwordFile));
    return 0;
}

void addJoinOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
}

int runJoin(const QCommandLineParser &parser)
{
    const auto opened = openCluster(parser);
    if (!opened)
        return fail(opened.error());
    const Config &config = opened->config;
    Database &database = *opened->cluster.database;
    const auto joined = database.transaction([&] { return NodeRepository(database).insert(config.record(), {}, {}); });
    if (!joined)
        return fail(joined.error());
    print(CommandsText::tr("Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3")
              .arg(config.node.value)
              .arg(config.nodeName, configFileOf(parser)));
    return 0;
}

} // namespace Agent
