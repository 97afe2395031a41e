// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>

namespace Agent {

/*!
    A folder that appears whole or not at all, also when the power fails: it is filled under another name beside its place and
    renamed. What was not published goes with this object.

    Errors: Unavailable, with the system's reason.
    Threads: one at a time.
*/
class PreviewFolder
{
public:
    explicit PreviewFolder(const QString &target);
    ~PreviewFolder();
    PreviewFolder(const PreviewFolder &) = delete;
    PreviewFolder &operator=(const PreviewFolder &) = delete;

    Common::Result<void> add(const QString &name, const QByteArray &content);
    Common::Result<void> publish(); //!< replaces what is there

    static void removeLeftovers(const QString &folder);

private:
    const QString m_target;
    QString m_part;    // empty: it could not be made
    int m_failure = 0; // why
};

} // namespace Agent
