#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The walk of an integration (tst_contract.cpp) with zeep, in SOAP 1.1 at one node and in SOAP 1.2 at the other.

Usage: walk_zeep.py NODE1 NODE2 LOGIN PASSWORD-FILE NUMBER
"""
import re
import sys

import zeep

NODE1, NODE2, LOGIN, PASSWORD_FILE, NUMBER = sys.argv[1:]


def service(url, name):
    client = zeep.Client(f"{url}services/{name}?wsdl")
    namespace = next(iter(client.wsdl.bindings)).split("}")[0]
    version = "Soap11" if url == NODE1 else "Soap12"
    return client.create_service(f"{namespace}}}{name}{version}Binding", f"{url}services/{name}")


def say(line, answer):
    print(line, flush=True)
    assert sys.stdin.readline().strip() == answer, line


def main():
    users, rooms = service(NODE1, "UserService"), service(NODE1, "RoomService")
    users2, rooms2 = service(NODE2, "UserService"), service(NODE2, "RoomService")
    with open(PASSWORD_FILE, encoding="utf-8") as file:
        password = file.readline().rstrip("\r\n")
    sid = users.getSession().session_id
    assert users.loginUser(SID=sid, username=LOGIN, userpass=password) == 1
    room = {"SID": sid, "name": "Made by zeep", "roomtypes_id": 1, "comment": "a & b", "numberOfPartizipants": 10,
            "ispublic": False, "appointment": False, "isDemoRoom": False, "demoTime": 0, "isModeratedRoom": False}
    own = rooms.addRoomWithModeration(**room)
    external = {**room, "externalRoomId": int(NUMBER), "externalRoomType": "zeep-walk"}
    made = rooms.getRoomIdByExternalId(**external)
    assert made > 0 and made != own and rooms2.getRoomIdByExternalId(**external) == made
    secret = users.setUserObjectAndGenerateRoomHashByURLAndRecFlag(
        SID=sid, username="ada", firstname="Ada", lastname="Lovelace", profilePictureUrl=None, email="ada@example.org",
        externalUserId=NUMBER, externalUserType="zeep-walk", room_id=made, becomeModeratorAsInt=1,
        showAudioVideoTestAsInt=0, allowRecording=0)
    assert re.fullmatch("[0-9a-f]{32}", secret), secret
    say(f"link {secret} {made}", "in")
    counted = rooms2.getRoomCounters(SID=sid, roomId1=made, **{f"roomId{i}": 0 for i in range(2, 11)})
    assert [each.roomCount for each in counted] == [1], counted
    person = rooms2.getRoomWithClientObjectsById(SID=sid, rooms_id=made).roomUser[0]
    assert person.firstname == "Ada", person
    assert users2.kickUserByPublicSID(SID=sid, publicSID=person.publicSID) is True
    say("kicked", "out")
    for each in (made, own):
        assert rooms2.deleteRoom(SID=sid, rooms_id=each) == each
    try:
        users.setUserObjectAndGenerateRecordingHashByURL(
            SID=sid, username="ada", firstname=None, lastname=None, externalUserId="1", externalUserType="zeep", recording_id=7)
        raise AssertionError("a recording out of nowhere")
    except zeep.exceptions.Fault as fault:
        assert "7" in fault.message, fault.message
    print("done")


main()
