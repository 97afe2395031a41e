// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/folderstate.h"

#include <cerrno>

namespace Common {
namespace {

bool isLow(qint64 free, qint64 total, qint64 least)
{
    return total > 0 && free < least;
}

} // namespace

QLatin1String folderStateName(FolderState state)
{
    switch (state) {
    case FolderState::Shared: return QLatin1String("shared");
    case FolderState::Alone: return QLatin1String("alone");
    case FolderState::Unknown: return QLatin1String("unknown");
    case FolderState::Slow: return QLatin1String("slow");
    case FolderState::Full: return QLatin1String("full");
    case FolderState::Separate: return QLatin1String("separate");
    case FolderState::ReadOnly: return QLatin1String("read-only");
    case FolderState::Unreachable: return QLatin1String("unreachable");
    }
    Q_UNREACHABLE();
}

FolderState folderStateNamed(const QString &name)
{
    for (const FolderState state : allFolderStates) {
        if (folderStateName(state) == name)
            return state;
    }
    return FolderState::Unknown;
}

OwnProbe ownProbe(int systemError)
{
    switch (systemError) {
    case 0: return OwnProbe::Written;
    case EROFS: return OwnProbe::ReadOnly;
    case ENOSPC:
    case EDQUOT: return OwnProbe::Full;
    default: return OwnProbe::Failed;
    }
}

FolderState folderState(const FolderLook &look)
{
    if (look.own == OwnProbe::NoAnswer || look.own == OwnProbe::Failed)
        return FolderState::Unreachable;
    if (look.own == OwnProbe::ReadOnly)
        return look.unreadable > 0 ? FolderState::Unreachable : FolderState::ReadOnly;
    if (look.own == OwnProbe::Full)
        return FolderState::Full;
    const int together = 1 + look.found;
    const int known = together + look.absent + look.unreadable;
    if (2 * together <= known)
        return look.unreadable > look.absent ? FolderState::Unreachable : FolderState::Separate;
    if (isLow(look.freeBytes, look.totalBytes, folderLeastFreeBytes)
        || isLow(look.freeInodes, look.totalInodes, folderLeastFreeInodes))
        return FolderState::Full;
    if (look.isSlow)
        return FolderState::Slow;
    if (look.others == 0)
        return FolderState::Alone;
    return look.found > 0 ? FolderState::Shared : FolderState::Unknown;
}

bool isFolderSlow(bool wasSlow, std::optional<Millis> before, Millis now)
{
    if (!before)
        return wasSlow;
    return wasSlow ? now >= folderCalm || *before >= folderCalm : now >= folderSlow && *before >= folderSlow;
}

} // namespace Common
