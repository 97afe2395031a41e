// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filebeans.h"
#include "agent/soap/operations/filetopics.h"
#include "agent/soap/soaptext.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::FileId;
using Common::FileTree;
using Common::Result;
using Common::RoomId;
using Common::UserId;

struct Part //!< what is at the top of a tree, and how much there is in all of it
{
    QList<Common::FileItem> items;
    qint64 bytes = 0;
};

/*! Nothing of a tree that is not named. */
Result<Part> topOf(const SoapContext &context, const FileTree &tree, const Caller &by)
{
    if (tree == FileTree())
        return Part();
    const auto listing = context.services.files.list({tree, {}}, by);
    return listing ? Part{listing->items, listing->usage.live} : Result<Part>(listing.error());
}

Result<SoapValue> tops(const Result<Part> &room, const Result<Part> &home)
{
    if (!room)
        return room.error();
    if (!home)
        return home.error();
    return soapBean(fileTreeBean,
                    {{"roomHome"_L1, fileValues(room->items)},
                     {"roomHomeSize"_L1, room->bytes},
                     {"userHome"_L1, fileValues(home->items)},
                     {"userHomeSize"_L1, home->bytes}});
}

FileTree roomTree(const SoapArgs &args)
{
    return FileTree::of(RoomId(std::max<qint64>(0, roomOf(args))));
}

Result<SoapValue> getFileExplorerByRoom(const SoapContext &context, const SoapArgs &args)
{
    const UserId owner(args.longInteger("owner_id"_L1));
    const auto ofRoom = actingFor(context, {});
    const auto ofHome = actingFor(context, owner);
    if (!ofRoom)
        return ofRoom.error();
    if (!ofHome)
        return ofHome.error();
    return tops(topOf(context, roomTree(args), *ofRoom), topOf(context, FileTree::of(owner), *ofHome));
}

Result<SoapValue> getFileExplorerByRoomSelf(const SoapContext &context, const SoapArgs &args)
{
    return tops(topOf(context, roomTree(args), context.caller),
                topOf(context, FileTree::of(context.caller.user.id), context.caller));
}

Result<SoapValue> list(const SoapContext &context, const SoapArgs &args, const Result<Caller> &by)
{
    if (!by)
        return by.error();
    const auto place = placeOf(context, args.longInteger("parentFileExplorerItemId"_L1), roomOf(args),
                               args.boolean("isOwner"_L1), *by);
    if (!place)
        return place.error();
    const auto listing = context.services.files.list(*place, *by);
    return listing ? fileValues(listing->items) : Result<SoapValue>(listing.error());
}

Result<SoapValue> getFileExplorerByParent(const SoapContext &context, const SoapArgs &args)
{
    const UserId owner(args.longInteger("owner_id"_L1));
    const qint64 folder = args.longInteger("parentFileExplorerItemId"_L1);
    return list(context, args, owner || folder <= 0 ? actingFor(context, owner) : actingOn(context, FileId(folder)));
}

Result<SoapValue> getFileExplorerByParentSelf(const SoapContext &context, const SoapArgs &args)
{
    return list(context, args, context.caller);
}

Result<SoapValue> getPresentationPreviewFileExplorer(const SoapContext &context, const SoapArgs &args)
{
    const FileId file = fileFromHash(args.text("parentFolder"_L1));
    const auto by = actingOn(context, file);
    const auto document = by ? context.services.files.find(file, *by) : Result<FileService::Shown>(by.error());
    if (!document)
        return document.error();
    if (document->item.preview != Common::PreviewState::Ready || document->item.pages == 0)
        return Error{ErrorCode::NotFound, SoapText::tr("There are no pictures of the pages of this file.")};
    const auto pictures = context.services.files.contents().pictures(document->item.storageKey);
    return pictures ? presentationValue(document->item, *pictures) : Result<SoapValue>(pictures.error());
}

constexpr auto presentationParameters = joined(sidParameter, parametersOf(SoapType::Text, {"parentFolder"_L1}));
constexpr auto roomParameters = joined(sidParameter, parametersOf(SoapType::Long, {"room_id"_L1, "owner_id"_L1}));
constexpr auto roomSelfParameters = joined(sidParameter, parametersOf(SoapType::Long, {"room_id"_L1}));
constexpr auto roomSelfInternalParameters = joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));
constexpr auto parentSelfParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1, "room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto parentSelfInternalParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1, "roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto parentParameters = joined(parentSelfParameters, parametersOf(SoapType::Long, {"owner_id"_L1}));

constexpr SoapOperation fileListRows[] = {
    {"getPresentationPreviewFileExplorer"_L1, SoapRight::WebService, presentationParameters,
     soapResult(presentationBean), getPresentationPreviewFileExplorer},
    {"getFileExplorerByRoom"_L1, SoapRight::WebService, roomParameters, soapResult(fileTreeBean),
     getFileExplorerByRoom},
    {"getFileExplorerByRoomSelf"_L1, SoapRight::Person, roomSelfParameters, soapResult(fileTreeBean),
     getFileExplorerByRoomSelf},
    {"getFileExplorerByRoomSelfInternal"_L1, SoapRight::Person, roomSelfInternalParameters, soapResult(fileTreeBean),
     getFileExplorerByRoomSelf},
    {"getFileExplorerByParent"_L1, SoapRight::WebService, parentParameters, soapArrayResult(fileItemBean),
     getFileExplorerByParent},
    {"getFileExplorerByParentSelf"_L1, SoapRight::Person, parentSelfParameters, soapArrayResult(fileItemBean),
     getFileExplorerByParentSelf},
    {"getFileExplorerByParentSelfInternal"_L1, SoapRight::Person, parentSelfInternalParameters,
     soapArrayResult(fileItemBean), getFileExplorerByParentSelf},
};

} // namespace

constinit const SoapTopic fileListTopic{fileListRows};

} // namespace Agent
