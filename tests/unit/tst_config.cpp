// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Common::Millis;
using Common::NodeId;
using Environment = QMap<QString, QString>;

class tst_Config : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults_data();
    void defaults();
    void exampleListsEveryKey();
    void everyKeyIsRead();
    void portMayStandInTheProvider();
    void recordIsWhatTheFileSays();
    void refuses_data();
    void refuses();
    void environmentOverridesTheFile();
    void environmentNeedsNoEntryInTheFile();
    void refusesEnvironment_data();
    void refusesEnvironment();
    void pathsCountFromTheFile();
    void passwordIsReadFromItsFile();
    void passwordFileMustBePrivate();
    void passwordFileOfSqliteIsNotRead();
    void mailLogsInByAFile();
    void turnServersHaveASecretInAFile();
    void missingFileIsSaid();
    void firstWrongLineIsSaid();

private:
    Common::Result<Config> read(const QByteArray &text, const Environment &variables = {})
    {
        QFile file(name());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its file");
        file.close();
        QProcessEnvironment environment;
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        return readConfig(name(), environment);
    }
    /*! The file that comes with the program. */
    static QByteArray example()
    {
        QFile file(QStringLiteral(ATRIUM_EXAMPLE_CONFIG));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString name() const { return m_folder.filePath(u"agent.toml"_s); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

void tst_Config::defaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a node id alone is enough") << QByteArray("[node]\nid = 1\n");
    QTest::newRow("the example file, as it is") << example();
    static const QRegularExpression outcommented(u"^#(?=[a-z_]+ = )"_s, QRegularExpression::MultilineOption);
    QTest::newRow("the example file, every default written out")
        << QString::fromUtf8(example()).remove(outcommented).toUtf8();
}

void tst_Config::defaults()
{
    QFETCH(QByteArray, text);
    const auto config = read(text);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->node, NodeId(1));
    QCOMPARE(config->nodeName, u"node1"_s);
    QCOMPARE(config->nodeAddress, u"127.0.0.1"_s);
    QCOMPARE(config->http.listenAddress, u"0.0.0.0"_s);
    QCOMPARE(config->http.port, 5080);
    QCOMPARE(config->webapp, u"openmeetings"_s);
    QCOMPARE(config->protocol, u"http"_s);
    QCOMPARE(config->origins, QStringList());
    QVERIFY(!config->tls);
    QVERIFY(config->http.proxies.isEmpty());
    QVERIFY(!config->http.isBehindHttps);
    QCOMPARE(config->http.strictTransport, 15'552'000s);
    QCOMPARE(config->http.handshakes.perAddress, 500);
    QCOMPARE(config->redirectPort, 0);
    QCOMPARE(config->acmeFolder, u""_s);
    QCOMPARE(config->record().port, 5080);
    QCOMPARE(config->peers.listenAddress, u"0.0.0.0"_s);
    QCOMPARE(config->peers.port, 5636);
    QVERIFY(config->peers.provider.addresses.isEmpty());
    QCOMPARE(config->peerAddress, u""_s);
    QCOMPARE(config->peerAddressPort, 0);
    QVERIFY(!config->peers.tls);
    QCOMPARE(config->database.driver, DatabaseDriver::Sqlite);
    QCOMPARE(config->database.file, path(u"atrium.sqlite"_s));
    QCOMPARE(config->database.timeout, Millis(5s));
    QCOMPARE(config->keyFile, path(u"cluster.key"_s));
    QCOMPARE(config->times.heartbeat, Millis(2s));
    QCOMPARE(config->times.late, Millis(5s));
    QCOMPARE(config->times.lease, Millis(15s));
    QCOMPARE(config->http.maximumConnections, 0);
    QCOMPARE(config->http.perAddress, (AddressRules{8000, {200, 1000}}));
    QCOMPARE(config->pace, (Rate{50, 100}));
    QCOMPARE(config->monitoring.allow.size(), MonitoringSettings::usualAllow().size());
    QVERIFY(config->monitoring.token.isEmpty());
    QCOMPARE(config->logFormat, LogFormat::Text); // the test's standard error is no journal
    QCOMPARE(config->media.meshPeople, 6);
    QVERIFY(config->media.stunUrls.isEmpty() && config->media.turnUrls.isEmpty());
    QCOMPARE(config->media.turnLife, 24h);
    QVERIFY(!config->mail.isOn());
    QCOMPARE(config->mail.tls, MailTls::StartTls);
    QCOMPARE(config->mail.port, 587);
    QCOMPARE(config->mail.perMinute, 0);
    QCOMPARE(config->mail.perAccountAndHour, 200);
    QCOMPARE(config->uploadFolder, path(u"upload"_s));
    QCOMPARE(config->streamsFolder, path(u"streams"_s));
    QVERIFY(config->importHosts.isEmpty());
    QVERIFY(!config->importsFromPrivate);
    QCOMPARE(config->urlPasswords, UrlPasswords::FromPrivateNetworks);
}

