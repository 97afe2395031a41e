#!/usr/bin/env php
<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of an integration (tst_contract.cpp) with PHP's SoapClient.
// Usage: walk_php.php wsdl|bare NODE1 NODE2 LOGIN PASSWORD-FILE NUMBER

[, $mode, $node1, $node2, $login, $passwordFile, $number] = $argv;
const MADE = 'http://services.axis.openmeetings.apache.org';

/** Calls an operation with named arguments; without a description they travel as the client itself encodes them. */
function call(string $node, string $service, string $operation, array $arguments)
{
    global $mode;
    static $clients = [];
    $options = ['location' => "{$node}services/$service", 'cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS];
    $client = $clients[$node . $service] ??= $mode === 'wsdl'
        ? new SoapClient("{$node}services/$service?wsdl", $options)
        : new SoapClient(null, $options + ['uri' => MADE, 'style' => SOAP_RPC, 'use' => SOAP_ENCODED]);
    if ($mode === 'wsdl')
        return $client->__soapCall($operation, [$arguments])->return ?? null;
    $parameters = array_map(fn($name) => new SoapParam($arguments[$name], $name), array_keys($arguments));
    return $client->__soapCall($operation, $parameters, null);
}

/** What an array of one element looks like depends on the mode. */
function first($list)
{
    return is_array($list) ? $list[0] : $list;
}

function check(bool $holds, string $what, $seen): void
{
    if (!$holds) {
        fwrite(STDERR, "$what: " . json_encode($seen) . "\n");
        exit(1);
    }
}

function say(string $line, string $answer): void
{
    echo "$line\n";
    check(trim(fgets(STDIN)) === $answer, "$line was not followed by", $answer);
}

$sid = call($node1, 'UserService', 'getSession', [])->session_id;
$password = rtrim(file_get_contents($passwordFile), "\r\n");
$in = call($node1, 'UserService', 'loginUser', ['SID' => $sid, 'username' => $login, 'userpass' => $password]);
check($in == 1, 'loginUser', $in);
$room = ['SID' => $sid, 'name' => "Made by PHP $mode", 'roomtypes_id' => 1, 'comment' => 'a & b', 'numberOfPartizipants' => 10,
    'ispublic' => false, 'appointment' => false, 'isDemoRoom' => false, 'demoTime' => 0, 'isModeratedRoom' => false];
$own = call($node1, 'RoomService', 'addRoomWithModeration', $room);
check($own > 0, 'addRoomWithModeration', $own);
$external = $room + ['externalRoomId' => (int) $number, 'externalRoomType' => "php-$mode"];
$id = call($node1, 'RoomService', 'getRoomIdByExternalId', $external);
$again = call($node2, 'RoomService', 'getRoomIdByExternalId', $external);
check($id > 0 && $id == $again && $id != $own, 'getRoomIdByExternalId', [$id, $again, $own]);
$hash = call($node1, 'UserService', 'setUserObjectAndGenerateRoomHashByURLAndRecFlag', [
    'SID' => $sid, 'username' => 'ada', 'firstname' => 'Ada', 'lastname' => 'Lovelace', 'profilePictureUrl' => '',
    'email' => 'ada@example.org', 'externalUserId' => $number, 'externalUserType' => "php-$mode", 'room_id' => $id,
    'becomeModeratorAsInt' => 1, 'showAudioVideoTestAsInt' => 0, 'allowRecording' => 0]);
check(preg_match('/^[0-9a-f]{32}$/', $hash) === 1, 'the hash', $hash);
say("link $hash $id", 'in');
$counters = ['SID' => $sid];
foreach (range(1, 10) as $i)
    $counters["roomId$i"] = $i === 1 ? $id : 0;
$counted = first(call($node2, 'RoomService', 'getRoomCounters', $counters));
check($counted->roomCount == 1, 'getRoomCounters', $counted);
$inside = call($node2, 'RoomService', 'getRoomWithClientObjectsById', ['SID' => $sid, 'rooms_id' => $id]);
$person = first($inside->roomUser);
check($person->firstname === 'Ada', 'getRoomWithClientObjectsById', $inside);
$kicked = call($node2, 'UserService', 'kickUserByPublicSID', ['SID' => $sid, 'publicSID' => $person->publicSID]);
check($kicked === true || $kicked === 'true', 'kickUserByPublicSID', $kicked);
say('kicked', 'out');
$folder = call($node1, 'FileService', 'addFolderSelf', ['SID' => $sid, 'parentFileExplorerItemId' => 0, 'fileName' => 'Plans & more',
    'room_id' => $id, 'isOwner' => false]);
check($folder > 0, 'addFolderSelf', $folder);
$listed = first(call($node2, 'FileService', 'getFileExplorerByParent', ['SID' => $sid, 'parentFileExplorerItemId' => 0, 'room_id' => $id,
    'isOwner' => false, 'owner_id' => 0]));
check($listed->fileName === 'Plans & more' && $listed->fileExplorerItemId == $folder, 'getFileExplorerByParent', $listed);
$renamed = call($node2, 'FileService', 'updateFileOrFolderName', ['SID' => $sid, 'fileExplorerItemId' => $folder, 'fileName' => 'Old']);
check($renamed == $folder, 'updateFileOrFolderName', $renamed);
$moved = call($node1, 'FileService', 'moveFile', ['SID' => $sid, 'fileExplorerItemId' => $folder, 'newParentFileExplorerItemId' => 0,
    'room_id' => $own, 'isOwner' => false, 'moveToHome' => false, 'owner_id' => 0]);
check($moved == $folder, 'moveFile', $moved);
$tree = call($node2, 'FileService', 'getFileExplorerByRoom', ['SID' => $sid, 'room_id' => $own, 'owner_id' => 0]);
check(first($tree->roomHome)->fileName === 'Old', 'getFileExplorerByRoom', $tree);
try {
    $imported = call($node1, 'FileService', 'importFile', ['SID' => $sid, 'externalUserId' => 'ada', 'externalFileId' => 1,
        'externalType' => "php-$mode", 'room_id' => $id, 'isOwner' => false, 'path' => 'http://127.0.0.1/', 'parentFolderId' => 0,
        'fileSystemName' => 'a.txt']);
    check(false, 'an import that nobody allowed', $imported);
} catch (SoapFault $fault) {
    check(str_contains($fault->getMessage(), 'imports'), 'the fault', $fault->getMessage());
}
$deleted = call($node1, 'FileService', 'deleteFileOrFolder', ['SID' => $sid, 'fileExplorerItemId' => $folder]);
check($deleted == $folder, 'deleteFileOrFolder', $deleted);
foreach ([$id, $own] as $each) {
    $deleted = call($node2, 'RoomService', 'deleteRoom', ['SID' => $sid, 'rooms_id' => $each]);
    check($deleted == $each, 'deleteRoom', $deleted);
}
try {
    $nothing = call($node1, 'UserService', 'setUserObjectAndGenerateRecordingHashByURL', ['SID' => $sid, 'username' => 'ada',
        'firstname' => '', 'lastname' => '', 'externalUserId' => '1', 'externalUserType' => 'php', 'recording_id' => 7]);
    check(false, 'a recording out of nowhere', $nothing);
} catch (SoapFault $fault) {
    check(str_contains($fault->getMessage(), '7'), 'the fault', $fault->getMessage());
}
echo "done\n";
