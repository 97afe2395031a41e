// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/board.h"

#include "common/wire/roomprotocol.h"
#include "tests/board/boardmirror.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;
using namespace Common;

namespace {

constexpr qsizetype roomForNumbers = 100; // the room numbers what it tells

BoardMirror newcomer(const Board &board)
{
    const BoardEvents state = board.state();
    for (const BoardServerFrame &frame : state)
        Fuzz::promise(Fuzz::encodedFrame(frame).size() <= maximumBoardFrameBytes + roomForNumbers,
                      "no frame is longer than a client takes");
    BoardMirror mirror;
    mirror.apply(state);
    return mirror;
}

/*! What a database holds after all changes that were taken. */
void store(BoardContent &stored, const BoardChanges &changes)
{
    if (changes.pages)
        stored.pages = *changes.pages;
    const auto isChanged = [&](const BoardObject &object) {
        return changes.removed.contains(object.id)
            || std::ranges::find(changes.objects, object.id, &BoardObject::id) != changes.objects.end();
    };
    stored.objects.removeIf(isChanged);
    stored.objects.append(changes.objects);
}

} // namespace

/*! A frame a line; a digit before it says who of ten asks. */
void Fuzz::board(const QByteArray &input)
{
    Board board;
    BoardContent stored;
    BoardMirror mirror = newcomer(board);
    const auto lines = input.split('\n');
    for (const QByteArray &line : lines) {
        const bool isNamed = !line.isEmpty() && line.front() >= '0' && line.front() <= '9';
        const UserId who(isNamed ? 1 + line.front() - '0' : 1);
        const auto request = decodeRoomRequest(isNamed ? line.mid(1) : line);
        const auto *frame = request ? std::get_if<BoardClientFrame>(&request->frame) : nullptr;
        if (!frame) {
            if (line == "store")
                store(stored, board.takeChanges());
            continue;
        }
        const auto events = board.apply(who, *frame);
        if (events) {
            mirror.apply(*events);
        } else {
            checkRefusal(events.error());
            promise(newcomer(board) == mirror, "what is refused changes nothing");
        }
    }
    promise(newcomer(board) == mirror, "who was told of everything knows the board");
    store(stored, board.takeChanges());
    promise(newcomer(Board(stored)) == mirror, "what is stored is the board");
}
