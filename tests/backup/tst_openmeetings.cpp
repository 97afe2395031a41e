// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/openmeetingsconfig.h"
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

// The tables and columns of OpenMeetings 2 that matter here (OPENMEETINGS.md 2), as OpenJPA made them: flags are bits.
const QStringList schema{
    u"CREATE TABLE om_user (id BIGINT PRIMARY KEY, login VARCHAR(255), password VARCHAR(255), firstname VARCHAR(255),"
    " lastname VARCHAR(255), level_id BIGINT, status INTEGER, deleted BIT, adresses_id BIGINT, pictureuri VARCHAR(255),"
    " externalUserId VARCHAR(255), externalUserType VARCHAR(255), omtimezoneId BIGINT) CHARACTER SET utf8"_s,
    u"CREATE TABLE address (id BIGINT PRIMARY KEY, email VARCHAR(255), phone VARCHAR(255), street VARCHAR(255),"
    " deleted BIT) CHARACTER SET utf8"_s,
    u"CREATE TABLE organisation (id BIGINT PRIMARY KEY, name VARCHAR(255), deleted BIT) CHARACTER SET utf8"_s,
    u"CREATE TABLE organisation_users (id BIGINT PRIMARY KEY, organisation_id BIGINT, user_id BIGINT, is_moderator BIT,"
    " deleted BIT)"_s,
    u"CREATE TABLE room (id BIGINT PRIMARY KEY, name VARCHAR(255), comment_field TEXT, roomtypes_id BIGINT,"
    " numberOfPartizipants BIGINT, ispublic BIT, appointment BIT, externalRoomId BIGINT, externalRoomType VARCHAR(255),"
    " isdemoroom BIT, demo_time INTEGER, ismoderatedroom BIT, chat_moderated BIT, is_closed BIT, redirect_url "
    "VARCHAR(255),"
    " owner_id BIGINT, allow_user_questions BIT, allow_recording BIT, hide_chat BIT, confno VARCHAR(255), deleted BIT)"
    " CHARACTER SET utf8"_s,
    u"CREATE TABLE rooms_moderator (id BIGINT PRIMARY KEY, roomId BIGINT, user_id BIGINT, deleted BIT)"_s,
    u"CREATE TABLE rooms_organisation (id BIGINT PRIMARY KEY, rooms_id BIGINT, organisation_id BIGINT, deleted BIT)"_s,
    u"CREATE TABLE server (id BIGINT PRIMARY KEY, name VARCHAR(255), address VARCHAR(255), port INTEGER, protocol"
    " VARCHAR(255), webapp VARCHAR(255), `user` VARCHAR(255), pass VARCHAR(255), active BIT, comment_field TEXT, "
    "deleted"
    " BIT) CHARACTER SET utf8"_s,
    u"CREATE TABLE flvrecording (id BIGINT PRIMARY KEY, deleted BIT)"_s};

// MD5 of "geheim123", "pässwörd" (as many bytes as characters, as OpenMeetings took) and "dienst-passwort".
QString md5(const QString &password)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(password.toUtf8().left(password.size()), QCryptographicHash::Md5).toHex());
}

} // namespace

