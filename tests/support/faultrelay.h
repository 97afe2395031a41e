// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultpipe.h"

#include <QSet>
#include <QTcpServer>

struct RelayFaults
{
    PipeFaults toServer = {};
    PipeFaults toClient = {};
    bool refuses = false;
};

/*! A connection that came in, and the one made for it. Deletes itself when both have ended. */
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(QTcpSocket *client, quint16 targetPort, const RelayFaults &faults, QObject *parent);
    ~FaultConnection() override;

    void setFaults(const RelayFaults &faults);
    void reset(); //!< both ends see a reset, at once

private:
    void follow(QTcpSocket &socket, FaultPipe &pipe);
    void cut(QTcpSocket &from, QTcpSocket &to);

    QTcpSocket *m_client; // child
    QTcpSocket m_server;
    FaultPipe m_toServer;
    FaultPipe m_toClient;
};

/*! What FaultProxy runs in its thread. */
class FaultRelay : public QObject
{
    Q_OBJECT
public:
    explicit FaultRelay(quint16 targetPort);

    quint16 listen();
    void close();
    void setFaults(const RelayFaults &faults);
    void cutConnections();
    int connections() const { return int(m_connections.size()); }
    qint64 accepted() const { return m_accepted; }

private:
    void accept();

    const quint16 m_targetPort;
    QTcpServer m_listener;
    quint16 m_port = 0;
    RelayFaults m_faults;
    QSet<FaultConnection *> m_connections;
    qint64 m_accepted = 0;
};
