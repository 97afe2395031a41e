// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>

#include <optional>

/*! What a shared folder is to a node, in a word. Pure; any thread. */
namespace Common {

/*!
    From the best to the worst:
        shared        what most of the cluster writes is there
        alone         no other node is live that could share it
        unknown       nobody has looked yet, or no other node has written yet
        slow          it works, but takes long: see folderSlow
        full          there is no room left, or hardly any
        separate      what the others write is not there: other folders, or a copy
        read-only     it can be read, not written
        unreachable   it does not answer, is not there, fails, or may not be used
*/
enum class FolderState { Shared, Alone, Unknown, Slow, Full, Separate, ReadOnly, Unreachable };
constexpr FolderState allFolderStates[] = {FolderState::Shared,   FolderState::Alone,      FolderState::Unknown,
                                           FolderState::Slow,     FolderState::Full,       FolderState::Separate,
                                           FolderState::ReadOnly, FolderState::Unreachable};
QLatin1String folderStateName(FolderState state);  //!< "shared", "read-only", …
FolderState folderStateNamed(const QString &name); //!< Unknown when it is none of them
constexpr bool isUsable(FolderState state)         //!< people can put files there and take them
{
    return state < FolderState::Full;
}

/*! What became of the file that a node wrote itself. */
enum class OwnProbe {
    Written,  //!< and read again
    ReadOnly, //!< the file system takes nothing (EROFS)
    Full,     //!< no space, no inode or no quota left
    Failed,   //!< anything else
    NoAnswer, //!< not within the deadline
};
OwnProbe ownProbe(int systemError); //!< by errno; 0 = Written

/*! One look at a folder. */
struct FolderLook
{
    OwnProbe own = OwnProbe::Written;
    int others = 0;     //!< live nodes besides this one
    int found = 0;      //!< of these: whose file is there
    int absent = 0;     //!< whose file is not, or is an old one
    int unreadable = 0; //!< whose file is there and cannot be read
    bool isSlow = false;
    qint64 freeBytes = 0;
    qint64 totalBytes = 0; //!< 0 = not known
    qint64 freeInodes = 0;
    qint64 totalInodes = 0; //!< 0 = not known, or without a limit
};

/*!
    Two nodes that do not find each other's files are both `separate`: nobody can tell which of them is wrong. Of more, those
    that share the folder with most of the cluster are `shared`, and the others are `separate`.
*/
FolderState folderState(const FolderLook &look);

/*! A file of people has 16 MiB at most: with less than four of them left, somebody is about to be refused. */
constexpr qint64 folderLeastFreeBytes = qint64(64) << 20;
/*! An upload needs one, for a moment two; so many are gone in a minute of many people. */
constexpr qint64 folderLeastFreeInodes = 200;

/*!
    To write a small file safely and read it again takes a local disk some milliseconds, a file server some tens. From half a
    second on, people wait for their uploads, and what else goes wrong is near: after 2 s a folder counts as hanging.
*/
constexpr Millis folderSlow{500};
constexpr Millis folderCalm{250};
/*!
    A single slow look is an accident of a busy disk: a folder becomes slow by two of folderSlow in a row, and stops being so
    by two below folderCalm, so that one in between changes nothing.
*/
bool isFolderSlow(bool wasSlow, std::optional<Millis> before, Millis now);

} // namespace Common
