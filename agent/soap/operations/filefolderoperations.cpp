// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filetopics.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::FileId;
using Common::FileItem;
using Common::Result;
using Common::UserId;

/*! The file's or folder's id stands for success. */
Result<SoapValue> idOf(const Result<FileService::Shown> &shown)
{
    return shown ? SoapValue(shown->item.id.value) : Result<SoapValue>(shown.error());
}

FileId fileIn(const SoapArgs &args)
{
    return FileId(args.longInteger("fileExplorerItemId"_L1));
}

Result<SoapValue> addFolder(const SoapContext &context, const SoapArgs &args, const QString &name,
                            const Result<Caller> &by, const Result<ExternalFile> &external = ExternalFile())
{
    if (!by)
        return by.error();
    if (!external)
        return external.error();
    const auto place = placeOf(context, args.longInteger("parentFileExplorerItemId"_L1), roomOf(args),
                               args.boolean("isOwner"_L1), *by);
    if (!place)
        return place.error();
    return idOf(context.services.files.addFolder(*place, name, *by, *external));
}

Result<ExternalFile> externalFolder(const SoapArgs &args)
{
    return externalFile(args.longInteger("externalFilesid"_L1), args.text("externalType"_L1));
}

Result<SoapValue> addFolderByExternalUserIdAndType(const SoapContext &context, const SoapArgs &args)
{
    return addFolder(context, args, args.text("folderName"_L1),
                     actingForExternal(context, args.text("externalType"_L1), args.text("externalUserId"_L1)),
                     externalFolder(args));
}

Result<SoapValue> addFolderByUserId(const SoapContext &context, const SoapArgs &args)
{
    return addFolder(context, args, args.text("folderName"_L1),
                     actingFor(context, UserId(args.longInteger("userId"_L1))), externalFolder(args));
}

Result<SoapValue> addFolderSelf(const SoapContext &context, const SoapArgs &args)
{
    return addFolder(context, args, args.text("fileName"_L1), context.caller);
}

Result<SoapValue> throwAway(const SoapContext &context, FileId file, const Result<Caller> &by)
{
    if (!by)
        return by.error();
    const auto thrown = context.services.files.throwAway(file, *by);
    return thrown ? SoapValue(file.value) : Result<SoapValue>(thrown.error());
}

Result<SoapValue> deleteFileOrFolder(const SoapContext &context, const SoapArgs &args)
{
    return throwAway(context, fileIn(args), actingOn(context, fileIn(args)));
}

Result<SoapValue> deleteFileOrFolderSelf(const SoapContext &context, const SoapArgs &args)
{
    return throwAway(context, fileIn(args), context.caller);
}

/*! All that the other program knows by that id, if it imported one twice; answers the id here of one of them. */
Result<SoapValue> deleteFileOrFolderByExternalIdAndType(const SoapContext &context, const SoapArgs &args)
{
    const auto external = externalFolder(args);
    if (!external)
        return external.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto items = external->id ? FileRepository(**database).findExternal(external->type, *external->id)
                                    : Result<QList<FileItem>>(QList<FileItem>());
    if (!items)
        return items.error();
    if (items->isEmpty())
        return Error{ErrorCode::NotFound, SoapText::tr("There is no file or folder of this external id.")};
    QList<std::pair<FileId, Caller>> all; // before the first one goes: all may be deleted, or none
    for (const FileItem &item : *items) {
        const auto by = actingFor(context, item.place.tree.home);
        if (!by)
            return by.error();
        all.append({item.id, *by});
    }
    for (const auto &[file, by] : all) {
        const auto thrown = context.services.files.throwAway(file, by);
        if (!thrown && thrown.error().code != ErrorCode::NotFound) // a folder took it along
            return thrown.error();
    }
    return SoapValue(all.first().first.value);
}

Result<SoapValue> change(const SoapContext &context, FileId file, const FileService::Change &change,
                         const Result<Caller> &by)
{
    return by ? idOf(context.services.files.change(file, change, *by)) : Result<SoapValue>(by.error());
}

Result<SoapValue> updateFileOrFolderName(const SoapContext &context, const SoapArgs &args)
{
    return change(context, fileIn(args), {.name = args.text("fileName"_L1)}, actingOn(context, fileIn(args)));
}

Result<SoapValue> updateFileOrFolderNameSelf(const SoapContext &context, const SoapArgs &args)
{
    return change(context, fileIn(args), {.name = args.text("fileName"_L1)}, context.caller);
}

