// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/fileservice.h"

#include "agent/files/filestext.h"
#include "agent/previews/previewmaker.h"
#include "common/domain/mediatype.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcFiles)

namespace Agent {

using namespace Common;

/*! An item that somebody may see. */
struct FileService::Known
{
    Database *database;
    FileItem item;
    FileRights rights;

    Shown shown() const { return {item, rights}; }
};

Result<FileService::Known> FileService::known(FileId id, const Caller &by, bool inBinToo)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const FileRepository files(**database);
    const auto item = inBinToo ? files.findInBinToo(id) : files.find(id);
    if (!item)
        return item.error();
    const auto rights = fileRights(m_cache, item->place.tree, by);
    if (!rights) // nor do they learn that there is such a file
        return rights.error().code == ErrorCode::Unavailable ? rights.error() : FileRepository::unknownFile(id);
    return Known{*database, *item, *rights};
}

Result<FileService::Known> FileService::changeable(FileId id, const Caller &by, bool inBinToo)
{
    auto file = known(id, by, inBinToo);
    if (file && !file->rights.mayChange(file->item))
        return Error{ErrorCode::Forbidden,
                     FilesText::tr("Only who put it there and who may invite people into the room may change it.")};
    return file;
}

Result<FileRights> FileService::mayAdd(const FileTree &tree, const Caller &by)
{
    auto rights = fileRights(m_cache, tree, by);
    if (rights && !rights->mayAdd)
        return Error{ErrorCode::Forbidden, FilesText::tr("In this room no files are shared.")};
    return rights;
}

Result<FileService::Listing> FileService::list(const FilePlace &place, const Caller &by)
{
    const auto rights = fileRights(m_cache, place.tree, by);
    if (!rights)
        return rights.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const FileRepository files(**database);
    const auto path = files.path(place);
    if (!path)
        return path.error();
    const auto items = files.list(place);
    if (!items)
        return items.error();
    const auto usage = files.usage(place.tree);
    if (!usage)
        return usage.error();
    return Listing{*items, *path, *rights, *usage, m_limits.of(place.tree)};
}

Result<FileService::Listing> FileService::bin(const FileTree &tree, const Caller &by)
{
    const auto rights = fileRights(m_cache, tree, by);
    if (!rights)
        return rights.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const FileRepository files(**database);
    auto items = files.bin(tree);
    if (!items)
        return items.error();
    items->removeIf([&rights](const FileItem &item) { return !rights->mayChange(item); });
    const auto usage = files.usage(tree);
    if (!usage)
        return usage.error();
    return Listing{*items, {}, *rights, *usage, m_limits.of(tree)};
}

void FileService::describe(FileItem &file, const FileStore::Content &content)
{
    file.sizeBytes = content.sizeBytes;
    file.sha256 = content.sha256;
    file.mediaType = sniffMediaType(content.head, file.name);
    file.preview = PreviewMaker::hasPreviews(file.mediaType) ? PreviewState::Waiting : PreviewState::None;
}

Result<FileService::Shown> FileService::find(FileId id, const Caller &by)
{
    const auto file = known(id, by);
    return file ? Result<Shown>(file->shown()) : file.error();
}

/*! `work(FileSpace &)` says whether it may be. */
template <class Work>
Result<FileService::Shown> FileService::add(FileItem item, const FileRights &rights, Work work)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto stored = inLine(**database, m_limits, [&](FileRepository &files, FileSpace &space) -> Result<FileItem> {
        if (const auto good = space.check(item.place); !good)
            return good.error();
        if (const auto good = work(space); !good)
            return good.error();
        const auto id = space.insert(item);
        return id ? files.find(*id) : id.error();
    });
    return stored ? Result<Shown>(Shown{*stored, rights}) : stored.error();
}

