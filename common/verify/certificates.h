// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace Common {

/*! Certificates that somebody trusts although the system does not: SHA-256 by "host:port". */
using AcceptedCertificates = QHash<QString, QByteArray>;

/*!
    Why a server's certificate is refused; nothing if there is no error, or if it is exactly the one that was accepted for
    this server and the errors are of the kind that people may overlook. Config, with the certificate in the message.
*/
std::optional<Error> certificateRefusal(const QUrl &server, const QSslConfiguration &tls,
                                        const QList<QSslError> &errors, const AcceptedCertificates &accepted);

} // namespace Common
