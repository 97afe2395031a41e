// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

/*!
    Where others can reach a process, as the kernel knows it: "tcp 127.0.0.1:5080"; what listens, and all of UDP that is
    bound. In order.
*/
QByteArrayList listeningPorts(qint64 processId);
