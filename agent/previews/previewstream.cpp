// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/previewstream.h"

#include "agent/previews/picturecheck.h"

namespace Agent {

bool PreviewStream::take(QByteArrayView piece)
{
    constexpr qsizetype maximumLine = 64;
    m_buffer += piece;
    while (m_state != State::Refused) {
        if (!m_name.isEmpty()) {
            if (m_buffer.size() < m_awaited)
                return true;
            const QByteArray content = m_buffer.first(m_awaited);
            m_buffer.remove(0, m_awaited);
            if (!finishFile(content))
                m_state = State::Refused;
            m_name.clear();
            continue;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0 && m_buffer.size() <= maximumLine)
            return true;
        if (end < 0 || end > maximumLine || !takeLine(m_buffer.first(end)))
            m_state = State::Refused;
        m_buffer.remove(0, end + 1);
    }
    m_buffer.clear();
    return false;
}

bool PreviewStream::takeLine(const QByteArray &line)
{
    switch (m_state) {
    case State::Before: m_state = State::Thumbnail; return line == "begin";
    case State::Thumbnail:
    case State::Pages:
        if (line == "end") {
            m_state = State::After;
            return m_pages > 0;
        }
        if (line == "more") // the document has more pages than have previews
            return m_pages > 0;
        if (const QList<QByteArray> words = line.split(' '); words.size() == 3 && words[0] == "file")
            return announce(words[1], words[2]);
        return false;
    case State::After:
    case State::Refused: return false;
    }
    Q_UNREACHABLE();
}

bool PreviewStream::announce(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray expected =
        m_state == State::Thumbnail ? QByteArray("thumbnail") : "page-" + QByteArray::number(m_pages + 1);
    bool isNumber = false;
    m_awaited = bytes.toLongLong(&isNumber);
    m_name = name;
    return (name == expected + ".png" || name == expected + ".jpg") && m_pages < m_maximumPages && isNumber
        && m_awaited > 0 && m_awaited <= maximumFileBytes;
}

bool PreviewStream::finishFile(const QByteArray &content)
{
    const auto size = m_name.endsWith(".png") ? pngSize(content) : jpegSize(content);
    const int most = m_state == State::Thumbnail ? thumbnailSize : pageSize;
    if (!size || size->width() > most || size->height() > most)
        return false;
    if (m_state == State::Thumbnail) {
        m_state = State::Pages;
    } else if (++m_pages == 1) {
        m_firstPage = *size;
    }
    return m_store(QString::fromLatin1(m_name), content);
}

} // namespace Agent
