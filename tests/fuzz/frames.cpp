// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/json.h"
#include "common/wire/lobbyframes.h"
#include "common/wire/roomprotocol.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Common;

namespace {

Result<RoomClientFrame> roomRequest(const QByteArray &text)
{
    const auto request = decodeRoomRequest(text);
    return request ? request->frame : Result<RoomClientFrame>(request.error());
}

} // namespace

void Fuzz::frames(const QByteArray &input)
{
    const auto encoded = [](const auto &frame) { return encodedFrame(frame); };
    checkCanonical(input, roomRequest, encoded);
    checkCanonical(input, decodeRoomServerFrame, encoded);
    checkCanonical(input, decodeLobbyClientFrame, encoded);
    checkCanonical(input, decodeLobbyServerFrame, encoded);
    checkCanonical(input, parseJsonObject, compactJson);
}
