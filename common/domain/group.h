// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"

#include <QString>

namespace Common {

/*! Users who belong together (OpenMeetings' organisation): members come into the group's rooms, public or not. */
struct Group
{
    GroupId id;
    QString name;

    friend bool operator==(const Group &, const Group &) = default;
};

/*! A user's place in a group. */
struct Membership
{
    GroupId group;
    bool isModerator = false; //!< counts as a moderator in the group's rooms

    friend bool operator==(const Membership &, const Membership &) = default;
};

constexpr int maximumGroupNameLength = 255;

QString groupKey(const QString &name);            //!< what names are compared by: as logins, without regard to case
Result<void> checkGroupName(const QString &name); //!< Invalid

} // namespace Common
