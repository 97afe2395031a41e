// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/websocket/rawclient.h"

#include <QJsonObject>
#include <QString>

/*!
    Somebody at an address of loopback, with or without a session, who sends whatever they like to a node: nothing is
    escaped, ordered or left out on the way. Every request has a connection of its own.
*/
class Visitor
{
public:
    using Arguments = QList<std::pair<QByteArray, QByteArray>>;

    explicit Visitor(quint16 port, const QByteArray &address = "127.0.0.1") : m_port(port), m_address(address) {}

    RawAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                   const QByteArray &body = {}) const;
    /*! The JSON API, with the session if there is one; `path` behind api/v1/. */
    RawAnswer api(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
    RawAnswer api(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const;
    RawAnswer soap(const QByteArray &service, const QByteArray &body) const; //!< `body` as it is
    /*! The texts are escaped, and nothing else. */
    RawAnswer soap(const QByteArray &service, const QByteArray &operation, const Arguments &arguments) const;
    RawAnswer rest(const QByteArray &service, const QByteArray &operation, const Arguments &arguments) const;

    int logIn(const QByteArray &login, const QByteArray &password);         //!< the answer's status
    RawAnswer openSession(const QByteArray &path, const QJsonObject &body); //!< guest, secure
    QByteArray openSoap() const; //!< a SOAP session that nobody logged in with
    /*! A SOAP session that somebody tried to log into: its id, and loginUser's number. */
    std::pair<QByteArray, QByteArray> soapLogin(const QByteArray &login, const QByteArray &password) const;
    QByteArray soapSession(const QByteArray &login, const QByteArray &password) const; //!< empty when it was refused

    void setPort(quint16 port) { m_port = port; }
    void setAddress(const QByteArray &address) { m_address = address; }

    QByteArray cookie; //!< "atrium_session=…"
    QByteArray csrfToken;

private:
    quint16 m_port;
    QByteArray m_address;
};

QJsonObject json(const RawAnswer &answer);
QByteArray errorCode(const RawAnswer &answer); //!< of the JSON API or a fault; empty when there is none
QByteArray returned(const RawAnswer &answer);  //!< the text of the first "return" of SOAP or REST; "nil"
QByteArray envelope(const QByteArray &body);
QByteArray escaped(const QByteArray &text); //!< for XML

inline QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}
