#!/usr/bin/env php
<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to one or more nodes as PHP integrations of OpenMeetings do: SoapClient, by the node's own description.
// Usage: php_client.php URL LOGIN PASSWORD-FILE [URL...]    (URL like http://127.0.0.1:5080/openmeetings/)
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

$nodes = [];
$sid = null;
foreach ($urls as $i => $url) {
    $version = $i % 2 == 0 ? SOAP_1_1 : SOAP_1_2;
    $loggedIn = null;
    if ($sid === null) {
        $users = client($url, 'UserService', $version);
        $sid = $users->getSession()->return->session_id;
        $loggedIn = $users->loginUser(['SID' => $sid, 'username' => $login, 'userpass' => $password])->return;
    }
    $answer = client($url, 'ServerService', $version)->getServers(['SID' => $sid, 'start' => 0, 'max' => 100]);
    $servers = array_map(
        fn($server) => ['id' => $server->id, 'name' => $server->name, 'port' => $server->port, 'active' => $server->active, 'pass' => $server->pass],
        $answer->return ?? []);
    $nodes[] = ['url' => $url, 'login' => $loggedIn, 'servers' => $servers];
}
echo json_encode(['sid' => strlen($sid), 'nodes' => $nodes]), "\n";
