// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

namespace Console {

/*! A server as its form edits it. */
struct ServerDraft
{
    qint64 id = 0; //!< 0 = not stored yet
    QString name = {};
    bool active = true;
    QString address = {};
    int port = 0;
    QString protocol = {};
    QString webapp = {};
    QString user = {};     //!< for SOAP
    QString password = {}; //!< empty = the stored one stays
    QString comment = {};
    int weight = 0;
    int maxRooms = 0;  //!< 0 = no limit
    int maxPeople = 0; //!< the same
    QString labels = {};
    QString version = {}; //!< of what the cluster has stored of it
};

ServerDraft serverDraft(const ServerEntry &entry);
ServerDraft usualServer(); //!< what a new one begins with
Common::NodeRecord recordOf(const ServerDraft &draft);
Common::NodeLimits limitsOf(const ServerDraft &draft);

} // namespace Console
