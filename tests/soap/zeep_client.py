#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks to one or more nodes with zeep, which checks every answer against the node's own description.

Usage: zeep_client.py URL LOGIN PASSWORD-FILE [URL...]    (URL like http://127.0.0.1:5080/openmeetings/)
Prints JSON: for each URL what loginUser answered and the servers; the session opened at the first URL is used at all.
Calls every operation of ClusterService at the last URL, and leaves the cluster as it was; fails if one is left out.
Makes a room at the first URL and deletes it at the last. Looks for one recording of the external room type "clients",
made by the account "admin" and done, and deletes it.
"""
import datetime
import json
import sys

import zeep
from zeep.settings import Settings


def service(url, name, soap):
    """The service at this very address: descriptions name the one that the node is known by."""
    client = zeep.Client(f"{url}services/{name}?wsdl", settings=Settings(strict=True))
    namespace = next(iter(client.wsdl.bindings)).split("}")[0]
    return client.create_service(f"{namespace}}}{name}{soap}Binding", f"{url}services/{name}")


def code_of(fault):
    """The stable name of an error."""
    return fault.detail.find(".//{urn:atrium:cluster:v1}code").text


def look_around(call, node):
    """What is only looked at, and a check of the cluster that is given up at once."""
    call("getConnections", start=0, max=10, filter="")
    call("getPlacement")
    call("getPeers")
    call("getJobs")
    log = call("getAuditLog", start=0, max=1, filter="undrain", since=None, until=None)
    assert (log.entries[0].who, log.entries[0].outcome) == ("admin", "done"), log
    assert all(share.state == "ok" for share in call("checkShares")), call("checkShares")
    assert len(call("getShares")) == len(call("checkShares"))
    assert "http.port" in [setting.name for setting in call("getConfiguration", nodeId=node)]
    run = call("startVerify", login="nobody", password="nothing")
    assert call("cancelVerify", runId=run) in (True, False)
    while call("getVerify", runId=run).state == "running":
        pass
    assert len(call("getVerify", runId=run).steps) > 10


def change_people(call):
    """An account and a group come and go."""
    user = call("saveUser", id=0, login="zoe-zeep", firstname="Zoe", lastname="Zeep", email="zoe@example.org", level="user",
                password="a long word", version=0)
    assert call("getUsers", start=0, max=10, filter="zoe-zeep", orderby="login", asc=True).users[0].id == user
    call("setPassword", userId=user, password="another long word")
    group = call("saveGroup", id=0, name="Zeep", version=0)
    call("setGroupMember", groupId=group, userId=user, isModerator=True)
    assert call("getGroupMembers", groupId=group, start=0, max=10, filter="").total == 1
    call("addRoomToGroup", groupId=group, roomId=1)
    assert [room.id for room in call("getGroupRooms", groupId=group)] == [1]
    assert call("getGroups", start=0, max=10, filter="Zeep").groups[0].rooms == 1
    call("removeRoomFromGroup", groupId=group, roomId=1)
    call("removeGroupMember", groupId=group, userId=user)
    call("deleteGroup", groupId=group)
    assert call("getSessions", start=0, max=10, filter="admin").total > 0
    call("endSessions", userId=user)
    call("deleteUser", userId=user)


def change_rooms(call):
    """A room comes, is changed and goes."""
    settings = dict(comment="", type="conference", capacity=5, demoSeconds=0, isPublic=True, isClosed=False, isModerated=False,
                    isChatModerated=False, owner="admin", moderators="", options="allowRecording", redirectUrl="",
                    externalId="", externalType="", version="")
    room = call("saveRoom", id=0, name="Zeep's room", **settings)
    shown = call("getRooms", start=0, max=10, filter="zeep", orderby="name", asc=True).rooms[0]
    assert (shown.id, shown.owner, shown.options, shown.people) == (room, "admin", "allowRecording", 0), shown
    assert call("saveRoom", id=room, name="Zeep's hall", **{**settings, "version": shown.version}) == room
    assert not call("getRoomPeople", roomId=room)
    call("deleteRoom", roomId=room)


def call_cluster(cluster, sid):
    """Calls all operations; what each answered, faults by their codes."""
    answers = {}

    def call(operation, **arguments):
        try:
            answers[operation] = cluster[operation](SID=sid, **arguments)
        except zeep.exceptions.Fault as fault:
            answers[operation] = code_of(fault)
        return answers[operation]

    nodes = call("getNodes")
    node = nodes[-1]
    limits = {name: node[name] for name in ("weight", "maxRooms", "maxPeople", "labels")}
    call("saveNodeLimits", nodeId=node.id, **limits)
    call("drainNode", nodeId=node.id, deadlineSeconds=0, notice="We clean.")
    assert call("getNodes")[-1].drainSince is not None
    call("undrainNode", nodeId=node.id)
    assert call("getNodes")[-1].drainSince is None
    call("declareNodeDead", nodeId=node.id)
    assert len(call("explainPlacement", roomId=1)) == len(nodes)
    call("setPlacementRule", rule=call("getPlacementRule"))
    call("pinRoom", roomId=1, nodeId=0, label=None)
    call("kickConnection", publicSID="nobody")
    call("closeRoom", roomId=1, notice="The end.")
    call("moveRoom", roomId=1, nodeId=0)
    call("startRecording", roomId=1)
    call("stopRecording", roomId=1)
    recordings = call("getRecordings", start=0, max=10, filter="Clients", orderby="startedAt", asc=False)
    assert recordings.total == 1 and recordings.recordings[0].state == "done", recordings
    call("deleteRecording", recordingId=987654321)
    look_around(call, node.id)
    change_people(call)
    change_rooms(call)
    files = call("getRoomFiles", start=0, max=10, filter="", deleted=False, orderby="", asc=False)
    assert files.total == 0 and not files.files, files
    call("deleteRoomFile", fileId=987654321)
    call("restoreRoomFile", fileId=987654321)
    assert {peer.fromId for peer in call("getMesh")} == {node.id for node in nodes}
    assert call("getMails", start=0, max=10, state="", filter="").total == 0
    call("retryMail", mailId=1)
    call("deleteMail", mailId=1)
    call("sendTestMail", to="nobody@example.org")
    assert call("getMailSettings").isOn is False
    call("endSession", id=987654321)
    assert call("getTokens", start=0, max=10, filter="").total == 0
    call("revokeToken", tokenId=987654321)
    try:
        answers["getSessionByToken"] = cluster.getSessionByToken(token="atr_of_nobody")
    except zeep.exceptions.Fault as fault:
        answers["getSessionByToken"] = code_of(fault)
    return answers


def check_cluster(url, sid):
    """Compares with what each operation must answer when nobody is in a room."""
    cluster = service(url, "ClusterService", "Soap11")
    answers = call_cluster(cluster, sid)
    described = set(cluster._binding.all())  # zeep has no public list
    assert set(answers) == described, set(answers) ^ described
    done = ("saveNodeLimits", "drainNode", "undrainNode", "setPlacementRule", "pinRoom", "setPassword", "setGroupMember",
            "addRoomToGroup", "removeRoomFromGroup", "removeGroupMember", "deleteGroup", "endSessions", "deleteUser",
            "deleteRoom")
    faults = {"kickConnection": "not_found", "deleteRoomFile": "not_found", "restoreRoomFile": "not_found",
              "retryMail": "not_found", "deleteMail": "not_found", "sendTestMail": "unavailable",
              "endSession": "not_found", "deleteRecording": "not_found", "revokeToken": "not_found", "getSessionByToken": "not_logged_in",
              **dict.fromkeys(("declareNodeDead", "closeRoom", "moveRoom", "startRecording", "stopRecording"), "conflict")}
    for operation, expected in {**dict.fromkeys(done, True), **faults, "getPlacementRule": "capacity"}.items():
        assert answers[operation] == expected, (operation, answers[operation])


def check_users(users, sid):
    """Makes an account and a link for a person, and takes both away again: numbers as OpenMeetings' clients test them."""
    account = dict.fromkeys(("additionalname", "street", "zip", "fax", "town", "jNameTimeZone"))
    external = {"externalUserId": "5", "externalUserType": "zeep"}
    person = {"username": "hedy", "firstname": "Hedy", "lastname": "Lamarr", "email": "hedy@example.org"}
    user = users.addNewUserWithExternalType(
        SID=sid, userpass="a long word", states_id=1, language_id=1, **account, **external, **person)
    assert user > 0, user
    link = users.setUserObjectMainLandingZone(SID=sid, profilePictureUrl=None, **external, **person)
    assert len(link) == 32 and not link.startswith("-"), link
    assert users.deleteUserByExternalUserIdAndType(SID=sid, **external) == user
    error = users.getErrorByCode(SID=sid, errorid=users.deleteUserById(SID=sid, userId=user), language_id=1)
    assert (error.errorId, error.errortype) == (-5, "Error"), error


def check_rooms(url, other, sid):
    """Walks through a room's life as an integration does, half of it at the other node, and leaves nothing behind."""
    rooms, elsewhere = service(url, "RoomService", "Soap11"), service(other, "RoomService", "Soap12")
    course = {"SID": sid, "name": "Course", "roomtypes_id": 1, "comment": None, "numberOfPartizipants": 25,
              "ispublic": True, "appointment": False, "isDemoRoom": False, "demoTime": 0, "isModeratedRoom": False,
              "externalRoomType": "zeep"}
    room = rooms.getRoomIdByExternalId(**course, externalRoomId=7)
    assert room > 0 and elsewhere.getRoomIdByExternalId(**course, externalRoomId=7) == room
    found = elsewhere.getRoomById(SID=sid, rooms_id=room)
    assert (found.name, found.externalRoomId, found.roomtype.roomtypes_id, found.pin) == ("Course", 7, 1, None), found
    ids = {f"roomId{number}": 0 for number in range(2, 11)}
    counters = elsewhere.getRoomCounters(SID=sid, roomId1=room, **ids) + rooms.getRoomCounters(SID=sid, roomId=[room])
    assert [(c.roomId, c.maxUser, c.roomCount) for c in counters] == [(room, 25, 0)] * 2, counters
    listed = rooms.getRooms(SID=sid, start=0, max=100, orderby="name", asc=True)
    assert room in [each.id for each in listed.result] and listed.records >= 1
    returned = rooms.getRoomsWithCurrentUsersByListAndType(
        SID=sid, start=0, max=10, orderby="name", asc=True, externalRoomType="zeep")
    assert [each.room_id for each in returned] == [room], returned
    secret = rooms.getInvitationHash(
        SID=sid, username="Ada", room_id=room, isPasswordProtected=False, invitationpass=None, valid=1,
        validFromDate=None, validFromTime=None, validToDate=None, validToTime=None)
    assert len(secret) == 64
    assert [each.roomtypes_id for each in rooms.getRoomTypes(SID=sid)] == [1, 3, 4]
    assert rooms.closeRoom(SID=sid, room_id=room, status=True) == 1
    assert elsewhere.deleteRoom(SID=sid, rooms_id=room) == room
    assert rooms.getRoomById(SID=sid, rooms_id=room).rooms_id is None  # zeep makes a bean of nothing out of nil
    assert not rooms.getFlvRecordingByRoomId(SID=sid, roomId=room)


def check_recordings(url, other, sid):
    """Finds what was recorded in the rooms of a program, makes a link to it and deletes it."""
    users, rooms = service(url, "UserService", "Soap11"), service(other, "RoomService", "Soap12")
    for operation in ("getFlvRecordingByExternalRoomType", "getFlvRecordingByExternalRoomTypeByList"):
        found = rooms[operation](SID=sid, externalRoomType="clients")
        assert [(each.fileName, each.isRecording, each.progressPostProcessing) for each in found] == [
            ("Clients 2026-01-31 14:05", True, 100)], found
    recording = found[0]
    assert recording.fileSize > 0, recording
    assert all(each is None or each.flvRecordingMetaDataId is None for each in recording.flvRecordingMetaData or []), recording
    same = rooms.getFlvRecordingByExternalRoomTypeAndCreator(SID=sid, externalRoomType="clients", insertedBy=recording.insertedBy)
    assert [each.flvRecordingId for each in same] == [recording.flvRecordingId], same
    assert not rooms.getFlvRecordingByExternalUserId(SID=sid, externalUserId="nobody")
    link = users.setUserObjectAndGenerateRecordingHashByURL(
        SID=sid, username="hedy", firstname="Hedy", lastname="Lamarr", externalUserId="5", externalUserType="zeep",
        recording_id=recording.flvRecordingId)
    assert len(link) == 32 and not link.startswith("-"), link
    assert rooms.deleteFlvRecording(SID=sid, flvRecordingId=recording.flvRecordingId) is True
    try:
        rooms.deleteFlvRecording(SID=sid, flvRecordingId=recording.flvRecordingId)
        raise AssertionError("deleted twice")
    except zeep.exceptions.Fault as fault:
        assert code_of(fault) == "not_found"


def check_calendar(url, other, sid):
    """Makes an appointment at one node, finds, moves and deletes it at the other."""
    calendar, elsewhere = service(url, "CalendarService", "Soap11"), service(other, "CalendarService", "Soap12")
    first = datetime.datetime(2040, 3, 5, 9, tzinfo=datetime.timezone.utc)
    lesson = {"SID": sid, "appointmentName": "Lesson", "appointmentLocation": None, "appointmentDescription": "Sums",
              "appointmentstart": first, "appointmentend": first + datetime.timedelta(hours=1), "isDaily": False,
              "isWeekly": True, "isMonthly": False, "isYearly": False, "categoryId": 1, "remind": 3,
              "mmClient": ["0,Ada,Lovelace,ada@example.org,0,Europe/London", "0,Grace,Hopper,grace@example.org,0,"],
              "roomType": 1, "languageId": 1, "isPasswordProtected": True, "password": "open sesame"}
    lesson_id = calendar.saveAppointment(baseUrl=None, roomId=-1, **lesson)
    assert lesson_id > 0, lesson_id
    month = {"starttime": datetime.date(2040, 3, 1), "endtime": datetime.date(2040, 3, 31)}
    found = elsewhere.getAppointmentByRange(SID=sid, **month)
    assert [each.appointmentId for each in found] == [lesson_id] * 4, found
    lesson_seen = found[0]
    assert (lesson_seen.appointmentName, lesson_seen.isWeekly, lesson_seen.password) == ("Lesson", True, None)
    assert lesson_seen.remind.name == "iCal email" and lesson_seen.appointmentCategory.categoryId == 1
    assert [(each.firstname, each.invitor) for each in lesson_seen.meetingMember][1:] == [("Ada", False), ("Grace", False)]
    assert all(each.invitation is None or each.invitation.hash is None for each in lesson_seen.meetingMember)
    same = calendar.getAppointmentByRangeForUserId(SID=sid, userId=lesson_seen.userId.user_id, **month)
    assert [each.appointmentStarttime for each in same] == [each.appointmentStarttime for each in found], same
    assert calendar.getNextAppointment(SID=sid).appointmentId == lesson_id
    assert calendar.getNextAppointmentForUserId(SID=sid, userId=lesson_seen.userId.user_id).appointmentId == lesson_id
    assert elsewhere.getAppointmentByRoomId(SID=sid, room_id=lesson_seen.room.rooms_id).appointmentId == lesson_id
    assert [each.appointmentId for each in calendar.searchAppointmentByName(SID=sid, appointmentName="less")] == [lesson_id]
    weeks = elsewhere.getAppointmentsByWeekCalendar(
        SID=sid, firstDayInWeek=1, startDate=month["starttime"], requestUserId=lesson_seen.userId.user_id, omTimeZoneId=0,
        javaTimeZoneName="Europe/Berlin")
    assert [len(week.days) for week in weeks] == [7] * 6
    on_fifth = [day for week in weeks for day in week.days if day.tDate == datetime.date(2040, 3, 5)][0]
    assert [(each.title, each.start) for each in on_fifth.appointments] == [("Lesson", first)], on_fifth
    changed = {**lesson, "isWeekly": False, "mmClient": [], "password": None}
    assert elsewhere.updateAppointment(appointmentId=lesson_id, baseurl=None, **changed) == lesson_id
    later = {"appointmentstart": datetime.date(2040, 3, 9), "appointmentend": datetime.date(2040, 3, 9)}
    assert calendar.updateAppointmentTimeOnly(SID=sid, appointmentId=lesson_id, baseurl=None, languageId=1, **later) == lesson_id
    moved = elsewhere.getAppointmentByRange(SID=sid, **month)
    assert [(each.appointmentStarttime, len(each.meetingMember)) for each in moved] == [(datetime.date(2040, 3, 9), 1)], moved
    assert len(calendar.getAppointmentReminderTypList(SID=sid)) == 3 and len(calendar.getAppointmentCategoryList(SID=sid)) == 1
    assert elsewhere.deleteAppointment(SID=sid, appointmentId=lesson_id, language_id=1) == lesson_id
    assert calendar.deleteAppointment(SID=sid, appointmentId=lesson_id, language_id=1) == -1
    assert not calendar.getAppointmentByRange(SID=sid, **month)


def main():
    if len(sys.argv) < 4:
        sys.exit("usage: zeep_client.py URL LOGIN PASSWORD-FILE [URL...]")
    login, password_file, urls = sys.argv[2], sys.argv[3], [sys.argv[1], *sys.argv[4:]]
    with open(password_file, encoding="utf-8") as file:
        password = file.readline().rstrip("\r\n")

    sid, nodes = None, []
    for number, url in enumerate(urls):
        soap = "Soap12" if number % 2 else "Soap11"
        logged_in = None
        if sid is None:
            users = service(url, "UserService", soap)
            sid = users.getSession().session_id
            logged_in = users.loginUser(SID=sid, username=login, userpass=password)
            check_users(users, sid)
        servers = service(url, "ServerService", soap).getServers(SID=sid, start=0, max=100) or []
        listed = [{"id": s.id, "name": s.name, "port": s.port, "active": s.active, "pass": s["pass"]} for s in servers]
        nodes.append({"url": url, "login": logged_in, "servers": listed})
    check_calendar(urls[0], urls[-1], sid)
    check_cluster(urls[-1], sid)
    check_rooms(urls[0], urls[-1], sid)
    check_recordings(urls[0], urls[-1], sid)
    print(json.dumps({"sid": len(sid), "nodes": nodes}))


main()
