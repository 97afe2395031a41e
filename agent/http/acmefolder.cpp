// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/acmefolder.h"

#include "agent/threads/filedescriptor.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>

namespace Agent {

namespace {

HttpResponse noToken()
{
    return plainResponse(404, "There is no such token.");
}

} // namespace

AcmeFolder::AcmeFolder(const QString &webroot, DiskThreads &disk, QObject *parent)
    : QObject(parent)
    , m_folder(webroot + QLatin1String(path))
    , m_disk(disk)
{
}

HttpFront::Route AcmeFolder::route()
{
    return {noBody,
            [this](const HttpRequest &request, const HttpResponder &respond) { answer(request, respond); },
            {"GET", "HEAD"}};
}

void AcmeFolder::answer(const HttpRequest &request, const HttpResponder &respond)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{1,128}\\z"));
    const QString token = request.path.mid(QLatin1String(path).size());
    if (!form.match(token).hasMatch())
        return respond(noToken());
    const auto begun = m_disk.start([folder = m_folder, token] { return read(folder, token); });
    if (!begun)
        return respond(plainResponse(503, "The folder of tokens does not answer."));
    begun->then(this, respond);
}

HttpResponse AcmeFolder::read(const QString &folder, const QString &token)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(folder + token).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat what
    {};
    if (!file.isOpen() || ::fstat(file.number(), &what) != 0 || !S_ISREG(what.st_mode) || what.st_size > maximumBytes)
        return noToken();
    QByteArray bytes(qsizetype(what.st_size), Qt::Uninitialized);
    if (::read(file.number(), bytes.data(), size_t(bytes.size())) != bytes.size())
        return noToken();
    return {200, "text/plain; charset=utf-8", bytes};
}

} // namespace Agent
