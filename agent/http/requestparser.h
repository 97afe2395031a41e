// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"
#include "common/core/result.h"

#include <functional>
#include <memory>

namespace Agent {

/*!
    Turns the bytes of one connection into requests, one after the other. A thin cover over Boost.Beast's parser, which
    does no I/O; nothing outside this class knows of Boost.

    Limits: maximumHeaderBytes for the header, and for the body what `bodyLimit` says for the method and path.
    Threads: any; one parser per connection.
*/
class RequestParser
{
public:
    static constexpr quint32 maximumHeaderBytes = 16 * 1024;

    enum class State { NeedsMore, HeaderDone, Done };
    struct Failure
    {
        int status;
        QByteArray reason;
    }; //!< what to answer before closing

    explicit RequestParser(std::function<qint64(const HttpRequest &)> bodyLimit);
    ~RequestParser();

    /*! Takes in bytes and returns how many of them it used. HeaderDone is reported once, before any of the body is used. */
    qint64 feed(const QByteArray &bytes);
    State state() const { return m_state; }
    const Failure *failure() const { return m_failure.get(); }

    const HttpRequest &request() const { return m_request; } //!< whole once Done; without its body from HeaderDone on
    bool isUpgrade() const;                                  //!< asks for a WebSocket
    bool expectsContinue() const;
    bool keepsAlive() const;
    qint64 bodyBytes() const; //!< from HeaderDone on: of the body, or at most, where it comes in chunks
    bool isChunked() const;   //!< from HeaderDone on: the length of the body is not known
    void next();              //!< begins the next request

private:
    struct Parser;
    void takeHeader();
    void fail(int status, const QByteArray &reason);

    const std::function<qint64(const HttpRequest &)> m_bodyLimit;
    std::unique_ptr<Parser> m_parser;
    std::unique_ptr<Failure> m_failure;
    HttpRequest m_request;
    qint64 m_bodyBytes = 0;
    State m_state = State::NeedsMore;
};

/*!
    The path of a request target, decoded. Errors: Invalid (no absolute path; "..", ".", "//", a backslash, a semicolon
    parameter, a NUL or other control character, a "%" without two digits, or text that is no UTF-8).
*/
Common::Result<QString> safePath(const QByteArray &target);

} // namespace Agent
