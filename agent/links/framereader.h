// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/opcode.h"
#include "agent/links/utf8check.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace Agent {

/*! Whole, as somebody sent it: a text of one or many frames, or what a control frame carries. */
struct WebSocketMessage
{
    enum class Kind { Text, Ping, Pong, Close };
    Kind kind = Kind::Text;
    QByteArray payload; //!< of a text: UTF-8; of a close: its code and reason, or nothing
};

/*!
    Takes apart what a client sends over its WebSocket, by the letter of RFC 6455, section 5. Sans I/O.

    What breaks the RFC or a bound is refused at the first byte that shows it, before anything is kept for it. Binary
    messages are refused: nothing here speaks them.
    Threads: any; one reader per connection.
*/
class FrameReader
{
public:
    /*! Codes of a WebSocket's close (RFC 6455, section 7.4.1). */
    enum class Fault {
        Protocol = 1002,
        Unsupported = 1003, //!< a binary message
        NotUtf8 = 1007,
        TooManyFrames = 1008, //!< in one message
        TooBig = 1009,
    };
    struct Failure
    {
        Fault fault;
        const char *reason; //!< short English, fit for a close frame
    };

    explicit FrameReader(qint64 maximumMessageBytes) : m_maximumMessageBytes(maximumMessageBytes) {}

    /*! From the next frame on. */
    void setMaximumMessageBytes(qint64 bytes) { m_maximumMessageBytes = bytes; }

    /*! Takes from the front of `bytes` what belongs to one message and gives it when it is whole: call it until
        nothing is left or it has failed. */
    std::optional<WebSocketMessage> take(QByteArrayView &bytes);
    const std::optional<Failure> &failure() const { return m_failure; }

    static constexpr int maximumFrames = 128; //!< of one message

private:
    bool takeHeader(QByteArrayView &bytes);
    bool checkBegin();
    bool checkLength();
    bool takePayload(QByteArrayView &bytes);
    std::optional<WebSocketMessage> endFrame();
    bool checkClose();
    bool fail(Fault fault, const char *reason); //!< false

    Opcode opcode() const;
    bool isControl() const;
    qsizetype headerBytes() const; //!< as far as is known

    qint64 m_maximumMessageBytes;
    std::optional<Failure> m_failure;

    std::array<uchar, 14> m_header; // of the frame that is coming
    qsizetype m_headerTaken = 0;
    bool m_isInPayload = false;
    quint64 m_payloadBytes = 0; // of that frame
    quint64 m_payloadTaken = 0;

    QByteArray m_text; // of the message that is coming
    Utf8Check m_utf8;
    int m_frames = 0; // of that message so far; 0 = none is coming
    QByteArray m_control;
};

/*! The text without the mask that a client puts over it (RFC 6455, section 5.3); `from` = how much of the frame came
    before. */
void unmask(char *bytes, qsizetype size, const uchar (&mask)[4], quint64 from);

} // namespace Agent
