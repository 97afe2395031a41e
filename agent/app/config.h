// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/calendar/calendarsettings.h"
#include "agent/fetch/hostlist.h"
#include "agent/files/filespace.h"
#include "agent/http/httpfront.h"
#include "agent/ldap/ldapsettings.h"
#include "agent/links/personlink.h"
#include "agent/logging/log.h"
#include "agent/mail/mailsettings.h"
#include "agent/media/mediasettings.h"
#include "agent/monitoring/monitoringaccess.h"
#include "agent/nodes/setting.h"
#include "agent/peers/peersettings.h"
#include "agent/soap/urlpasswords.h"
#include "agent/storage/databasesettings.h"
#include "common/core/result.h"
#include "common/domain/nodestate.h"

#include <QProcessEnvironment>

namespace Agent {

/*! What the configuration file says, checked. Paths are absolute. */
struct Config
{
    Common::NodeId node; //!< the seed's serverId
    QString nodeName;
    QString nodeAddress;  //!< what people's browsers reach
    quint16 nodePort = 0; //!< the port they reach; 0 = http.port
    HttpFrontSettings http;
    QString webapp = QStringLiteral("openmeetings");
    QString protocol = QStringLiteral("http");
    std::optional<TlsSetup> tls;        //!< of the public port; none = it speaks plain HTTP
    QList<QSslCertificate> authorities; //!< what this node asks of others by https may be signed by them, too
    quint16 redirectPort = 0;           //!< speaks plain HTTP and leads to https; 0 = none
    QString acmeFolder;                 //!< where tokens are for whoever issues certificates; empty = none
    QStringList origins;                //!< further pages that may open rooms here
    CommitChannelSettings peers;
    std::optional<TlsSetup> peerTls; //!< what peers.tls is made of
    QString peerAddress;             //!< what the other nodes reach; empty = nodeAddress
    int peerAddressPort = 0;         //!< the port they reach; 0 = the listening one
    DatabaseSettings database;
    QString keyFile;
    Common::LeaseTimes times;
    int roomThreads = 0;               //!< 0 = one for each core
    Rate pace = PersonLink::usualPace; //!< of what one person sends over a WebSocket
    MediaSettings media;
    Common::Millis linkLife{}; //!< of links that other programs send people here by
    MailSettings mail;
    LdapSettings ldap;
    CalendarSettings calendar;
    QString uploadFolder;
    FileLimits fileLimits;
    HostList importHosts;            //!< that files are imported from; empty = none
    bool importsFromPrivate = false; //!< also when they are in private networks
    QString streamsFolder;
    UrlPasswords urlPasswords = UrlPasswords::FromPrivateNetworks;
    MonitoringSettings monitoring;
    LogFormat logFormat = LogFormat::Text;
    QList<Setting> settings; //!< all of it as text, for administrators; in the order of the example file

    Common::NodeRecord record() const; //!< the row that init and join make of it
};

/*! A configuration as far as it can be read, and all that is wrong in it. */
struct ConfigReading
{
    Config config;
    QList<ConfigProblem> problems;
};
ConfigReading readWholeConfig(const QString &file, const QProcessEnvironment &environment);

/*!
    Reads a TOML file; resources/config/agent.toml lists every key. ATRIUM_<SECTION>_<KEY> in `environment` overrides a key, and secrets
    are read from files of their own. Errors: Config, with file and line, what is wrong there and what is expected; the first
    that readWholeConfig() finds.
*/
Common::Result<Config> readConfig(const QString &file, const QProcessEnvironment &environment);

} // namespace Agent
