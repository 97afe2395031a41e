// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/apiclient.h"

#include <QTcpSocket>

/*!
    Asks a node for a path below api/v1/ by hand, for those who read slowly, or break off. `readAhead`: bytes of the answer that
    are taken from the system before they are read; 0 = all. Null when the node cannot be reached.
*/
std::unique_ptr<QTcpSocket> beginRawDownload(const ApiClient &person, quint16 port, const QString &path,
                                             qint64 readAhead = 0);
