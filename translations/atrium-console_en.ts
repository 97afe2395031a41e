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
    <name>Console::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>%1 of %n connection loaded; scroll down for more</numerusform>
            <numerusform>%1 of %n connections loaded; scroll down for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
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
    <name>Console::ServersPanel</name>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 of %n server up</numerusform>
            <numerusform>%1 of %n servers up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>%n person is in a room on it now.</numerusform>
            <numerusform>%n people are in rooms on it now.</numerusform>
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
