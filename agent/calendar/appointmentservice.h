// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/calendar/appointmentpost.h"
#include "agent/calendar/calendarsettings.h"
#include "agent/security/passwordhasher.h"

#include <functional>

namespace Agent {

/*! One occurrence of an appointment. */
struct PlannedMeeting
{
    Common::Appointment appointment;
    Common::Occurrence at;
};

/*! What is said of an appointment besides. */
struct AppointmentWishes
{
    std::optional<QString> password = {}; //!< of members' links: empty = they need none; nothing = as it is
    std::optional<Common::RoomType> roomType =
        {};                 //!< of the room that is made for it; nothing = conference, or as it is
    QString invitedBy = {}; //!< who invites, where letters are not to name the owner
};

/*!
    Appointments: who may make, see and change them, the room that is made for each, and what its members are told. Changes are
    in the audit log.

    The owner is a member as well, the organizer; they, administrators and web-service users change it, members see it, for all
    others it is not there. A room that was made for it goes with it.
    Errors: NotFound (also for whoever may not know of it), Forbidden, RoomUnknown, Invalid (names what is wrong), Conflict (too many invitations
            in the room), TooMany (letters), Unavailable.
    Threads: worker threads only.
*/
class AppointmentService
{
public:
    AppointmentService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher, const AppointmentPost &post,
                       Common::Random &random, const CalendarSettings &settings);

    const CalendarSettings &settings() const { return m_settings; }

    struct Saved
    {
        Common::AppointmentId id;
        Common::RoomId room;
        QList<Common::MeetingMemberId> added; //!< its new members, without the organizer
        int letters = 0;                      //!< that were written; a node without mail writes none
    };
    /*! The caller's own. Without a room one is made for it. */
    Common::Result<Saved> add(const Common::Appointment &appointment, const AppointmentWishes &wishes,
                              const Caller &by);
    /*! With a room as it is said, but for its owner: the caller. */
    Common::Result<Saved> addWithRoom(const Common::Appointment &appointment, const Common::Room &room,
                                      const AppointmentWishes &wishes, const Caller &by);
    /*!
        Changes what `edit` changes in the appointment as it is now; members that it leaves out are uninvited, those without
        an id are new. It may refuse, its error is the answer; it may be called again.
    */
    using Edit = std::function<Common::Result<void>(Common::Appointment &appointment)>;
    Common::Result<Saved> change(Common::AppointmentId id, const Edit &edit, const AppointmentWishes &wishes,
                                 const Caller &by);
    Common::Result<void> remove(Common::AppointmentId id, const Caller &by);
    /*! To the next appointment that takes place in the room; who is a member already stays it and hears nothing. */
    Common::Result<Common::MeetingMemberId> addMember(Common::RoomId room, const Common::MeetingMember &member,
                                                      const QUrl &baseUrl, const QString &invitedBy, const Caller &by);

    Common::Result<Common::Appointment> find(Common::AppointmentId id, const Caller &by);
    Common::Result<Common::Appointment> findByRoom(Common::RoomId room, const Caller &by); //!< the next there
    /*! All that the user takes part in, in their order; Forbidden: somebody else's calendar. Invalid: too many for an answer. */
    Common::Result<QList<PlannedMeeting>> list(Common::UserId user, Common::UtcTime from, Common::UtcTime until,
                                               const Caller &by);
    Common::Result<std::optional<PlannedMeeting>> next(Common::UserId user,
                                                       const Caller &by); //!< that begins after now
    /*! The caller's own, whose title has this in it, without regard to case. */
    Common::Result<QList<Common::Appointment>> search(const QString &title, const Caller &by);
    /*! An iCalendar object for the caller's own calendar. */
    Common::Result<QString> calendarText(Common::AppointmentId id, const Caller &by);

    static constexpr int maximumMeetings = 1000; //!< in one answer
    static constexpr int maximumOwned = 500;     //!< that are not over, of one person: each may have a room
    static constexpr int roomCapacity = 50;      //!< OpenMeetings' calendar.conference.rooms.default.size

private:
    struct Change;
    Common::Result<FoundAppointment> found(Database &database, Common::AppointmentId id, const Caller &by) const;
    Common::Result<std::optional<QString>> hashOf(const AppointmentWishes &wishes);
    Common::Result<void> checkRoom(Common::RoomId room, const Caller &by);
    Common::Result<Saved> insert(Common::Appointment appointment, const std::optional<Common::Room> &room,
                                 const AppointmentWishes &wishes, const Caller &by);
    Common::Result<Saved> changeNow(Database &database, Common::AppointmentId id, const Edit &edit,
                                    const AppointmentWishes &wishes, const std::optional<QString> &passwordHash,
                                    const QUrl &pageUrl, const Caller &by);
    Common::Result<void> storeMembers(Database &database, const FoundAppointment &before,
                                      const Common::Appointment &after, Change &change);
    Common::Result<void> removeNow(Database &database, Common::AppointmentId id, const QUrl &pageUrl, const Caller &by);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    PasswordHasher &m_hasher;
    const AppointmentPost &m_post;
    Common::Random &m_random;
    const CalendarSettings m_settings;
};

} // namespace Agent
