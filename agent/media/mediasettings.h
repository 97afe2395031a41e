// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

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
};

} // namespace Agent
