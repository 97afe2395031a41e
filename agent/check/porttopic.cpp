// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/check/portowner.h"
#include "agent/nodes/processidentity.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpServer>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 3000;

/*! The process that runs this node, on this machine; 0 = none, or it is not known. */
qint64 ownProcess(const NodeStatus *self)
{
    const bool isHere = self && isOfThisMachine(self->holder) && !isCertainlyGone(self->holder);
    return isHere ? processIdOf(self->holder).toLongLong() : 0;
}

Finding judgeBusy(const QString &setting, int port, const PortOwner &owner, qint64 self)
{
    if (owner.process != 0 && owner.process == self)
        return well(CheckText::tr("%1: this node listens on port %2.").arg(setting).arg(port));
    const QString remedy = CheckText::tr("Stop that program, or choose another %1.").arg(setting);
    if (owner.process == 0)
        return warning(
            CheckText::tr("%1: port %2 is used by a process that this user may not see.").arg(setting).arg(port),
            CheckText::tr("Run this as root or as the agent's user, to see whose it is."));
    return problem(CheckText::tr("%1: port %2 is used by %3 (process %4).")
                       .arg(setting)
                       .arg(port)
                       .arg(owner.program)
                       .arg(owner.process),
                   remedy);
}

Finding judgePort(const QString &setting, const QString &address, int port, qint64 self)
{
    QTcpServer server;
    if (server.listen(QHostAddress(address), quint16(port))) {
        server.close();
        return self == 0
            ? well(CheckText::tr("%1: port %2 is free.").arg(setting).arg(port))
            : problem(CheckText::tr("%1: the agent that runs this node (process %2) does not listen on port %3.")
                          .arg(setting)
                          .arg(self)
                          .arg(port),
                      CheckText::tr("If the configuration was changed, start the agent again. Otherwise another "
                                    "agent has this node's number: give this one another node.id."));
    }
    if (const auto owner = ownerOfPort(port))
        return judgeBusy(setting, port, *owner, self);
    if (server.serverError() == QAbstractSocket::SocketAccessError)
        return problem(
            CheckText::tr("%1: this user may not listen on port %2.").arg(setting).arg(port),
            CheckText::tr("Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE."));
    return problem(CheckText::tr("%1.listen: nobody can listen on %2 here: %3.")
                       .arg(setting.section(QLatin1Char('.'), 0, 0), address, server.errorString()),
                   CheckText::tr("Name an address of this machine, 0.0.0.0 or ::."));
}

/*! The first line of what the address answers to GET /livez; nothing and why. */
std::optional<QByteArray> askLivez(const NodeRecord &node, QString &why)
{
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(node.address, quint16(node.port));
    bool isOpen = socket.waitForConnected(patienceMs);
    if (isOpen && node.protocol == QLatin1String("https")) {
        socket.setPeerVerifyName(node.address);
        socket.startClientEncryption();
        isOpen = socket.waitForEncrypted(patienceMs);
    }
    if (isOpen) {
        socket.write("GET /livez HTTP/1.1\r\nHost: " + node.address.toUtf8() + "\r\nConnection: close\r\n\r\n");
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(patienceMs)) {
                isOpen = false;
                break;
            }
        }
    }
    if (isOpen)
        return socket.readLine().trimmed();
    why = socket.errorString();
    return {};
}

Finding judgePublicAddress(const NodeRecord &node)
{
    const QString url = nodeUrl(node).toString();
    QString why;
    const auto answer = askLivez(node, why);
    if (!answer)
        return problem(CheckText::tr("People reach nothing at %1: %2.").arg(url, why),
                       CheckText::tr("Check node.address, the firewall, and the proxy if there is one in front."));
    if (!answer->startsWith("HTTP/1.1 200"))
        return problem(CheckText::tr("At %1 answers something else than this node: %2.")
                           .arg(url, QString::fromLatin1(answer->left(60))),
                       CheckText::tr("Check node.address, http.port, and where the proxy in front leads to."));
    return well(CheckText::tr("This node answers at %1.").arg(url));
}

} // namespace

TopicReport lookAtPorts(const CheckTarget &target)
{
    const auto nodes = nodesOf(target);
    const NodeStatus *self = nodes ? nodes->find(target.record.id) : nullptr;
    const bool runs = self && holdsLease(nodeState(*self, nodes->now, target.times));
    const qint64 process = runs ? ownProcess(self) : 0;
    TopicReport report{
        .findings = {judgePort(QStringLiteral("http.port"), target.httpListen, target.httpPort, process),
                     judgePort(QStringLiteral("peers.port"), target.peers.listenAddress, target.peers.port, process)}};
    if (target.redirectPort > 0)
        report.findings.append(
            judgePort(QStringLiteral("http.redirect_port"), target.httpListen, target.redirectPort, process));
    if (process != 0)
        report.findings.append(judgePublicAddress(self->record));
    return report;
}

} // namespace Agent
