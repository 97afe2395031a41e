// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/framereader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QStringDecoder>

using namespace Agent;

namespace {

constexpr qint64 maximumBytes = 300;
constexpr qsizetype maximumControlBytes = 125;

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError();
}

void check(const WebSocketMessage &message)
{
    if (message.kind == WebSocketMessage::Kind::Text) {
        Fuzz::promise(message.payload.size() <= maximumBytes, "a message is within its limit");
        Fuzz::promise(isUtf8(message.payload), "a text is UTF-8");
    } else {
        Fuzz::promise(message.payload.size() <= maximumControlBytes, "a control frame is short");
    }
    if (message.kind == WebSocketMessage::Kind::Close)
        Fuzz::promise(message.payload.size() != 1 && isUtf8(message.payload.mid(2)), "a close has a code and a text");
}

/*! The messages and the fault at the end, if any, of what comes `piece` bytes at a time. */
QByteArrayList readIn(const QByteArray &stream, qsizetype piece)
{
    FrameReader reader(maximumBytes);
    QByteArrayList seen;
    for (qsizetype at = 0; at < stream.size() && !reader.failure(); at += piece) {
        QByteArrayView bytes = QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at));
        while (!bytes.isEmpty() && !reader.failure()) {
            const qsizetype before = bytes.size();
            const auto message = reader.take(bytes);
            Fuzz::promise(bytes.size() < before || reader.failure(), "whoever reads gets on");
            if (message) {
                check(*message);
                seen.append(QByteArray::number(int(message->kind)) + ' ' + message->payload);
            }
        }
    }
    if (reader.failure())
        seen.append(QByteArray::number(int(reader.failure()->fault)) + ' ' + reader.failure()->reason);
    return seen;
}

} // namespace

void Fuzz::websockets(const QByteArray &input)
{
    const QByteArrayList whole = readIn(input, std::max<qsizetype>(1, input.size()));
    promise(readIn(input, 1) == whole, "messages are the same, in however small pieces they come");
    promise(readIn(input, 5) == whole, "messages are the same, in whatever pieces they come");
}
