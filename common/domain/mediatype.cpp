// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/mediatype.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace Common {
namespace {

using namespace Qt::StringLiterals;

constexpr auto oleStorage = "application/x-ole-storage"_L1;
constexpr auto openXml = "application/vnd.openxmlformats-officedocument."_L1;

constexpr std::array documents = {
    "application/pdf"_L1,
    "application/msword"_L1,
    "application/rtf"_L1,
    "application/vnd.ms-excel"_L1,
    "application/vnd.ms-powerpoint"_L1,
    "application/vnd.oasis.opendocument.presentation"_L1,
    "application/vnd.oasis.opendocument.spreadsheet"_L1,
    "application/vnd.oasis.opendocument.text"_L1,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
    "application/vnd.sun.xml.calc"_L1,
    "application/vnd.sun.xml.impress"_L1,
    "application/vnd.sun.xml.writer"_L1,
    "application/vnd.wordperfect"_L1,
    "text/csv"_L1,
    "text/markdown"_L1,
    "text/plain"_L1,
};

/*! Whether a content of this type holds other types, which the name tells apart. */
bool isGeneral(const QMimeType &type)
{
    constexpr std::array general = {"application/zip"_L1, oleStorage, "application/xml"_L1, "text/plain"_L1};
    return std::ranges::find(general, type.name()) != general.end();
}

/*! Whether a content of the type `general` can be what a name says. Not each table says which types are OLE files. */
bool canBe(const QMimeType &type, const QMimeType &general)
{
    const QString name = type.name();
    if (general.name() == oleStorage && (name.startsWith(openXml) || name.startsWith("application/vnd.ms-"_L1)))
        return true;
    const FileKind kind = kindOf(name);
    return kind != FileKind::Video && kind != FileKind::Audio // lists of what to play are no sound
        && type.inherits(general.name());
}

} // namespace

QString sniffMediaType(const QByteArray &head, const QString &name)
{
    const QMimeDatabase database;
    const QString unknown = u"application/octet-stream"_s;
    if (head.isEmpty())
        return unknown;
    const QMimeType content = database.mimeTypeForData(head);
    if (isGeneral(content)) {
        const auto named = database.mimeTypesForFileName(name);
        const auto fitting = std::ranges::find_if(named, [&](const QMimeType &type) { return canBe(type, content); });
        if (fitting != named.end())
            return fitting->name().toLower();
    }
    return content.isValid() ? content.name().toLower() : unknown;
}

FileKind kindOf(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return FileKind::Image;
    if (mediaType.startsWith("video/"_L1))
        return FileKind::Video;
    if (mediaType.startsWith("audio/"_L1))
        return FileKind::Audio;
    return std::ranges::find(documents, mediaType) != documents.end() ? FileKind::Document : FileKind::Other;
}

bool isShownInline(const QString &mediaType)
{
    constexpr std::array pictures = {"image/bmp"_L1, "image/gif"_L1, "image/jpeg"_L1, "image/png"_L1, "image/webp"_L1};
    return std::ranges::find(pictures, mediaType) != pictures.end();
}

} // namespace Common
