#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The walk of an integration (tst_contract.cpp) by REST with curl: GET at one node, form POST at the other. What is asked for
# is found as Moodle's client finds it: from the first <ns on, and the first element of the name counts.
# Usage: walk_curl.sh NODE1 NODE2 LOGIN PASSWORD-FILE NUMBER
set -euo pipefail
node1=$1 node2=$2 login=$3 password_file=$4 number=$5

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# get NODE SERVICE/OPERATION ELEMENT NAME=VALUE…: the text of the first such element; post the same by a form.
get() { request "$1" "$2" "$3" --get "${@:4}"; }
post() { request "$1" "$2" "$3" --silent "${@:4}"; }
request() {
    local node=$1 operation=$2 element=$3 how=$4 parameters=() answer value
    shift 4
    for value; do parameters+=(--data-urlencode "$value"); done
    answer=$(curl --silent --show-error --max-time 15 "$how" "${parameters[@]}" "${node}services/$operation")
    if [[ $element == error && $answer == *"<error"* ]]; then
        printf '%s\n' "$answer"
        return
    fi
    [[ $answer == *"<ns"* ]] || die "$operation: $answer"
    value=$(grep -oP "<(\\w+:)?$element(\\s[^>]*)?>\\K[^<]*" <<<"$answer" | head -n 1)
    printf '%s\n' "$value"
}

say() {
    local heard
    printf '%s\n' "$1"
    read -r heard
    [[ $heard == "$2" ]] || die "$1 was not followed by $2"
}

sid=$(get "$node1" UserService/getSession session_id "none=")
[[ $(post "$node1" UserService/loginUser return "SID=$sid" "username=$login" "userpass=$(head -n 1 "$password_file")") == 1 ]] || die loginUser
room=("SID=$sid" "name=Made by curl" roomtypes_id=1 "comment=a & b" numberOfPartizipants=10 ispublic=false appointment=false
    isDemoRoom=false demoTime= isModeratedRoom=false)
own=$(get "$node1" RoomService/addRoomWithModeration return "${room[@]}")
external=("${room[@]}" "externalRoomId=$number" externalRoomType=curl)
id=$(get "$node1" RoomService/getRoomIdByExternalId return "${external[@]}")
again=$(post "$node2" RoomService/getRoomIdByExternalId return "${external[@]}")
((id > 0 && id == again && id != own)) || die "getRoomIdByExternalId: $id $again $own"
hash=$(get "$node1" UserService/setUserObjectAndGenerateRoomHashByURLAndRecFlag return "SID=$sid" username=ada firstname=Ada \
    lastname=Lovelace profilePictureUrl= email=ada@example.org "externalUserId=$number" externalUserType=curl "room_id=$id" \
    becomeModeratorAsInt=1 showAudioVideoTestAsInt=0 allowRecording=0)
[[ $hash =~ ^[0-9a-f]{32}$ ]] || die "the hash: $hash"
say "link $hash $id" in
counted=$(get "$node2" RoomService/getRoomCounters roomCount "SID=$sid" "roomId1=$id" roomId{2..10}=0)
[[ $counted == 1 ]] || die "getRoomCounters: $counted"
person=$(post "$node2" RoomService/getRoomWithClientObjectsById publicSID "SID=$sid" "rooms_id=$id")
[[ $(post "$node2" UserService/kickUserByPublicSID return "SID=$sid" "publicSID=$person") == true ]] || die kickUserByPublicSID
say kicked out
folder=$(post "$node1" FileService/addFolderSelf return "SID=$sid" parentFileExplorerItemId=0 "fileName=Plans & more" "room_id=$id" isOwner=false)
((folder > 0)) || die "addFolderSelf: $folder"
[[ $(get "$node2" FileService/getFileExplorerByParent fileName "SID=$sid" parentFileExplorerItemId=0 "room_id=$id" isOwner=false owner_id=0) == "Plans &amp; more" ]] || die getFileExplorerByParent
[[ $(post "$node2" FileService/updateFileOrFolderName return "SID=$sid" "fileExplorerItemId=$folder" fileName=Old) == "$folder" ]] || die updateFileOrFolderName
[[ $(get "$node1" FileService/moveFile return "SID=$sid" "fileExplorerItemId=$folder" newParentFileExplorerItemId=0 "room_id=$own" isOwner=false \
    moveToHome=false owner_id=0) == "$folder" ]] || die moveFile
[[ $(get "$node2" FileService/getFileExplorerByRoom fileName "SID=$sid" "room_id=$own" owner_id=0) == Old ]] || die getFileExplorerByRoom
refused=$(post "$node1" FileService/importFile error "SID=$sid" externalUserId=ada externalFileId=1 externalType=curl "room_id=$id" isOwner=false \
    path=http://127.0.0.1/ parentFolderId=0 fileSystemName=a.txt)
[[ $refused == *files.import_hosts* ]] || die "importFile: $refused"
[[ $(post "$node1" FileService/deleteFileOrFolder return "SID=$sid" "fileExplorerItemId=$folder") == "$folder" ]] || die deleteFileOrFolder
for each in "$id" "$own"; do
    [[ $(post "$node2" RoomService/deleteRoom return "SID=$sid" "rooms_id=$each") == "$each" ]] || die deleteRoom
done
refused=$(get "$node1" UserService/setUserObjectAndGenerateRecordingHashByURL error "SID=$sid" username=ada firstname= lastname= \
    externalUserId=1 externalUserType=curl recording_id=7)
[[ $refused == *not_found* ]] || die "the error: $refused"
echo 'done'
