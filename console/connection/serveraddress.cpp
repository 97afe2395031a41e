// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Console {
namespace {

Common::Error invalid(const char *message)
{
    return {Common::ErrorCode::Invalid, QCoreApplication::translate("Console::ServerAddress", message),
            QCoreApplication::translate("Console::ServerAddress", "Enter it like %1.")
                .arg(QLatin1String(defaultServerAddress))};
}

} // namespace

Common::Result<QUrl> readServerAddress(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Console::ServerAddress", "The address is missing."));
    const bool isWholeUrl = address.contains(QLatin1String("://"));
    if (!isWholeUrl)
        address.prepend(QLatin1String("http://"));
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Console::ServerAddress", "This is not an address."));
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return invalid(QT_TRANSLATE_NOOP("Console::ServerAddress", "The address must begin with http:// or https://."));
    if (!url.userInfo().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Console::ServerAddress", "The address must not hold a user or a password."));
    url.setQuery(QString());
    url.setFragment(QString());
    if (url.port() == -1 && !isWholeUrl)
        url.setPort(5080);
    QString path = url.path();
    if (path.isEmpty() || path == QLatin1String("/"))
        path = QStringLiteral("/openmeetings/");
    else if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    url.setPath(path);
    return url;
}

bool isPlainRemote(const QUrl &server)
{
    const QString host = server.host();
    return server.scheme() == QLatin1String("http") && host != QLatin1String("localhost")
        && !QHostAddress(host).isLoopback();
}

QString hostAndPort(const QUrl &server)
{
    QUrl url = server;
    url.setPort(server.port(server.scheme() == QLatin1String("https") ? 443 : 80));
    return url.authority(QUrl::FullyEncoded);
}

} // namespace Console
