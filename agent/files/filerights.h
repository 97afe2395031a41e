// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/cache/clustercache.h"
#include "common/domain/fileitem.h"

namespace Agent {

/*! What somebody may do in a tree of files; whoever has this at all may see it. */
struct FileRights
{
    Common::FileTree tree;
    Common::UserId who;
    bool mayAdd = false;
    bool mayChangeAll = false; //!< not only what is their own

    bool mayChange(const Common::FileItem &item) const { return mayChangeAll || (who && item.owner == who); }
};

/*!
    A room's files are seen by whoever may come in, and changed by who put them there and who may invite people into the room.
    A home is its owner's alone.
    Errors: RoomUnknown, NotFound (the home of another), Unavailable. Threads: worker threads only.
*/
Common::Result<FileRights> fileRights(ClusterCache &cache, const Common::FileTree &tree, const Caller &caller);

} // namespace Agent
