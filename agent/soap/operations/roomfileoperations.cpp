// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/listorder.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/fileadminrepository.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::FileId;
using Common::FileItem;
using Common::Result;

constexpr int maximumFiles = 1000;

constexpr SoapField fileFieldsOfBean[] = {
    {.name = "createdAt"_L1, .type = SoapType::DateTime},
    {.name = "deletedAt"_L1, .type = SoapType::DateTime},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "mediaType"_L1},
    {.name = "name"_L1},
    {.name = "owner"_L1}, // a name
    {.name = "preview"_L1},
    {.name = "previewError"_L1},
    {.name = "roomId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomName"_L1},
    {.name = "sizeBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(fileFieldsOfBean));
constexpr SoapBean roomFile{"RoomFile"_L1, clusterBeansNamespace, fileFieldsOfBean};

constexpr SoapField pageFields[] = {
    {.name = "binBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "files"_L1, .type = SoapType::Bean, .bean = &roomFile, .isArray = true},
    {.name = "homeBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "roomBytes"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(pageFields));
constexpr SoapBean roomFilePage{"RoomFilePage"_L1, clusterBeansNamespace, pageFields};

constexpr NamedOrder<FileOrder> orders[] = {{"createdAt"_L1, FileOrder::Created},
                                            {"name"_L1, FileOrder::Name},
                                            {"roomName"_L1, FileOrder::Room},
                                            {"sizeBytes"_L1, FileOrder::Size},
                                            {"owner"_L1, FileOrder::Owner}};

SoapValue fileValue(const RoomFile &file)
{
    const FileItem &item = file.item;
    return soapBean(roomFile,
                    {{"createdAt"_L1, item.createdAt},
                     {"deletedAt"_L1, item.deletedAt.value_or(Common::UtcTime())},
                     {"id"_L1, item.id.value},
                     {"mediaType"_L1, item.mediaType},
                     {"name"_L1, item.name},
                     {"owner"_L1, item.ownerName},
                     {"preview"_L1, previewStateName(item.preview)},
                     {"previewError"_L1, item.previewError},
                     {"roomId"_L1, item.place.tree.room.value},
                     {"roomName"_L1, file.roomName},
                     {"sizeBytes"_L1, item.sizeBytes}});
}

Result<SoapValue> getRoomFiles(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("orderby"_L1);
    const auto order =
        orderNamed(orders, wanted, SoapText::tr("Files cannot be sorted by \"%1\".").arg(wanted.left(100)));
    if (!order)
        return order.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const FileAdminRepository files(**database);
    const auto page = files.page({.start = std::max(0, args.integer("start"_L1)),
                                  .max = std::clamp(args.integer("max"_L1), 0, maximumFiles),
                                  .filter = args.text("filter"_L1),
                                  .inBin = args.boolean("deleted"_L1),
                                  .order = *order,
                                  .isDescending = wanted.isEmpty() || !args.boolean("asc"_L1)}); // the newest first
    if (!page)
        return page.error();
    const auto totals = files.totals();
    if (!totals)
        return totals.error();
    QList<SoapValue> rows;
    for (const RoomFile &file : page->rows)
        rows.append(fileValue(file));
    return soapBean(roomFilePage,
                    {{"binBytes"_L1, totals->bins},
                     {"files"_L1, rows},
                     {"homeBytes"_L1, totals->homes},
                     {"roomBytes"_L1, totals->rooms},
                     {"total"_L1, page->total}});
}

Result<SoapValue> deleteRoomFile(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.files.throwAway(FileId(args.longInteger("fileId"_L1)), context.caller));
}

Result<SoapValue> restoreRoomFile(const SoapContext &context, const SoapArgs &args)
{
    const auto restored = context.services.files.restore(FileId(args.longInteger("fileId"_L1)), context.caller);
    if (!restored)
        return restored.error();
    return SoapValue(true);
}

constexpr SoapField listParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "filter"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean},
    {.name = "orderby"_L1},
    {.name = "asc"_L1, .type = SoapType::Boolean, .isOptional = true},
};
constexpr SoapField fileParameters[] = {{.name = "SID"_L1}, {.name = "fileId"_L1, .type = SoapType::Long}};

constexpr SoapOperation roomFileRows[] = {
    {"getRoomFiles"_L1, SoapRight::Administrator, listParameters, soapResult(roomFilePage), getRoomFiles},
    {"deleteRoomFile"_L1, SoapRight::Administrator, fileParameters, soapResult(SoapType::Boolean), deleteRoomFile},
    {"restoreRoomFile"_L1, SoapRight::Administrator, fileParameters, soapResult(SoapType::Boolean), restoreRoomFile},
};

} // namespace

constinit const SoapTopic roomFileTopic{roomFileRows};

} // namespace Agent
