// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/*!
    A client that does as little as a client can, so that what is measured is the server: a blocking socket, and what comes is
    thrown away in the kernel. Threads: any; one at a time.
*/
class TransferClient
{
public:
    explicit TransferClient(quint16 port); //!< of 127.0.0.1
    ~TransferClient();
    Q_DISABLE_COPY_MOVE(TransferClient)

    /*! Sends a head (without its last empty line and Host) and reads the whole answer. Bytes of its body, or -1. */
    qint64 download(const QByteArray &head);
    enum class Content { Bytes, Text }; //!< of texts the node makes pictures, which costs more than all the rest
    /*! Sends a head and a body of so many bytes. The status. */
    int upload(const QByteArray &head, qint64 bytes, Content content = Content::Bytes);
    /*! An upload (tus) of so many bytes into a room, in one piece; `person`: headers with cookie and token. The file's id, or nothing. */
    QByteArray uploadToRoom(const QByteArray &person, qint64 room, qint64 bytes, Content content = Content::Bytes);
    QByteArray lastHead() const { return m_head; }

private:
    bool send(const char *bytes, qint64 count);
    qint64 readHead(); // the Content-Length, or -1
    qint64 skip(qint64 bytes);
    QByteArray lastHeader(const QByteArray &name) const;

    int m_socket = -1;
    QByteArray m_head;
};
