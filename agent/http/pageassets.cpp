// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/pageassets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace Agent {
namespace {

QByteArray contentTypeOf(const QString &file)
{
    constexpr std::pair<const char *, const char *> types[] = {{".html", "text/html; charset=utf-8"},
                                                               {".js", "text/javascript; charset=utf-8"},
                                                               {".css", "text/css; charset=utf-8"},
                                                               {".svg", "image/svg+xml"},
                                                               {".png", "image/png"},
                                                               {".webmanifest", "application/manifest+json"}};
    for (const auto &[ending, type] : types) {
        if (file.endsWith(QLatin1String(ending)))
            return type;
    }
    return "application/octet-stream";
}

HttpResponse nothingThere()
{
    return plainResponse(404, "There is nothing at this address.");
}

} // namespace

PageAssets::PageAssets(const QString &webapp, std::function<QStringList()> roomSources)
    : m_prefix(QLatin1Char('/') + webapp + QLatin1Char('/'))
    , m_roomSources(std::move(roomSources))
{
}

QByteArray PageAssets::contentSecurityPolicy() const
{
    const QByteArray rooms = m_roomSources().join(QLatin1Char(' ')).toLatin1();
    // Pictures on a whiteboard are shown from the page's own memory, as blobs.
    return "default-src 'self'; img-src 'self' blob:; connect-src 'self' " + rooms
        + "; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
}

HttpResponse PageAssets::answer(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse refused = plainResponse(405, "Only GET is answered here.");
        refused.addHeader("Allow", "GET, HEAD");
        return refused;
    }
    if (request.path == QLatin1String("/") || request.path + QLatin1Char('/') == m_prefix) {
        HttpResponse redirect = plainResponse(307, "The page is elsewhere.");
        redirect.addHeader("Location",
                           m_prefix.toLatin1() + (request.query.isEmpty() ? QByteArray() : '?' + request.query));
        return redirect;
    }
    if (!request.path.startsWith(m_prefix))
        return nothingThere();
    const QString name = request.path.mid(m_prefix.size());
    const QString file = QLatin1String(":/page/") + (name.isEmpty() ? QStringLiteral("index.html") : name);
    QFile source(file);
    // Resources open a folder like an empty file, and step up at "..".
    if (QDir::cleanPath(file) != file || !QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return nothingThere();
    HttpResponse response{200, contentTypeOf(file), source.readAll()};
    const QByteArray tag =
        '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    response.headers = {{"ETag", tag},
                        {"Cache-Control", "no-cache"},
                        {"Content-Security-Policy", contentSecurityPolicy()},
                        {"X-Frame-Options", "DENY"}};
    if (request.header("if-none-match") == tag) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

} // namespace Agent
