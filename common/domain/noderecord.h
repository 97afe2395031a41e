// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QString>
#include <QUrl>

namespace Common {

/*!
    A node as an administrator configures it: the seed's "server". The password of its web-service user is not here:
    it is written encrypted and never read back for people.
*/
struct NodeRecord
{
    NodeId id;
    QString name;                                    //!< Server Name
    QString address;                                 //!< Server Address: host name or IP that people's browsers reach
    int port = 5080;                                 //!< HTTP Port
    QString protocol = QStringLiteral("http");       //!< "http" or "https"
    QString webapp = QStringLiteral("openmeetings"); //!< Webapp path, without slashes at the ends
    QString soapUser;                                //!< User (SOAP Access)
    bool active = true;                              //!< "you can use this node"
    QString comment;
    UtcTime inserted;
    UtcTime updated;

    friend bool operator==(const NodeRecord &, const NodeRecord &) = default;
};

Result<void> checkNode(const NodeRecord &node); //!< Invalid names the field that is wrong
/*! Whether it is a host name or an IP address, without protocol, port or path; IPv6 with or without brackets. */
bool isHost(const QString &address);
bool isOrigin(const QString &text); //!< of a web page, exactly as browsers send it

QUrl nodeUrl(const NodeRecord &node);       //!< "http://host:5080/openmeetings/"
QString nodeOrigin(const NodeRecord &node); //!< "http://host:5080", default ports left out, as browsers send it
/*! Whether a page from `origin` is this node's. A node on loopback is reached by any loopback name. */
bool isOriginOf(const NodeRecord &node, const QString &origin);
QUrl nodeRoomUrl(const NodeRecord &node, RoomId room); //!< "ws://host:5080/openmeetings/room/7"

/*! OpenMeetings' text for the column "servers": `address [id]`. */
QString nodeColumnText(NodeId id, const QString &address);

} // namespace Common
