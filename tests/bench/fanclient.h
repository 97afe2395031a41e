// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/fanprotocol.h"

#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

/*!
    Many people in the rooms of one server on 127.0.0.1: plain sockets and epoll in the caller's thread, so that the server is what is
    measured. Whoever is first in a room sends; everybody, the sender too, must get every message of the own room and nothing
    else.

    Errors: false or nothing, and error() says why; the object is of no more use then.
*/
class FanClient
{
public:
    FanClient(const FanProtocol &protocol, quint16 port); //!< the protocol outlives this
    ~FanClient();
    Q_DISABLE_COPY_MOVE(FanClient)

    /*! Lets `people` in, spread over the rooms numbered `firstRoom` and on, and waits until the server has come to rest. Once only. */
    bool join(int people, int rooms, int firstRoom = 0);

    struct FanOut
    {
        qint64 deliveries = 0;
        QList<double> echoMs; //!< from sending a message to having it back, of every sender
    };
    /*! Sends in every room for `length`, at most `window` messages of a sender on their way to it, and waits for the last delivery. */
    std::optional<FanOut> fanOut(int window, std::chrono::milliseconds length);

    /*! True when nothing came for anybody since they got in or the last fanOut(), nor comes for `length`. */
    bool isQuiet(std::chrono::milliseconds length = std::chrono::milliseconds(0));

    QString error() const { return m_error; }

private:
    using Clock = std::chrono::steady_clock;
    struct Member
    {
        int socket = -1;
        size_t room = 0;
        QByteArray answer; // to its hello, until it is inside
        bool isInside = false;
        qsizetype position = 0; // in the delivery that is coming in
    };
    struct Room
    {
        QByteArray message;
        QByteArray delivery;
        size_t sender = 0;
        qint64 people = 0;
        std::deque<Clock::time_point> onTheirWay; // when the sender sent what it does not have back
    };

    bool connectNext(int client, int roomNumber);
    bool readAnswer(Member &member);
    std::optional<int> readDeliveries(Member &member);
    bool send(Room &room);
    int wait(std::chrono::milliseconds patience);
    bool fail(const QString &what);

    const FanProtocol &m_protocol;
    const quint16 m_port;
    int m_poll = -1;
    std::vector<Member> m_members;
    std::vector<Room> m_rooms;
    std::vector<size_t> m_ready; // the members that wait() found something for
    QByteArray m_buffer;
    int m_inside = 0;
    QString m_error;
};