Result<SoapValue> move(const SoapContext &context, const SoapArgs &args, const Result<Caller> &by)
{
    if (!by)
        return by.error();
    const bool goesHome = args.boolean("isOwner"_L1) || args.boolean("moveToHome"_L1);
    const auto place =
        placeOf(context, args.longInteger("newParentFileExplorerItemId"_L1), roomOf(args), goesHome, *by);
    if (!place)
        return place.error();
    return change(context, fileIn(args), {.place = *place}, *by);
}

Result<SoapValue> moveFile(const SoapContext &context, const SoapArgs &args)
{
    const UserId owner(args.longInteger("owner_id"_L1));
    return move(context, args, owner ? actingFor(context, owner) : actingOn(context, fileIn(args)));
}

Result<SoapValue> moveFileSelf(const SoapContext &context, const SoapArgs &args)
{
    return move(context, args, context.caller);
}

constexpr auto newFolderParameters = joined(
    parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}), parametersOf(SoapType::Text, {"folderName"_L1}),
    parametersOf(SoapType::Long, {"room_id"_L1}), parametersOf(SoapType::Boolean, {"isOwner"_L1}),
    parametersOf(SoapType::Long, {"externalFilesid"_L1}), parametersOf(SoapType::Text, {"externalType"_L1}));
constexpr auto addExternalParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}), newFolderParameters);
constexpr auto addForUserParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"userId"_L1}), newFolderParameters);
constexpr auto addSelfParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"fileName"_L1}), parametersOf(SoapType::Long, {"room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto addSelfInternalParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"fileName"_L1}), parametersOf(SoapType::Long, {"roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto externalParameters = joined(sidParameter, parametersOf(SoapType::Long, {"externalFilesid"_L1}),
                                           parametersOf(SoapType::Text, {"externalType"_L1}));
constexpr auto fileParameters = joined(sidParameter, parametersOf(SoapType::Long, {"fileExplorerItemId"_L1}));
constexpr auto nameParameters = joined(fileParameters, parametersOf(SoapType::Text, {"fileName"_L1}));
constexpr auto moveSelfParameters =
    joined(fileParameters, parametersOf(SoapType::Long, {"newParentFileExplorerItemId"_L1, "room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1, "moveToHome"_L1}));
constexpr auto moveSelfInternalParameters =
    joined(fileParameters, parametersOf(SoapType::Long, {"newParentFileExplorerItemId"_L1, "roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1, "moveToHome"_L1}));
constexpr auto moveParameters = joined(moveSelfParameters, parametersOf(SoapType::Long, {"owner_id"_L1}));

constexpr SoapField id = soapResult(SoapType::Long);
constexpr SoapOperation fileFolderRows[] = {
    {"addFolderByExternalUserIdAndType"_L1, SoapRight::WebService, addExternalParameters, id,
     addFolderByExternalUserIdAndType},
    {"addFolderByUserId"_L1, SoapRight::WebService, addForUserParameters, id, addFolderByUserId},
    {"addFolderSelf"_L1, SoapRight::Person, addSelfParameters, id, addFolderSelf},
    {"addFolderSelfInternal"_L1, SoapRight::Person, addSelfInternalParameters, id, addFolderSelf},
    {"deleteFileOrFolderByExternalIdAndType"_L1, SoapRight::WebService, externalParameters, id,
     deleteFileOrFolderByExternalIdAndType},
    {"deleteFileOrFolder"_L1, SoapRight::WebService, fileParameters, id, deleteFileOrFolder},
    {"deleteFileOrFolderSelf"_L1, SoapRight::Person, fileParameters, id, deleteFileOrFolderSelf},
    {"updateFileOrFolderName"_L1, SoapRight::WebService, nameParameters, id, updateFileOrFolderName},
    {"updateFileOrFolderNameSelf"_L1, SoapRight::Person, nameParameters, id, updateFileOrFolderNameSelf},
    {"moveFile"_L1, SoapRight::WebService, moveParameters, id, moveFile},
    {"moveFileSelf"_L1, SoapRight::Person, moveSelfParameters, id, moveFileSelf},
    {"moveFileSelfInternal"_L1, SoapRight::Person, moveSelfInternalParameters, id, moveFileSelf},
};

} // namespace

constinit const SoapTopic fileFolderTopic{fileFolderRows};

} // namespace Agent
