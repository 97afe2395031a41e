// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agentcluster.h"
#include "tests/vulnerabilities/trap.h"
#include "tests/vulnerabilities/visitor.h"

/*!
    Two real nodes on one database with people, rooms and a file, and what an attack may have left behind. A private
    room, the vault, is the owner's; nobody but the owner and administrators may know of it. Passwords: "password-" and
    the login.
*/
class AttackedCluster
{
public:
    static constexpr auto owner = "ada-owner";
    static constexpr auto attacker = "eve-plain"; //!< a plain user
    static constexpr auto moderator = "mona-moderator";
    static constexpr auto program = "moodle"; //!< a web-service user

    bool start();
    /*!
        Both end cleanly; a warning and false when they do not, when a statement failed, a password is in a log, or the
        trap was reached.
    */
    bool stop();

    AgentCluster &nodes() { return *m_cluster; }
    const TestDatabase &database() const { return *m_database; }
    Trap &trap() { return m_trap; }
    Visitor at(int node, const QByteArray &address = "127.0.0.1") const
    {
        return Visitor(m_cluster->port(node), address);
    }
    Visitor loggedIn(const QByteArray &login, int node = 1);       //!< all with the same session, from 127.0.0.1
    QByteArray soapSession(const QByteArray &login, int node = 1); //!< opened at `node` when it is asked for first
    QByteArray password(const QByteArray &login) const;
    Visitor guestOf(qint64 room); //!< came by an invitation

    qint64 hall = 0;  //!< a public room
    qint64 vault = 0; //!< see above
    qint64 fileInVault = 0;
    qint64 invitationToVault = 0;
    qint64 appointment = 0; //!< of the owner alone
    QByteArray fileContent = "what nobody else may read";
    static qint64 id(const RawAnswer &answer); //!< of what was added

    /*!
        What is stored for good, table by table, as it reads in the database file: an attack that was beaten off leaves
        it as it was. Left out is what changes by itself or by any request: leases, sessions, logs, people in rooms.
    */
    QMap<QString, QByteArray> content() const;
    QVariant stored(const QString &statement) const; //!< the first value of its answer
    bool execute(const QString &statement);
    bool areBothUp();                                    //!< and in touch with each other
    bool isTold(int node, const QByteArray &text) const; //!< whether its log holds the text

private:
    bool addPeopleAndRooms();

    Trap m_trap;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    QHash<QByteArray, Visitor> m_visitors;
    QHash<QByteArray, QByteArray> m_soapSessions;
};
