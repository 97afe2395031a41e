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
</context>
</TS>
