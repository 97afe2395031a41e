// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/framereader.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace Agent {

namespace {

constexpr uchar reservedBits = 0x70;
constexpr uchar opcodeBits = 0x0f;
constexpr uchar controlBit = 0x08;
constexpr uchar maskBit = 0x80; // in the second byte, beside the length
constexpr qsizetype beginBytes = 2;
constexpr qsizetype maskBytes = 4;
constexpr qsizetype closeCodeBytes = 2;

// Sections 7.4.1 and 7.4.2, with what was registered since. The rest is reserved, or never sent.
bool mayBeSent(quint16 closeCode)
{
    return (closeCode >= 1000 && closeCode <= 1003) || (closeCode >= 1007 && closeCode <= 1014)
        || (closeCode >= 3000 && closeCode <= 4999);
}

} // namespace

void unmask(char *bytes, qsizetype size, const uchar (&mask)[4], quint64 from)
{
    uchar turned[sizeof(quint64)];
    for (size_t i = 0; i < sizeof turned; ++i)
        turned[i] = mask[(from + i) % sizeof mask];
    quint64 wide = 0;
    std::memcpy(&wide, turned, sizeof wide);
    qsizetype at = 0;
    for (; size - at >= qsizetype(sizeof wide); at += qsizetype(sizeof wide)) {
        quint64 some = 0;
        std::memcpy(&some, bytes + at, sizeof some);
        some ^= wide;
        std::memcpy(bytes + at, &some, sizeof some);
    }
    for (size_t i = 0; at < size; ++at, ++i)
        bytes[at] = char(uchar(bytes[at]) ^ turned[i]);
}

std::optional<WebSocketMessage> FrameReader::take(QByteArrayView &bytes)
{
    while (!m_failure && (m_isInPayload || !bytes.isEmpty())) {
        if (!m_isInPayload && !takeHeader(bytes))
            break;
        if (!takePayload(bytes))
            break;
        if (auto message = endFrame())
            return message;
    }
    return {};
}

qsizetype FrameReader::headerBytes() const
{
    if (m_headerTaken < beginBytes)
        return beginBytes;
    const uchar length = m_header[1] & uchar(~maskBit);
    const qsizetype lengthBytes = length == lengthIn64Bits ? 8 : length == lengthIn16Bits ? 2 : 0;
    return beginBytes + lengthBytes + maskBytes;
}

Opcode FrameReader::opcode() const
{
    return Opcode(m_header[0] & opcodeBits);
}

bool FrameReader::isControl() const
{
    return (m_header[0] & controlBit) != 0;
}

bool FrameReader::fail(Fault fault, const char *reason)
{
    m_failure = Failure{fault, reason};
    m_text.clear();
    return false;
}

// True when it is whole and good.
bool FrameReader::takeHeader(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype some = std::min(bytes.size(), headerBytes() - m_headerTaken);
        std::memcpy(m_header.data() + m_headerTaken, bytes.data(), size_t(some));
        const bool isBegun = m_headerTaken < beginBytes;
        m_headerTaken += some;
        bytes = bytes.sliced(some);
        if (isBegun && m_headerTaken >= beginBytes && !checkBegin())
            return false;
        if (m_headerTaken < headerBytes())
            continue;
        if (!checkLength())
            return false;
        m_isInPayload = true;
        m_payloadTaken = 0;
        return true;
    }
    return false;
}