constexpr auto everyKey = "[node]\n"
                          "id = 2\n"
                          "name = \"Second\"\n"
                          "address = \"node2.example.org\"\n"
                          "port = 443\n"
                          "[http]\n"
                          "listen = \"::\"\n"
                          "port = 8443\n"
                          "webapp = \"meet\"\n"
                          "protocol = \"https\"\n"
                          "origins = [\"https://intranet.example.org\", \"http://localhost:8000\"]\n"
                          "hsts_seconds = 60\n"
                          "redirect_port = 8080\n"
                          "acme_folder = \"/\"\n"
                          "trusted_proxies = [\"10.1.1.9\", \"2001:db8::/32\"]\n"
                          "[peers]\n"
                          "listen = \"10.1.1.2\"\n"
                          "port = 5637\n"
                          "address = \"10.1.1.2:6000\"\n"
                          "commit_provider = \"tcp(Addresses=10.1.1.1;10.1.1.2)\"\n"
                          "[database]\n"
                          "driver = \"postgresql\"\n"
                          "file = \"unused.sqlite\"\n"
                          "host = \"db.example.org\"\n"
                          "standbys = [\"db2.example.org\", \"[::2]:5434\"]\n"
                          "port = 5433\n"
                          "name = \"meetings\"\n"
                          "user = \"meet\"\n"
                          "timeout_ms = 1000\n"
                          "[cluster]\n"
                          "key_file = \"/etc/atrium/key\"\n"
                          "heartbeat_ms = 1000\n"
                          "late_ms = 1500\n"
                          "lease_ms = 3000\n"
                          "[rooms]\n"
                          "threads = 3\n"
                          "[media]\n"
                          "mesh_people = 4\n"
                          "stun_urls = [\"stun:stun.example.org\", \"stun:[::1]:3479\"]\n"
                          "turn_urls = []\n"
                          "turn_secret_file = \"\"\n"
                          "turn_seconds = 600\n"
                          "[limits]\n"
                          "connections = 20000\n"
                          "connections_per_address = 100\n"
                          "joins_per_second = 10\n"
                          "joins_burst = 30\n"
                          "handshakes_per_address = 15\n"
                          "messages_per_second = 20\n"
                          "messages_burst = 40\n"
                          "[mail]\n"
                          "server = \"mail.example.org\"\n"
                          "port = 2525\n"
                          "tls = \"tls\"\n"
                          "from = \"The Rooms <rooms@example.org>\"\n"
                          "base_url = \"https://example.org/meet/\"\n"
                          "per_minute = 30\n"
                          "per_account_and_hour = 0\n"
                          "[calendar]\n"
                          "reminder_minutes = 60\n"
                          "time_zone = \"GMT+02:00\"\n"
                          "[files]\n"
                          "upload = \"/srv/upload\"\n"
                          "streams = \"/srv/streams\"\n"
                          "import_hosts = [\"files.example.org\", \"*.school.example\"]\n"
                          "import_private = true\n"
                          "[sessions]\n"
                          "store = \"database\"\n"
                          "link_minutes = 5\n"
                          "[metrics]\n"
                          "allow = [\"10.1.0.0/16\", \"::1\"]\n"
                          "[log]\n"
                          "format = \"json\"\n"
                          "[compat]\n"
                          "rest_get_login = \"off\"\n";

