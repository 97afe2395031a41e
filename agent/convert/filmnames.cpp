// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmnames.h"

#include "common/domain/text.h"

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr char head[] = R"([Script Info]
ScriptType: v4.00+
PlayResX: 1280
PlayResY: 720
WrapStyle: 2

[V4+ Styles]
Format: Name,Fontname,Fontsize,PrimaryColour,SecondaryColour,OutlineColour,BackColour,Bold,Italic,Underline,StrikeOut,ScaleX,ScaleY,Spacing,Angle,BorderStyle,Outline,Shadow,Alignment,MarginL,MarginR,MarginV,Encoding
Style: Label,Sans,24,&H00FFFFFF,&H00FFFFFF,&H60000000,&H60000000,0,0,0,0,100,100,0,0,3,3,0,1,0,0,0,1
Style: Alone,Sans,40,&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,0,5,0,0,0,1

[Events]
Format: Layer,Start,End,Style,Name,MarginL,MarginR,MarginV,Effect,Text
)";

/*! Braces begin commands, and so do backslashes before some letters; what cannot be seen is left out, but for joiners. */
QString plain(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (c == u'{' || c == u'}')
            text += u'\\';
        const bool joins = c.unicode() == 0x200c || c.unicode() == 0x200d;
        if (!c.isSurrogate() && isInvisible(c.unicode()) && !joins)
            text += u' ';
        else
            text += c;
        if (c == u'\\')
            text += QChar(0x2060); // a word joiner: nothing is seen of it
    }
    return text.simplified();
}

/*! As much of a name as has room in so many letters. */
QString shortened(const QString &name, int letters)
{
    if (name.size() <= letters)
        return name;
    qsizetype end = std::max(1, letters - 1);
    if (name[end - 1].isHighSurrogate())
        --end;
    return name.first(end) + u'…';
}

/*! Of a part, as hours, minutes, seconds and hundredths. */
QString timeText(qint64 ms)
{
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return QString::number(ms / 3'600'000) + u':' + twoDigits(ms / 60'000 % 60) + u':' + twoDigits(ms / 1000 % 60)
        + u'.' + twoDigits(ms / 10 % 100);
}

int letterSize(const Tile &tile)
{
    const int height = tile.place.height();
    const int size = height >= 400 ? 26 : height >= 200 ? 20 : 14;
    return tile.picture < 0 ? size * 3 / 2 : size;
}

QString line(const Span &span, const Tile &tile)
{
    constexpr int margin = 8;
    const QRect &place = tile.place;
    const int size = letterSize(tile);
    const bool isAlone = tile.picture < 0;
    const QString name = plain(shortened(tile.name, (place.width() - 2 * margin) * 2 / size));
    const QString at = isAlone ? u"%1,%2"_s.arg(place.left() + place.width() / 2).arg(place.top() + place.height() / 2)
                               : u"%1,%2"_s.arg(place.left() + margin).arg(place.top() + place.height() - margin);
    return u"Dialogue: 0,%1,%2,%3,,0,0,0,,{\\pos(%4)\\fs%5\\clip(%6,%7,%8,%9)}"_s
               .arg(timeText(span.from), timeText(span.to), isAlone ? u"Alone"_s : u"Label"_s, at)
               .arg(size)
               .arg(place.left())
               .arg(place.top())
               .arg(place.left() + place.width())
               .arg(place.top() + place.height())
        + name + u'\n';
}

} // namespace

QByteArray namesOf(const FilmPart &part)
{
    struct Shown
    {
        Span span;
        Tile tile;
    };
    QList<Shown> all;
    for (const Segment &segment : part.segments) {
        const Span span{segment.span.from - part.span.from, segment.span.to - part.span.from};
        for (const Tile &tile : segment.tiles) {
            const auto before = std::ranges::find_if(
                all, [&](const Shown &shown) { return shown.tile == tile && shown.span.to == span.from; });
            if (before != all.end())
                before->span.to = span.to;
            else if (!isBlank(tile.name))
                all.append({span, tile});
        }
    }
    QString lines;
    for (const Shown &shown : std::as_const(all))
        lines += line(shown.span, shown.tile);
    return lines.isEmpty() ? QByteArray() : head + lines.toUtf8();
}

} // namespace Agent
