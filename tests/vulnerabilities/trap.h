// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/*! A port on all addresses of this machine, which nobody has a reason to call. Needs no event loop. */
class Trap
{
public:
    Trap();
    ~Trap();
    Q_DISABLE_COPY_MOVE(Trap)

    quint16 port() const { return m_port; }
    QByteArray portText() const { return QByteArray::number(m_port); }
    bool wasReached(); //!< since this was last asked

private:
    quint16 m_port = 0;
    int m_socket = -1;
};
