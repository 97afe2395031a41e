// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Agent {

/*! How the people of this node's rooms see and hear each other. Threads: any; a value. */
struct MediaSettings
{
    int meshPeople = 6;                   //!< most people whose browsers speak directly; 0 = none do
    QStringList stunUrls = {};            //!< RFC 7064
    QStringList turnUrls = {};            //!< RFC 7065; with a secret, or there are none
    QByteArray turnSecret = {};           //!< shared with the TURN server; never leaves the node
    std::chrono::seconds turnLife{86400}; //!< of credentials

    QUrl janusUrl = {};           //!< of the WebSocket of this node's media server; empty = it has none
    QString janusApiSecret = {};  //!< that Janus wants of each request; empty = it wants none
    QString janusAdminKey = {};   //!< that its plugin VideoRoom wants of who makes rooms; likewise
    int janusRoomPublishers = 24; //!< who send at one time in one room
    int janusBitrate = 1'500'000; //!< of a camera, bits a second
    int maxStreams = 0;           //!< that it may carry; 0 = no limit. See Common::MediaServer
    int converters = 1;           //!< recordings that this node converts at one time; 0 = none
};

} // namespace Agent