void tst_Config::exampleListsEveryKey()
{
    const QList<QByteArray> lines = QByteArray(everyKey).split('\n') << "password_file = "
                                                                     << "ca_file = "
                                                                     << "token_file = "
                                                                     << "tls_certificate = "
                                                                     << "tls_key = "
                                                                     << "tls_ca = ";
    for (const QByteArray &line : lines) {
        const QByteArray key = line.left(line.indexOf('=') + 1);
        QVERIFY2(example().contains('\n' + key) || example().contains("\n#" + key), key.constData());
    }
}

void tst_Config::everyKeyIsRead()
{
    const auto config = read(everyKey);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->node, NodeId(2));
    QCOMPARE(config->nodeName, u"Second"_s);
    QCOMPARE(config->nodeAddress, u"node2.example.org"_s);
    QCOMPARE(config->nodePort, 443);
    QCOMPARE(config->record().port, 443);
    QCOMPARE(config->http.listenAddress, u"::"_s);
    QCOMPARE(config->http.port, 8443);
    QCOMPARE(config->webapp, u"meet"_s);
    QCOMPARE(config->protocol, u"https"_s);
    QCOMPARE(config->origins, (QStringList{u"https://intranet.example.org"_s, u"http://localhost:8000"_s}));
    QVERIFY(config->http.isBehindHttps);
    QCOMPARE(config->http.strictTransport, 60s);
    QCOMPARE(config->http.handshakes.perAddress, 15);
    QCOMPARE(config->redirectPort, 8080);
    QCOMPARE(config->acmeFolder, u"/"_s);
    QVERIFY(config->http.proxies.contains(QHostAddress(u"10.1.1.9"_s)));
    QVERIFY(!config->http.proxies.contains(QHostAddress(u"10.1.1.8"_s)));
    QCOMPARE(config->peers.listenAddress, u"10.1.1.2"_s);
    QCOMPARE(config->peers.port, 5637);
    QCOMPARE(config->peerAddress, u"10.1.1.2"_s);
    QCOMPARE(config->peerAddressPort, 6000);
    QCOMPARE(config->peers.provider.addresses, (QList<PeerAddress>{{u"10.1.1.1"_s, 5636}, {u"10.1.1.2"_s, 5636}}));
    QCOMPARE(config->database.driver, DatabaseDriver::Postgresql);
    QCOMPARE(config->database.host, u"db.example.org"_s);
    QCOMPARE(config->database.port, 5433);
    QCOMPARE(config->database.standbys, (QList<DatabaseServer>{{u"db2.example.org"_s, 5433}, {u"::2"_s, 5434}}));
    QCOMPARE(config->database.name, u"meetings"_s);
    QCOMPARE(config->database.user, u"meet"_s);
    QCOMPARE(config->database.timeout, Millis(1s));
    QCOMPARE(config->keyFile, u"/etc/atrium/key"_s);
    QCOMPARE(config->times.heartbeat, Millis(1s));
    QCOMPARE(config->times.late, Millis(1500));
    QCOMPARE(config->times.lease, Millis(3s));
    QCOMPARE(config->roomThreads, 3);
    QCOMPARE(config->media.meshPeople, 4);
    QCOMPARE(config->media.stunUrls, (QStringList{u"stun:stun.example.org"_s, u"stun:[::1]:3479"_s}));
    QCOMPARE(config->media.turnLife, 10min);
    QCOMPARE(config->http.maximumConnections, 20000);
    QCOMPARE(config->http.perAddress, (AddressRules{100, {10, 30}}));
    QCOMPARE(config->pace, (Rate{20, 40}));
    QCOMPARE(config->linkLife, Millis(300s));
    QCOMPARE(config->monitoring.allow.size(), 2);
    QCOMPARE(config->monitoring.allow.first(), (Subnet{QHostAddress(u"10.1.0.0"_s), 16}));
    QCOMPARE(config->logFormat, LogFormat::Json);
    QVERIFY(config->mail.isOn());
    QCOMPARE(config->mail.server, u"mail.example.org"_s);
    QCOMPARE(config->mail.port, 2525);
    QCOMPARE(config->mail.tls, MailTls::Tls);
    QCOMPARE(config->mail.fromName, u"The Rooms"_s);
    QCOMPARE(config->mail.fromAddress, u"rooms@example.org"_s);
    QCOMPARE(config->mail.baseUrl, u"https://example.org/meet/"_s);
    QCOMPARE(config->mail.perMinute, 30);
    QCOMPARE(config->mail.perAccountAndHour, 0);
    QCOMPARE(config->calendar.reminderLead, Millis(3600s));
    QCOMPARE(config->calendar.timeZone, "UTC+02:00");
    QCOMPARE(config->uploadFolder, u"/srv/upload"_s);
    QCOMPARE(config->streamsFolder, u"/srv/streams"_s);
    QVERIFY(config->importHosts.allows(u"files.example.org"_s) && config->importHosts.allows(u"a.school.example"_s));
    QVERIFY(config->importsFromPrivate);
    QCOMPARE(config->urlPasswords, UrlPasswords::Refused);
}

