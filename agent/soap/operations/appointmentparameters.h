// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/calendar/appointmentservice.h"
#include "agent/soap/soapargs.h"

/*! Appointments as CalendarService and RoomService are told of them. Errors: Invalid (names what is wrong). Threads: any. */
namespace Agent {

/*! Takes over what saveAppointment and updateAppointment have in common, members included. */
Common::Result<void> readAppointment(const SoapArgs &args, Common::Appointment &appointment);
/*! isPasswordProtected and password; `hasPassword`: there is one that an empty one keeps. */
Common::Result<std::optional<QString>> readPassword(const SoapArgs &args, bool hasPassword);
Common::Result<Common::ReminderType> reminderTypeFrom(qint64 number);
Common::Result<QByteArray> zoneFrom(const QString &name); //!< of Java or the IANA

} // namespace Agent
