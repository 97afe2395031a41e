#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
# The walk of an integration (tst_contract.cpp) with SOAP::Lite: no description, typed elements.
# Usage: walk_soaplite.pl NODE1 NODE2 LOGIN PASSWORD-FILE NUMBER
use strict;
use warnings;

use SOAP::Lite;

$| = 1;
my ($node1, $node2, $login, $password_file, $number) = @ARGV;

sub answer {
    my ($node, $service, $operation, @parameters) = @_;
    return SOAP::Lite->proxy("${node}services/$service", timeout => 10)
        ->default_ns('http://services.axis.openmeetings.apache.org')
        ->on_action(sub { "urn:$operation" })
        ->call($operation, @parameters);
}

sub call {
    my ($node, $service, $operation, @parameters) = @_;
    my $answer = answer($node, $service, $operation, @parameters);
    die "$operation: " . $answer->faultstring . "\n" if $answer->fault;
    return $answer->valueof('//return');
}

sub say_and_hear {
    my ($line, $expected) = @_;
    print "$line\n";
    my $heard = <STDIN>;
    die "$line was not followed by $expected\n" unless defined $heard && $heard =~ /^\Q$expected\E\s*$/;
}

sub parameters {
    my ($type, @pairs) = @_;
    my @made;
    while (my ($name, $value) = splice @pairs, 0, 2) { push @made, SOAP::Data->name($name => $value)->type($type) }
    return @made;
}
sub texts   { return parameters('string',  @_) }
sub numbers { return parameters('int',     @_) }
sub truths  { return parameters('boolean', @_) }

open my $file, '<:encoding(UTF-8)', $password_file or die "$password_file: $!\n";
chomp(my $password = <$file>);
my $id = call($node1, 'UserService', 'getSession')->{session_id};
my @sid = texts(SID => $id);
call($node1, 'UserService', 'loginUser', @sid, texts(username => $login, userpass => $password)) == 1 or die "loginUser\n";
my @room = (texts(name => 'Made by Perl'), numbers(roomtypes_id => 1), texts(comment => 'a & b'), numbers(numberOfPartizipants => 10),
    truths(ispublic => 0, appointment => 0, isDemoRoom => 0), numbers(demoTime => 0), truths(isModeratedRoom => 0));
my $own = call($node1, 'RoomService', 'addRoomWithModeration', @sid, @room);
my @external = (@sid, @room, numbers(externalRoomId => $number), texts(externalRoomType => 'soaplite'));
my $room = call($node1, 'RoomService', 'getRoomIdByExternalId', @external);
my $again = call($node2, 'RoomService', 'getRoomIdByExternalId', @external);
die "getRoomIdByExternalId: $room $again $own\n" unless $room > 0 && $room == $again && $room != $own;
my $hash = call($node1, 'UserService', 'setUserObjectAndGenerateRoomHashByURLAndRecFlag', @sid,
    texts(username => 'ada', firstname => 'Ada', lastname => 'Lovelace', profilePictureUrl => '', email => 'ada@example.org',
        externalUserId => $number, externalUserType => 'soaplite'),
    numbers(room_id => $room, becomeModeratorAsInt => 1, showAudioVideoTestAsInt => 0, allowRecording => 0));
die "the hash: $hash\n" unless $hash =~ /^[0-9a-f]{32}$/;
say_and_hear("link $hash $room", 'in');
my $counted = call($node2, 'RoomService', 'getRoomCounters', @sid, numbers(map { ("roomId$_" => $_ == 1 ? $room : 0) } 1 .. 10));
die "getRoomCounters: $counted->{roomCount}\n" unless $counted->{roomCount} == 1;
my $person = call($node2, 'RoomService', 'getRoomWithClientObjectsById', @sid, numbers(rooms_id => $room))->{roomUser};
die "getRoomWithClientObjectsById: $person->{firstname}\n" unless $person->{firstname} eq 'Ada';
my $kicked = call($node2, 'UserService', 'kickUserByPublicSID', @sid, texts(publicSID => $person->{publicSID}));
die "kickUserByPublicSID: $kicked\n" unless $kicked eq 'true';
say_and_hear('kicked', 'out');
for my $each ($room, $own) {
    my $deleted = call($node2, 'RoomService', 'deleteRoom', @sid, numbers(rooms_id => $each));
    die "deleteRoom: $deleted\n" unless $deleted == $each;
}
my $refused = answer($node1, 'UserService', 'setUserObjectAndGenerateRecordingHashByURL', @sid,
    texts(username => 'ada', firstname => '', lastname => '', externalUserId => 1, externalUserType => 'soaplite'), numbers(recording_id => 7));
die "a recording out of nowhere\n" unless $refused->fault && $refused->faultstring =~ /7/;
print "done\n";
