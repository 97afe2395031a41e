// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

/*!
    FileService in parts, and what they share. Every operation goes through Agent::FileService with a Caller, which decides what
    they see and may do: the session's person for those of people (…Self), and who is acted for in those of other programs.
*/
namespace Agent {

extern const SoapTopic fileFolderTopic;
extern const SoapTopic fileImportTopic;
extern const SoapTopic fileListTopic;

/*!
    Whom another program or an administrator acts for: that user in their home, who may do everything in rooms besides; 0 = the
    program's own account. Programs do not act in the homes of administrators.
    Errors: NotFound, Forbidden, Unavailable.
*/
Common::Result<Caller> actingFor(const SoapContext &context, Common::UserId user);
/*! The user that stands for a person of another program; made when it is not there yet. Invalid, too. */
Common::Result<Caller> actingForExternal(const SoapContext &context, const QString &type, const QString &id);
/*! Whoever's home it is in; for what is in a room, the program's own account. */
Common::Result<Caller> actingOn(const SoapContext &context, Common::FileId file);

/*!
    Where an operation means: a folder by its id alone, whatever else is told; without one (0, or -2 as OpenMeetings' clients
    write it) the top of the home, `isOwner`, or of the room. NotFound: no such folder for this caller.
*/
Common::Result<Common::FilePlace> placeOf(const SoapContext &context, qint64 folder, qint64 room, bool isOwner,
                                          const Caller &by);

Common::Result<ExternalFile> externalFile(qint64 id, const QString &type); //!< nothing unless both are told; Invalid

inline qint64 roomOf(const SoapArgs &args) // the two spellings that there are
{
    const QLatin1String name("room_id");
    return args.longInteger(args.has(name) ? name : QLatin1String("roomId"));
}

} // namespace Agent
