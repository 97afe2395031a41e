// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filebeans.h"

#include "agent/soap/operations/services.h"

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String filesNamespace("http://files.beans.persistence.openmeetings.apache.org/xsd");
constexpr QLatin1String fileDataNamespace("http://dto.file.data.openmeetings.apache.org/xsd");

constexpr SoapField importErrorFields[] = {
    {.name = "command"_L1},
    {.name = "error"_L1},
    {.name = "exitValue"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "process"_L1},
};
static_assert(inWireOrder(importErrorFields));

constexpr SoapField itemFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "externalFileId"_L1, .type = SoapType::Long},
    {.name = "externalType"_L1},
    {.name = "fileExplorerItemId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "fileHash"_L1},
    {.name = "fileName"_L1},
    {.name = "fileSize"_L1, .type = SoapType::Long},
    {.name = "flvHeight"_L1, .type = SoapType::Int},
    {.name = "flvWidth"_L1, .type = SoapType::Int},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "insertedBy"_L1, .type = SoapType::Long},
    {.name = "isChart"_L1, .type = SoapType::Boolean},
    {.name = "isFolder"_L1, .type = SoapType::Boolean},
    {.name = "isImage"_L1, .type = SoapType::Boolean},
    {.name = "isPresentation"_L1, .type = SoapType::Boolean},
    {.name = "isStoredWmlFile"_L1, .type = SoapType::Boolean},
    {.name = "isVideo"_L1, .type = SoapType::Boolean},
    {.name = "ownerId"_L1, .type = SoapType::Long},
    {.name = "parentFileExplorerItemId"_L1, .type = SoapType::Long},
    {.name = "previewImage"_L1},
    {.name = "room_id"_L1, .type = SoapType::Long},
    {.name = "updated"_L1, .type = SoapType::Date},
    {.name = "wmlFilePath"_L1},
};
static_assert(inWireOrder(itemFields));

constexpr SoapField treeFields[] = {
    {.name = "roomHome"_L1, .type = SoapType::Bean, .bean = &fileItemBean, .isArray = true},
    {.name = "roomHomeSize"_L1, .type = SoapType::Long},
    {.name = "userHome"_L1, .type = SoapType::Bean, .bean = &fileItemBean, .isArray = true},
    {.name = "userHomeSize"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(treeFields));

constexpr SoapField presentationFileFields[] = {
    {.name = "filename"_L1},
    {.name = "lastmod"_L1},
    {.name = "name"_L1},
    {.name = "size"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(presentationFileFields));
constexpr SoapBean presentationFileBean{"LibraryPresentationFile"_L1, fileDataNamespace, presentationFileFields};

constexpr SoapField thumbsFields[] = {
    {.name = "name"_L1},
    {.name = "thumbs"_L1, .type = SoapType::Bean, .bean = &presentationFileBean, .isArray = true},
};
static_assert(inWireOrder(thumbsFields));
constexpr SoapBean thumbsBean{"LibraryPresenationThumbs"_L1, fileDataNamespace, thumbsFields}; // spelt so there

constexpr SoapField presentationFields[] = {
    {.name = "originalDocument"_L1, .type = SoapType::Bean, .bean = &presentationFileBean},
    {.name = "pdfDocument"_L1, .type = SoapType::Bean, .bean = &presentationFileBean},
    {.name = "swfDocument"_L1, .type = SoapType::Bean, .bean = &presentationFileBean},
    {.name = "thumbs"_L1, .type = SoapType::Bean, .bean = &thumbsBean},
};
static_assert(inWireOrder(presentationFields));

} // namespace

constinit const SoapBean fileImportErrorBean{"FileImportError"_L1, serviceBeansNamespace, importErrorFields};
constinit const SoapBean fileItemBean{"FileExplorerItem"_L1, filesNamespace, itemFields};
constinit const SoapBean fileTreeBean{"FileExplorerObject"_L1, fileDataNamespace, treeFields};
constinit const SoapBean presentationBean{"LibraryPresentation"_L1, fileDataNamespace, presentationFields};

} // namespace Agent
