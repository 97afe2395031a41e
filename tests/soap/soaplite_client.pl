#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Speaks to one or more nodes with SOAP::Lite, without description and with typed (RPC-like) elements, as the clients
# of soap4r's and nusoap's kind do.
# Usage: soaplite_client.pl URL LOGIN PASSWORD-FILE [URL...]    (URL like http://127.0.0.1:5080/openmeetings/)
# Prints JSON: for each URL what loginUser answered and the servers; the session opened at the first URL is used at all.
use strict;
use warnings;

use JSON::PP;
use SOAP::Lite;

die "usage: soaplite_client.pl URL LOGIN PASSWORD-FILE [URL...]\n" if @ARGV < 3;
my ($first, $login, $password_file, @more) = @ARGV;
open my $file, '<:encoding(UTF-8)', $password_file or die "$password_file: $!\n";
chomp(my $password = <$file>);

sub call {
    my ($url, $service, $operation, @parameters) = @_;
    my $answer = SOAP::Lite->proxy("${url}services/$service", timeout => 10)
        ->default_ns('http://services.axis.openmeetings.apache.org')
        ->on_action(sub { "urn:$operation" })
        ->call($operation, @parameters);
    die "$operation at $url: " . $answer->faultstring . "\n" if $answer->fault;
    return $answer;
}

sub text   { return SOAP::Data->name($_[0] => $_[1])->type('string') }
sub number { return SOAP::Data->name($_[0] => $_[1])->type('int') }

my ($sid, @nodes);
for my $url ($first, @more) {
    my $logged_in;
    if (!defined $sid) {
        $sid = call($url, 'UserService', 'getSession')->valueof('//return')->{session_id};
        $logged_in = call($url, 'UserService', 'loginUser', text(SID => $sid), text(username => $login), text(userpass => $password))->result;
    }
    my @servers = call($url, 'ServerService', 'getServers', text(SID => $sid), number(start => 0), number(max => 100))->valueof('//getServersResponse/return');
    push @nodes, {
        url     => $url,
        login   => defined $logged_in ? $logged_in + 0 : undef,
        servers => [map { { id => $_->{id} + 0, name => $_->{name}, port => $_->{port} + 0, active => $_->{active} eq 'true' ? JSON::PP::true : JSON::PP::false, pass => $_->{pass} } } @servers],
    };
}
# The recordings of a program's rooms: found, and deleted.
my @of_clients = (text(SID => $sid), text(externalRoomType => 'clients'));
my @recordings = call($first, 'RoomService', 'getFlvRecordingByExternalRoomType', @of_clients)->valueof('//return');
die "recordings: " . encode_json([map { $_->{fileName} } @recordings]) . "\n"
    unless @recordings == 1 && $recordings[0]{fileName} eq 'Clients 2026-01-31 14:05' && $recordings[0]{isRecording} eq 'true';
call($first, 'RoomService', 'deleteFlvRecording', text(SID => $sid), number(flvRecordingId => $recordings[0]{flvRecordingId}));
die "a recording is there after it was deleted\n"
    if call($first, 'RoomService', 'getFlvRecordingByExternalRoomType', @of_clients)->valueof('//return');
print encode_json({sid => length $sid, nodes => \@nodes}), "\n";
