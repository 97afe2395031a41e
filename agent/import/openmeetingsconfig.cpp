// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/openmeetingsconfig.h"

#include "agent/import/importtext.h"
#include "agent/peers/commitprovider.h"
#include "agent/storage/dialect.h"
#include "common/core/echo.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QXmlStreamReader>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 << 20;

// Its documentation names another folder for the second file than its packages have.
const QStringList persistencePlaces{
    u"persistence.xml"_s, u"META-INF/persistence.xml"_s, u"classes/META-INF/persistence.xml"_s,
    u"WEB-INF/classes/META-INF/persistence.xml"_s, u"webapps/openmeetings/WEB-INF/classes/META-INF/persistence.xml"_s};
const QStringList contextPlaces{u"openmeetings-applicationContext.xml"_s,
                                u"classes/openmeetings-applicationContext.xml"_s,
                                u"WEB-INF/openmeetings-applicationContext.xml"_s,
                                u"WEB-INF/classes/openmeetings-applicationContext.xml"_s,
                                u"webapps/openmeetings/WEB-INF/openmeetings-applicationContext.xml"_s,
                                u"webapps/openmeetings/WEB-INF/classes/openmeetings-applicationContext.xml"_s};

Result<QString> findFile(const QString &folder, const QStringList &places)
{
    for (const QString &place : places) {
        if (const QString path = QDir(folder).filePath(place); QFile::exists(path))
            return path;
    }
    return Error{ErrorCode::Config, ImportText::tr("There is no %1 in %2.").arg(places.first(), folder),
                 ImportText::tr("Name the folder of the web application, usually /opt/red5/webapps/openmeetings.")};
}

/*! Calls `element(reader)` at the start of each element; comments are none. */
template <class Element>
Result<void> readXml(const QString &name, Element element)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Config,
                     ImportText::tr("The file %1 cannot be read: %2.").arg(name, file.errorString())};
    QXmlStreamReader reader(file.read(mostBytes));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            element(reader);
    }
    if (reader.hasError())
        return Error{ErrorCode::Config,
                     u"%1:%2: %3"_s.arg(name).arg(reader.lineNumber()).arg(echoed(reader.errorString(), 300))};
    return {};
}

// "jdbc:mysql://db1:3306/openmeetings?autoReconnect=true" without what follows the question mark.
void readUrl(const QString &text, OpenMeetingsConfig &config)
{
    config.databaseUrl = text.section(u'?', 0, 0);
    const QUrl url(config.databaseUrl.mid(u"jdbc:"_s.size()));
    config.databaseHost = url.host();
    config.databasePort = url.port(0);
    if (url.scheme() == "mysql"_L1 || url.scheme() == "mariadb"_L1)
        config.driver = DatabaseDriver::Mariadb;
    else if (url.scheme() == "postgresql"_L1)
        config.driver = DatabaseDriver::Postgresql;
}

// "DriverClassName=…, Url=…, Username=…, Password=…": what stands behind Password is not looked at.
void readConnection(const QString &properties, OpenMeetingsConfig &config)
{
    const auto parts = properties.split(u',');
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (key.compare("Url"_L1, Qt::CaseInsensitive) == 0)
            readUrl(value, config);
        else if (key.compare("Username"_L1, Qt::CaseInsensitive) == 0)
            config.databaseUser = value;
    }
}

Result<void> readPersistence(OpenMeetingsConfig &config)
{
    return readXml(config.persistenceFile, [&config](const QXmlStreamReader &reader) {
        if (reader.name() != "property"_L1)
            return;
        const QString name = reader.attributes().value("name"_L1).toString();
        const QString value = reader.attributes().value("value"_L1).toString();
        if (name == "openjpa.ConnectionProperties"_L1)
            readConnection(value, config);
        else if (name == "openjpa.ConnectionURL"_L1)
            readUrl(value, config);
        else if (name == "openjpa.ConnectionUserName"_L1)
            config.databaseUser = value;
        else if (name == "openjpa.RemoteCommitProvider"_L1)
            config.commitProvider = value.trimmed();
    });
}

