// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/nodes/asknode.h"
#include "agent/storage/storage.h"

namespace Agent {

/*! What became of an administrator's action on the node that it concerns. */
struct ActionReport
{
    enum class Outcome {
        Done,
        Pending, //!< the node was asked and has not answered in time: it may still happen
        Failed,  //!< nothing happened
    };
    Outcome outcome = Outcome::Done;
    QString message = {}; //!< a sentence: what happened, or why not; empty when Done needs none
};
QLatin1String outcomeName(ActionReport::Outcome outcome); //!< "done", "pending", "failed"

/*!
    What administrators do to open rooms and the people in them, on whatever node they are. Each call returns within
    3 s with what really happened there, and is in the audit log with that outcome.

    Errors: NotFound (nobody there by that id), RoomUnknown, Conflict (the room is not open), Unavailable (no database).
    Threads: worker threads only.
*/
class RoomActions
{
public:
    RoomActions(Storage &storage, RequestNode requestNode) : m_storage(storage), m_requestNode(std::move(requestNode))
    {
    }

    Common::Result<ActionReport> kick(const QString &publicId, const Caller &by); //!< sends one person out
    /*! Sends everybody out, who are told `notice`, and closes the room; it may be entered again. */
    Common::Result<ActionReport> closeRoom(Common::RoomId room, const QString &notice, const Caller &by);
    /*! Moves an open room with its state; to the node the placement rule prefers when `target` is 0. */
    Common::Result<ActionReport> moveRoom(Common::RoomId room, Common::NodeId target, const Caller &by);

    /*! Starts or stops the recording of an open room; what is so already is done. */
    Common::Result<ActionReport> record(Common::RoomId room, bool on, const Caller &by);

    static constexpr Common::Millis deadline{2700}; // an answer within 3 s, whatever the node does

    // The requests between nodes, and what they hold
    static constexpr auto kickMethod = "kick";
    static constexpr auto closeRoomMethod = "closeRoom";
    static constexpr auto moveRoomMethod = "moveRoom";
    static constexpr auto recordMethod = "record";
    static constexpr QLatin1String onKey{"on"};
    static constexpr QLatin1String userKey{"user"}; // whose recording it is
    static constexpr QLatin1String nameKey{"name"}; // of that user
    static constexpr QLatin1String publicIdKey{"publicId"};
    static constexpr QLatin1String roomKey{"room"};
    static constexpr QLatin1String noticeKey{"notice"};
    static constexpr QLatin1String targetKey{"target"};
    static constexpr QLatin1String messageKey{"message"}; // of the answer

private:
    Common::Result<ActionReport> ask(Common::NodeId node, const QString &method, const QCborMap &arguments);

    Storage &m_storage; // not owned, outlives this
    const RequestNode m_requestNode;
};

} // namespace Agent