bool FrameReader::checkBegin()
{
    const bool isFinal = (m_header[0] & finalBit) != 0;
    if ((m_header[0] & reservedBits) != 0)
        return fail(Fault::Protocol, "a reserved bit is set");
    if ((m_header[0] & opcodeBits & ~controlBit) > 2) // of each kind three are known
        return fail(Fault::Protocol, "unknown opcode");
    if ((m_header[1] & maskBit) == 0)
        return fail(Fault::Protocol, "a client's frame is masked");
    if (isControl()) {
        if (!isFinal)
            return fail(Fault::Protocol, "a control frame is in pieces");
        return (m_header[1] & uchar(~maskBit)) < lengthIn16Bits || fail(Fault::Protocol, "a control frame is too long");
    }
    if (opcode() == Opcode::Continuation && m_frames == 0)
        return fail(Fault::Protocol, "nothing to continue");
    if (opcode() != Opcode::Continuation && m_frames > 0)
        return fail(Fault::Protocol, "the last message has no end");
    if (opcode() == Opcode::Binary)
        return fail(Fault::Unsupported, "text only");
    if (m_frames == maximumFrames)
        return fail(Fault::TooManyFrames, "a message of too many frames");
    ++m_frames;
    return true;
}

bool FrameReader::checkLength()
{
    const uchar *extended = m_header.data() + beginBytes;
    const uchar length = m_header[1] & uchar(~maskBit);
    m_payloadBytes = length;
    if (length == lengthIn16Bits) {
        m_payloadBytes = qFromBigEndian<quint16>(extended);
        if (m_payloadBytes < lengthIn16Bits)
            return fail(Fault::Protocol, "a length in more bytes than it needs");
    } else if (length == lengthIn64Bits) {
        m_payloadBytes = qFromBigEndian<quint64>(extended);
        if (m_payloadBytes <= 0xffff || m_payloadBytes > quint64(std::numeric_limits<qint64>::max()))
            return fail(Fault::Protocol, "not a length in 64 bits");
    }
    if (!isControl() && m_payloadBytes > quint64(std::max<qint64>(m_maximumMessageBytes - m_text.size(), 0)))
        return fail(Fault::TooBig, "the message is too long");
    return true;
}

// True when all of it has come.
bool FrameReader::takePayload(QByteArrayView &bytes)
{
    const auto some = qsizetype(std::min(quint64(bytes.size()), m_payloadBytes - m_payloadTaken));
    QByteArray &payload = isControl() ? m_control : m_text;
    const qsizetype before = payload.size();
    payload.append(bytes.first(some));
    bytes = bytes.sliced(some);
    uchar mask[maskBytes];
    std::memcpy(mask, m_header.data() + headerBytes() - maskBytes, sizeof mask);
    unmask(payload.data() + before, some, mask, m_payloadTaken);
    m_payloadTaken += quint64(some);
    if (!isControl() && !m_utf8.take(QByteArrayView(payload).sliced(before)))
        return fail(Fault::NotUtf8, "the text is not UTF-8");
    return m_payloadTaken == m_payloadBytes;
}

std::optional<WebSocketMessage> FrameReader::endFrame()
{
    using Kind = WebSocketMessage::Kind;
    m_isInPayload = false;
    m_headerTaken = 0;
    switch (opcode()) {
    case Opcode::Ping: return WebSocketMessage{Kind::Ping, std::exchange(m_control, {})};
    case Opcode::Pong: return WebSocketMessage{Kind::Pong, std::exchange(m_control, {})};
    case Opcode::Close:
        if (!checkClose())
            return {};
        return WebSocketMessage{Kind::Close, std::exchange(m_control, {})};
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary: break;
    }
    if ((m_header[0] & finalBit) == 0)
        return {};
    if (!m_utf8.isWhole()) {
        fail(Fault::NotUtf8, "the text ends within a character");
        return {};
    }
    m_frames = 0;
    return WebSocketMessage{Kind::Text, std::exchange(m_text, {})};
}

bool FrameReader::checkClose()
{
    if (m_control.isEmpty())
        return true;
    if (m_control.size() < closeCodeBytes || !mayBeSent(qFromBigEndian<quint16>(m_control.constData())))
        return fail(Fault::Protocol, "not a code to close with");
    Utf8Check reason;
    return (reason.take(QByteArrayView(m_control).sliced(closeCodeBytes)) && reason.isWhole())
        || fail(Fault::NotUtf8, "the reason is not UTF-8");
}

} // namespace Agent
