// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"

#include "agent/app/configtext.h"
#include "agent/app/httpconfig.h"
#include "agent/app/ldapconfig.h"
#include "agent/app/logconfig.h"
#include "agent/app/mailconfig.h"
#include "agent/app/mediaconfig.h"
#include "agent/app/metricsconfig.h"
#include "agent/app/peersconfig.h"
#include "agent/app/settingtexts.h"
#include "agent/security/clusterkey.h"
#include "agent/storage/dialect.h"
#include "common/domain/recurrence.h"

namespace Agent {

using namespace Common;

namespace {

Result<DatabaseSettings> readDatabase(ConfigFile &file)
{
    DatabaseSettings database;
    const QString driver = file.string("database", "driver", QStringLiteral("sqlite"));
    bool known = false;
    for (const DatabaseDriver each : {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb}) {
        if (driver == driverName(each)) {
            database.driver = each;
            known = true;
        }
    }
    if (!known)
        return file.error("database", "driver", ConfigText::tr("must be sqlite, postgresql or mariadb"));
    database.timeout = Millis(file.integer("database", "timeout_ms", 5000, 100, 60000));
    database.file = file.path("database", "file", QStringLiteral("atrium.sqlite"));
    database.host = file.string("database", "host", QStringLiteral("localhost"));
    database.port = int(file.integer("database", "port", 0, 0, 65535));
    const QStringList standbys = file.strings("database", "standbys");
    database.name = file.string("database", "name", QStringLiteral("atrium"));
    database.user = file.string("database", "user", QStringLiteral("atrium"));
    const QString passwordFile = file.path("database", "password_file", {});
    for (const QString &standby : standbys) {
        const auto server = parsePeerAddress(standby, quint16(database.port));
        if (!server)
            return file.error("database", "standbys", server.error().message);
        database.standbys.append({server->host, server->port});
    }
    if (database.driver != DatabaseDriver::Sqlite && !passwordFile.isEmpty()) {
        const auto password = readSecretFile(passwordFile);
        if (!password)
            return password.error();
        database.password = *password;
    }
    return database;
}

Result<CalendarSettings> readCalendar(ConfigFile &file)
{
    CalendarSettings calendar;
    calendar.reminderLead = std::chrono::minutes(file.integer("calendar", "reminder_minutes", 15, 0, 7 * 24 * 60));
    const QString zone = file.string("calendar", "time_zone", {});
    const auto known = timeZoneFrom(zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone);
    if (!known && !zone.isEmpty())
        return file.error("calendar", "time_zone",
                          ConfigText::tr("must be the name of a time zone, for instance Europe/Berlin"));
    calendar.timeZone = known.value_or("UTC"); // a machine's own zone need not have a name
    return calendar;
}

FileLimits readFileLimits(ConfigFile &file)
{
    constexpr qint64 mostMebibytes = qint64(1) << 30;
    const auto bytes = [&file](const char *key, qint64 fallback) {
        return file.integer("files", key, fallback, 0, mostMebibytes) << 20;
    };
    return {
        .fileBytes = bytes("maximum_mb", 1024), .roomBytes = bytes("room_mb", 0), .homeBytes = bytes("home_mb", 2048)};
}

Result<HostList> readImportHosts(ConfigFile &file)
{
    const auto hosts = HostList::from(file.strings("files", "import_hosts"));
    if (!hosts)
        return file.error("files", "import_hosts",
                          ConfigText::tr("must list host names, for instance \"files.school.example\" or "
                                         "\"*.school.example\""));
    return hosts;
}

void readLimits(ConfigFile &file, Config &config)
{
    const auto limit = [&file](const char *key, int fallback, int least = 0) {
        return int(file.integer("limits", key, fallback, least, 1'000'000));
    };
    // A thousand people behind one address must be able to come back within seconds: each has a room, the lobby and
    // their page.
    config.http.maximumConnections = limit("connections", 0);
    config.http.perAddress.connections = limit("connections_per_address", 8000);
    config.http.perAddress.joins = {.perSecond = limit("joins_per_second", 200),
                                    .burst = limit("joins_burst", 1000, 1)};
    config.http.handshakes.perAddress = limit("handshakes_per_address", config.http.handshakes.perAddress);
    config.pace = {.perSecond = limit("messages_per_second", config.pace.perSecond),
                   .burst = limit("messages_burst", config.pace.burst, 1)};
}

Result<UrlPasswords> readUrlPasswords(ConfigFile &file)
{
    constexpr std::pair<const char *, UrlPasswords> rules[] = {
        {"private", UrlPasswords::FromPrivateNetworks}, {"on", UrlPasswords::Taken}, {"off", UrlPasswords::Refused}};
    const QString wanted = file.string("compat", "rest_get_login", QLatin1String(rules[0].first));
    for (const auto &[name, rule] : rules) {
        if (wanted == QLatin1String(name))
            return rule;
    }
    return file.error("compat", "rest_get_login", ConfigText::tr("must be private, on or off"));
}

QList<Setting> describedSettings(const ConfigFile &file)
{
    QList<Setting> settings;
    for (const SettingText &text : settingTexts()) {
        Setting setting = file.settings().value(text.name);
        setting.description = text.description;
        settings.append(setting);
    }
    return settings;
}

// One field at a time, so that the line is known.
Result<void> checkRecord(const ConfigFile &file, const NodeRecord &record)
{
    struct Field
    {
        const char *section;
        const char *key;
        QString NodeRecord::*value;
    };
    constexpr Field fields[] = {{"node", "name", &NodeRecord::name},
                                {"node", "address", &NodeRecord::address},
                                {"http", "webapp", &NodeRecord::webapp},
                                {"http", "protocol", &NodeRecord::protocol}};
    for (const Field &field : fields) {
        NodeRecord tried;
        tried.name = tried.address = QStringLiteral("good");
        tried.*field.value = record.*field.value;
        if (const auto good = checkNode(tried); !good)
            return file.error(field.section, field.key, good.error());
    }
    return {};
}

QList<ConfigProblem> checkConsistency(const ConfigFile &file, const Config &config, const QString &sessionStore)
{
    QList<ConfigProblem> problems;
    const auto wrong = [&](const char *section, const char *key, const QString &what) {
        problems.append({QLatin1String(section), file.error(section, key, what)});
    };
    if (!config.node)
        wrong("node", "id",
              ConfigText::tr("is missing: give each node of the cluster its own number, 1 for the first"));
    else if (const auto record = checkRecord(file, config.record()); !record)
        problems.append({QStringLiteral("node"), record.error()});
    // A heartbeat that failed once, by a database that took its whole time-out twice, must not cost the lease.
    if (config.times.heartbeat + 2 * config.database.timeout > config.times.lease)
        wrong("cluster", "lease_ms", ConfigText::tr("must be at least heartbeat_ms and twice database.timeout_ms"));
    if (config.times.outage < config.times.lease)
        wrong("cluster", "outage_ms", ConfigText::tr("must be at least lease_ms"));
    if (config.times.late <= config.times.heartbeat || config.times.late >= config.times.lease)
        wrong("cluster", "late_ms", ConfigText::tr("must lie between heartbeat_ms and lease_ms"));
    if (sessionStore != QLatin1String("database"))
        wrong("sessions", "store",
              ConfigText::tr("must be database: sessions in one node's memory are of no use to the others"));
    return problems;
}

} // namespace

NodeRecord Config::record() const
{
    NodeRecord record;
    record.id = node;
    record.name = nodeName;
    record.address = nodeAddress;
    record.port = nodePort ? nodePort : http.port;
    record.protocol = protocol;
    record.webapp = webapp;
    return record;
}

ConfigReading readWholeConfig(const QString &name, const QProcessEnvironment &environment)
{
    ConfigReading reading;
    auto opened = ConfigFile::open(name, environment);
    if (!opened) {
        reading.problems.append({{}, opened.error()});
        return reading;
    }
    ConfigFile &file = *opened;

    Config &config = reading.config;
    config.node = NodeId(file.integer("node", "id", 0, 0, 1'000'000'000));
    config.nodeName = file.string("node", "name", QStringLiteral("node%1").arg(config.node.value));
    config.nodeAddress = file.string("node", "address", QStringLiteral("127.0.0.1"));
    config.nodePort = quint16(file.integer("node", "port", 0, 0, 65535));
    const auto http = readHttp(file, config);
    const auto peers = readPeers(file);
    if (peers) {
        config.peers = peers->channel;
        config.peerTls = peers->tls;
        config.peerAddress = peers->address;
        config.peerAddressPort = peers->addressPort;
    }
    config.keyFile = file.path("cluster", "key_file", QStringLiteral("cluster.key"));
    config.times.heartbeat =
        Millis(file.integer("cluster", "heartbeat_ms", config.times.heartbeat.count(), 50, 60'000));
    config.times.late = Millis(file.integer("cluster", "late_ms", config.times.late.count(), 100, 600'000));
    config.times.lease = Millis(file.integer("cluster", "lease_ms", config.times.lease.count(), 200, 3'600'000));
    config.times.outage = Millis(file.integer("cluster", "outage_ms", config.times.outage.count(), 1000, 86'400'000));
    config.times.flapBackOff =
        Millis(file.integer("cluster", "flap_backoff_ms", config.times.flapBackOff.count(), 0, 600'000));
    readLimits(file, config);
    config.linkLife = std::chrono::minutes(file.integer("sessions", "link_minutes", 30, 1, 24 * 60));
    config.roomThreads = int(file.integer("rooms", "threads", 0, 0, 256));
    config.uploadFolder = file.path("files", "upload", QStringLiteral("upload"));
    config.streamsFolder = file.path("files", "streams", QStringLiteral("streams"));
    config.fileLimits = readFileLimits(file);
    const auto importHosts = readImportHosts(file);
    config.importsFromPrivate = file.boolean("files", "import_private", false);
    const auto media = readMedia(file);
    const auto mail = readMail(file);
    const auto ldap = readLdap(file);
    const auto metrics = readMetrics(file);
    const auto logFormat = readLog(file);
    const auto calendar = readCalendar(file);
    const auto urlPasswords = readUrlPasswords(file);
    const auto database = readDatabase(file);
    const QString sessionStore = file.string("sessions", "store", QStringLiteral("database"));

    // The keys of a section are all or nothing: what they say together may make no sense when one is wrong.
    const auto take = [&reading](const char *section, const auto &read, auto &into) {
        if (read)
            into = *read;
        else
            reading.problems.append({QLatin1String(section), read.error()});
    };
    take("database", database, config.database);
    reading.problems += file.finish(); // a wrong type or an unknown key explains what follows from it
    if (!http)
        reading.problems.append({QStringLiteral("http"), http.error()});
    if (!peers)
        reading.problems.append({QStringLiteral("peers"), peers.error()});
    take("media", media, config.media);
    take("mail", mail, config.mail);
    take("ldap", ldap, config.ldap);
    take("metrics", metrics, config.monitoring);
    take("log", logFormat, config.logFormat);
    take("calendar", calendar, config.calendar);
    take("files", importHosts, config.importHosts);
    reading.problems += checkConsistency(file, config, sessionStore);
    take("compat", urlPasswords, config.urlPasswords);
    config.settings = describedSettings(file);
    return reading;
}

Result<Config> readConfig(const QString &file, const QProcessEnvironment &environment)
{
    ConfigReading reading = readWholeConfig(file, environment);
    if (!reading.problems.isEmpty())
        return reading.problems.first().error;
    return std::move(reading.config);
}

} // namespace Agent
