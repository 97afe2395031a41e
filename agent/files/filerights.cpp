// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/filerights.h"

#include "agent/files/filestext.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {

using namespace Common;

Result<FileRights> fileRights(ClusterCache &cache, const FileTree &tree, const Caller &caller)
{
    FileRights rights{tree, caller.user.id};
    if (tree.home) {
        if (caller.onlyRoom || caller.user.isGuest || caller.user.id != tree.home)
            return Error{ErrorCode::NotFound, FilesText::tr("These are the files of somebody else.")};
        rights.mayAdd = rights.mayChangeAll = true;
        return rights;
    }
    const auto room = cache.room(tree.room);
    if (!room)
        return room.error();
    if (!mayEnter(*room, caller))
        return RoomRepository::unknownRoom(tree.room);
    rights.mayChangeAll = caller.becomesModerator || (!caller.user.isGuest && mayInvite(*room, caller.user));
    rights.mayAdd = rights.mayChangeAll || !room->options.testFlag(RoomOption::HideFiles);
    return rights;
}

} // namespace Agent
