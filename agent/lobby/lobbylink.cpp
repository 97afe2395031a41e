// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lobby/lobbylink.h"

namespace Agent {

using namespace Common;

void LobbyLink::close(LobbyClose code)
{
    const QString text = lobbyCloseText(code);
    closeWith(encode(LobbyClosedFrame{code, text}), int(code), text);
}

void LobbyLink::received(const QByteArray &text)
{
    const auto frame = decodeLobbyClientFrame(text);
    if (!frame)
        return close(LobbyClose::BadFrame);
    if (const auto *say = std::get_if<LobbySayFrame>(&*frame))
        Q_EMIT sayRequested(say->text);
    else
        send(encode(LobbyPongFrame{}));
}

} // namespace Agent
