// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peercipher.h"
#include "common/wire/peerframes.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

using namespace Agent;
using namespace Common;

namespace {

constexpr int limitBytes = 4096; // before the other end has proved itself

/*! The payloads, and a last "bad" where a length was too large, of what comes `piece` bytes at a time. */
QByteArrayList payloadsIn(const QByteArray &stream, qsizetype piece)
{
    QByteArrayList payloads;
    QByteArray buffer;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        buffer += stream.mid(at, piece);
        while (true) {
            const auto payload = takeFrame(buffer, limitBytes);
            if (!payload) {
                Fuzz::checkRefusal(payload.error());
                return payloads << "bad";
            }
            if (!*payload)
                break;
            payloads.append(**payload);
        }
        Fuzz::promise(buffer.size() <= limitBytes + 4, "no more waits than one frame");
    }
    return payloads;
}

PeerCipher cipherOf(PeerRole role)
{
    PeerCipher cipher(QByteArray(32, 'k'), role);
    cipher.setHellos("hello of the caller", "hello of the answerer");
    return cipher;
}

/*! Nobody gets a frame past the guard, or proves what they do not know, without the key. */
void checkCipher(const QByteArray &input)
{
    Fuzz::promise(!cipherOf(PeerRole::Answerer).isOthersProof(input), "a proof needs the key");
    Fuzz::promise(!cipherOf(PeerRole::Answerer).open(input), "a frame needs the key");
    PeerCipher answerer = cipherOf(PeerRole::Answerer);
    const QByteArray sealed = cipherOf(PeerRole::Caller).seal(input);
    Fuzz::promise(answerer.open(sealed) == input, "a frame comes as it was sent");
    Fuzz::promise(!answerer.open(sealed), "a frame comes once");
}

} // namespace

void Fuzz::peers(const QByteArray &input)
{
    checkCanonical(input, decodePeerFrame, [](const PeerFrame &frame) { return encode(frame); });
    checkCanonical(input, commitEventsFromJson, [](const QList<CommitEvent> &events) {
        return QJsonDocument(toJson(events)).toJson(QJsonDocument::Compact);
    });
    promise(payloadsIn(input, 3) == payloadsIn(input, limitBytes), "frames are the same, in whatever pieces they come");
    checkCipher(input);
}
