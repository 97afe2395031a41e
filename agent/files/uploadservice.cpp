// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/uploadservice.h"

#include "agent/files/filestext.h"

namespace Agent {

using namespace Common;

Result<UploadService::State> UploadService::begin(const FilePlace &place, const QString &name, qint64 bytes,
                                                  const Caller &by)
{
    if (const auto good = checkFileName(name); !good)
        return good.error();
    const auto rights = m_files.mayAdd(place.tree, by);
    if (!rights)
        return rights.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    Upload upload;
    upload.place = place;
    upload.name = name;
    upload.owner = by.user.id;
    upload.storageKey = m_files.newKey();
    upload.sizeBytes = bytes;
    const auto begun = inLine(**database, m_files.limits(), [&](FileRepository &, FileSpace &space) -> Result<Upload> {
        UploadRepository uploads(**database);
        const auto own = uploads.count(by.user.id);
        if (!own)
            return own.error();
        if (*own >= mostPerPerson)
            return Error{ErrorCode::TooMany, FilesText::tr("You have %1 uploads under way already.").arg(*own),
                         FilesText::tr("Wait for some of them, or cancel them.")};
        if (const auto good = space.checkSize(bytes); !good)
            return good.error();
        if (const auto good = space.check(place); !good)
            return good.error();
        if (const auto taken = space.take(place.tree, bytes); !taken)
            return taken.error();
        const auto id = uploads.insert(upload);
        return id ? uploads.find(*id) : id.error();
    });
    if (!begun)
        return begun.error();
    if (bytes > 0)
        return State{*begun};
    if (const auto part = contents().openPart(upload.storageKey, 0); !part) // nothing will be sent
        return part.error();
    return complete(**database, *begun, {});
}

/*! An upload of somebody who may go on with it. */
struct UploadService::Own
{
    Database *database;
    Upload upload;
};

// To others it is not there.
Result<UploadService::Own> UploadService::own(UploadId id, const Caller &by) const
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto upload = UploadRepository(**database).find(id);
    if (!upload)
        return upload.error();
    if (upload->owner != by.user.id)
        return UploadRepository::unknownUpload(id);
    if (const auto rights = fileRights(m_cache, upload->place.tree, by); !rights) // they were sent out of the room
        return rights.error().code == ErrorCode::Unavailable ? rights.error() : UploadRepository::unknownUpload(id);
    return Own{*database, *upload};
}

Result<UploadService::State> UploadService::state(UploadId id, const Caller &by)
{
    const auto mine = own(id, by);
    if (!mine)
        return mine.error();
    const Upload &upload = mine->upload;
    if (upload.file)
        return State{upload, upload.file};
    return upload.storedBytes == upload.sizeBytes ? complete(*mine->database, upload, {})
                                                  : Result<State>(State{upload});
}

Result<UploadService::Held> UploadService::hold(UploadId id, qint64 offset, const Caller &by)
{
    const auto mine = own(id, by);
    if (!mine)
        return mine.error();
    const UploadHolder holder{m_files.newKey(), m_node};
    UploadRepository uploads(*mine->database);
    const auto held = mine->database->transaction([&] { return uploads.hold(id, holder, offset); });
    if (!held)
        return held.error();
    auto part = contents().openPart(mine->upload.storageKey, offset);
    if (!part) {
        (void)mine->database->transaction([&] { return uploads.letGo(id, holder); });
        return part.error();
    }
    return Held{mine->upload, holder, std::make_shared<FileDescriptor>(*std::move(part))};
}

Result<void> UploadService::cancel(UploadId id, const Caller &by)
{
    const auto mine = own(id, by);
    if (!mine)
        return mine.error();
    const auto removed = mine->database->transaction([&] { return UploadRepository(*mine->database).remove(id); });
    if (!removed)
        return removed;
    if (!mine->upload.file)
        (void)contents().remove(mine->upload.storageKey); // else the purge finds it
    return {};
}

Result<void> UploadService::progress(const Held &held, qint64 bytes)
{
    if (const auto safe = contents().sync(held.part); !safe)
        return safe;
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction(
        [&] { return UploadRepository(**database).progress(held.upload.id, held.holder, bytes); });
}

Result<UploadService::State> UploadService::letGo(const Held &held, qint64 bytes, const QString &sha256)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    if (const auto safe = contents().sync(held.part); !safe)
        return safe.error();
    const auto noted = (*database)->transaction([&]() -> Result<Upload> {
        UploadRepository uploads(**database);
        if (const auto stored = uploads.progress(held.upload.id, held.holder, bytes); !stored)
            return stored.error();
        if (const auto free = uploads.letGo(held.upload.id, held.holder); !free)
            return free.error();
        return uploads.find(held.upload.id);
    });
    if (!noted)
        return noted.error();
    return bytes == noted->sizeBytes ? complete(**database, *noted, sha256) : Result<State>(State{*noted});
}

// Whoever does it, and however often: the content gets its name, then the file its row.
Result<UploadService::State> UploadService::complete(Database &database, const Upload &upload, const QString &sha256)
{
    const auto content = contents().complete(upload.storageKey, upload.sizeBytes, sha256);
    if (!content)
        return content.error();
    FileItem file;
    file.place = upload.place;
    file.name = upload.name;
    file.owner = upload.owner;
    file.storageKey = upload.storageKey;
    FileService::describe(file, *content);
    return inLine(database, m_files.limits(), [&](FileRepository &files, FileSpace &space) -> Result<State> {
        UploadRepository uploads(database);
        const auto now = uploads.find(upload.id);
        if (!now)
            return now.error();
        if (now->file) // another one was faster
            return State{*now, now->file};
        FileItem placed = file;
        if (placed.place.folder && !files.find(placed.place.folder)) // it was deleted meanwhile
            placed.place.folder = {};
        const auto id = space.insert(placed);
        if (!id)
            return id.error();
        if (const auto done = uploads.finish(upload.id, *id); !done)
            return done.error();
        return State{*now, *id};
    });
}

} // namespace Agent
