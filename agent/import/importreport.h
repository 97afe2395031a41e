// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Agent {

/*! What an import did, or would do. */
struct ImportReport
{
    struct Kind
    {
        int found = 0;
        int added = 0;
        int known = 0; //!< an earlier import brought them, or they are there anyway
        int left = 0;  //!< see `conflicts`
    };
    Kind groups;
    Kind users;
    Kind memberships;
    Kind rooms;
    Kind servers;
    QStringList conflicts; //!< what was left out, and why, a sentence each
    QStringList changes;   //!< what is different here, a sentence each: ids of rooms that other programs know
    QStringList lost;      //!< what has no place here, and how much of it there was

    QString text() const; //!< for people, in lines
};

} // namespace Agent
