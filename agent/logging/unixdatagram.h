// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Agent {

/*!
    Sends datagrams to a socket of this machine, as systemd's journal and its service manager take them. A few lines instead of
    libsystemd: both protocols are promised to stay, and a test listens in its place.
    Threads: any.
*/
class UnixDatagram
{
public:
    /*! `path`: of the socket's file, or '@' and the name of an abstract one. */
    explicit UnixDatagram(const QByteArray &path);
    ~UnixDatagram();
    UnixDatagram(const UnixDatagram &) = delete;
    UnixDatagram &operator=(const UnixDatagram &) = delete;

    bool send(const QByteArray &datagram) const; //!< false: nobody takes it, or not now; never waits

private:
    const QByteArray m_path;
    const int m_socket;
};

} // namespace Agent