Result<FileService::Shown> FileService::addFolder(const FilePlace &place, const QString &name, const Caller &by,
                                                  const ExternalFile &external)
{
    if (const auto good = checkFileName(name); !good)
        return good.error();
    const auto rights = mayAdd(place.tree, by);
    if (!rights)
        return rights.error();
    FileItem folder;
    folder.place = place;
    folder.name = name;
    folder.isFolder = true;
    folder.owner = by.user.id;
    folder.storageKey = newKey(); // names no content; the column knows no two alike
    folder.externalType = external.type;
    folder.externalId = external.id;
    return add(folder, *rights, [](FileSpace &) { return Result<void>(); });
}

Result<FileService::Shown> FileService::store(const FilePlace &place, const QString &name, const QByteArray &content,
                                              const Caller &by, const ExternalFile &external)
{
    if (const auto good = checkFileName(name); !good)
        return good.error();
    if (content.size() > smallBytes)
        return Error{ErrorCode::TooLarge, FilesText::tr("The file is larger than %1 MiB.").arg(smallBytes >> 20),
                     FilesText::tr("Send it as an upload.")};
    if (const auto rights = mayAdd(place.tree, by); !rights)
        return rights.error();
    const QString key = newKey();
    const auto written = m_store.write(key, content);
    return written ? adopt({key, *written}, place, name, by, external) : written.error();
}

Result<FileService::Shown> FileService::adopt(const Written &content, const FilePlace &place, const QString &name,
                                              const Caller &by, const ExternalFile &external)
{
    FileItem file;
    file.place = place;
    file.name = name;
    file.owner = by.user.id;
    file.storageKey = content.key;
    file.externalType = external.type;
    file.externalId = external.id;
    describe(file, content.content);
    const auto rights = mayAdd(place.tree, by);
    const auto added = rights ? add(file, *rights,
                                    [&file](FileSpace &space) -> Result<void> {
                                        if (const auto good = space.checkSize(file.sizeBytes); !good)
                                            return good;
                                        return space.take(file.place.tree, file.sizeBytes);
                                    })
                              : rights.error();
    if (!added)
        (void)m_store.remove(content.key); // else the purge finds it
    return added;
}

/*! It stands at the place, under that name or the next free one. */
static Result<FileItem> settle(FileRepository &files, const FileSpace &space, const FileItem &item,
                               const FilePlace &place, const QString &name)
{
    const auto free = space.freeName(place, name, item.id);
    if (!free)
        return free.error();
    if (*free != item.name) {
        if (const auto renamed = files.rename(item, *free); !renamed)
            return renamed.error();
    }
    if (place != item.place) {
        if (const auto moved = files.move(item, place); !moved)
            return moved.error();
    }
    return files.find(item.id);
}

/*! A folder must not come to stand in itself, nor below itself. */
static Result<void> checkNotInside(const FileRepository &files, const FileItem &item, const FilePlace &place)
{
    if (!item.isFolder)
        return {};
    const auto path = files.path(place);
    if (!path)
        return path.error();
    if (std::ranges::find(*path, item.id, &FileItem::id) != path->end())
        return Error{ErrorCode::Conflict, FilesText::tr("A folder cannot be put into itself.")};
    return {};
}

Result<FileService::Shown> FileService::change(FileId id, const Change &change, const Caller &by)
{
    if (change.name) {
        if (const auto good = checkFileName(*change.name); !good)
            return good.error();
    }
    auto file = changeable(id, by);
    if (!file)
        return file.error();
    const bool changesTree = change.place && change.place->tree != file->item.place.tree;
    const auto rights = changesTree ? mayAdd(change.place->tree, by) : file->rights;
    if (!rights)
        return rights.error();
    const auto changed =
        inLine(*file->database, m_limits, [&](FileRepository &files, FileSpace &space) -> Result<FileItem> {
            const auto item = files.find(id);
            if (!item)
                return item;
            const FilePlace place = change.place.value_or(item->place);
            if (place != item->place) {
                if (const auto good = space.check(place); !good)
                    return good.error();
                if (const auto good = checkNotInside(files, *item, place); !good)
                    return good.error();
            }
            if (place.tree != item->place.tree) {
                const auto bytes = files.sizeOf(*item);
                if (!bytes)
                    return bytes.error();
                if (const auto taken = space.take(place.tree, *bytes); !taken)
                    return taken.error();
            }
            return settle(files, space, *item, place, change.name.value_or(item->name));
        });
    return changed ? Result<Shown>(Shown{*changed, *rights}) : changed.error();
}

