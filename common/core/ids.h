// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHash>
#include <QtGlobal>

#include <compare>

namespace Common {

/*!
    A database id that cannot be mistaken for another kind of id. Value 0 means "none".
*/
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 id) : value(id) {}
    constexpr explicit operator bool() const { return value != 0; }
    constexpr explicit operator qint64() const { return value; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
    friend QDebug operator<<(QDebug debug, const Id &id) { return debug << id.value; }
};

using NodeId = Id<struct NodeTag>; //!< the seed's serverId
using RoomId = Id<struct RoomTag>;
using UserId = Id<struct UserTag>;
using FileId = Id<struct FileTag>;
using RecordingId = Id<struct RecordingTag>;
using UploadId = Id<struct UploadTag>;
using InvitationId = Id<struct InvitationTag>;
using SecureHashId = Id<struct SecureHashTag>;
using GroupId = Id<struct GroupTag>; //!< OpenMeetings: organisation_id
using MailId = Id<struct MailTag>;
using AppointmentId = Id<struct AppointmentTag>;
using MeetingMemberId = Id<struct MeetingMemberTag>;

} // namespace Common
