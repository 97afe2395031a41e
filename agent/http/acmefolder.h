// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpfront.h"
#include "agent/threads/diskthreads.h"

#include <QObject>

namespace Agent {

/*!
    Answers what an authority asks to see that whoever wants a certificate has this host (RFC 8555, section 8.3): files that
    a program like certbot or lego puts below a folder, its "webroot", for a moment.

    A file's name is a token and nothing else, of letters, digits, "-" and "_"; it is a plain file, not a link, of at most 4 KiB.
    Threads: lives in the main thread; the disk's read.
*/
class AcmeFolder : public QObject
{
    Q_OBJECT
public:
    static constexpr auto path = "/.well-known/acme-challenge/"; //!< of the route, and below the folder

    AcmeFolder(const QString &webroot, DiskThreads &disk, QObject *parent = nullptr);

    HttpFront::Route route(); //!< this outlives it

    static constexpr qint64 maximumBytes = 4096;

private:
    void answer(const HttpRequest &request, const HttpResponder &respond);
    static HttpResponse read(const QString &folder, const QString &token);

    const QString m_folder;
    DiskThreads &m_disk; // not owned
};

} // namespace Agent
