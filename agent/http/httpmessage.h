// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Agent {

class BodySink;
struct FileBody;

/*! The value of one cookie in a Cookie header; empty when it has none of that name. */
QString cookieValue(const QByteArray &header, const QByteArray &name);

/*! One complete request as it came in. A plain value. */
struct HttpRequest
{
    QByteArray method;                                //!< upper case
    QString path;                                     //!< decoded, without query; no "." or ".." segments, no "//"
    QByteArray query;                                 //!< as it came, after the '?'
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    QString address;       //!< of the client
    bool isSecure = false; //!< the client speaks https, to this node or to the proxy before it
    QByteArray id;         //!< of the request: its own X-Request-Id, or one that was made here

    QByteArray header(const QByteArray &lowerCaseName) const; //!< the first of that name
    qsizetype count(const QByteArray &lowerCaseName) const;   //!< of headers of that name
    QString cookie(const QByteArray &name) const { return cookieValue(header("cookie"), name); }
    QString queryValue(const QString &name) const;
    /*! What the header Authorization brings; nothing: it is missing, or of another scheme (RFC 6750). */
    std::optional<QByteArray> bearerToken() const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType; //!< empty = no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::shared_ptr<FileBody> file = {}; //!< instead of the body
    /*! No answer yet: makes, in the main thread, what takes the body of the request and answers then. */
    std::function<std::shared_ptr<BodySink>()> sink = {};

    qint64 bodyBytes() const;
    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

using HttpResponder = std::function<void(const HttpResponse &)>; //!< call it once, in the main thread

QByteArray reasonPhrase(int status);

/*!
    All that comes before the body, with what every answer says to browsers: nobody but our own pages may read or frame it, and
    it runs nothing. A page's own policy comes with the page. With the id of the request, if it has one.
*/
QByteArray encodedHead(const HttpResponse &response, bool close, const QByteArray &requestId = {});

/*! A short text answer, for errors below the application. */
HttpResponse plainResponse(int status, const QByteArray &text);

/*! To whoever asks by another method than these. */
HttpResponse refusedMethod(const QByteArrayList &allowed);

} // namespace Agent
