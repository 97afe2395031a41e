// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filebeans.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/services.h"

#include <QCoreApplication>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;

/*! Rooms have files by the JSON API; the tree of folders that this service is about is not there yet. */
Result<SoapValue> refuseFiles(const SoapContext &, const SoapArgs &)
{
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Agent::Soap", "There is no FileService in this version."),
                 QCoreApplication::translate("Agent::Soap", "Send and read the files of rooms by the JSON API.")};
}

constexpr auto importFileParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}),
           parametersOf(SoapType::Long, {"externalFileId"_L1}), parametersOf(SoapType::Text, {"externalType"_L1}),
           parametersOf(SoapType::Long, {"room_id"_L1}), parametersOf(SoapType::Boolean, {"isOwner"_L1}),
           parametersOf(SoapType::Text, {"path"_L1}), parametersOf(SoapType::Long, {"parentFolderId"_L1}),
           parametersOf(SoapType::Text, {"fileSystemName"_L1}));
constexpr auto importFileByInternalUserIdParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"internalUserId"_L1, "externalFileId"_L1}),
           parametersOf(SoapType::Text, {"externalType"_L1}), parametersOf(SoapType::Long, {"room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}), parametersOf(SoapType::Text, {"path"_L1}),
           parametersOf(SoapType::Long, {"parentFolderId"_L1}), parametersOf(SoapType::Text, {"fileSystemName"_L1}));
constexpr auto addFolderByExternalUserIdAndTypeParameters = joined(
    sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}),
    parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}), parametersOf(SoapType::Text, {"folderName"_L1}),
    parametersOf(SoapType::Long, {"room_id"_L1}), parametersOf(SoapType::Boolean, {"isOwner"_L1}),
    parametersOf(SoapType::Long, {"externalFilesid"_L1}), parametersOf(SoapType::Text, {"externalType"_L1}));
constexpr auto addFolderByUserIdParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"userId"_L1, "parentFileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"folderName"_L1}), parametersOf(SoapType::Long, {"room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}), parametersOf(SoapType::Long, {"externalFilesid"_L1}),
           parametersOf(SoapType::Text, {"externalType"_L1}));
constexpr auto addFolderSelfParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"fileName"_L1}), parametersOf(SoapType::Long, {"room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto addFolderSelfInternalParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"fileName"_L1}), parametersOf(SoapType::Long, {"roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto deleteFileOrFolderByExternalIdAndTypeParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"externalFilesid"_L1}),
           parametersOf(SoapType::Text, {"externalType"_L1}));
constexpr auto deleteFileOrFolderParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"fileExplorerItemId"_L1}));
constexpr auto getPresentationPreviewFileExplorerParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"parentFolder"_L1}));
constexpr auto getFileExplorerByRoomParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"room_id"_L1, "owner_id"_L1}));
constexpr auto getFileExplorerByRoomSelfParameters = joined(sidParameter, parametersOf(SoapType::Long, {"room_id"_L1}));
constexpr auto getFileExplorerByRoomSelfInternalParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));
constexpr auto getFileExplorerByParentParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1, "room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}), parametersOf(SoapType::Long, {"owner_id"_L1}));
constexpr auto getFileExplorerByParentSelfParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1, "room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto getFileExplorerByParentSelfInternalParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"parentFileExplorerItemId"_L1, "roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1}));
constexpr auto updateFileOrFolderNameParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"fileExplorerItemId"_L1}),
           parametersOf(SoapType::Text, {"fileName"_L1}));
constexpr auto moveFileParameters = joined(
    sidParameter,
    parametersOf(SoapType::Long, {"fileExplorerItemId"_L1, "newParentFileExplorerItemId"_L1, "room_id"_L1}),
    parametersOf(SoapType::Boolean, {"isOwner"_L1, "moveToHome"_L1}), parametersOf(SoapType::Long, {"owner_id"_L1}));
constexpr auto moveFileSelfParameters =
    joined(sidParameter,
           parametersOf(SoapType::Long, {"fileExplorerItemId"_L1, "newParentFileExplorerItemId"_L1, "room_id"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1, "moveToHome"_L1}));
