// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/api/apicontext.h"

/*! The handlers of the JSON API, one per row of apirouter.cpp's table. Threads: request threads. */
namespace Agent::Api {

// What rows for people without a session have in common.
Common::Result<QJsonObject>
bodyWithoutSession(const HttpRequest &request); //!< Invalid: a form of another site could send it
HttpResponse sessionResponse(const ApiServices &services, const Caller &caller, const QString &sessionId,
                             const QJsonObject &more = {});
/*! The same with the cookie of a session that was opened just now. */
HttpResponse openedSessionResponse(const ApiServices &services, const ApiRequest &request, const Caller &caller,
                                   const QString &sessionId, const QJsonObject &more = {});
/*! An empty value = the browser forgets it. */
QByteArray sessionCookie(const ApiServices &services, const ApiRequest &request, const QString &value);

Common::Error badLevel();                    //!< what was given as "level" is none
QJsonValue timeOrNull(Common::UtcTime time); //!< in ms; null when there is none

Common::Result<HttpResponse> logIn(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> session(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> logOut(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changePassword(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listSessions(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> endSession(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> listTokens(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addToken(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> revokeToken(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> enterAsGuest(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> enterBySecureHash(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> lookAtInvitation(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addInvitation(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> listInvitations(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> revokeInvitation(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listRooms(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addRoom(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changeRoom(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeRoom(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> enterRoom(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listAppointments(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addAppointment(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changeAppointment(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeAppointment(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readCalendar(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> exportAudit(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> describe(ApiServices &services, const ApiRequest &request); //!< resources/openapi

Common::Result<HttpResponse> addFile(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> listRoomFiles(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> listHomeFiles(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addRoomFolder(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addHomeFolder(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changeFile(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> copyFile(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeFile(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> restoreFile(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> readFile(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readThumbnail(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readPage(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listRecordings(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readRecording(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeRecording(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readRecordingMedia(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readRecordingPoster(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readRecordingTimeline(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> beginUpload(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> uploadState(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> continueUpload(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> cancelUpload(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listUsers(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> readUser(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addUser(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changeUser(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeUser(ApiServices &services, const ApiRequest &request);

Common::Result<HttpResponse> listGroups(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> addGroup(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> changeGroup(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeGroup(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> listMembers(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> setMember(ApiServices &services, const ApiRequest &request);
Common::Result<HttpResponse> removeMember(ApiServices &services, const ApiRequest &request);

} // namespace Agent::Api
