// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Agent {

/*!
    Who speaks to Janus: one thread of one life of a node. What it has there is named by keys that its next life works out again,
    so that nothing of a node that died has to be written down to be tidied up: the session's id and the secrets of rooms follow from the
    key, and a room's description says whose it is.
    Threads: any; a value.
*/
struct JanusIdentity
{
    Common::NodeId node;
    qint64 incarnation = 0; //!< of the node: grows by one with each life
    int thread = 0;
    QByteArray key = {}; //!< known to the nodes of the cluster alone

    qint64 session() const;                //!< id of the session: never 0
    JanusIdentity before(int lives) const; //!< the same thread in an earlier life; session() of one that never was is 0
    QString roomSecret(qint64 room) const;
    QString roomMark() const; //!< what the descriptions of its rooms say
    /*! Whether rooms of that description were made by an earlier life of this node, or by this thread of this life. */
    bool mayTidyUp(const QString &description) const;
};

constexpr qint64 largestJanusId = (qint64(1) << 53) - 1; //!< what a number of JSON holds exactly

} // namespace Agent