constexpr auto moveFileSelfInternalParameters =
    joined(sidParameter,
           parametersOf(SoapType::Long, {"fileExplorerItemId"_L1, "newParentFileExplorerItemId"_L1, "roomId"_L1}),
           parametersOf(SoapType::Boolean, {"isOwner"_L1, "moveToHome"_L1}));

constexpr SoapOperation rows[] = {
    {"importFile"_L1, SoapRight::WebService, importFileParameters, soapArrayResult(fileImportErrorBean), refuseFiles},
    {"importFileByInternalUserId"_L1, SoapRight::WebService, importFileByInternalUserIdParameters,
     soapArrayResult(fileImportErrorBean), refuseFiles},
    {"addFolderByExternalUserIdAndType"_L1, SoapRight::WebService, addFolderByExternalUserIdAndTypeParameters,
     soapResult(SoapType::Long), refuseFiles},
    {"addFolderByUserId"_L1, SoapRight::WebService, addFolderByUserIdParameters, soapResult(SoapType::Long),
     refuseFiles},
    {"addFolderSelf"_L1, SoapRight::WebService, addFolderSelfParameters, soapResult(SoapType::Long), refuseFiles},
    {"addFolderSelfInternal"_L1, SoapRight::WebService, addFolderSelfInternalParameters, soapResult(SoapType::Long),
     refuseFiles},
    {"deleteFileOrFolderByExternalIdAndType"_L1, SoapRight::WebService, deleteFileOrFolderByExternalIdAndTypeParameters,
     soapResult(SoapType::Long), refuseFiles},
    {"deleteFileOrFolder"_L1, SoapRight::WebService, deleteFileOrFolderParameters, soapResult(SoapType::Long),
     refuseFiles},
    {"deleteFileOrFolderSelf"_L1, SoapRight::WebService, deleteFileOrFolderParameters, soapResult(SoapType::Long),
     refuseFiles},
    {"getImportFileExtensions"_L1, SoapRight::Anyone, {}, soapArrayResult(SoapType::Text), refuseFiles},
    {"getPresentationPreviewFileExplorer"_L1, SoapRight::WebService, getPresentationPreviewFileExplorerParameters,
     soapResult(presentationBean), refuseFiles},
    {"getFileExplorerByRoom"_L1, SoapRight::WebService, getFileExplorerByRoomParameters, soapResult(fileTreeBean),
     refuseFiles},
    {"getFileExplorerByRoomSelf"_L1, SoapRight::WebService, getFileExplorerByRoomSelfParameters,
     soapResult(fileTreeBean), refuseFiles},
    {"getFileExplorerByRoomSelfInternal"_L1, SoapRight::WebService, getFileExplorerByRoomSelfInternalParameters,
     soapResult(fileTreeBean), refuseFiles},
    {"getFileExplorerByParent"_L1, SoapRight::WebService, getFileExplorerByParentParameters,
     soapArrayResult(fileItemBean), refuseFiles},
    {"getFileExplorerByParentSelf"_L1, SoapRight::WebService, getFileExplorerByParentSelfParameters,
     soapArrayResult(fileItemBean), refuseFiles},
    {"getFileExplorerByParentSelfInternal"_L1, SoapRight::WebService, getFileExplorerByParentSelfInternalParameters,
     soapArrayResult(fileItemBean), refuseFiles},
    {"updateFileOrFolderName"_L1, SoapRight::WebService, updateFileOrFolderNameParameters, soapResult(SoapType::Long),
     refuseFiles},
    {"updateFileOrFolderNameSelf"_L1, SoapRight::WebService, updateFileOrFolderNameParameters,
     soapResult(SoapType::Long), refuseFiles},
    {"moveFile"_L1, SoapRight::WebService, moveFileParameters, soapResult(SoapType::Long), refuseFiles},
    {"moveFileSelf"_L1, SoapRight::WebService, moveFileSelfParameters, soapResult(SoapType::Long), refuseFiles},
    {"moveFileSelfInternal"_L1, SoapRight::WebService, moveFileSelfInternalParameters, soapResult(SoapType::Long),
     refuseFiles},
};
constexpr SoapTopic topic{rows};
constexpr const SoapTopic *topics[] = {&topic};

} // namespace

constinit const SoapService fileSoapService{"FileService"_L1, openMeetingsNamespace, SoapRefusal::Number, topics};

} // namespace Agent