/*! An OpenMeetings installation becomes a cluster: its configuration and its data, with the passwords people know. */
class tst_OpenMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_old = TestDatabase::start(DatabaseDriver::Mariadb);
        m_new = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_old && m_new);
        auto opened = Database::open(m_old->settings(), NodeId(), {});
        QVERIFY(opened);
        m_db = std::move(*opened);
        for (const QString &statement : schema)
            QVERIFY2(m_db->runRaw(statement), qPrintable(statement));
        fill();
        m_cluster = std::make_unique<AgentCluster>(*m_new, 1);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->start(1));
    }

    void rehearsalStoresNothing()
    {
        const auto told = import({u"--dry-run"_s});
        QVERIFY2(told.exitCode == 0, qPrintable(told.output));
        expectReport(told.output);
        QVERIFY(told.output.contains("Nothing was stored"_L1));
        QCOMPARE(m_cluster->admin(1)->get(u"groups"_s).json().value("total"_L1).toInt(), 0);
    }

    void everythingComesOver()
    {
        const auto told = import();
        QVERIFY2(told.exitCode == 0, qPrintable(told.output));
        expectReport(told.output);
        QVERIFY2(!told.output.contains(md5(u"geheim123"_s)) && !told.output.contains("server-geheim"_L1),
                 qPrintable(told.output));
    }

    void peopleLogInWithTheirOldPassword_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::newRow("by login") << u"jürgen"_s << u"geheim123"_s;
        QTest::newRow("by e-mail") << u"juergen@example.org"_s << u"geheim123"_s;
        QTest::newRow("with umlauts") << u"käthe"_s << u"pässwörd"_s;
        QTest::newRow("by md5crypt") << u"crypt"_s << u"password"_s;
    }
    void peopleLogInWithTheirOldPassword()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QCOMPARE(ApiClient(m_cluster->url(1)).logIn(login, password + u'x').status, 401);
        for (int time = 1; time <= 2; ++time) // by the old hash, and by the one in its place
            QCOMPARE(ApiClient(m_cluster->url(1)).logIn(login, password).status, 200);
    }

    void oldHashesGoWithTheFirstLogin()
    {
        auto opened = Database::open(m_new->settings(), NodeId(), {});
        QVERIFY(opened);
        const auto hashes = (*opened)->run("SELECT login, password_hash FROM app_user WHERE login_key IS NOT NULL");
        QVERIFY(hashes);
        int old = 0;
        for (const QVariantList &row : hashes->rows) {
            const QString hash = row.at(1).toString();
            QVERIFY2(hash.contains("$argon2id$"_L1), qPrintable(hash));
            QVERIFY(!hash.contains(md5(u"geheim123"_s)) && !hash.contains(md5(u"dienst-passwort"_s)));
            old += hash.startsWith("om-"_L1) ? 1 : 0;
        }
        QCOMPARE(old, 1); // the program has not come yet
        const QString session = soapCall(m_cluster->url(1), u"UserService"_s, u"getSession"_s, {}, u"session_id"_s);
        QCOMPARE(soapCall(m_cluster->url(1), u"UserService"_s, u"loginUser"_s,
                          {{u"SID"_s, session}, {u"username"_s, u"dienst"_s}, {u"userpass"_s, u"dienst-passwort"_s}}),
                 u"1"_s);
        QCOMPARE(ApiClient(m_cluster->url(1)).logIn(u"dienst"_s, u"dienst-passwort"_s).status, 403); // SOAP only
    }

    void roomsAreWhatTheyWere()
    {
        ApiClient client(m_cluster->url(1));
        QCOMPARE(client.logIn(u"jürgen"_s, u"geheim123"_s).status, 200);
        QMultiMap<QString, QJsonObject> rooms;
        const auto listed = client.get(u"rooms"_s).json().value("rooms"_L1).toArray();
        for (const QJsonValue &room : listed)
            rooms.insert(room["name"_L1].toString(), room.toObject());
        QVERIFY(!rooms.contains(u"Gelöscht"_s));
        const QJsonObject hall = rooms.value(u"Größer Saal"_s);
        QCOMPARE(hall["type"_L1].toString(), u"restricted"_s);
        QCOMPARE(hall["capacity"_L1].toInt(), 150);
        QCOMPARE(hall["isPublic"_L1].toBool(), false);
        QCOMPARE(hall["moderated"_L1].toBool(), true);
        QCOMPARE(hall["mine"_L1].toBool(), true); // a moderator there
        QCOMPARE(hall["comment"_L1].toString(), u"für alle – «é»"_s);
        QList<int> demos; // two rooms of one name are two here as well
        for (const QJsonObject &demo : rooms.values(u"Demo"_s))
            demos.append(demo["demoSeconds"_L1].toInt());
        std::ranges::sort(demos);
        QCOMPARE(demos, (QList<int>{0, 120}));
        ApiClient stranger(m_cluster->url(1));
        QCOMPARE(stranger.logIn(u"crypt"_s, u"password"_s).status, 200);
        // A user who is in no group of the private room.
        QCOMPARE(stranger.send("POST", u"rooms/%1/enter"_s.arg(hall["id"_L1].toInteger())).status, 404);
        QCOMPARE(client.send("POST", u"rooms/%1/enter"_s.arg(hall["id"_L1].toInteger())).status, 200);
    }

    void serversKeepTheirNumbers()
    {
        auto opened = Database::open(m_new->settings(), NodeId(), {});
        QVERIFY(opened);
        const auto servers =
            (*opened)->run("SELECT id, name, soap_user, soap_password FROM node WHERE id > 1 ORDER BY id");
        QVERIFY(servers);
        QCOMPARE(servers->rows.size(), 1);
        QCOMPARE(servers->rows.first().at(0).toInt(), 2);
        QCOMPARE(servers->rows.first().at(1).toString(), u"knoten2"_s);
        QCOMPARE(servers->rows.first().at(2).toString(), u"dienst"_s);
        QVERIFY(!servers->rows.first().at(3).toString().isEmpty());
        QVERIFY(!servers->rows.first().at(3).toString().contains("server-geheim"_L1));
    }

    void secondImportAddsWhatIsNewAlone()
    {
        QVERIFY(m_db->runRaw(
            u"INSERT INTO om_user (id, login, password, level_id, status, deleted) VALUES (50, 'neuer', '%1', 1, "
            "1, 0)"_s.arg(md5(u"geheim123"_s))));
        const auto told = import();
        QVERIFY2(told.exitCode == 0, qPrintable(told.output));
        QVERIFY2(told.output.contains("users: found 9, added 1, there already 5, left out 3"_L1),
                 qPrintable(told.output));
        QVERIFY2(told.output.contains("rooms: found 4, added 0, there already 4, left out 0"_L1),
                 qPrintable(told.output));
        QVERIFY(told.output.contains("groups: found 2, added 0, there already 2"_L1));
        QCOMPARE(ApiClient(m_cluster->url(1)).logIn(u"neuer"_s, u"geheim123"_s).status, 200);
    }

    void wrongDatabaseIsTold()
    {
        const auto told =
            runProgram(agentProgram(), {u"import-openmeetings"_s, u"--config"_s, m_cluster->configFile(1)});
        QCOMPARE(told.exitCode, 2);
        const auto other = import({u"--database-name"_s, u"information_schema"_s});
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.output.contains("no OpenMeetings"_L1), qPrintable(other.output));
    }

    void configurationSaysTheSame()
    {
        const QTemporaryDir folder;
        writeInstallation(folder.path());
        const auto told = runProgram(agentProgram(), {u"import-openmeetings"_s, u"--installation"_s, folder.path()});
        QVERIFY2(told.exitCode == 0, qPrintable(told.output));
        for (const char *line :
             {"id = 2\n", "commit_provider = \"tcp(Addresses=10.1.1.1;10.1.1.2)\"\n", "store = \"database\"\n",
              "driver = \"mariadb\"\n", "host = \"db1.example.org\"\n", "port = 3307\n"})
            QVERIFY2(told.output.contains(QLatin1String(line)), qPrintable(told.output));
        QVERIFY2(!told.output.contains("streng-geheim"_L1), qPrintable(told.output));
        // A node takes what was written.
        const QString file = folder.filePath(u"agent.toml"_s);
        QCOMPARE(runProgram(agentProgram(),
                            {u"import-openmeetings"_s, u"--installation"_s, folder.path(), u"--output"_s, file})
                     .exitCode,
                 0);
        QFile password(folder.filePath(u"database-password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("x\n") == 2);
        password.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        password.close();
        const auto good = runProgram(agentProgram(), {u"check"_s, u"--config"_s, file});
        QVERIFY2(good.output.contains(u"The configuration %1 is good."_s.arg(file)), qPrintable(good.output));
        QCOMPARE(runProgram(agentProgram(),
                            {u"import-openmeetings"_s, u"--installation"_s, folder.path(), u"--output"_s, file})
                     .exitCode,
                 3); // it may be in use
    }

    void configurationWithoutACluster()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"persistence.xml"_s),
              "<persistence><properties><property name='openjpa.ConnectionProperties' "
              "value='Url=jdbc:derby:openmeetings, "
              "Password=p'/></properties></persistence>");
        write(folder.filePath(u"openmeetings-applicationContext.xml"_s),
              "<beans><!-- <property name='serverId' value='7'/> --><bean id='openmeetings.DatabaseStore'/>"
              "<ref bean='openmeetings.HashMapStore'/></beans>");
        const auto config = readOpenMeetingsConfig(folder.path());
        QVERIFY(config);
        QCOMPARE(config->serverId, QString());
        QCOMPARE(config->hasDatabaseStore, false);
        QVERIFY(!config->driver);
        QCOMPARE(remarksOn(*config).size(), 5);
        QVERIFY(!readOpenMeetingsConfig(folder.filePath(u"nowhere"_s)));
        write(folder.filePath(u"persistence.xml"_s), "<persistence>");
        QVERIFY(!readOpenMeetingsConfig(folder.path()));
    }

