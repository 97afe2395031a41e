// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSize>
#include <QString>

#include <functional>

namespace Agent {

/*!
    Reads what comes out of a sandbox (makepreview.sh), which may have been taken over by the file inside: lines "begin", "file
    NAME BYTES" with the file's bytes behind it, "more", "end". Names come in one order only, thumbnail.png or .jpg, then
    page-1, page-2 …; each file is a well-formed picture of its kind and within its size, or the stream is refused.
*/
class PreviewStream
{
public:
    /*! `store` gets each file that is good, and says whether it was stored. */
    using Store = std::function<bool(const QString &name, const QByteArray &content)>;
    PreviewStream(int maximumPages, Store store) : m_maximumPages(maximumPages), m_store(std::move(store)) {}

    bool take(QByteArrayView piece); //!< false: refused; nothing more is taken

    bool hasBegun() const { return m_state != State::Before; }
    bool isComplete() const { return m_state == State::After && m_buffer.isEmpty(); }
    int pages() const { return m_pages; }
    QSize firstPage() const { return m_firstPage; } //!< pixels

    static constexpr int thumbnailSize = 256; //!< pixels, both ways, at most
    static constexpr int pageSize = 1600;
    static constexpr qsizetype maximumFileBytes = 16 << 20;

private:
    enum class State { Before, Thumbnail, Pages, After, Refused };
    bool takeLine(const QByteArray &line);
    bool announce(const QByteArray &name, const QByteArray &bytes);
    bool finishFile(const QByteArray &content);

    const int m_maximumPages;
    const Store m_store;
    State m_state = State::Before;
    QByteArray m_buffer;
    QByteArray m_name;       // of the file that is coming; empty = a line is coming
    qsizetype m_awaited = 0; // its bytes
    int m_pages = 0;
    QSize m_firstPage;
};

} // namespace Agent
