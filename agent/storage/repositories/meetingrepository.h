// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! What is left of the meetings in a room, as a whole. Calls run inside a transaction. */
class MeetingRepository
{
public:
    explicit MeetingRepository(Database &database) : m_db(database) {}

    /*!
        All have left. What was said and who had which rights is forgotten; what was drawn and asked too where the room is
        public – who comes next is somebody else, and must not find it – or was deleted.
    */
    Common::Result<void> end(Common::RoomId room);

private:
    Database &m_db;
};

} // namespace Agent
