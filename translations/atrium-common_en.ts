<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Common</name>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>load %1 in %n open room</numerusform>
            <numerusform>load %1 in %n open rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>Crashed %n time in a row: it gets new rooms again in %1.</numerusform>
            <numerusform>Crashed %n times in a row: it gets new rooms again in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>has %1 of at most %n open room</numerusform>
            <numerusform>has %1 of at most %n open rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>has %1 of at most %n person</numerusform>
            <numerusform>has %1 of at most %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>up, %1 of %n stream</numerusform>
            <numerusform>up, %1 of %n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>up, %n stream</numerusform>
            <numerusform>up, %n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>its media server has %1 of at most %n stream</numerusform>
            <numerusform>its media server has %1 of at most %n streams</numerusform>
        </translation>
    </message>
</context>
</TS>
