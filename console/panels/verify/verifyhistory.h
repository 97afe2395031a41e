// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/verifyreport.h"

#include <QDir>

namespace Console {

/*!
    The reports of the last checks, each in a file of its own, so that one can be compared with another days later.
    A file that cannot be read is left out.
*/
class VerifyHistory
{
public:
    explicit VerifyHistory(const QString &folder = usualFolder()) : m_folder(folder) {}

    /*! Forgets the oldest where there are more than `maximum`. False when it cannot be written. */
    bool add(const Common::VerifyReport &report);
    QList<Common::VerifyReport> reports() const; //!< the newest first

    static QString usualFolder();
    static constexpr int maximum = 50;

private:
    QStringList files() const; //!< the newest first

    const QDir m_folder;
};

} // namespace Console
