#!/usr/bin/env php
<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to one or more nodes as PHP integrations of OpenMeetings do: SoapClient, by the node's own description.
// Usage: php_client.php URL LOGIN PASSWORD-FILE [URL...]    (URL like http://127.0.0.1:5080/openmeetings/)
// Makes a room at each and deletes it.
// Prints JSON: for each URL what loginUser answered and the servers; the session opened at the first URL is used at all.

if ($argc < 4) {
    fwrite(STDERR, "usage: php_client.php URL LOGIN PASSWORD-FILE [URL...]\n");
    exit(2);
}
$login = $argv[2];
$password = rtrim(file_get_contents($argv[3]), "\r\n");
$urls = [$argv[1], ...array_slice($argv, 4)];

function client(string $url, string $service, int $version): SoapClient
{
    // Descriptions name the address a node is known by; the test says where it is.
    return new SoapClient("{$url}services/$service?wsdl", [
        'cache_wsdl' => WSDL_CACHE_NONE,
        'location' => "{$url}services/$service",
        'soap_version' => $version,
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
        'connection_timeout' => 10,
    ]);
}

/** Sends a person here as integrations do; a link is 32 digits, a refusal a negative number. */
function sendPerson(SoapClient $users, string $sid): void
{
    $person = [
        'SID' => $sid, 'username' => 'grace', 'firstname' => 'Grace', 'lastname' => 'Hopper', 'profilePictureUrl' => '',
        'email' => 'grace@example.org', 'externalUserId' => 3, 'externalUserType' => 'php',
    ];
    $link = $users->setUserObjectMainLandingZone($person)->return;
    $refusal = $users->setUserObjectMainLandingZone(['SID' => 'unknown'] + $person)->return;
    $error = $users->getErrorByCode(['SID' => $sid, 'errorid' => $refusal, 'language_id' => 1])->return;
    if (!preg_match('/^[0-9a-f]{32}$/', $link) || $refusal !== '-26' || $error->errorId !== -26 || $error->errmessage === '') {
        fwrite(STDERR, "a person cannot be sent: $link $refusal {$error->errmessage}\n");
        exit(1);
    }
    try {
        $users->setUserObjectAndGenerateRoomHashByURLAndRecFlag(
            $person + ['room_id' => 999, 'becomeModeratorAsInt' => 0, 'showAudioVideoTestAsInt' => 0, 'allowRecording' => 1]);
        fwrite(STDERR, "a link into a room that is not there\n");
        exit(1);
    } catch (SoapFault) {
    }
}

/** A room's life as Moodle and Chamilo lead it. What they send for "no demo" is an empty text or false. */
function checkRooms(string $url, string $sid, int $version): void
{
    $rooms = client($url, 'RoomService', $version);
    $course = ['SID' => $sid, 'name' => 'Course & more', 'roomtypes_id' => 1, 'comment' => '',
        'numberOfPartizipants' => 25, 'ispublic' => true, 'appointment' => false, 'isDemoRoom' => false,
        'demoTime' => '', 'isModeratedRoom' => true];
    $room = $rooms->addRoomWithModerationAndExternalType($course + ['externalRoomType' => 'php'])->return;
    $other = ['room_id' => $room, 'name' => 'Other', 'demoTime' => false] + $course;
    $changed = $rooms->updateRoomWithModeration($other)->return;
    $name = $rooms->getRoomWithCurrentUsersById(['SID' => $sid, 'rooms_id' => $room])->return->name;
    $count = $rooms->getRoomCounters(['SID' => $sid, 'roomId' => [$room]])->return[0]->roomCount;
    $page = ['SID' => $sid, 'start' => 0, 'max' => 100, 'orderby' => 'name', 'asc' => true];
    $listed = $rooms->getRooms($page)->return->result;
    $closed = $rooms->closeRoom(['SID' => $sid, 'room_id' => $room, 'status' => true])->return;
    $deleted = $rooms->deleteRoom(['SID' => $sid, 'rooms_id' => $room])->return;
    $told = [$room > 0, $changed, $name, $count, in_array($room, array_column($listed, 'id')), $closed, $deleted];
    if ($told !== [true, $room, 'Other', 0, true, 1, $room]) {
        throw new Exception('RoomService answered ' . json_encode($told));
    }
}

/** What plugins show of recordings: a list by the course's type, a link that opens one, away with it. */
function checkRecordings(string $url, string $sid): void
{
    $rooms = client($url, 'RoomService', SOAP_1_1);
    $users = client($url, 'UserService', SOAP_1_1);
    $list = fn() => $rooms->getFlvRecordingByExternalRoomType(['SID' => $sid, 'externalRoomType' => 'clients'])->return ?? [];
    $found = $list();
    $recording = $found[0] ?? null;
    $link = $users->setUserObjectAndGenerateRecordingHashByURL(['SID' => $sid, 'username' => 'grace', 'firstname' => 'Grace',
        'lastname' => 'Hopper', 'externalUserId' => 3, 'externalUserType' => 'php', 'recording_id' => $recording?->flvRecordingId])->return;
    $byRoom = $rooms->getFlvRecordingByRoomId(['SID' => $sid, 'roomId' => $recording?->room_id])->return ?? [];
    $deleted = $rooms->deleteFlvRecording(['SID' => $sid, 'flvRecordingId' => $recording?->flvRecordingId])->return;
    $told = [count($found), $recording?->fileName, preg_match('/^[0-9a-f]{32}$/', $link), count($byRoom), $deleted, count($list())];
    if ($told !== [1, 'Clients 2026-01-31 14:05', 1, 1, true, 0]) {
        throw new Exception('recordings: ' . json_encode($told));
    }
}

$nodes = [];
$sid = null;
foreach ($urls as $i => $url) {
    $version = $i % 2 == 0 ? SOAP_1_1 : SOAP_1_2;
    $loggedIn = null;
    if ($sid === null) {
        $users = client($url, 'UserService', $version);
        $sid = $users->getSession()->return->session_id;
        $loggedIn = $users->loginUser(['SID' => $sid, 'username' => $login, 'userpass' => $password])->return;
        sendPerson($users, $sid);
    }
    checkRooms($url, $sid, $version);
    $answer = client($url, 'ServerService', $version)->getServers(['SID' => $sid, 'start' => 0, 'max' => 100]);
    $servers = array_map(
        fn($server) => ['id' => $server->id, 'name' => $server->name, 'port' => $server->port, 'active' => $server->active, 'pass' => $server->pass],
        $answer->return ?? []);
    $nodes[] = ['url' => $url, 'login' => $loggedIn, 'servers' => $servers];
}
checkRecordings(end($urls), $sid);
echo json_encode(['sid' => strlen($sid), 'nodes' => $nodes]), "\n";
