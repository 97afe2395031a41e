// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpmessage.h"

#include "agent/http/filebody.h"

#include <QUrlQuery>

#include <algorithm>

namespace Agent {
namespace {

constexpr qsizetype usualHeadBytes = 512;

// OWASP's list.
constexpr std::pair<const char *, const char *> everyAnswers[] = {
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"X-Frame-Options", "DENY"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"X-Permitted-Cross-Domain-Policies", "none"},
};

} // namespace

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

qsizetype HttpRequest::count(const QByteArray &lowerCaseName) const
{
    return std::ranges::count(headers, lowerCaseName, &std::pair<QByteArray, QByteArray>::first);
}

QString cookieValue(const QByteArray &header, const QByteArray &name)
{
    const auto pairs = header.split(';');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals).trimmed() == name)
            return QString::fromLatin1(pair.mid(equals + 1).trimmed());
    }
    return {};
}

QString HttpRequest::queryValue(const QString &name) const
{
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<QByteArray> HttpRequest::bearerToken() const
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArray given = header("authorization");
    if (given.left(scheme.size()).toLower() != scheme)
        return {};
    return given.mid(scheme.size()).trimmed();
}

qint64 HttpResponse::bodyBytes() const
{
    return file ? file->length : body.size();
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 423: return "Locked";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 507: return "Insufficient Storage";
    default: return status < 500 ? QByteArrayLiteral("Refused") : QByteArrayLiteral("Internal Server Error");
    }
}

QByteArray encodedHead(const HttpResponse &response, bool close, const QByteArray &requestId)
{
    QByteArray head;
    head.reserve(usualHeadBytes);
    const auto add = [&head](QByteArrayView name, QByteArrayView value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reasonPhrase(response.status)).append("\r\n");
    if (response.status != 204 && response.status != 304)
        add("Content-Length", QByteArray::number(response.bodyBytes()));
    if (!response.contentType.isEmpty())
        add("Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (!requestId.isEmpty())
        add("X-Request-Id", requestId);
    for (const auto &[name, value] : everyAnswers) {
        const auto isGiven = [name = QByteArrayView(name)](const auto &header) { return header.first == name; };
        if (std::ranges::none_of(response.headers, isGiven))
            add(name, value);
    }
    add("Connection", close ? "close" : "keep-alive");
    return head.append("\r\n");
}

HttpResponse plainResponse(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", text + '\n'};
}

HttpResponse refusedMethod(const QByteArrayList &allowed)
{
    HttpResponse refused = plainResponse(405, "This address does not answer this method.");
    refused.addHeader("Allow", allowed.join(", "));
    return refused;
}

} // namespace Agent