Result<FileService::Shown> FileService::copy(FileId id, const FilePlace &place, const Caller &by)
{
    const auto file = known(id, by);
    if (!file)
        return file.error();
    if (file->item.isFolder)
        return Error{ErrorCode::Invalid, FilesText::tr("Folders cannot be copied."),
                     FilesText::tr("Copy the files in it.")};
    const auto rights = mayAdd(place.tree, by);
    if (!rights)
        return rights.error();
    FileItem copied = file->item;
    copied.id = {};
    copied.place = place;
    copied.owner = by.user.id;
    copied.storageKey = newKey();
    copied.externalType.clear();
    copied.externalId.reset();
    const auto written = m_store.copy(file->item.storageKey, copied.storageKey);
    if (!written)
        return written.error();
    describe(copied, *written);
    const auto added =
        add(copied, *rights, [&copied](FileSpace &space) { return space.take(copied.place.tree, copied.sizeBytes); });
    if (!added)
        (void)m_store.remove(copied.storageKey);
    return added;
}

Result<void> FileService::throwAway(FileId id, const Caller &by)
{
    const auto file = changeable(id, by);
    if (!file)
        return file.error();
    return inLine(*file->database, m_limits, [&](FileRepository &files, FileSpace &) -> Result<void> {
        const auto item = files.find(id);
        return item ? files.throwAway(*item) : item.error();
    });
}

Result<FileService::Shown> FileService::restore(FileId id, const Caller &by)
{
    const auto file = changeable(id, by, true);
    if (!file)
        return file.error();
    if (!file->item.deletedAt) // somebody else was faster
        return file->shown();
    const auto restored =
        inLine(*file->database, m_limits, [&](FileRepository &files, FileSpace &space) -> Result<FileItem> {
            const auto item = files.findInBinToo(id);
            if (!item)
                return item;
            if (item->deletedAt->ms == 0) // its content may be gone
                return FileRepository::unknownFile(id);
            const auto bytes = files.sizeOf(*item);
            if (!bytes)
                return bytes.error();
            if (const auto good = space.take(item->place.tree, *bytes); !good)
                return good.error();
            FilePlace place = item->place;
            if (place.folder && !files.find(place.folder)) // its folder is gone
                place.folder = {};
            if (const auto good = space.check(place); !good)
                return good.error();
            if (const auto back = files.restore(*item); !back)
                return back.error();
            return settle(files, space, *item, place, item->name);
        });
    return restored ? Result<Shown>(Shown{*restored, file->rights}) : restored.error();
}

Result<FileService::Opened> FileService::open(FileId id, const Caller &by)
{
    const auto file = known(id, by);
    if (!file)
        return file.error();
    if (file->item.isFolder)
        return Error{ErrorCode::Invalid, FilesText::tr("This is a folder."), FilesText::tr("Open the files in it.")};
    auto content = m_store.open(file->item.storageKey);
    if (!content)
        return content.error();
    if (content->sizeBytes != file->item.sizeBytes) {
        qCCritical(lcFiles).noquote() << "file" << id.value << "has" << content->sizeBytes << "bytes and not"
                                      << file->item.sizeBytes << "in" << m_store.pathOf(file->item.storageKey);
        return Error{ErrorCode::Unavailable,
                     FilesText::tr("The file's content is damaged: it differs from what was stored."),
                     FilesText::tr("The administrator should restore it from a backup.")};
    }
    return Opened{file->item, *std::move(content)};
}

Result<FileService::Picture> FileService::openPicture(FileId id, const QString &name, const Caller &by)
{
    const auto file = known(id, by);
    if (!file)
        return file.error();
    if (file->item.preview != PreviewState::Ready)
        return Error{ErrorCode::NotFound, FilesText::tr("There is no picture of this.")};
    auto picture = m_store.openPicture(file->item.storageKey, name);
    if (!picture)
        return picture.error();
    return Picture{file->item, *std::move(picture)};
}

} // namespace Agent
