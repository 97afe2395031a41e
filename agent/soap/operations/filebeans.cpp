// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filebeans.h"

#include "agent/soap/operations/services.h"
#include "common/domain/mediatype.h"

#include <QDateTime>

#include <algorithm>

namespace Agent {

using namespace Qt::StringLiterals;
using Common::FileItem;
using Common::FileKind;

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

namespace {

SoapValue number(qint64 value) // 0 = not known
{
    return value ? SoapValue(value) : SoapValue();
}

SoapValue text(const QString &value)
{
    return value.isEmpty() ? SoapValue() : SoapValue(value);
}

SoapValue presentationFile(QLatin1String name, const QString &fileName, qint64 bytes, const FileItem &document)
{
    const QString since =
        QDateTime::fromMSecsSinceEpoch(document.createdAt.ms, Qt::UTC).toString(Qt::ISODate); // contents never change
    return soapBean(presentationFileBean,
                    {{"name"_L1, name}, {"filename"_L1, fileName}, {"size"_L1, bytes}, {"lastmod"_L1, since}});
}

} // namespace

QString fileHash(const FileItem &item)
{
    return item.isFolder ? QString() : QString::number(item.id.value);
}

Common::FileId fileFromHash(const QString &hash)
{
    return Common::FileId(std::max<qint64>(0, hash.toLongLong()));
}

SoapValue fileValue(const FileItem &item)
{
    const FileKind kind = Common::kindOf(item.mediaType);
    return soapBean(fileItemBean,
                    {{"fileExplorerItemId"_L1, item.id.value},
                     {"fileName"_L1, item.name},
                     {"fileHash"_L1, text(fileHash(item))},
                     {"fileSize"_L1, item.isFolder ? SoapValue() : SoapValue(item.sizeBytes)},
                     {"parentFileExplorerItemId"_L1, item.place.folder.value},
                     {"room_id"_L1, number(item.place.tree.room.value)},
                     {"ownerId"_L1, number(item.place.tree.home.value)},
                     {"insertedBy"_L1, number(item.owner.value)},
                     {"inserted"_L1, item.createdAt},
                     {"updated"_L1, item.changedAt},
                     {"isFolder"_L1, item.isFolder},
                     {"isImage"_L1, !item.isFolder && kind == FileKind::Image},
                     {"isVideo"_L1, !item.isFolder && kind == FileKind::Video},
                     {"isPresentation"_L1, !item.isFolder && kind == FileKind::Document && item.pages > 0},
                     {"isChart"_L1, false},
                     {"isStoredWmlFile"_L1, false},
                     {"flvWidth"_L1, number(item.width)},
                     {"flvHeight"_L1, number(item.height)},
                     {"externalFileId"_L1, number(item.externalId.value_or(0))},
                     {"externalType"_L1, text(item.externalType)}});
}

SoapValue fileValues(const QList<FileItem> &items)
{
    QList<SoapValue> values;
    for (const FileItem &item : items)
        values.append(fileValue(item));
    return SoapValue(values);
}

SoapValue presentationValue(const FileItem &document, const QHash<QString, qint64> &pictures)
{
    QList<SoapValue> thumbs;
    for (int page = 1; page <= document.pages; ++page) {
        const QString stem = u"page-%1"_s.arg(page);
        for (const QString &name : {stem + ".jpg"_L1, stem + ".png"_L1}) {
            if (const auto found = pictures.constFind(name); found != pictures.constEnd())
                thumbs.append(presentationFile("thumb"_L1, name, *found, document));
        }
    }
    const bool isPdf = document.mediaType == "application/pdf"_L1;
    return soapBean(
        presentationBean,
        {{"originalDocument"_L1, presentationFile("originalDocument"_L1, document.name, document.sizeBytes, document)},
         {"pdfDocument"_L1,
          isPdf ? presentationFile("pdfDocument"_L1, document.name, document.sizeBytes, document) : SoapValue()},
         {"thumbs"_L1, soapBean(thumbsBean, {{"name"_L1, "thumbs"_L1}, {"thumbs"_L1, thumbs}})}});
}

} // namespace Agent
