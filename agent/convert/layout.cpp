// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/layout.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr int sideWidth = 256; // of cameras beside a screen
constexpr int sideRows = 5;    // in one column

int even(int length)
{
    return length & ~1;
}

qint64 rounded(qint64 time, qint64 grid)
{
    return (time + grid / 2) / grid * grid;
}

bool covers(const QList<Span> &spans, qint64 at)
{
    return std::ranges::any_of(spans, [at](const Span &span) { return span.contains(at); });
}

/*! Lays out what is to be seen at one time. */
class Stage
{
public:
    Stage(const Film &film, qint64 at) : m_film(film)
    {
        for (int i = 0; i < film.pictures.size(); ++i) {
            if (covers(film.pictures[i].spans, at))
                (film.pictures[i].kind == StreamKind::Screen ? m_screens : m_cameras).append(i);
        }
        for (const FilmVoice &voice : film.voices) {
            if (voice.span.contains(at) && !m_voices.contains(voice.person))
                m_voices.append(voice.person);
        }
        // People keep their places when a camera is switched off and on.
        std::ranges::stable_sort(m_cameras, {}, [&film](int picture) { return film.pictures[picture].person; });
        std::ranges::sort(m_voices);
        m_screens.resize(std::min<qsizetype>(m_screens.size(), maximumTiles));
        m_cameras.resize(std::min<qsizetype>(m_cameras.size(), maximumTiles));
        m_voices.resize(std::min<qsizetype>(m_voices.size(), maximumTiles));
    }

    QList<Tile> meeting() const
    {
        const QRect all({0, 0}, filmSize);
        if (m_screens.isEmpty() && m_cameras.isEmpty())
            return names(gridPlaces(int(m_voices.size()), all));
        if (m_screens.isEmpty())
            return pictures(m_cameras, gridPlaces(int(m_cameras.size()), all));
        if (m_cameras.isEmpty())
            return pictures(m_screens, gridPlaces(int(m_screens.size()), all));
        const QRect large(0, 0, filmSize.width() - sideWidth, filmSize.height());
        return pictures(m_screens, gridPlaces(int(m_screens.size()), large))
            + pictures(m_cameras, sidePlaces(int(m_cameras.size())));
    }

    QList<Tile> interview() const
    {
        QList<Tile> tiles;
        const auto places = gridPlaces(2, {{0, 0}, filmSize});
        for (int person = 0; person < 2; ++person) {
            const auto camera =
                std::ranges::find(m_cameras, person, [this](int i) { return m_film.pictures[i].person; });
            if (camera != m_cameras.end())
                tiles.append({*camera, places[person], m_film.people[person]});
            else if (m_voices.contains(person))
                tiles.append({-1, places[person], m_film.people[person]});
        }
        return tiles;
    }

    bool hasScreen() const { return !m_screens.isEmpty(); }
    bool isOfTwo() const
    {
        return std::ranges::all_of(m_cameras, [this](int picture) { return m_film.pictures[picture].person < 2; })
            && m_cameras.size() <= 2;
    }

private:
    QList<Tile> pictures(const QList<int> &shown, const QList<QRect> &places) const
    {
        QList<Tile> tiles;
        for (qsizetype i = 0; i < shown.size(); ++i)
            tiles.append({shown[i], places[i], m_film.people[m_film.pictures[shown[i]].person]});
        return tiles;
    }

    QList<Tile> names(const QList<QRect> &places) const
    {
        QList<Tile> tiles;
        for (qsizetype i = 0; i < m_voices.size(); ++i)
            tiles.append({-1, places[i], m_film.people[m_voices[i]]});
        return tiles;
    }

    /*! One column, or more columns of smaller ones. */
    static QList<QRect> sidePlaces(int count)
    {
        int columns = 1;
        while (columns * columns * sideRows < count)
            ++columns;
        const QSize size(even(sideWidth / columns), even(filmSize.height() / sideRows / columns));
        QList<QRect> places;
        for (int i = 0; i < count; ++i)
            places.append(
                {QPoint(filmSize.width() - sideWidth + (i % columns) * size.width(), (i / columns) * size.height()),
                 size});
        return places;
    }

    const Film &m_film;
    QList<int> m_screens;
    QList<int> m_cameras;
    QList<int> m_voices; // people
};

/*! All times at which something may come or go. */
QList<qint64> changesOf(const Film &film, qint64 grid)
{
    QList<qint64> changes{0, rounded(film.length, grid)};
    const auto add = [&changes, grid](const Span &span) {
        changes << rounded(span.from, grid) << rounded(span.to, grid);
    };
    for (const FilmPicture &picture : film.pictures)
        std::ranges::for_each(picture.spans, add);
    for (const FilmVoice &voice : film.voices)
        add(voice.span);
    std::ranges::sort(changes);
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

} // namespace

QList<QRect> gridPlaces(int count, const QRect &area)
{
    QList<QRect> places;
    int columns = 1;
    while (columns * columns < count)
        ++columns;
    const int rows = (count + columns - 1) / columns;
    // No higher than a camera's picture, so that its name stays close to it.
    const int width = count == 0 ? 0 : even(area.width() / columns);
    const int height = count == 0 ? 0 : even(std::min(area.height() / rows, width * 3 / 4));
    const int top = even(area.top() + (area.height() - rows * height) / 2);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, count - row * columns);
        const int left = even(area.left() + (area.width() - inRow * width) / 2);
        places.append({left + (i % columns) * width, top + row * height, width, height});
    }
    return places;
}

QList<Segment> segmentsOf(const Film &film, FilmLayout layout, qint64 grid)
{
    QList<Segment> segments;
    const QList<qint64> changes = changesOf(film, grid);
    for (qsizetype i = 0; i + 1 < changes.size(); ++i) {
        const Stage stage(film, changes[i] + grid / 2);
        const bool isInterview = layout == FilmLayout::Interview && !stage.hasScreen() && stage.isOfTwo();
        const QList<Tile> tiles = isInterview ? stage.interview() : stage.meeting();
        if (!segments.isEmpty() && segments.last().tiles == tiles)
            segments.last().span.to = changes[i + 1];
        else
            segments.append({{changes[i], changes[i + 1]}, tiles});
    }
    return segments;
}

} // namespace Agent
