// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/rawdownload.h"

std::unique_ptr<QTcpSocket> beginRawDownload(const ApiClient &person, quint16 port, const QString &path,
                                             qint64 readAhead)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(readAhead);
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket->waitForConnected())
        return nullptr;
    socket->write("GET /openmeetings/api/v1/" + path.toLatin1() + " HTTP/1.1\r\nHost: x\r\nCookie: " + person.cookie()
                  + "\r\n\r\n");
    return socket;
}