private:
    void execute(const QString &statement) { QVERIFY2(m_db->runRaw(statement), qPrintable(statement)); }

    void fill()
    {
        execute(
            u"INSERT INTO address VALUES (1, 'juergen@example.org', '0123', 'Straße 1', 0), (2, 'kaethe@example.org', '', '', 0)"_s);
        const QString user =
            u"INSERT INTO om_user (id, login, password, firstname, lastname, level_id, status, deleted, "
            "adresses_id, externalUserId, externalUserType) VALUES "_s;
        execute(user + u"(1, 'jürgen', '%1', 'Jürgen', 'Müller', 1, 1, 0, 1, NULL, NULL)"_s.arg(md5(u"geheim123"_s)));
        execute(user + u"(2, 'käthe', '%1', 'Käthe', 'Groß', 2, 1, 0, 2, NULL, NULL)"_s.arg(md5(u"pässwörd"_s)));
        execute(user + u"(3, 'dienst', '%1', '', '', 4, 1, 0, NULL, NULL, NULL)"_s.arg(md5(u"dienst-passwort"_s)));
        execute(user + u"(4, 'crypt', '$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.', '', '', 1, 1, 0, NULL, NULL, NULL)"_s);
        execute(user + u"(5, 'weg', '%1', '', '', 1, 1, 1, NULL, NULL, NULL)"_s.arg(md5(u"geheim123"_s))); // deleted
        execute(user + u"(6, 'JÜRGEN', '%1', '', '', 1, 1, 0, NULL, NULL, NULL)"_s.arg(md5(u"geheim123"_s)));
        execute(user
                + u"(7, 'admin', '%1', '', '', 3, 1, 0, NULL, NULL, NULL)"_s.arg(md5(u"geheim123"_s))); // taken here
        execute(user + u"(8, 'wartet', '%1', '', '', 1, 0, 0, NULL, NULL, NULL)"_s.arg(md5(u"geheim123"_s)));
        execute(user + u"(9, 'moodle_77', '', 'Ada', 'Lovelace', 1, 1, 0, NULL, '77', 'moodle')"_s);
        execute(u"INSERT INTO organisation VALUES (1, 'Fakultät', 0), (2, 'default', 0), (3, 'weg', 1)"_s);
        // Two of a group, one of them its moderator; one of a group that is gone; one whose user was left out.
        execute(
            u"INSERT INTO organisation_users VALUES (1, 1, 1, 1, 0), (2, 2, 2, 0, 0), (3, 3, 1, 0, 0), (4, 2, 7, 0, 0),"
            " (5, 1, 2, 0, 1)"_s);
        const QString room =
            u"INSERT INTO room (id, name, comment_field, roomtypes_id, numberOfPartizipants, ispublic, "
            "appointment, externalRoomId, externalRoomType, isdemoroom, demo_time, ismoderatedroom, "
            "chat_moderated, is_closed, redirect_url, owner_id, allow_user_questions, allow_recording, "
            "hide_chat, confno, deleted) VALUES "_s;
        execute(
            room
            + u"(1, 'Größer Saal', 'für alle – «é»', 3, 150, 0, 0, NULL, NULL, 0, NULL, 1, 1, 0, '', NULL, 1, 1, 1, "
              "'4001', 0)"_s);
        execute(
            room
            + u"(2, 'Demo', '', 1, 4, 1, 0, NULL, NULL, 1, 120, 0, 0, 0, 'http://example.org/', 2, 0, 0, 0, NULL, 0)"_s);
        execute(room + u"(3, 'Kurs', '', 2, 50, 1, 0, 12, 'moodle', 0, NULL, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, 0)"_s);
        execute(room
                + u"(4, 'Gelöscht', '', 1, 4, 1, 0, NULL, NULL, 0, NULL, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, 1)"_s);
        execute(room + u"(5, 'Demo', '', 1, 4, 1, 0, NULL, NULL, 0, NULL, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, 0)"_s);
        execute(u"INSERT INTO rooms_moderator VALUES (1, 1, 1, 0), (2, 1, 2, 1), (3, 1, 7, 0)"_s);
        execute(u"INSERT INTO rooms_organisation VALUES (1, 1, 1, 0), (2, 1, 2, 1)"_s);
        execute(u"INSERT INTO server VALUES (1, 'knoten1', '10.1.1.1', 5080, 'http', 'openmeetings', 'dienst', "
                u"'server-geheim', 1, "
                "NULL, 0), (2, 'knoten2', '10.1.1.2', 5080, 'http', 'openmeetings', 'dienst', 'server-geheim', 1, "
                "NULL, 0), "
                "(3, 'weg', '10.1.1.3', 5080, 'http', 'openmeetings', '', '', 1, NULL, 1)"_s);
        execute(u"INSERT INTO flvrecording VALUES (1, 0), (2, 0), (3, 1)"_s);
    }

    static void expectReport(const QString &report)
    {
        for (const char *line : {"groups: found 2, added 2, there already 0, left out 0",
                                 "users: found 8, added 5, there already 0, left out 3",
                                 "members of groups: found 4, added 2, there already 0, left out 2",
                                 "rooms: found 4, added 4, there already 0, left out 0",
                                 "servers: found 2, added 1, there already 0, left out 1", "user 6 \"JÜRGEN\"",
                                 "user 7 \"admin\"", "never activated", "Node 1 is another here",
                                 "its type 2 is now restricted", "recordings: 2", "telephone numbers of users: 1"})
            QVERIFY2(report.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + u'\n' + report));
    }

    ProgramResult import(const QStringList &more = {}) const
    {
        const DatabaseSettings &from = m_old->settings();
        return runProgram(agentProgram(),
                          QStringList{u"import-openmeetings"_s, u"--config"_s, m_cluster->configFile(1),
                                      u"--database-name"_s, from.name, u"--database-host"_s, from.host,
                                      u"--database-port"_s, QString::number(from.port), u"--database-user"_s, from.user,
                                      u"--password-file"_s, m_old->passwordFile()}
                              + more);
    }

    static void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
    }

    static void writeInstallation(const QString &folder)
    {
        write(folder + "/WEB-INF/classes/META-INF/persistence.xml"_L1,
              "<?xml version='1.0' encoding='UTF-8'?><persistence><persistence-unit name='openmeetings'><properties>"
              "<property name='openjpa.ConnectionProperties' value='DriverClassName=com.mysql.jdbc.Driver\n"
              ", Url=jdbc:mysql://db1.example.org:3307/openmeetings?autoReconnect=true&amp;useUnicode=true\n"
              ", MaxActive=100, Username=om, Password=streng-geheim'/>"
              "<property name='openjpa.RemoteCommitProvider' value='tcp(Addresses=10.1.1.1;10.1.1.2)'/>"
              "</properties></persistence-unit></persistence>");
        write(folder + "/WEB-INF/openmeetings-applicationContext.xml"_L1,
              "<?xml version='1.0' encoding='UTF-8'?><beans xmlns='http://www.springframework.org/schema/beans'>"
              "<bean id='openmeetings.HashMapStore' class='x'/><bean id='openmeetings.DatabaseStore' class='y'/>"
              "<bean id='serverUtil' class='z'><property name='serverId'><value>2</value></property></bean>"
              "<bean id='m'><property name='cache'><ref bean='openmeetings.DatabaseStore'/></property></bean></beans>");
    }

    std::unique_ptr<TestDatabase> m_old;
    std::unique_ptr<TestDatabase> m_new;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<AgentCluster> m_cluster;
};

ATRIUM_TEST(tst_OpenMeetings)
#include "tst_openmeetings.moc"
