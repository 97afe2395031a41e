// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QUrl>

#include <optional>

/*!
    One WebSocket to a room of an agent on this machine, for a load maker that holds thousands of them: a plain socket
    that never waits. It is in its owner's epoll list with the owner as data; when that says that there is something
    to do, the owner calls advance() and then takes what came with next(). Pings are answered.

    Errors: hasEnded(), also when the server answers with anything but a WebSocket.
*/
class RoomSocket
{
public:
    struct Way
    {
        int poll = -1; //!< descriptor of the epoll list
        void *owner = nullptr;
        QHostAddress from;     //!< own address, in 127.0.0.0/8
        int receiveBuffer = 0; //!< in the kernel, in bytes; 0 = its usual one
    };
    RoomSocket(const Way &way, const QUrl &url, const QByteArray &firstText); //!< sent as soon as it is open
    ~RoomSocket();
    Q_DISABLE_COPY_MOVE(RoomSocket)

    bool isOpen() const { return m_stage == Stage::Open; }
    bool hasEnded() const { return m_stage == Stage::Ended; }
    void advance(qsizetype mostBytes = readAtOnce); //!< connects, or reads so many at most
    std::optional<QByteArray> next();               //!< the next text of what was read
    void send(const QByteArray &text);
    void watch(bool isWatched); //!< whether epoll tells when something came; it does at first

    static constexpr qsizetype readAtOnce = 64 * 1024;

private:
    enum class Stage { Connecting, Asking, Open, Ended };
    bool connects();
    bool takeAnswer();
    void write(const QByteArray &bytes);

    const Way m_way;
    const QByteArray m_request;
    const QByteArray m_firstFrame;
    const quint16 m_port;
    int m_socket = -1;
    Stage m_stage = Stage::Connecting;
    QByteArray m_bytes; // read and not taken
    qsizetype m_taken = 0;
};
