// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class TestDatabase;

/*!
    Adds users "visitor-0" and on, with loadPassword, and logs them in: the ids of their sessions, or none after a
    warning. It is the database's repositories that do it, before a node runs: hashing a password for each of
    thousands would take minutes, and is not what is measured.
*/
QList<QByteArray> addLoggedInUsers(const TestDatabase &database, int count);

inline constexpr auto loadPassword = "the visitors' password";