void tst_Config::portMayStandInTheProvider()
{
    const auto config = read("[node]\nid = 1\n[peers]\ncommit_provider = \"tcp(Port=5640)\"\n");
    QVERIFY(config);
    QCOMPARE(config->peers.port, 5640);
    QVERIFY(read("[node]\nid = 1\n[peers]\nport = 5640\ncommit_provider = \"tcp(Port=5640)\"\n"));
}

void tst_Config::recordIsWhatTheFileSays()
{
    const auto config = read(everyKey);
    QVERIFY(config);
    const Common::NodeRecord record = config->record();
    QCOMPARE(record.id, NodeId(2));
    QCOMPARE(record.name, u"Second"_s);
    QCOMPARE(nodeUrl(record).toString(), u"https://node2.example.org/meet/"_s);
}

void tst_Config::refuses_data()
{
    QTest::addColumn<QByteArray>("text"); // below a good node.id in line 2
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, int line, const char *key) {
        QTest::newRow(name) << QByteArray(text) << line << QString::fromLatin1(key);
    };
    row("an unknown key", "nmae = \"a\"", 3, "node.nmae");
    row("an unknown section", "[htpp]\nport = 80", 4, "htpp.port");
    row("an unknown key without a section", "[http]\n[[more]]", 4, "more");
    row("a number for a text", "name = 5", 3, "node.name");
    row("a list for a text", "name = [\"a\"]", 3, "node.name");
    row("a truth for a text", "name = true", 3, "node.name");
    row("a text for a number", "[http]\nport = \"80\"", 4, "http.port");
    row("a fraction for a number", "[http]\nport = 80.5", 4, "http.port");
    row("a standby that is no address", "[database]\nstandbys = [\"db2:x\"]", 4, "database.standbys");
    row("a text for a list", "[http]\norigins = \"http://a\"", 4, "http.origins");
    row("a list of numbers for a list of texts", "[http]\norigins = [1]", 4, "http.origins");
    row("a section for a text", "[http.webapp]\nx = 1", 3, "http.webapp");
    row("port 0", "[http]\nport = 0", 4, "http.port");
    row("a port too high", "[http]\nport = 65536", 4, "http.port");
    row("a number too large for any", "[http]\nport = 9223372036854775808", 4, "");
    row("a peers' port too high", "[peers]\nport = 65536", 4, "peers.port");
    row("a name to listen on", "[http]\nlisten = \"localhost\"", 4, "http.listen");
    row("a peers' name to listen on", "[peers]\nlisten = \"localhost\"", 4, "peers.listen");
    row("an empty name", "name = \" \"", 3, "node.name");
    row("an address with a port", "address = \"node1:80\"", 3, "node.address");
    row("a webapp path that leads up", "[http]\nwebapp = \"..\"", 4, "http.webapp");
    row("another protocol", "[http]\nprotocol = \"ftp\"", 4, "http.protocol");
    row("an origin with a path, as no browser sends it", "[http]\norigins = [\"http://a/\"]", 4, "http.origins");
    row("any origin", "[http]\norigins = [\"*\"]", 4, "http.origins");
    row("a certificate without its key", "[http]\ntls_certificate = \"a\"", 0, "http.tls_key is missing");
    row("a certificate that is not there", "[http]\ntls_certificate = \"a\"\ntls_key = \"b\"", 4,
        "http.tls_certificate: The file");
    row("an authority that is not there", "[http]\ntls_ca = \"missing\"", 4, "http.tls_ca: The file");
    row("a way to https that is not spoken", "[http]\nredirect_port = 80", 4, "http.redirect_port leads to https");
    row("a way to itself", "[http]\nport = 443\nprotocol = \"https\"\nredirect_port = 443", 6,
        "http.redirect_port must be another port");
    row("a folder for tokens that is not there", "[http]\nacme_folder = \"missing\"", 4, "http.acme_folder");
    row("a proxy's name", "[http]\ntrusted_proxies = [\"proxy.example\"]", 4, "http.trusted_proxies must list");
    row("everybody as a proxy", "[http]\ntrusted_proxies = [\"0.0.0.0/0\"]", 4, "http.trusted_proxies must list");
    row("https for longer than anybody lives", "[http]\nhsts_seconds = 99999999999", 4, "http.hsts_seconds");
    row("a peer address with port 0", "[peers]\naddress = \"node1:0\"", 4, "peers.address");
    row("a peer address that is none", "[peers]\naddress = \"node 1\"", 4, "peers.address");
    row("two ports to listen on", "[peers]\nport = 5637\ncommit_provider = \"tcp(Port=5638)\"", 5,
        "peers.commit_provider says Port=5638, but peers.port is 5637.");
    row("a commit provider of another form", "[peers]\n\ncommit_provider = \"jms\"", 5, "peers.commit_provider");
    row("a commit provider with a wrong address", "[peers]\ncommit_provider = \"tcp(Addresses=a:b)\"", 4,
        "peers.commit_provider");
    row("a reminder weeks before", "[calendar]\nreminder_minutes = 10081", 4, "calendar.reminder_minutes");
    row("another planet's time zone", "[calendar]\ntime_zone = \"Mars/Olympus\"", 4, "calendar.time_zone");
    row("a text for a truth", "[files]\nimport_private = \"yes\"", 4, "files.import_private");
    row("a number for a truth", "[files]\nimport_private = 1", 4, "files.import_private");
    row("a page to import from", "[files]\nimport_hosts = [\"https://files.example.org\"]", 4, "files.import_hosts");
    row("an unknown database", "[database]\ndriver = \"oracle\"", 4, "database.driver");
    row("a time-out of nothing", "[database]\ntimeout_ms = 0", 4, "database.timeout_ms");
    row("a lease below the heartbeat and two time-outs", "[cluster]\nlease_ms = 11999", 4, "cluster.lease_ms");
    row("late as soon as the heartbeat", "[cluster]\nlate_ms = 2000", 4, "cluster.late_ms");
    row("late as late as the lease", "[cluster]\nlate_ms = 15000", 4, "cluster.late_ms");
    row("a limit below none", "[limits]\nconnections = -1", 4, "limits.connections");
    row("joins that never may be", "[limits]\njoins_burst = 0", 4, "limits.joins_burst");
    row("a mesh of too many", "[media]\nmesh_people = 7", 4, "media.mesh_people");
    row("a mesh of fewer than nobody", "[media]\nmesh_people = -1", 4, "media.mesh_people");
    row("a STUN server without a scheme", "[media]\nstun_urls = [\"stun.example.org\"]", 4,
        "media.stun_urls must list at most 8 STUN servers");
    row("a TURN server for a STUN server", "[media]\nstun_urls = [\"turn:stun.example.org\"]", 4, "media.stun_urls");
    row("a TURN server by another transport",
        "[media]\nturn_urls = [\"turn:a\", \"turn:b?transport=tls\"]\nturn_secret_file = \"missing\"", 4,
        "media.turn_urls must list at most 8 TURN servers");
    row("too many TURN servers",
        "[media]\nturn_urls = [\"turn:a\", \"turn:b\", \"turn:c\", \"turn:d\", \"turn:e\", \"turn:f\", \"turn:g\", "
        "\"turn:h\", \"turn:i\"]\nturn_secret_file = \"missing\"",
        4, "media.turn_urls");
    row("TURN servers without a secret", "[media]\nturn_urls = [\"turn:a\"]", 0,
        "media.turn_secret_file is missing: turn_urls and turn_secret_file go together");
    row("a secret without TURN servers", "[media]\nturn_secret_file = \"missing\"", 0, "media.turn_urls is missing");
    row("credentials that are over at once", "[media]\nturn_seconds = 599", 4, "media.turn_seconds");
    row("credentials that are good for ever", "[media]\nturn_seconds = 604801", 4, "media.turn_seconds");
    row("mail to a server that is no host", "[mail]\nserver = \"mail/x\"\nfrom = \"a@b.example\"", 4,
        "mail.server must be a host name or an IP address.");
    row("a network that is none", "[metrics]\nallow = [\"10.1\"]", 4,
        "metrics.allow must list networks and addresses, for instance \"10.1.0.0/16\", not 10.1");
    row("a log in no known form", "[log]\nformat = \"xml\"", 4, "log.format must be text, json or journald");
    row("mail from nobody", "[mail]\nserver = \"mail\"\nfrom = \"Atrium\"", 5, "mail.from must be the address");
    row("mail from two", "[mail]\nserver = \"mail\"\nfrom = \"a@b.example, c@b.example\"", 5, "mail.from");
    row("mail from a name of two lines", "[mail]\nserver = \"mail\"\nfrom = \"A\\nB <a@b.example>\"", 5, "mail.from");
    row("mail by another kind of TLS", "[mail]\ntls = \"ssl\"", 4, "mail.tls must be none, starttls or tls.");
    row("a mail server's port that is none", "[mail]\nport = 65536", 4, "mail.port");
    row("mails that lead to no page", "[mail]\nbase_url = \"example.org\"", 4, "mail.base_url");
    row("an authority for mail that is not there",
        "[mail]\nserver = \"mail\"\nfrom = \"a@b.example\"\nca_file = \"missing.crt\"", 6, "mail.ca_file");
    row("a user of mail without a password", "[mail]\nserver = \"mail\"\nfrom = \"a@b.example\"\nuser = \"rooms\"", 0,
        "mail.password_file is missing");
    row("a password of mail in the clear",
        "[mail]\nserver = \"mail\"\nfrom = \"a@b.example\"\nuser = \"rooms\"\npassword_file = \"p\"\ntls = \"none\"", 8,
        "mail.tls must be starttls or tls");
    row("a limit of mails below none", "[mail]\nper_minute = -1", 4, "mail.per_minute");
    row("a link that is never good", "[sessions]\nlink_minutes = 0", 4, "sessions.link_minutes");
    row("sessions in one node's memory", "[sessions]\nstore = \"memory\"", 4, "sessions.store");
    row("an unknown rule for passwords in addresses", "[compat]\nrest_get_login = \"sometimes\"", 4,
        "compat.rest_get_login must be private, on or off");
    row("no TOML", "name = ", 3, "");
    row("a key twice", "id = 2", 3, "");
    row("a section twice", "[http]\nport = 80\n[http]", 5, "");
    row("bytes that are not UTF-8", "name = \"\xff\"", 3, "");
}

