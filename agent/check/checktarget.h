// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/mail/mailsettings.h"
#include "agent/media/mediasettings.h"
#include "agent/peers/peersettings.h"
#include "agent/storage/databasesettings.h"
#include "common/domain/nodestate.h"

namespace Agent {

/*! A certificate that the configuration names, its key, and the authority that signed it. Paths are absolute. */
struct CertificateFiles
{
    QString section; //!< of the configuration: "peers", "http"
    QString certificate;
    QString key;
    QString authority; //!< empty = those that the system trusts
};

/*! A file with a secret. */
struct SecretFile
{
    QString setting; //!< that names it: "database.password_file"
    QString path;
};

/*! The node that is looked at, as its configuration says; what could not be read has its default. Holds secrets. */
struct CheckTarget
{
    Common::NodeRecord record;
    QString httpListen;
    int httpPort = 0;
    int redirectPort = 0;       //!< 0 = none
    int maximumConnections = 0; //!< 0 = as many as the process may have
    CommitChannelSettings peers;
    DatabaseSettings database;
    QString keyFile;
    Common::LeaseTimes times;
    MailSettings mail;
    MediaSettings media;
    QString timeZone; //!< of appointments
    QString uploadFolder;
    QString streamsFolder;
    QList<CertificateFiles> certificates;
    QList<SecretFile> secrets;
    QString dataServer; //!< as somebody typed it: a node's number or an address; see planSharing()
};

} // namespace Agent
