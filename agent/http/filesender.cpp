// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/filesender.h"

#include "agent/http/plainfilesender.h"
#include "agent/http/tlsfilesender.h"
#include "agent/links/transport.h"

namespace Agent {

FileSender::FileSender(QObject *parent) : QObject(parent)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { gaveUp(); });
}

FileSender *FileSender::make(QTcpSocket *socket, const std::shared_ptr<FileBody> &body, QObject *parent)
{
    if (isEncrypted(*socket))
        return new TlsFileSender(socket, body, parent);
    return new PlainFileSender(int(socket->socketDescriptor()), body, parent);
}

} // namespace Agent
