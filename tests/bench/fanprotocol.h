// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

/*!
    What a client of a room server sends, and what it gets, byte for byte. Every message of a room is the same, and names the room:
    what comes out of order, from another room or damaged cannot be counted as a delivery.
*/
class FanProtocol
{
public:
    enum class Welcome { Incomplete, Inside, Refused };

    virtual ~FanProtocol() = default;
    virtual QByteArray hello(int room, int client) const = 0; //!< asks to be let in
    virtual Welcome welcome(const QByteArray &answer) const = 0;
    virtual QByteArray message(int room) const = 0;  //!< as its sender sends it
    virtual QByteArray delivery(int room) const = 0; //!< as each member gets it
};

/*! Rooms by path: `path`/<number>. */
std::unique_ptr<FanProtocol> webSocketProtocol(const QByteArray &path);

/*! MQTT 3.1.1, a topic for each room, quality of service 0. */
std::unique_ptr<FanProtocol> mqttProtocol();
