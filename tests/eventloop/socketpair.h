// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/*! Two connected sockets, non-blocking; those that are still open are closed at the end. */
class SocketPair
{
public:
    enum class Kind { Local, Tcp };

    explicit SocketPair(Kind kind = Kind::Local);
    SocketPair(SocketPair &&other) noexcept;
    SocketPair &operator=(SocketPair &&other) noexcept;
    ~SocketPair();

    int near() const { return m_near; }
    int far() const { return m_far; }
    void closeNear();
    void closeFar();

    void sendFromFar(const QByteArray &bytes) const;
    void sendUrgentFromFar() const; //!< one byte out of band; Tcp only
    QByteArray readNear() const;    //!< all there is

private:
    int m_near = -1;
    int m_far = -1;
};