void tst_Config::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, key);
    const auto config = read("[node]\nid = 1\n" + text + '\n');
    QVERIFY(!config);
    QCOMPARE(config.error().code, Common::ErrorCode::Config);
    const QString place = name() + (line > 0 ? u":%1"_s.arg(line) : QString()) + u": "_s + key; // 0: it stands nowhere
    QVERIFY2(config.error().message.startsWith(place), qPrintable(config.error().message));
}

void tst_Config::environmentOverridesTheFile()
{
    const auto config = read(everyKey,
                             {{u"ATRIUM_NODE_ID"_s, u"7"_s},
                              {u"ATRIUM_HTTP_PORT"_s, u"81"_s},
                              {u"ATRIUM_HTTP_ORIGINS"_s, u"http://a, http://b"_s},
                              {u"ATRIUM_PEERS_COMMIT_PROVIDER"_s, u""_s},
                              {u"ATRIUM_DATABASE_TIMEOUT_MS"_s, u"500"_s},
                              {u"ATRIUM_FILES_IMPORT_PRIVATE"_s, u"false"_s},
                              {u"ATRIUM_UNRELATED"_s, u"x"_s}});
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->node, NodeId(7));
    QCOMPARE(config->http.port, 81);
    QCOMPARE(config->origins, (QStringList{u"http://a"_s, u"http://b"_s}));
    QVERIFY(config->peers.provider.addresses.isEmpty());
    QCOMPARE(config->database.timeout, Millis(500));
    QVERIFY(!config->importsFromPrivate);
}

