// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QUrl>

namespace Console {

constexpr auto defaultServerAddress = "http://localhost:5080/openmeetings/";

/*!
    Reads what people type as the address of a node: "host", "host:5081", a whole URL. What is missing comes from the
    defaults (http, 5080, openmeetings); a whole URL without a port means the port of its protocol. Invalid says what
    is wrong.
*/
Common::Result<QUrl> readServerAddress(const QString &text);

bool isPlainRemote(const QUrl &server); //!< a password would cross the network unprotected

QString hostAndPort(const QUrl &server); //!< "host:443": the port is always told

} // namespace Console
