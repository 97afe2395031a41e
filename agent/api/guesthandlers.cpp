// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"

#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonObject invitationJson(ClusterCache &cache, const FoundInvitation &found)
{
    const Invitation &invitation = found.invitation;
    return {{QStringLiteral("id"), invitation.id.value},
            {QStringLiteral("validity"), validityName(invitation.validity)},
            {QStringLiteral("from"), timeOrNull(invitation.from)},
            {QStringLiteral("until"), timeOrNull(invitation.until)},
            {QStringLiteral("hasPassword"), invitation.hasPassword},
            {QStringLiteral("name"), invitation.guestName},
            {QStringLiteral("moderator"), invitation.becomesModerator},
            {QStringLiteral("note"), invitation.note},
            {QStringLiteral("used"), invitation.used},
            {QStringLiteral("createdBy"), userJson(cache, invitation.createdBy)},
            {QStringLiteral("createdAt"), invitation.createdAt.ms},
            {QStringLiteral("state"), invitationStateName(found.state())}};
}

/*! "mail" of a wish: {"to", "language", "zone"}, the last two optional. */
Result<std::optional<InvitationMail>> mailIn(const QJsonObject &wish)
{
    const QJsonValue member = wish.value(QLatin1String("mail"));
    if (member.isUndefined() || member.isNull())
        return std::optional<InvitationMail>();
    JsonReader outer(wish);
    const QJsonObject object = outer.object("mail");
    if (!outer.ok())
        return outer.error();
    JsonReader reader(object);
    InvitationMail mail;
    mail.to = reader.string("to");
    mail.language = reader.optionalString("language").value_or(QString());
    mail.zone = reader.optionalString("zone").value_or(QString());
    if (!reader.ok())
        return reader.error();
    return std::optional(mail);
}

InvitationService::Link linkOf(const ApiRequest &request, const QString &secret)
{
    return {secret, request.sessionId, request.http.address};
}

} // namespace

Result<HttpResponse> enterAsGuest(ApiServices &services, const ApiRequest &request)
{
    const auto body = bodyWithoutSession(request.http);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString secret = reader.string("invitation");
    const QString name = reader.optionalString("name").value_or(QString());
    const QString password = reader.optionalString("password").value_or(QString());
    if (!reader.ok())
        return reader.error();
    const auto guest = services.invitations.enter(linkOf(request, secret), name, password);
    if (!guest)
        return guest.error();
    return openedSessionResponse(services, request, Caller{guest->user, request.http.address, guest->room.id},
                                 guest->sessionId,
                                 {{QStringLiteral("room"), named(guest->room.id.value, guest->room.name)}});
}

Result<HttpResponse> enterBySecureHash(ApiServices &services, const ApiRequest &request)
{
    const auto body = bodyWithoutSession(request.http);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString secret = reader.string("hash");
    const QString name = reader.optionalString("name").value_or(QString());
    if (!reader.ok())
        return reader.error();
    const auto entered = services.hashes.enter({secret, request.sessionId, request.http.address, name});
    if (!entered)
        return entered.error();
    const auto &room = entered->room;
    const QJsonValue roomJson = room ? QJsonValue(named(room->id.value, room->name)) : QJsonValue();
    if (entered->sessionId.isEmpty())
        return jsonResponse(200,
                            {{QStringLiteral("needsName"), true},
                             {QStringLiteral("name"), displayName(entered->user)},
                             {QStringLiteral("room"), roomJson}});
    Caller caller{entered->user, request.http.address, room ? std::optional(room->id) : std::nullopt,
                  entered->becomesModerator};
    QJsonObject into{{QStringLiteral("room"), roomJson}};
    if (const auto &recording = entered->recording) {
        caller.onlyRecording = recording->id;
        into.insert(QStringLiteral("recording"), named(recording->id.value, recording->name));
    }
    return openedSessionResponse(services, request, caller, entered->sessionId, into);
}

Result<HttpResponse> lookAtInvitation(ApiServices &services, const ApiRequest &request)
{
    const auto body = bodyWithoutSession(request.http);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString secret = reader.string("invitation");
    if (!reader.ok())
        return reader.error();
    const auto view = services.invitations.look(linkOf(request, secret));
    if (!view)
        return view.error();
    return jsonResponse(200,
                        {{QStringLiteral("room"), QJsonObject{{QStringLiteral("name"), view->room.name}}},
                         {QStringLiteral("state"), invitationStateName(view->state)},
                         {QStringLiteral("from"), timeOrNull(view->from)},
                         {QStringLiteral("needsName"), view->needsName},
                         {QStringLiteral("needsPassword"), view->needsPassword}});
}

Result<HttpResponse> addInvitation(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString validityText = reader.string("validity");
    Invitation invitation;
    invitation.room = RoomId(request.id);
    invitation.from = {reader.optionalInteger("from").value_or(0)};
    invitation.until = {reader.optionalInteger("until").value_or(0)};
    invitation.guestName = reader.optionalString("name").value_or(QString()).trimmed();
    invitation.becomesModerator = reader.optionalBoolean("moderator").value_or(false);
    invitation.note = reader.optionalString("note").value_or(QString());
    const QString password = reader.optionalString("password").value_or(QString());
    if (!reader.ok())
        return reader.error();
    const auto mail = mailIn(*body);
    if (!mail)
        return mail.error();
    const auto validity = validityFromName(validityText);
    if (!validity)
        return Error{ErrorCode::Invalid, ApiText::tr("\"validity\" must be endless, period or once.")};
    invitation.validity = *validity;
    const auto made = services.invitations.add(invitation, password, request.caller, *mail);
    if (!made)
        return made.error();
    return jsonResponse(201,
                        {{QStringLiteral("id"), made->id.value},
                         {QStringLiteral("secret"), made->secret},
                         {QStringLiteral("path"), QString(QStringLiteral("?invitationHash=") + made->secret)}});
}

Result<HttpResponse> listInvitations(ApiServices &services, const ApiRequest &request)
{
    const auto invitations = services.invitations.list(RoomId(request.id), request.caller);
    if (!invitations)
        return invitations.error();
    QJsonArray list;
    for (const FoundInvitation &found : *invitations)
        list.append(invitationJson(services.cache, found));
    return jsonResponse(200, {{QStringLiteral("invitations"), list}, {QStringLiteral("mail"), services.mail.isOn()}});
}

Result<HttpResponse> revokeInvitation(ApiServices &services, const ApiRequest &request)
{
    if (const auto revoked = services.invitations.revoke(InvitationId(request.id), request.caller); !revoked)
        return revoked.error();
    return noContent();
}

} // namespace Agent::Api
