// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/*! One HTTP answer. */
struct RawAnswer
{
    int status = 0;  //!< 0 = none came
    QByteArray head; //!< status line and headers, without the empty line
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const; //!< the first of that name
};

/*!
    A client of 127.0.0.1 that sends and reads bytes, and knows just enough of WebSockets to take a server's frames
    apart. It waits for what it reads, with a deadline, and needs no event loop: the server is another process.
*/
class RawClient
{
public:
    static constexpr int patienceMs = 5000;

    explicit RawClient(quint16 port, const QByteArray &from = {}); //!< from another address of loopback, 127.0.0.9 say
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    /*! Asks for a WebSocket and reads the answer's status; further headers end with CR LF each. */
    int open(const QByteArray &path, const QByteArray &headers = {});
    bool send(const QByteArray &bytes); //!< false when the server takes no more: it has closed, or does not read
    int readStatus();                   //!< of an HTTP answer with all of its header; 0 = none came
    RawAnswer readAnswer();             //!< whole, of a request other than HEAD

    /*! The next frame, for people: "text hello", "pong x", "close 1002"; "end" when the server has closed, "nothing"
        when none came in time. Long payloads are told by their length and a sum. */
    QByteArray next(int waitMs = patienceMs);
    bool hasEnded(int waitMs); //!< the server closed its side within that time; what it sent before is thrown away

    static QByteArray told(const QByteArray &kind, const QByteArray &payload); //!< as next() tells it

private:
    bool readMore(qint64 deadlineMs);

    int m_socket = -1;
    QByteArray m_bytes;
    bool m_isAtEnd = false;
};
