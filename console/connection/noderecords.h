// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/folderstate.h"

#include <QDateTime>
#include <QString>

/*! What nodes tell of themselves and of each other. Values only; times are the reader's. */
namespace Console {

/*! The commit channel from one node to another. */
struct MeshLink
{
    qint64 from = 0;
    QString fromName = {};
    qint64 to = 0; //!< 0 = nobody has answered there yet, or `from` does not tell
    QString toName = {};
    QString address = {}; //!< host:port that is called; empty = `from` does not tell, lastError says why
    bool isConnected = false;
    qint64 sent = 0; //!< numbers of the last commit that was sent, and of the last one that is known there
    qint64 acknowledged = 0;
    qint64 lagMs = 0; //!< age of the oldest commit that is not known there; 0 = none
    qint64 queuedBytes = 0;
    int reconnects = 0;
    QString lastError = {};

    friend bool operator==(const MeshLink &, const MeshLink &) = default;
};

/*! A shared folder as `seenFrom` sees it: whether it finds there what `node` wrote. */
struct ShareView
{
    QString folder = {}; //!< "upload", "streams"
    qint64 seenFrom = 0;
    QString seenFromName = {};
    qint64 node = 0;
    QString nodeName = {};
    QString path = {};
    QString state = {};  //!< "ok" or what is wrong
    QString detail = {}; //!< for people
    QString fileSystem = {};
    qint64 freeBytes = 0; //!< 0 with totalBytes 0 = not known
    qint64 totalBytes = 0;
    bool isReadOnly = false;
    Common::FolderState folderState = Common::FolderState::Unknown; //!< what the folder is to `seenFrom`
    qint64 latencyMs = 0; //!< to write a small file there and read it again; 0 = not known
    QDateTime checkedAt = {};
    QDateTime hangsSince = {};

    friend bool operator==(const ShareView &, const ShareView &) = default;
};
inline QString rowKey(const ShareView &view)
{
    return QStringLiteral("%1 %2 %3").arg(view.folder).arg(view.seenFrom).arg(view.node);
}

/*! One setting that a node runs with. Secrets are never told. */
struct NodeSetting
{
    QString name = {}; //!< "section.key"
    QString value = {};
    QString defaultValue = {};
    QString description = {};
    QString source = {}; //!< where it comes from: "file", "default", "database"
    bool isDefault = true;

    friend bool operator==(const NodeSetting &, const NodeSetting &) = default;
};
inline QString rowKey(const NodeSetting &setting)
{
    return setting.name;
}

} // namespace Console
