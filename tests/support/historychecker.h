// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history.h"

#include <QStringList>

/*! What the checker forgives. */
struct HistoryRules
{
    /*!
        How long after another node opened a room its former node may take to close it, if it did nothing in it meanwhile. A busy
        machine fires a timer late; none of the agents' own margins is to be used up by that.
    */
    qint64 lateCloseMs = 0;
    qint64 wakeMs = 1000; //!< the same for a process that was stopped, from when it goes on
    int keptLines = 100;  //!< how many lines of a room's chat somebody who joins is shown
};

/*!
    Proves the promises over the history of all nodes, clients and the test itself (in any order). Each violation is a
    sentence with the lines concerned; none = the promises were kept.
*/

/*! Promise 1: no room is served by two nodes, and nobody acts in a room that is not his. */
QStringList splitRooms(const History &history, const HistoryRules &rules = {});

/*! Promise 2: every commit that a client was told of was applied by every other node that lived from then to the end. */
QStringList missedCommits(const History &history);

/*! Every chat line that a client saw acknowledged is shown to whoever joins later, and none is shown twice. */
QStringList lostWords(const History &history, const HistoryRules &rules = {});

/*! Lines that lack what their operation needs: they would make the checks above blind. */
QStringList unreadableLines(const History &history);

/*! All of these. */
QStringList violations(const History &history, const HistoryRules &rules = {});

/*! How often something happened: a check over a history without it proves nothing. */
int countOf(const History &history, const char *op);