void tst_Config::environmentNeedsNoEntryInTheFile()
{
    const auto config = read("", {{u"ATRIUM_NODE_ID"_s, u"7"_s}, {u"ATRIUM_CLUSTER_KEY_FILE"_s, u"other.key"_s}});
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->node, NodeId(7));
    QCOMPARE(config->keyFile, path(u"other.key"_s));
}

void tst_Config::refusesEnvironment_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &variable, const QString &value) {
        QTest::newRow(name) << variable << value;
    };
    row("a text for a number", u"ATRIUM_HTTP_PORT"_s, u"eighty"_s);
    row("nothing for a number", u"ATRIUM_HTTP_PORT"_s, u""_s);
    row("a number out of range", u"ATRIUM_HTTP_PORT"_s, u"65536"_s);
    row("a number and more", u"ATRIUM_HTTP_PORT"_s, u"80x"_s);
    row("a wrong address", u"ATRIUM_NODE_ADDRESS"_s, u"node1:80"_s);
    row("an unknown database", u"ATRIUM_DATABASE_DRIVER"_s, u"oracle"_s);
    row("a wrong commit provider", u"ATRIUM_PEERS_COMMIT_PROVIDER"_s, u"jms"_s);
    row("sessions in one node's memory", u"ATRIUM_SESSIONS_STORE"_s, u"memory"_s);
}

