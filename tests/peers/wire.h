// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/commitprovider.h"

#include <QTcpServer>
#include <QTcpSocket>

/*!
    A cable between two nodes that can be cut or held: whoever calls address() reaches the other end through it.
    Threads: the test's, with its event loop.
*/
class Wire : public QObject
{
    Q_OBJECT
public:
    explicit Wire(const Agent::PeerAddress &end);

    Agent::PeerAddress address() const;
    void cut();   //!< ends all connections, and every new one at once
    void mend();  //!< the next connections pass
    void hold();  //!< connections stay, and nothing passes
    void letGo(); //!< what was held passes now
    int calls() const { return m_calls; }
    const QByteArray &fromCaller() const { return m_fromCaller; } //!< all that the last one who called has sent

private:
    struct Pair
    {
        QTcpSocket *caller;
        QTcpSocket *end;
    };
    void accept();
    void pass(QTcpSocket *from, QTcpSocket *to);

    const Agent::PeerAddress m_end;
    QTcpServer m_server;
    QList<Pair> m_pairs;
    QByteArray m_fromCaller;
    bool m_isCut = false;
    bool m_isHeld = false;
    int m_calls = 0;
};
