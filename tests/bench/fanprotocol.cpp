// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanprotocol.h"

namespace {

constexpr int payloadBytes = 200;

QByteArray payload(int room)
{
    return ("room " + QByteArray::number(room) + ' ').leftJustified(payloadBytes, 'x');
}

// Two bytes, the higher one first.
QByteArray bigEndian(qsizetype number)
{
    return QByteArray().append(char(number >> 8)).append(char(number & 0xff));
}

class WebSocketProtocol : public FanProtocol
{
public:
    explicit WebSocketProtocol(const QByteArray &path) : m_path(path) {}

    // The key and its answer are the example of RFC 6455.
    QByteArray hello(int room, int) const override
    {
        return "GET " + m_path + '/' + QByteArray::number(room)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    }

    Welcome welcome(const QByteArray &answer) const override
    {
        if (!answer.contains("\r\n\r\n"))
            return Welcome::Incomplete;
        const bool isAccepted = answer.startsWith("HTTP/1.1 101 ") && answer.endsWith("\r\n\r\n")
            && answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        return isAccepted ? Welcome::Inside : Welcome::Refused;
    }

    QByteArray message(int room) const override
    {
        static constexpr char key[] = {0x37, 0x21, 0x5a, 0x4d};
        QByteArray masked = payload(room);
        for (qsizetype i = 0; i < masked.size(); ++i)
            masked[i] = char(masked.at(i) ^ key[i % 4]);
        return header(0x80) + QByteArray(key, sizeof key) + masked;
    }

    QByteArray delivery(int room) const override { return header(0) + payload(room); }

private:
    // Of a text message in one frame, with a length of two bytes.
    static QByteArray header(int maskBit)
    {
        static_assert(payloadBytes >= 126 && payloadBytes < 65536);
        return QByteArray().append(char(0x81)).append(char(maskBit | 126)) + bigEndian(payloadBytes);
    }

    QByteArray m_path;
};

class MqttProtocol : public FanProtocol
{
public:
    // CONNECT without keep-alive, and SUBSCRIBE right behind it.
    QByteArray hello(int room, int client) const override
    {
        return packet(0x10, text("MQTT") + QByteArray("\4\2\0\0", 4) + text("client-" + QByteArray::number(client)))
            + packet(0x82, QByteArray("\0\1", 2) + text(topic(room)) + '\0');
    }

    Welcome welcome(const QByteArray &answer) const override
    {
        const QByteArray wanted("\x20\2\0\0\x90\3\0\1\0", 9); // CONNACK and SUBACK
        if (answer == wanted)
            return Welcome::Inside;
        return wanted.startsWith(answer) ? Welcome::Incomplete : Welcome::Refused;
    }

    QByteArray message(int room) const override { return packet(0x30, text(topic(room)) + payload(room)); }
    QByteArray delivery(int room) const override { return message(room); }

private:
    static QByteArray topic(int room) { return "room/" + QByteArray::number(room); }
    static QByteArray text(const QByteArray &words) { return bigEndian(words.size()) + words; }

    static QByteArray packet(int type, const QByteArray &body)
    {
        QByteArray made(1, char(type));
        qsizetype left = body.size();
        for (; left > 127; left >>= 7)
            made.append(char(0x80 | (left & 0x7f)));
        return made.append(char(left)) + body;
    }
};

} // namespace

std::unique_ptr<FanProtocol> webSocketProtocol(const QByteArray &path)
{
    return std::make_unique<WebSocketProtocol>(path);
}

std::unique_ptr<FanProtocol> mqttProtocol()
{
    return std::make_unique<MqttProtocol>();
}
