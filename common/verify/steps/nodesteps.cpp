// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/steps/steps.h"

#include "common/domain/level.h"

#include <algorithm>

namespace Common {
namespace {

constexpr Millis joiningTime{6000}; // three heartbeats
constexpr Millis nodeListInterval{100};

// Those at the given address first, then by id, so that "node 1" and "node 2" mean the same in every step.
void sortNodes(QList<ListedNode> &nodes, NodeId own)
{
    std::sort(nodes.begin(), nodes.end(), [own](const ListedNode &left, const ListedNode &right) {
        return std::pair(left.record.id != own, left.record.id) < std::pair(right.record.id != own, right.record.id);
    });
}

QString notUsableText(const ListedNode &node)
{
    const QString why = node.record.active ? node.reason : Verify::tr("not set active in the list of servers");
    return Verify::tr("%1 is %2: %3").arg(node.record.name, node.state, why);
}

// The node must answer at the address that the list gives to people, and be the node that the list says.
QCoro::Task<Result<void>> visitNode(Scenario &s, VerifyNode &node)
{
    const NodeRecord &record = node.listed.record;
    const QUrl url = nodeUrl(record);
    const QString remedy = Verify::tr("Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of "
                                      "servers, and that this computer reaches it.")
                               .arg(record.name);
    const auto ready = co_await node.api->isReady(url);
    if (!ready)
        co_return Error{ready.error().code,
                        Verify::tr("the list shows %1 as up, but %2").arg(record.name, ready.error().message),
                        ready.error().code == ErrorCode::Config ? ready.error().remedy : remedy};
    const auto level = co_await node.api->logIn(s.target.login, s.target.password);
    if (!level)
        co_return Error{level.error().code, Verify::tr("%1: %2").arg(record.name, level.error().message),
                        level.error().remedy};
    const auto page = co_await node.api->rooms();
    if (!page)
        co_return Error{page.error().code, Verify::tr("%1: %2").arg(record.name, page.error().message),
                        page.error().remedy};
    if (page->node != record.id)
        co_return Error{
            ErrorCode::Conflict,
            Verify::tr("at the address of %1 (%2), node %3 answers instead of node %4")
                .arg(record.name, url.toString(), QString::number(page->node.value), QString::number(record.id.value)),
            remedy};
    auto soap = co_await node.soap->logIn(s.target.login, s.target.password);
    co_return std::move(soap);
}

// A node that has just started gets rooms after its first reports: the check may well be faster.
QCoro::Task<Result<QList<ListedNode>>> nodesThatHaveJoined(Scenario &s, SoapSession &soap)
{
    const QDeadlineTimer longEnough(joiningTime);
    while (true) {
        auto listed = co_await soap.nodes();
        if (!listed || longEnough.hasExpired() || std::ranges::none_of(*listed, &ListedNode::isJoining))
            co_return std::move(listed);
        if (const Woken woken = co_await pause(s.patience, nodeListInterval); woken != Woken::Rung)
            co_return std::move(listed);
    }
}

} // namespace

QCoro::Task<Outcome> logInAdministrator(Scenario &s)
{
    const QUrl &server = s.target.server;
    if (!server.isValid() || server.host().isEmpty() || !server.scheme().startsWith(QLatin1String("http")))
        co_return Error{
            ErrorCode::Invalid, Verify::tr("\"%1\" is no web address").arg(server.toString()),
            Verify::tr(
                "Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.")};
    s.administrator = std::make_unique<ApiSession>(server, s.patience, s.target.certificates);
    const auto level = co_await s.administrator->logIn(s.target.login, s.target.password);
    if (!level) {
        Error error = level.error();
        if (error.remedy.isEmpty())
            error.remedy = error.code == ErrorCode::WrongLogin
                ? Verify::tr("Check login and password.")
                : Verify::tr("Check the address, and that the node runs and can be reached from here.");
        co_return error;
    }
    if (*level != levelName(Level::Admin))
        co_return Error{ErrorCode::Forbidden, Verify::tr("%1 is a user of level \"%2\"").arg(s.target.login, *level),
                        Verify::tr("Give the login of an administrator.")};
    const auto page = co_await s.administrator->rooms();
    if (!page)
        co_return page.error();
    s.ownNode = page->node;
    co_return Verify::tr("%1 is logged in at %2").arg(s.target.login, s.administrator->server().toString());
}

QCoro::Task<Outcome> findNodes(Scenario &s)
{
    SoapSession soap(s.administrator->server(), s.patience, s.target.certificates);
    const auto login = co_await soap.logIn(s.target.login, s.target.password);
    if (!login)
        co_return login.error();
    auto listed = co_await nodesThatHaveJoined(s, soap);
    if (!listed)
        co_return listed.error();
    sortNodes(*listed, s.ownNode);

    QStringList notUsable;
    for (const ListedNode &node : *listed) {
        if (!node.isUsable()) {
            notUsable.append(notUsableText(node));
            continue;
        }
        const QUrl url = nodeUrl(node.record);
        VerifyNode visited{node, std::make_unique<ApiSession>(url, s.patience, s.target.certificates),
                           std::make_unique<SoapSession>(url, s.patience, s.target.certificates)};
        s.nodes.push_back(std::move(visited)); // before logging in there, so that the clean-up finds the session
        const auto visit = co_await visitNode(s, s.nodes.back());
        if (!visit)
            co_return visit.error();
    }
    QString seen = s.nodes.empty() ? Verify::tr("none") : s.nodesText();
    if (!notUsable.isEmpty())
        seen = Verify::tr("%1; not usable: %2").arg(seen, notUsable.join(QLatin1String("; ")));
    if (s.nodes.size() < 2)
        co_return Error{
            ErrorCode::NoNode, seen,
            Verify::tr("Add the missing nodes in the list of servers, set them active and start their agents.")};
    if (s.first().listed.record.id != s.ownNode)
        co_return Error{ErrorCode::NoNode,
                        Verify::tr("%1 answers as node %2, which is not among the live nodes: %3")
                            .arg(s.administrator->server().toString(), QString::number(s.ownNode.value), seen),
                        Verify::tr("Set this node active in the list of servers, or run the check at another node.")};
    co_return seen;
}

} // namespace Common
