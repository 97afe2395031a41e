// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/folderstate.h"

#include <optional>

namespace Agent {

enum class ShareFolder { Upload, Streams };
constexpr ShareFolder allShareFolders[] = {ShareFolder::Upload, ShareFolder::Streams};
QLatin1String shareFolderName(ShareFolder folder); //!< "upload", "streams"

/*! What a node writes into a shared folder, for the others to find. */
struct ShareProbe
{
    Common::NodeId node;
    qint64 incarnation = 0;
    qint64 number = 0; //!< of those that this incarnation wrote there
    QString token;
    Common::UtcTime writtenAt; //!< by the database's clock

    friend bool operator==(const ShareProbe &, const ShareProbe &) = default;
};

/*! What one node finds in its folder of what another wrote into its own; of itself: whether it can write there. */
enum class ShareState {
    Ok,
    Missing,    //!< there is nothing: the two have different folders there
    Stale,      //!< an old one, as in a copy, or one that the node did not write
    Unreadable, //!< it is there and cannot be read
    Unwritable, //!< of itself alone
    Hangs,      //!< the folder does not answer
};
QLatin1String shareStateName(ShareState state); //!< "ok", "missing", …

struct ShareSight
{
    Common::NodeId node;
    ShareState state = ShareState::Ok;
    QString detail = {}; //!< a sentence; empty when it is well

    friend bool operator==(const ShareSight &, const ShareSight &) = default;
};

/*! A shared folder as one node sees it. */
struct ShareView
{
    ShareFolder folder = ShareFolder::Upload;
    QString path;
    QString fileSystem = {}; //!< "nfs4"; empty = not known
    bool isReadOnly = false;
    qint64 freeBytes = 0;
    qint64 totalBytes = 0; //!< 0 = not known
    Common::UtcTime hangsSince = {};
    Common::FolderState state = Common::FolderState::Unknown;
    qint64 latencyMs = 0;         //!< to write a small file and read it again; 0 = not known
    QList<ShareSight> sights = {}; //!< itself first
};

/*! One sight, for people. */
struct ShareRow
{
    ShareView view; //!< its sights are left out
    ShareSight sight;
    Common::NodeId seenFrom;
    QString seenFromName;
    QString nodeName;
    Common::UtcTime checkedAt;
};

/*! What the nodes know of each other's shared folders. Writing calls run inside a transaction; no cache keeps any of it. */
class ShareRepository
{
public:
    explicit ShareRepository(Database &database) : m_db(database) {}

    /*! What the live nodes other than `self` wrote there last. */
    Common::Result<QList<ShareProbe>> probesOfOthers(ShareFolder folder, Common::NodeId self) const;
    Common::Result<int> livingOthers(Common::NodeId self) const; //!< nodes, whether they have written or not
    Common::Result<void> storeProbe(ShareFolder folder, const ShareProbe &probe);
    /*! In the place of what that node saw there before. */
    Common::Result<void> storeView(const ShareView &view, Common::NodeId seenFrom, qint64 incarnation);
    /*! What live nodes see of live nodes, by folder, seeing node and seen node. */
    Common::Result<QList<ShareRow>> rows() const;

private:
    Database &m_db;
};

} // namespace Agent
