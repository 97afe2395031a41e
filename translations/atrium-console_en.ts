<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Console::AuditPanel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>%n mail could not be sent and was given up.</numerusform>
            <numerusform>%n mails could not be sent and were given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Somebody guesses passwords or tokens: locked once within the last hour.</numerusform>
            <numerusform>Somebody guesses passwords or tokens: locked %n times within the last hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n open room</numerusform>
            <numerusform>%n open rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>%1 is at its limit of %n room</numerusform>
            <numerusform>%1 is at its limit of %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>%1 is at its limit of %n person</numerusform>
            <numerusform>%1 is at its limit of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>The node works.</numerusform>
            <numerusform>All %n nodes work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>%1 of %n node works; %2.</numerusform>
            <numerusform>%1 of %n nodes work; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n differs, but should not</numerusform>
            <numerusform>%n differ, but should not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>The cluster has %n server, %1 of them up.</numerusform>
            <numerusform>The cluster has %n servers, %1 of them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>%n room is open on it</numerusform>
            <numerusform>%n rooms are open on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>with %n person in them.</numerusform>
            <numerusform>with %n people in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n file. Rooms: %1, bins: %2, what accounts keep for themselves: %3</numerusform>
            <numerusform>%n files. Rooms: %1, bins: %2, what accounts keep for themselves: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>The cluster works: the step passed.</numerusform>
            <numerusform>The cluster works: all %n steps passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::JobsPanel</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>Do you really want to remove %n person from their room?</numerusform>
            <numerusform>Do you really want to remove %n people from their rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>%n person was removed from their room.</numerusform>
            <numerusform>%n people were removed from their rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>%1 of %n person was removed from their room.</numerusform>
            <numerusform>%1 of %n people were removed from their rooms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Connected anew: %n time</numerusform>
            <numerusform>Connected anew: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 crashed %n time in a row.</numerusform>
            <numerusform>%1 crashed %n times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>%1 is at its limit of %n room.</numerusform>
            <numerusform>%1 is at its limit of %n rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>%1 is at its limit of %n person.</numerusform>
            <numerusform>%1 is at its limit of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>The media server of %1 is at its limit of %n stream.</numerusform>
            <numerusform>The media server of %1 is at its limit of %n streams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>%n node running</numerusform>
            <numerusform>%n nodes running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n open room</numerusform>
            <numerusform>%n open rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>and %n more, less urgent</numerusform>
            <numerusform>and %n more, less urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>The room is open on %1, with %n person in it.</numerusform>
            <numerusform>The room is open on %1, with %n people in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>The one person in “%1” goes on on the other node after a moment. Where to?</numerusform>
            <numerusform>The %n people in “%1” go on on the other node after a moment. Where to?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>The one person in “%1” is sent out and may enter again. What shall they be told?</numerusform>
            <numerusform>All %n people are sent out of “%1”; they may enter again. What shall they be told?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>Left on it: %n room</numerusform>
            <numerusform>Left on it: %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>with %n person.</numerusform>
            <numerusform>with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 of %n server up</numerusform>
            <numerusform>%1 of %n servers up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>%n person is in a room on it now. Drain it first, then they notice nothing.</numerusform>
            <numerusform>%n people are in rooms on it now. Drain it first, then they notice nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::SessionsPanel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n view of shared folders</numerusform>
            <numerusform>%n views of shared folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>%n more problem stands in the list.</numerusform>
            <numerusform>%n more problems stand in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>%1 of %n room would find no place.</numerusform>
            <numerusform>%1 of %n rooms would find no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>%1 of the next %n room would go to the new node; open rooms stay where they are.</numerusform>
            <numerusform>%1 of the next %n rooms would go to the new node; open rooms stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>The room of %1 would find a place.</numerusform>
            <numerusform>All %n rooms of %1 would find a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>The cluster works: %n step passed.</numerusform>
            <numerusform>The cluster works: all %n steps passed.</numerusform>
        </translation>
    </message>
</context>
</TS>
