// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! A file in the shared folder, as the database knows it. */
struct StoredFile
{
    Common::FileId id;
    QString storageKey; //!< its name on disk; random, never from people
    Common::RoomId room;
    Common::UserId owner;
    QString name; //!< as people see it
    qint64 sizeBytes = 0;
    QString sha256; //!< hex
};

/*! Writing calls run inside a transaction and note what they change. */
class FileRepository
{
public:
    explicit FileRepository(Database &database) : m_db(database) {}

    Common::Result<Common::FileId> insert(const StoredFile &file);
    Common::Result<StoredFile> find(Common::FileId id) const; //!< NotFound
    Common::Result<void> remove(Common::FileId id);           //!< NotFound

    static Common::Error unknownFile(Common::FileId id); //!< the NotFound of all of them

private:
    Database &m_db;
};

} // namespace Agent
