// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/sharerepository.h"

#include <QMap>

/*! What administrators put into which file on which machine so that all nodes share their folders. Pure; any thread. */
namespace Agent {

struct SharingMachine
{
    QString name;
    QString address; //!< a host name or an IP address without brackets
    QMap<ShareFolder, QString> folders;
};

struct SharingPlan
{
    SharingMachine server;
    QList<SharingMachine> others; //!< at other addresses
    qint64 user = 0;              //!< that owns what the nodes write on the server
    qint64 group = 0;
    QString userName = QStringLiteral("atrium");
};

/*! Lines for a file of a machine. */
struct FileLines
{
    QString machine;
    QString file;
    QStringList lines;
};

constexpr auto shareCredentialsFile = "/etc/atrium/share.credentials";

/*! False for what is no host name or address: it could mean something else in those files. */
bool isPlainHost(const QString &address);

QList<FileLines> nfsLines(const SharingPlan &plan);
QList<FileLines> sambaLines(const SharingPlan &plan);
QStringList nfsReasons();                          //!< sentences: why these options
QStringList sambaReasons(const SharingPlan &plan); //!< and what is to be done besides

} // namespace Agent
