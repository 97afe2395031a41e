// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/httpclient.h"

#include <QNetworkReply>
#include <QScopedPointer>

namespace Common {

QString requestText(const QByteArray &verb, const QUrl &url)
{
    return QString::fromLatin1(verb) + QLatin1Char(' ') + url.toString(QUrl::RemoveUserInfo);
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(QByteArray verb, QNetworkRequest request, QByteArray body)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network.sendCustomRequest(request, verb, body));
    Wait wait(m_patience);
    QObject::connect(reply.get(), &QNetworkReply::finished, &wait, &Wait::ring);
    std::optional<Error> refusal;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &wait, [&](const QList<QSslError> &errors) {
        refusal = certificateRefusal(reply->url(), reply->sslConfiguration(), errors, m_accepted);
        if (!refusal)
            reply->ignoreSslErrors(errors);
    });
    // Qt goes on to ignore what was ignored once, also for another certificate that one unknown authority has signed.
    QObject::connect(reply.get(), &QNetworkReply::encrypted, &wait, [&] {
        if (refusal)
            reply->abort(); // nothing has been sent yet
    });
    const Woken woken = co_await wait;

    const QString name = requestText(verb, request.url());
    switch (woken) {
    case Woken::Late:
        reply->abort();
        co_return Error{ErrorCode::Timeout,
                        tr("%1 was not answered within %2 ms").arg(name, QString::number(m_patience.span().count()))};
    case Woken::Stopped:
        reply->abort();
        co_return Error{ErrorCode::Timeout, tr("%1 was given up, because the check was stopped").arg(name)};
    case Woken::Rung: break;
    }
    if (refusal)
        co_return Error{refusal->code, tr("%1 failed: %2").arg(name, refusal->message), refusal->remedy};
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        co_return Error{ErrorCode::Unavailable, tr("%1 failed: %2").arg(name, reply->errorString())};
    const HttpAnswer answer{status.toInt(), reply->readAll()};
    co_return answer;
}

} // namespace Common
