// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/groupservice.h"
#include "agent/accounts/securehashservice.h"
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/tokenservice.h"
#include "agent/accounts/userservice.h"
#include "agent/cache/clustercache.h"
#include "agent/calendar/appointmentservice.h"
#include "agent/files/uploadservice.h"
#include "agent/http/httpmessage.h"
#include "agent/invitations/invitationservice.h"
#include "agent/placement/placementservice.h"
#include "agent/recordings/recordingservice.h"
#include "agent/rooms/roomservice.h"

#include <QJsonObject>

namespace Agent {

/*! What the handlers of the JSON API work with. Everything is used in request threads. */
struct ApiServices
{
    SessionService &sessions;
    InvitationService &invitations;
    AppointmentService &appointments;
    MailService &mail;
    SecureHashService &hashes;
    UserService &users;
    GroupService &groups;
    TokenService &tokens;
    RoomService &rooms;
    PlacementService &placement;
    FileService &files;
    UploadService &uploads;
    RecordingService &recordings;
    ClusterCache &cache;
    Storage &storage; //!< for what is only read
    Common::NodeId node;
    QString cookiePath; //!< "/openmeetings/"
};

/*! One request to the API, after its right was checked. */
struct ApiRequest
{
    const HttpRequest &http;
    Caller caller; //!< no user where the call needs no session
    QString sessionId;
    qint64 id = 0;     //!< the number in the path, where the route has one
    qint64 number = 0; //!< its second one
    /*! Carries work out in a request thread, and gives what it returns in the main thread. To be called there. */
    std::function<void(std::function<HttpResponse()>, const HttpResponder &)> run = {};
};

using ApiHandler = Common::Result<HttpResponse> (*)(ApiServices &services, const ApiRequest &request);

/*!
    Who may call a row. LoggedIn stands for accounts: the rows of Guest alone are for guests, too, and the handler of each heeds
    Caller::onlyRoom.
*/
enum class ApiRight { Anybody, Guest, LoggedIn, Admin };

/*! One row of the API. `path` is relative to api/v1/ and may hold one `{id}` and, after it, one `{n}`. */
struct ApiRoute
{
    static constexpr qint64 usualBody = 64 * 1024;

    const char *method;
    const char *path;
    ApiRight right;
    ApiHandler handler;
    qint64 bodyLimit = usualBody; //!< bytes
    bool streams = false; //!< the handler is called before the body came, which goes where it says (HttpResponse::sink)
    bool needsPerson = false; //!< no program may call it by a token
};

HttpResponse jsonResponse(int status, const QJsonObject &object);
HttpResponse noContent();
QJsonObject named(qint64 id, const QString &name);           //!< {"id","name"}
QJsonValue idJson(qint64 id);                                //!< null when there is none
QJsonValue userJson(ClusterCache &cache, Common::UserId id); //!< the same; null where the account is gone

} // namespace Agent
