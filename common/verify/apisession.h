// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/verify/httpclient.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>

namespace Common {

/*! A row of the status page. */
struct RoomRow
{
    QString name;
    QString comment;
    qint64 people = 0;
    NodeId node; //!< none: the room is not open
};

struct RoomsPage
{
    NodeId node; //!< the one that answered
    QHash<RoomId, RoomRow> rooms;
};

/*! Where to go for a room. */
struct RoomEntry
{
    NodeId node;
    QUrl url;
    QString ticket;
};

/*!
    One person's session at one node, by the JSON API (ARCHITECTURE.md 3.1).
    Errors name the request and what the node answered; NotFound and WrongLogin are told apart, whatever may have
    happened in spite of the error is Unavailable or Timeout.
*/
class ApiSession
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    ApiSession(QUrl server, Patience &patience, const AcceptedCertificates &accepted);

    const QUrl &server() const { return m_server; }
    bool isLoggedIn() const { return !m_csrfToken.isEmpty(); }

    QCoro::Task<Result<QString>> logIn(QString login, QString password); //!< the person's level
    QCoro::Task<Result<void>> logOut();
    QCoro::Task<Result<RoomsPage>> rooms();
    QCoro::Task<Result<RoomEntry>> enter(RoomId room);
    QCoro::Task<Result<QByteArray>> read(QString path);
    QCoro::Task<Result<QJsonObject>> create(QString path, QByteArray body, QByteArray type);
    QCoro::Task<Result<void>> change(QString path, QJsonObject members);
    QCoro::Task<Result<void>> remove(QString path);
    QCoro::Task<Result<void>> isReady(QUrl node); //!< asks any node whether it is ready for people

private:
    QCoro::Task<Result<QByteArray>> call(QByteArray verb, QUrl url, QByteArray body, QByteArray type);
    QUrl endpoint(const QString &path) const;
    Error refusal(const QByteArray &verb, const QUrl &url, const HttpAnswer &answer) const;
    Error notUnderstood(const QByteArray &verb, const QUrl &url, const Error &why) const;

    const QUrl m_server; // ends with a slash
    HttpClient m_http;
    QString m_csrfToken;
};

} // namespace Common
