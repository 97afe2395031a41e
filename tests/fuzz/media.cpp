// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/picturecheck.h"
#include "agent/previews/previewstream.h"
#include "common/domain/fileitem.h"
#include "common/domain/mediatype.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;
using namespace Common;

namespace {

constexpr int maximumPages = 3;

/*! What is stored of a sandbox's answer that comes `piece` bytes at a time. */
QStringList storedOf(const QByteArray &stream, qsizetype piece)
{
    QStringList stored;
    PreviewStream reader(maximumPages, [&stored](const QString &name, const QByteArray &content) {
        Fuzz::promise(!name.contains(u'/') && !name.startsWith(u'.') && Fuzz::isOneLine(name), "a name is plain");
        Fuzz::promise(pngSize(content) || jpegSize(content), "what is stored is a picture");
        stored.append(name + u' ' + QString::number(content.size()));
        return true;
    });
    bool isGood = true;
    for (qsizetype at = 0; at < stream.size() && isGood; at += piece)
        isGood = reader.take(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
    Fuzz::promise(reader.pages() <= maximumPages, "there are no more pages than may be");
    stored.append(isGood && reader.isComplete() ? QStringLiteral("complete") : QStringLiteral("incomplete"));
    return stored;
}

} // namespace

void Fuzz::media(const QByteArray &input)
{
    for (const auto &size : {pngSize(input), jpegSize(input)})
        promise(!size || (size->width() > 0 && size->height() > 0), "a picture has a size");
    const QString name = QString::fromUtf8(input.left(input.indexOf('\n')));
    const QString type = sniffMediaType(input, name);
    promise(type == type.toLower() && type.count(u'/') == 1 && isOneLine(type), "a media type is one");
    if (isShownInline(type))
        promise(type.startsWith(u"image/") && !type.contains(u"svg"), "nothing is shown that may hold a script");
    promise(kindOf(type) != FileKind::Image || type.startsWith(u"image/"), "a picture is a picture by its type");
    if (checkFileName(name)) {
        promise(isOneLine(name) && !name.contains(u'/'), "a file's name is one");
        const QString other = freeFileName(name, [&name](const QString &taken) { return taken == name; });
        promise(other != name && checkFileName(other), "a name that is free is one");
    }
    promise(storedOf(input, 1) == storedOf(input, std::max<qsizetype>(1, input.size())),
            "pictures are the same, in whatever pieces they come");
}
