// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/filejson.h"

#include "agent/api/apicontext.h"
#include "common/domain/mediatype.h"
#include "common/wire/json.h"

namespace Agent::Api {

using namespace Common;

QLatin1String fileKindName(const FileItem &item)
{
    if (item.isFolder)
        return QLatin1String("folder");
    switch (kindOf(item.mediaType)) {
    case FileKind::Image: return QLatin1String("image");
    case FileKind::Document: return QLatin1String("document");
    case FileKind::Video: return QLatin1String("video");
    case FileKind::Audio: return QLatin1String("audio");
    case FileKind::Other: return QLatin1String("other");
    }
    Q_UNREACHABLE();
}

QJsonObject fileJson(const FileService::Shown &file)
{
    const FileItem &item = file.item;
    return {{QStringLiteral("id"), item.id.value},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("folder"), item.isFolder},
            {QStringLiteral("parent"), idJson(item.place.folder.value)},
            {QStringLiteral("size"), item.sizeBytes},
            {QStringLiteral("sha256"), item.sha256},
            {QStringLiteral("type"), item.mediaType},
            {QStringLiteral("kind"), fileKindName(item)},
            {QStringLiteral("pages"), item.pages},
            {QStringLiteral("preview"), previewStateName(item.preview)},
            {QStringLiteral("previewError"), item.previewError},
            {QStringLiteral("width"), item.width},
            {QStringLiteral("height"), item.height},
            {QStringLiteral("by"),
             item.ownerName.isEmpty() ? QJsonValue() : QJsonValue(named(item.owner.value, item.ownerName))},
            {QStringLiteral("createdAt"), item.createdAt.ms},
            {QStringLiteral("changedAt"), item.changedAt.ms},
            {QStringLiteral("deletedAt"), item.deletedAt ? QJsonValue(item.deletedAt->ms) : QJsonValue()},
            {QStringLiteral("mayChange"), file.rights.mayChange(item)}};
}

Result<FileId> parentIn(const QJsonObject &body)
{
    if (body.value(QLatin1String("parent")).isNull() || !body.contains(QLatin1String("parent")))
        return FileId();
    JsonReader reader(body);
    const FileId parent(reader.integer("parent"));
    return reader.ok() ? Result<FileId>(parent) : reader.error();
}

} // namespace Agent::Api
