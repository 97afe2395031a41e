// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace Common {

/*! Where files stand together: those of a room, or of an account (its home). One of the two is set. */
struct FileTree
{
    RoomId room = {};
    UserId home = {};

    static FileTree of(RoomId room) { return {room, {}}; }
    static FileTree of(UserId home) { return {{}, home}; }
    friend bool operator==(const FileTree &, const FileTree &) = default;
};

/*! A folder of a tree; none = the root. */
struct FilePlace
{
    FileTree tree = {};
    FileId folder = {};

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/*! The numbers are stored. */
enum class PreviewState { None = 0, Waiting = 1, Ready = 2, Failed = 3 };
QLatin1String previewStateName(PreviewState state); //!< "none", "waiting", "ready", "failed"

/*! A file or folder. */
struct FileItem
{
    FileId id;
    FilePlace place;
    QString name;
    bool isFolder = false;
    UserId owner = {}; //!< who put it there
    QString ownerName = {};
    qint64 sizeBytes = 0;
    QString storageKey = {}; //!< its name on disk: random, never from people
    QString sha256 = {};     //!< of the content, hex
    QString mediaType = {};  //!< by the content
    PreviewState preview = PreviewState::None;
    QString previewError = {}; //!< why it failed
    int pages = 0;             //!< that have a picture each
    int width = 0;             //!< in pixels, of a picture; 0 = not known
    int height = 0;
    UtcTime createdAt = {};
    UtcTime changedAt = {};                //!< its name or place
    std::optional<UtcTime> deletedAt = {}; //!< it is in the bin
    FileId deletedWith = {};               //!< the folder that took it there
    QString externalType = {};             //!< what another program knows it by
    std::optional<qint64> externalId = {};

    friend bool operator==(const FileItem &, const FileItem &) = default;
};

constexpr int maximumFileNameLength = 255;
constexpr int maximumFolderDepth = 32;
constexpr int maximumFolderItems = 5000;
constexpr std::chrono::hours binLife{7 * 24}; //!< how long what was deleted can be restored

Result<void> checkFileName(const QString &name); //!< Invalid

/*! The name itself, or, while `isTaken(name)`, one with a number before its ending: "plan (2).pdf". At most maximumFileNameLength. */
QString freeFileName(const QString &name, const std::function<bool(const QString &)> &isTaken);

} // namespace Common
