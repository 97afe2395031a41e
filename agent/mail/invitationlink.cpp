// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/invitationlink.h"

#include "agent/mail/mailtext.h"

#include <QUrlQuery>

namespace Agent {

using namespace Common;

bool isPageAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

Result<QString> invitationLink(const QString &baseUrl, const QString &secret)
{
    if (!isPageAddress(baseUrl))
        return Error{ErrorCode::Invalid, MailText::tr("\"%1\" is no address of a page.").arg(baseUrl.left(200)),
                     MailText::tr("Give the address of the page, like https://school.example/openmeetings/.")};
    QUrl url(baseUrl, QUrl::StrictMode);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("invitationHash"), secret);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Agent
