// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Agent {

/*! Reads what `ffmpeg -progress` writes: tells how many milliseconds of its output are done, when they are more. */
class ProgressReader
{
public:
    explicit ProgressReader(std::function<void(qint64 ms)> done) : m_done(std::move(done)) {}

    /*! False when it is nothing that FFmpeg would write. */
    bool take(QByteArrayView piece);

private:
    const std::function<void(qint64 ms)> m_done;
    QByteArray m_line;
    qint64 m_last = 0; // µs
};

} // namespace Agent
