// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/*!
    The names of what is in an archive. Whatever has another name is refused: nothing in an archive can name a place outside of
    the folders that a restore writes to. Threads: any.
*/
namespace Agent {

enum class MemberKind { Head, TablePart, Content, Checksums, Key, End };

struct MemberName
{
    MemberKind kind = MemberKind::Head;
    QString first = {}; //!< of a table's part its table, of a content its folder
    QString name = {};  //!< of a content its name in there
    int number = 0;     //!< of a table's part and of checksums, from 1

    friend bool operator==(const MemberName &, const MemberName &) = default;
    QString text() const;
};

std::optional<MemberName> memberNameFrom(const QString &text); //!< nothing: no such name
/*! Of a file in a shared folder: no path, not hidden; or one of a recording, in its folder below "streams/recordings". */
bool isContentName(const QString &folder, const QString &name);

} // namespace Agent
