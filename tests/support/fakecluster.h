// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/roomframes.h"
#include "tests/support/fakehttpserver.h"

#include <QMap>
#include <QPointer>
#include <QWebSocket>

#include <memory>
#include <vector>

/*!
    Two nodes in this process that behave as a cluster does towards its users, or go wrong in one chosen way.
    Knows only what the check of a cluster uses.
*/
class FakeCluster : public QObject
{
    Q_OBJECT
public:
    enum class Fault {
        None,
        OneNode,           //!< node 2 is listed as dead
        NodeTwoGone,       //!< node 2 is listed as up, but its port is closed
        NodeTwoMute,       //!< takes connections and never answers
        StrangerAtNodeTwo, //!< another node answers at node 2's address
        CountNotZero,      //!< node 1 counts somebody in every room
        RoomSplit,         //!< one room is given to both nodes
        WrongAddress,      //!< people are sent to an address that is not the node's
        TicketTwice,       //!< tickets are taken again and again
        PeopleHidden,      //!< nobody is told who enters
        ChatLost,          //!< lines reach nobody but their sender
        CountTooLow,       //!< node 2 counts one person too few
        OneForAll,         //!< every room goes to node 1
        ConnectionsDiffer, //!< node 2 lists everybody at node 1
        FileDiffers,       //!< node 2 gives other bytes
        FileMissing,       //!< node 2 does not have it
        CommitNeverSeen,   //!< node 2 keeps showing old comments
        RoomsStay,         //!< deleting rooms fails
        RoomAnswerLost,    //!< rooms are made, but the answer never comes
    };
    Q_ENUM(Fault)

    explicit FakeCluster(Fault fault);
    ~FakeCluster() override;

    QUrl url(int node) const;  //!< node 1 or 2
    QString leftovers() const; //!< users, rooms, files, sessions and connections there are; empty: none
    static QString password() { return QStringLiteral("right & <proper>"); } // of "admin"

private:
    struct User
    {
        QString login;
        QString password;
        QString level;
    };
    struct Room
    {
        QString name;
        QString firstComment;
        QString comment;
        int capacity = 0;
        int node = 0;
    };
    struct Ticket
    {
        qint64 user = 0;
        qint64 room = 0;
        int node = 0;
    };
    struct Connection
    {
        QPointer<QWebSocket> socket;
        QString publicId;
        qint64 user = 0;
        qint64 room = 0;
        int node = 0;
    };
    struct Session
    {
        qint64 user = 0;
        QByteArray csrfToken;
    };

    std::optional<FakeAnswer> answer(int node, const FakeRequest &request);
    std::optional<FakeAnswer> answerApi(int node, const QString &path, const FakeRequest &request);
    FakeAnswer logIn(const FakeRequest &request);
    FakeAnswer roomsPage(int node) const;
    FakeAnswer enter(qint64 user, qint64 room);
    std::optional<FakeAnswer> create(const QString &what, const FakeRequest &request);
    FakeAnswer remove(const QString &what, qint64 id);
    FakeAnswer answerSoap(int node, const QByteArray &body);
    QByteArray nodesXml() const;
    QByteArray connectionsXml(int node, const QString &filter) const;

    int place(qint64 room);
    int peopleIn(qint64 room) const;
    void welcome(int node, QWebSocket *socket);
    void receive(int node, QWebSocket *socket, const QString &message);
    void admit(int node, QWebSocket *socket, const QString &ticket);
    void close(QWebSocket *socket, Common::RoomClose code);
    void forget(QWebSocket *socket, Common::LeftReason reason);
    void tellOthers(const Connection &who, const QByteArray &frame);
    Common::Person person(const Connection &connection) const;
    bool has(Fault fault) const { return m_fault == fault; }
    qint64 nextId() { return ++m_lastId; }

    const Fault m_fault;
    std::vector<std::unique_ptr<FakeHttpServer>> m_servers;
    QList<quint16> m_ports;
    QMap<qint64, User> m_users;
    QMap<qint64, Room> m_rooms;
    QMap<qint64, QByteArray> m_files;
    QMap<QByteArray, Session> m_sessions;
    QMap<QString, Ticket> m_tickets;
    QList<Connection> m_connections;
    bool m_isSoapLoggedIn = false;
    qint64 m_lastId = 100;
};
