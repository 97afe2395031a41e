// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "fakeaccounts.h"
#include "fakeadministration.h"
#include "fakenodes.h"
#include "fakerooms.h"

#include <QPointer>

/*!
    A cluster in memory that answers when the test says so: calls queue up until answerAll(). What it holds are public
    values that a test sets and looks at.
*/
class FakeConnection : public Console::ClusterConnection
{
    Q_OBJECT
public:
    using Console::ClusterConnection::ClusterConnection;

    void open(const Console::ConnectTarget &target) override;
    void close() override;
    void retry() override { ++retries; }
    void fetchServers(QObject *context, Handler<QList<Console::ServerEntry>> done) override;
    void saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                    Handler<Common::NodeId> done) override;
    void deleteServer(Common::NodeId id, QObject *context, Handler<void> done) override;

    Console::Administration &administration() override { return fakeAdministration; }
    Console::AccountAdministration &accounts() override { return fakeAccounts; }
    Console::NodeAdministration &nodes() override { return fakeNodes; }
    Console::RoomAdministration &rooms() override { return fakeRooms; }
    std::unique_ptr<Console::ClusterConnection> another() const override;

    void answerAll();  //!< including the calls that answers lead to
    void connectNow(); //!< open() and the answer in one
    void setUnreachable() { setState(State::Unreachable); }
    void goOnAt(const QUrl &server)
    {
        moveTo(server);
        setState(State::Connected);
    }

    FakeAdministration fakeAdministration{whenAsked()};
    FakeAccounts fakeAccounts{whenAsked()};
    FakeNodes fakeNodes{whenAsked()};
    FakeRooms fakeRooms{whenAsked()};
    QList<Console::ServerEntry> servers;
    std::optional<Common::Error> error; //!< answers everything from now on
    std::optional<Common::Error> saveError;
    Common::NodeRecord savedRecord;
    QString savedPassword;
    int saves = 0;
    int retries = 0;
    QList<Common::NodeId> deleted;
    mutable QPointer<FakeConnection> made; //!< by another(); it holds the same servers

private:
    FakePart::Later whenAsked()
    {
        return [this](QObject *context, std::function<void()> answer) { later(context, std::move(answer)); };
    }
    void later(QObject *context, std::function<void()> answer);
    template <class T>
    Common::Result<T> result(T value) const
    {
        return error ? Common::Result<T>(*error) : Common::Result<T>(std::move(value));
    }

    QList<std::function<void()>> m_waiting;
};

Console::ServerEntry serverEntry(qint64 id, const QString &name); //!< up and active
Console::RoomConnection roomConnection(int number, const QString &login,
                                       const QString &room = QStringLiteral("Room 1"));