Result<void> readContext(OpenMeetingsConfig &config)
{
    bool isInServerId = false;
    return readXml(config.contextFile, [&](QXmlStreamReader &reader) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "property"_L1) {
            isInServerId = attributes.value("name"_L1) == "serverId"_L1;
            if (isInServerId)
                config.serverId = attributes.value("value"_L1).trimmed().toString();
        } else if (reader.name() == "value"_L1 && isInServerId) {
            config.serverId = reader.readElementText().trimmed();
        }
        for (const QLatin1String where : {"bean"_L1, "ref"_L1, "local"_L1}) {
            if (reader.name() != "bean"_L1 && attributes.value(where) == "openmeetings.DatabaseStore"_L1)
                config.hasDatabaseStore = true;
        }
    });
}

QString quoted(const QString &text)
{
    QString inside;
    for (const QChar each : text) {
        if (each == u'"' || each == u'\\')
            inside += u'\\';
        inside += each < u' ' ? QChar(u' ') : each;
    }
    return u'"' + inside + u'"';
}

bool isNodeNumber(const QString &serverId)
{
    bool isNumber = false;
    const int number = serverId.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 1'000'000'000;
}

} // namespace

Result<OpenMeetingsConfig> readOpenMeetingsConfig(const QString &folder)
{
    OpenMeetingsConfig config;
    const auto persistence = findFile(folder, persistencePlaces);
    if (!persistence)
        return persistence.error();
    const auto context = findFile(folder, contextPlaces);
    if (!context)
        return context.error();
    config.persistenceFile = *persistence;
    config.contextFile = *context;
    if (const auto read = readPersistence(config); !read)
        return read.error();
    if (const auto read = readContext(config); !read)
        return read.error();
    return config;
}

QString agentTomlFrom(const OpenMeetingsConfig &config)
{
    QStringList lines{u"[node]"_s};
    lines.append(u"id = %1"_s.arg(isNodeNumber(config.serverId) ? config.serverId : u"1"_s));
    if (!config.commitProvider.isEmpty() && parseCommitProvider(config.commitProvider))
        lines += {QString(), u"[peers]"_s, u"commit_provider = "_s + quoted(config.commitProvider)};
    lines += {QString(), u"[sessions]"_s, u"store = \"database\""_s};
    if (config.driver) {
        lines += {QString(), u"[database]"_s, u"driver = "_s + quoted(driverName(*config.driver))};
        if (!config.databaseHost.isEmpty())
            lines.append(u"host = "_s + quoted(config.databaseHost));
        if (config.databasePort > 0)
            lines.append(u"port = %1"_s.arg(config.databasePort));
        lines += {u"name = \"atrium\""_s, u"user = \"atrium\""_s, u"password_file = \"database-password\""_s};
    }
    return lines.join(u'\n') + u'\n';
}

QStringList remarksOn(const OpenMeetingsConfig &config)
{
    QStringList remarks;
    if (config.serverId.isEmpty())
        remarks.append(ImportText::tr("serverId is not set: this node was in no cluster. It becomes node 1."));
    else if (!isNodeNumber(config.serverId))
        remarks.append(ImportText::tr("serverId \"%1\" is no number from 1 on: choose node.id yourself.")
                           .arg(echoed(config.serverId)));
    if (!config.hasDatabaseStore)
        remarks.append(ImportText::tr(
            "The session store was in one node's memory. Atrium keeps sessions in the database always."));
    if (config.commitProvider.isEmpty())
        remarks.append(ImportText::tr(
            "There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers."));
    else if (const auto parsed = parseCommitProvider(config.commitProvider); !parsed)
        remarks.append(ImportText::tr("The RemoteCommitProvider has no counterpart: %1").arg(parsed.error().message));
    if (!config.driver)
        remarks.append(
            ImportText::tr("The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on "
                           "several machines, the embedded SQLite is for one.")
                .arg(config.databaseUrl.isEmpty() ? u"?"_s : echoed(config.databaseUrl)));
    else
        remarks.append(
            ImportText::tr(
                "Atrium needs a database of its own beside OpenMeetings' (%1, user %2): make one named atrium, "
                "and write the password of its user into the file database-password.")
                .arg(echoed(config.databaseUrl), echoed(config.databaseUser)));
    remarks.append(
        ImportText::tr("Connection pools, caches and logging of OpenJPA have no counterpart and need none."));
    return remarks;
}

} // namespace Agent
