// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct archive;

namespace Agent {

/*!
    Writes a tar compressed by zstd to an open file, member by member. Errors: Unavailable (the file cannot be written).
    Threads: any, one at a time.
*/
class TarWriter
{
public:
    /*! `file` stays the caller's. `time` is that of all members. */
    static Common::Result<std::unique_ptr<TarWriter>> open(int file, Common::UtcTime time);
    ~TarWriter();
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    Common::Result<void> begin(const QString &name, qint64 size);
    Common::Result<void> write(QByteArrayView bytes); //!< of the member that was begun, `size` of them in all
    Common::Result<void> finish();                    //!< the archive; nothing can be written after

private:
    explicit TarWriter(Common::UtcTime time);
    Common::Error failure() const;

    struct Free
    {
        void operator()(archive *handle) const;
    };
    std::unique_ptr<archive, Free> m_archive;
    const Common::UtcTime m_time;
};

} // namespace Agent
