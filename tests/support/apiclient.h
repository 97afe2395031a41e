// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

struct HttpAnswer
{
    int status = 0; //!< 0 = no answer
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QJsonObject json() const;
    QByteArray header(const QByteArray &name) const; //!< in whichever case
    QString errorCode() const;                       //!< of the JSON API
    QByteArray bodyWithoutRequest() const;           //!< without the id of the request, which is another each time
};

/*! Waits for an answer, 15 s at most, and takes the reply. */
HttpAnswer answerOf(QNetworkReply *reply);

/*! A person or program that uses the JSON API of a node: keeps its cookie and token. */
class ApiClient
{
public:
    explicit ApiClient(const QUrl &node) : m_node(node) {}

    HttpAnswer logIn(const QString &login, const QString &password);
    HttpAnswer comeAsGuest(const QString &invitation, const QString &name, const QString &password = {});
    HttpAnswer comeByLink(const QString &secureHash); //!< of another program
    HttpAnswer get(const QString &path);
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    HttpAnswer send(const char *method, const QString &path, const QByteArray &body = {}, const Headers &more = {});
    /*! Sends and waits for nothing: many at once. Take the answer with answerOf(). */
    QNetworkReply *begin(const char *method, const QString &path, const QByteArray &body = {},
                         const Headers &more = {});
    void setNode(const QUrl &node) { m_node = node; } //!< the session is good on every node
    QByteArray cookie() const { return m_cookie; }    //!< "atrium_session=…"
    QByteArray csrfToken() const { return m_csrfToken; }
    void setCsrfToken(const QByteArray &token) { m_csrfToken = token; }

private:
    HttpAnswer openSession(const QString &path, const QJsonObject &body);

    QUrl m_node;
    QNetworkAccessManager m_network;
    QByteArray m_cookie;
    QByteArray m_csrfToken;
};

/*! A SOAP call by hand; returns the text of the first element `wanted` in the answer, or the fault's text behind "fault: ". */
QString soapCall(const QUrl &node, const QString &service, const QString &operation,
                 const QList<std::pair<QString, QString>> &arguments, const QString &wanted = QStringLiteral("return"));

/*! The same for an answer of beans: the members of each `element`, by name. A fault is one row with the member "fault". */
QList<QMap<QString, QString>> soapRows(const QUrl &node, const QString &service, const QString &operation,
                                       const QList<std::pair<QString, QString>> &arguments,
                                       const QString &element = QStringLiteral("return"));
