// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/filerepository.h"

namespace Agent {

/*! A file of a room, for administrators. Those of homes are listed for nobody but their owners. */
struct RoomFile
{
    Common::FileItem item;
    QString roomName;
};

enum class FileOrder { Created, Name, Room, Size, Owner };

struct RoomFileQuery
{
    int start = 0;
    int max = 0;
    QString filter = {}; //!< of name, room or owner
    bool inBin = false;  //!< what was deleted, instead of what is there
    FileOrder order = FileOrder::Created;
    bool isDescending = true;
};

struct RoomFilePage
{
    QList<RoomFile> rows;
    int total = 0;
};

/*! What all files take, in bytes. */
struct FileTotals
{
    qint64 rooms = 0;
    qint64 homes = 0;
    qint64 bins = 0;
};

class FileAdminRepository
{
public:
    explicit FileAdminRepository(Database &database) : m_db(database) {}

    Common::Result<RoomFilePage> page(const RoomFileQuery &query) const;
    Common::Result<FileTotals> totals() const;

private:
    Database &m_db;
};

} // namespace Agent
