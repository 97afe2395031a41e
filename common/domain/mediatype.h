// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Common {

/*! What people can do with a file. */
enum class FileKind {
    Image,    //!< also SVG, see isShownInline()
    Document, //!< has pages: PDF, office files, plain text
    Video,
    Audio,
    Other, //!< also HTML
};

/*!
    The media type of a file, in lower case: by its first bytes (some KiB), and by its name only where they say no more than "a
    zip file", "an OLE file" or "a text". So a program that calls itself picture.png is no picture. A modern office file
    inside an OLE file is one that is encrypted. "application/octet-stream" = not known.
    Threads: any; the first call reads the system's table of media types.
*/
QString sniffMediaType(const QByteArray &head, const QString &name);

FileKind kindOf(const QString &mediaType);

/*! Whether browsers may show the file itself: pictures that can hold no script. SVG and HTML can. */
bool isShownInline(const QString &mediaType);

} // namespace Common