void tst_Config::refusesEnvironment()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    const auto config = read(everyKey, {{variable, value}});
    QVERIFY(!config);
    QCOMPARE(config.error().code, Common::ErrorCode::Config);
    QVERIFY2(config.error().message.startsWith(variable + u": "_s), qPrintable(config.error().message));
}

void tst_Config::pathsCountFromTheFile()
{
    const auto config =
        read("[node]\nid = 1\n[cluster]\nkey_file = \"../keys/cluster.key\"\n[database]\nfile = \"data/./a.sqlite\"\n"
             "[files]\nupload = \"/srv//upload/\"\nstreams = \"s\"\n");
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->keyFile, QDir::cleanPath(path(u"../keys/cluster.key"_s)));
    QCOMPARE(config->database.file, path(u"data/a.sqlite"_s));
    QCOMPARE(config->uploadFolder, u"/srv/upload"_s);
    QCOMPARE(config->streamsFolder, path(u"s"_s));
}

constexpr auto withPassword = "[node]\nid = 1\n[database]\ndriver = \"mariadb\"\npassword_file = \"password\"\n";

void tst_Config::passwordIsReadFromItsFile()
{
    QFile password(path(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("my secret\n");
    password.close();
    QVERIFY(password.setPermissions(QFile::ReadOwner));
    const auto config = read(withPassword);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->database.password, u"my secret"_s);
    QVERIFY(password.remove());
    const auto missing = read(withPassword);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(password.fileName()));
}

