// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <memory>

namespace Agent {

/*!
    A file that is there whole or not at all, and that its owner alone can read: it is written beside its name, as FILE.part,
    and takes the name's place when all of it is on the disk. What an earlier one left beside it is overwritten.
    Errors: Unavailable (the system's reason), Conflict (another program writes it at this moment).
    Threads: any, one at a time.
*/
class OutputFile
{
public:
    static Common::Result<std::unique_ptr<OutputFile>> create(const QString &name);
    ~OutputFile(); //!< gone, unless it was kept
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    int descriptor() const { return m_file; }
    Common::Result<void> keep();

private:
    explicit OutputFile(const QString &name) : m_name(name) {}
    Common::Error failure(int number) const;
    QByteArray temporaryName() const;

    const QString m_name;
    int m_file = -1;
    bool m_isKept = false;
};

} // namespace Agent
