// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/verify/certificates.h"
#include "common/verify/patience.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Common {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
};

/*!
    HTTP requests of one person, with a cookie jar of their own. Redirects are answers like others.
    Errors name the request: Unavailable (no connection, with the network's reason), Timeout (the span of `patience`
    ended or was stopped), Config (the certificate is refused; nothing was sent). Any HTTP status is an answer, not an error.
*/
class HttpClient
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    HttpClient(Patience &patience, const AcceptedCertificates &accepted) : m_patience(patience), m_accepted(accepted) {}

    QCoro::Task<Result<HttpAnswer>> send(QByteArray verb, QNetworkRequest request, QByteArray body);

private:
    Patience &m_patience;                   // not owned, outlives this
    const AcceptedCertificates &m_accepted; // likewise
    QNetworkAccessManager m_network;
};

/*! "GET http://node1:5080/readyz", for messages. */
QString requestText(const QByteArray &verb, const QUrl &url);

} // namespace Common