void tst_Config::passwordFileMustBePrivate()
{
    QFile password(path(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("my secret\n");
    QVERIFY(password.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    const auto config = read(withPassword);
    QVERIFY(password.remove());
    QVERIFY(!config);
    QCOMPARE(config.error().code, Common::ErrorCode::Config);
    QCOMPARE(config.error().remedy, u"Run: chmod 600 "_s + password.fileName());
    QVERIFY(!config.error().message.contains(u"my secret"));
}

void tst_Config::passwordFileOfSqliteIsNotRead()
{
    QVERIFY(read("[node]\nid = 1\n[database]\npassword_file = \"missing\"\n"));
}

void tst_Config::mailLogsInByAFile()
{
    const QByteArray text =
        "[node]\nid = 1\n[mail]\nserver = \"127.0.0.1\"\nfrom = \"rooms@example.org\"\nuser = "
        "\"rooms\"\npassword_file = \"mail-password\"\nca_file = \"mail-password\"\ntls = \"none\"\n";
    QFile password(path(u"mail-password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("my secret\n");
    password.close();
    QVERIFY(password.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(read(text).error().remedy, u"Run: chmod 600 "_s + password.fileName());
    QVERIFY(password.setPermissions(QFile::ReadOwner));
    const auto config = read(text);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->mail.password, u"my secret"_s);
    QCOMPARE(config->mail.caFile, password.fileName());
    QCOMPARE(config->mail.fromName, QString());
    QCOMPARE(config->mail.port, 25);
    QVERIFY(password.remove());
    QVERIFY(!read(text));                                                   // neither of the files is there
    QVERIFY(read("[node]\nid = 1\n[mail]\npassword_file = \"missing\"\n")); // no mail, no password
}

void tst_Config::turnServersHaveASecretInAFile()
{
    const QByteArray text = "[node]\nid = 1\n[media]\nturn_urls = [\"turn:turn.example.org\", "
                            "\"turns:turn.example.org:443?transport=tcp\"]\nturn_secret_file = \"turn-secret\"\n";
    QFile secret(path(u"turn-secret"_s));
    const auto missing = read(text);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(secret.fileName()));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("my secret\nand what coturn does not read\n");
    secret.close();
    QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    const auto open = read(text);
    QVERIFY(!open);
    QCOMPARE(open.error().remedy, u"Run: chmod 600 "_s + secret.fileName());
    QVERIFY(secret.setPermissions(QFile::ReadOwner));
    const auto config = read(text);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->media.turnUrls.size(), 2);
    QCOMPARE(config->media.turnSecret, "my secret");
    for (const Setting &setting : config->settings)
        QVERIFY2(!setting.value.contains(u"my secret"), qPrintable(setting.name));
}

void tst_Config::missingFileIsSaid()
{
    const auto config = readConfig(path(u"missing.toml"_s), {});
    QVERIFY(!config);
    QCOMPARE(config.error().code, Common::ErrorCode::Config);
    QVERIFY(config.error().message.contains(path(u"missing.toml"_s)));
    QVERIFY(config.error().remedy.contains(u"--config"));
    QVERIFY(!readConfig(m_folder.path(), {}));
}

void tst_Config::firstWrongLineIsSaid()
{
    const auto unknown = read("[node]\nid = 1\n\n\n\n\n\n\nb = 1\na = 2\n");
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.startsWith(name() + u":9: node.b"_s), qPrintable(unknown.error().message));

    // What is missing is said, and not what was not looked at because of it.
    const auto noNode = read("[sessions]\nstore = \"database\"\n");
    QVERIFY(!noNode);
    QVERIFY2(noNode.error().message.startsWith(name() + u": node.id is missing"_s), qPrintable(noNode.error().message));
}

ATRIUM_TEST(tst_Config)
#include "tst_config.moc"
