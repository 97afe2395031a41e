// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/filerow.h"

#include "common/domain/user.h"

namespace Agent {

using namespace Common;

FileItem fileFromRow(const QVariantList &row)
{
    int at = 0;
    const auto number = [&] { return row.at(at++).toLongLong(); };
    const auto text = [&] { return row.at(at++).toString(); };
    FileItem item;
    item.id = FileId(number());
    item.place.tree.room = RoomId(number());
    item.place.tree.home = UserId(number());
    item.place.folder = FileId(number());
    item.name = text();
    item.isFolder = number() != 0;
    item.owner = UserId(number());
    item.sizeBytes = number();
    item.storageKey = text();
    item.sha256 = text();
    item.mediaType = text();
    item.preview = PreviewState(number());
    item.previewError = text();
    item.pages = int(number());
    item.width = int(number());
    item.height = int(number());
    item.createdAt = {number()};
    item.changedAt = {number()};
    const bool isDeleted = number() != 0;
    const qint64 deletedAt = number();
    if (isDeleted)
        item.deletedAt = UtcTime{deletedAt};
    item.deletedWith = FileId(number());
    item.externalType = text();
    if (!row.at(at).isNull())
        item.externalId = row.at(at).toLongLong();
    ++at;
    User owner;
    owner.login = text();
    owner.firstName = text();
    owner.lastName = text();
    item.ownerName = displayName(owner);
    if (item.changedAt.ms == 0)
        item.changedAt = item.createdAt;
    return item;
}

} // namespace Agent
