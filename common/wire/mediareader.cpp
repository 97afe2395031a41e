// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/mediareader.h"

#include "common/core/commontext.h"

#include <algorithm>

namespace Common {
namespace {

constexpr int maximumLines = 1000; // of an SDP: far more than anybody has

bool isOfToken(QChar each)
{
    const char16_t code = each.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'-' || code == u'_';
}

bool isVisible(QChar each)
{
    return each.unicode() > 0x20 && each.unicode() < 0x7f;
}

} // namespace

QString MediaReader::personIdOrEmpty(const char *name)
{
    const QString id = string(name);
    if (id.size() > maximumPersonIdLength)
        refuse(name, CommonText::tr("a person's id"));
    return id;
}

QString MediaReader::text(const char *name, int maximumBytes)
{
    const QString text = string(name);
    if (text.size() > maximumBytes || text.toUtf8().size() > maximumBytes)
        refuse(name, CommonText::tr("a text of at most %1 bytes").arg(maximumBytes));
    return text;
}

QString MediaReader::link(const char *name)
{
    const QString link = string(name);
    if (link.isEmpty() || link.size() > maximumLinkLength || !std::ranges::all_of(link, isOfToken))
        refuse(name, CommonText::tr("1 to %1 letters, digits, \"-\" or \"_\"").arg(maximumLinkLength));
    return link;
}

QString MediaReader::mid(const char *name)
{
    const QString mid = string(name);
    if (mid.size() > maximumMidLength || !std::ranges::all_of(mid, isVisible))
        refuse(name, CommonText::tr("the name of a line in an SDP"));
    return mid;
}

int MediaReader::lineIndex(const char *name)
{
    const int index = count(name);
    if (index >= maximumLines)
        refuse(name, CommonText::tr("the place of a line in an SDP"));
    return index;
}

StreamKind MediaReader::streamKind(const char *name)
{
    const auto kind = streamKindFromName(string(name));
    if (!kind)
        refuse(name, CommonText::tr("a kind of stream"));
    return kind.value_or(StreamKind::Microphone);
}

StreamKinds MediaReader::streamKinds(const char *name)
{
    StreamKinds kinds;
    const QStringList names = strings(name);
    for (const QString &each : names) {
        const auto kind = streamKindFromName(each);
        if (!kind)
            refuse(name, CommonText::tr("a list of kinds of streams"));
        else
            kinds |= *kind;
    }
    return kinds;
}

StreamSize MediaReader::streamSize(const char *name)
{
    const QString size = string(name);
    for (const StreamSize each : {StreamSize::None, StreamSize::Small, StreamSize::Large}) {
        if (size == streamSizeName(each))
            return each;
    }
    refuse(name, CommonText::tr("a size of a stream"));
    return StreamSize::None;
}

MediaMode MediaReader::mode(const char *name)
{
    const QString mode = string(name);
    for (const MediaMode each : {MediaMode::None, MediaMode::Mesh, MediaMode::Server}) {
        if (mode == mediaModeName(each))
            return each;
    }
    refuse(name, CommonText::tr("a way of media"));
    return MediaMode::None;
}

MediaLack MediaReader::lack(const char *name)
{
    const QString lack = string(name);
    for (const MediaLack each : {MediaLack::NoMedia, MediaLack::MeshFull, MediaLack::ServerLost}) {
        if (lack == mediaLackName(each))
            return each;
    }
    refuse(name, CommonText::tr("why there is no media"));
    return MediaLack::NoMedia;
}

QList<QJsonObject> MediaReader::objects(const char *name, qsizetype most)
{
    QList<QJsonObject> objects;
    const auto items = array(name);
    if (items.size() > most) {
        refuse(name, CommonText::tr("a list of at most %1").arg(most));
        return {};
    }
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            refuse(name, CommonText::tr("a list of objects"));
        objects.append(item.toObject());
    }
    return objects;
}

void MediaReader::yes(const char *name)
{
    if (!boolean(name))
        refuse(name, CommonText::tr("true"));
}

} // namespace Common
