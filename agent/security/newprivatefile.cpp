// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/newprivatefile.h"

#include <QFile>
#include <QTemporaryFile>

#include <cerrno>

#include <unistd.h>

namespace Agent {

QString writeNewPrivateFile(const QString &name, const QByteArray &content)
{
    QTemporaryFile file(name + QStringLiteral(".XXXXXX")); // made for its owner alone
    if (!file.open() || file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return file.errorString();
    // Unlike a rename, a link takes no other file's place.
    if (::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData()) != 0)
        return qt_error_string(errno);
    return {};
}

} // namespace Agent
