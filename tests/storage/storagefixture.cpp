// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"

#include "agent/storage/migrations.h"
#include "tests/support/driverundertest.h"

using namespace Agent;
using namespace Common;

namespace {

NodeRecord nodeRecord(NodeId id, const QString &name, const QString &address)
{
    NodeRecord node;
    node.id = id;
    node.name = name;
    node.address = address;
    return node;
}

LeaseTimes timesOfALongLease()
{
    LeaseTimes times;
    times.lease = Millis(60000);
    return times;
}

} // namespace

const NodeRecord StorageFixture::nodeOne = nodeRecord(NodeId(1), QStringLiteral("one"), QStringLiteral("10.1.1.1"));
const NodeRecord StorageFixture::nodeTwo = nodeRecord(NodeId(2), QStringLiteral("two"), QStringLiteral("10.1.1.2"));
const Common::Room StorageFixture::smallRoom{{}, QStringLiteral("Small"), {}, RoomType::Conference, 2, true, {}};
const LeaseTimes StorageFixture::longTimes = timesOfALongLease();

void StorageFixture::initTestCase()
{
    m_server = TestDatabase::start(driverUnderTest());
    QVERIFY(m_server);
}

void StorageFixture::makeEmpty()
{
    QVERIFY(m_server->clear());
    m_commits.clear();
    auto opened =
        Database::open(m_server->settings(), NodeId(), [this](const Commit &commit) { m_commits.append(commit); });
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_db = std::move(*opened);
    QVERIFY(migrate(*m_db));
}

std::unique_ptr<Database> StorageFixture::connection() const
{
    auto opened = Database::open(m_server->settings(), NodeId(), {});
    if (!opened) {
        qWarning() << opened.error().message;
        return nullptr;
    }
    return std::move(*opened);
}

Result<void> StorageFixture::execute(const char *statement, const QVariantList &values)
{
    return write([&] { return outcome(m_db->run(statement, values)); });
}

QVariant StorageFixture::value(const char *statement, const QVariantList &values)
{
    const auto answer = m_db->run(statement, values);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first() : QVariant();
}

void StorageFixture::addCluster()
{
    QVERIFY(write([this] {
        return ClusterRepository(*m_db).create({QStringLiteral("c"), QStringLiteral("k"), QStringLiteral("h")});
    }));
}

void StorageFixture::addNodes()
{
    QVERIFY(write([this]() -> Result<void> {
        for (const NodeRecord &node : {nodeOne, nodeTwo}) {
            if (const auto added = NodeRepository(*m_db).insert(node, {}, {}); !added)
                return added.error();
        }
        return {};
    }));
}

RoomId StorageFixture::addRoom(const Common::Room &room)
{
    return *write([&] { return RoomRepository(*m_db).insert(room); });
}

UserId StorageFixture::addUser(const QString &login)
{
    return *write([&] {
        return UserRepository(*m_db).insert({{}, login, {}, {}, {}, Level::User}, QStringLiteral("h"));
    });
}

qint64 StorageFixture::claim(NodeId node, const QString &holder, const LeaseTimes &times)
{
    return *write([&] {
        return NodeRepository(*m_db).claim(node, {holder, QStringLiteral("1"), QStringLiteral("localhost"), 1}, times);
    });
}

Result<NodeRenewal> StorageFixture::renew(NodeId node, qint64 incarnation, const QString &holder,
                                          const NodeReport &report)
{
    return write([&] { return NodeRepository(*m_db).renew(node, incarnation, holder, report, longTimes.lease); });
}

void StorageFixture::expire(NodeId node)
{
    QVERIFY(execute("UPDATE node SET lease_until = {now} - 1 WHERE id = ?", {node.value}));
}

Result<RoomLease> StorageFixture::claimRoom(RoomId room, NodeId node, qint64 incarnation)
{
    return write([&] { return PlacementRepository(*m_db).claim(room, node, incarnation); });
}

Result<void> StorageFixture::enter(const QString &publicId, const RoomLease &lease, UserId user, Millis ago)
{
    return write([&] {
        return ConnectionRepository(*m_db).store(
            {publicId, lease.node, lease.incarnation, lease.room, user, QStringLiteral("10.0.0.1")}, ago);
    });
}

Result<void> StorageFixture::addSeat(const QString &ticket, const Seat &seat, Millis life)
{
    return write([&] { return PlacementRepository(*m_db).addSeat(ticket, seat, life); });
}

Result<Seat> StorageFixture::takeSeat(const QString &ticket, NodeId node)
{
    return write([&] { return PlacementRepository(*m_db).takeSeat(ticket, node); });
}

Result<bool> StorageFixture::release(const RoomLease &lease, int mostPeople, PlacementRepository::Chat chat)
{
    return write([&] { return PlacementRepository(*m_db).release(lease, mostPeople, chat); });
}

Result<bool> StorageFixture::takeOver(NodeId node, qint64 incarnation)
{
    return write([&] { return NodeRepository(*m_db).takeOver(node, incarnation); });
}

NodeStatus StorageFixture::status(NodeId node)
{
    const auto snapshot = NodeRepository(*m_db).snapshot();
    const NodeStatus *found = snapshot ? snapshot->find(node) : nullptr;
    return found ? *found : NodeStatus();
}
