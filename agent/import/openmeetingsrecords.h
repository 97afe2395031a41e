// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/noderecord.h"
#include "common/domain/room.h"
#include "common/domain/user.h"

#include <optional>

/*! Records of OpenMeetings (OPENMEETINGS.md 2) as Atrium's values; their ids are still OpenMeetings'. */
namespace Agent {

struct OldUser
{
    Common::User user;
    QString passwordHash;                       //!< as OpenMeetings made it; empty = none
    std::optional<Common::ExternalId> external; //!< nothing: of no other program
    QString pictureUrl;
    bool isActivated = true;
};

struct OldGroup
{
    qint64 id = 0;
    QString name;
};

struct OldMembership
{
    qint64 group = 0;
    qint64 user = 0;
    bool isModerator = false;
};

struct OldRoom
{
    Common::Room room; //!< owner, moderators and groups by OpenMeetings' ids
    int type = 0;      //!< OpenMeetings' own number of it
};

struct OldServer
{
    Common::NodeRecord record;
    QString password; //!< OpenMeetings kept it as it is
};

/*! Something that there is no place for here, and how much of it there is. */
struct OldExtra
{
    QString what; //!< for people
    qint64 count = 0;
};

} // namespace Agent
