// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionsmodel.h"

#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Console;

class tst_ConnectionsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void firstPageComesAlone();
    void scrollingFetchesTheNextPage();
    void refreshFetchesWhatWasFetchedBefore();
    void refreshOfManyAsksPageByPage();
    void filterStartsAnew();
    void answersToOldQuestionsAreDropped();
    void personOnTwoPagesIsShownOnce();
    void failureKeepsTheRows();
    void clusterSortsFromTheFirstPageOn();
    void cellsSayWhoAndWhere();
    void everyFieldCountsWhenRowsAreCompared();

private:
    ConnectionsModel::Fetch fetch()
    {
        return [this](const PageWish &wish, QObject *context, const auto &done) {
            m_connection->rooms().fetchConnections(wish, context, done);
        };
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_connection->fakeRooms.people << roomConnection(i, QStringLiteral("user%1").arg(i));
    }

    std::unique_ptr<FakeConnection> m_connection;
};

void tst_ConnectionsModel::init()
{
    m_connection = std::make_unique<FakeConnection>();
}

void tst_ConnectionsModel::firstPageComesAlone()
{
    fill(1000);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.total(), 1000);
    QVERIFY(model.canFetchMore({}));
}

void tst_ConnectionsModel::scrollingFetchesTheNextPage()
{
    fill(250);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // not twice at once
    m_connection->answerAll();
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({})); // all are there
    QCOMPARE(m_connection->fakeRooms.pagesAsked, QStringList({QStringLiteral("0+200"), QStringLiteral("200+200")}));
}

void tst_ConnectionsModel::refreshFetchesWhatWasFetchedBefore()
{
    fill(1000);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    model.fetchMore({});
    m_connection->answerAll();
    m_connection->fakeRooms.pagesAsked.clear();
    m_connection->fakeRooms.people.removeFirst();
    model.refresh();
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.pagesAsked, QStringList{QStringLiteral("0+400")});
    QCOMPARE(model.rowCount(), 400);
    QCOMPARE(model.at(0).login, QStringLiteral("user1"));
}

void tst_ConnectionsModel::refreshOfManyAsksPageByPage()
{
    fill(1500);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    while (model.canFetchMore({})) {
        model.fetchMore({});
        m_connection->answerAll();
    }
    m_connection->fakeRooms.pagesAsked.clear();
    model.refresh();
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.pagesAsked, QStringList({QStringLiteral("0+1000"), QStringLiteral("1000+600")}));
    QCOMPARE(model.rowCount(), 1500);
}

void tst_ConnectionsModel::filterStartsAnew()
{
    fill(1000);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    model.fetchMore({});
    m_connection->answerAll();
    m_connection->fakeRooms.pagesAsked.clear();
    model.setFilter(QStringLiteral("user99"));
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.pagesAsked, QStringList{QStringLiteral("0+200 user99")});
    QCOMPARE(model.rowCount(), 11); // 99 and 990 to 999
    QCOMPARE(model.total(), 11);
}

void tst_ConnectionsModel::answersToOldQuestionsAreDropped()
{
    fill(20);
    ConnectionsModel model(fetch());
    QSignalSpy refreshed(&model, &ConnectionsModel::refreshed);
    model.refresh();
    model.setFilter(QStringLiteral("user7"));
    m_connection->answerAll();
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void tst_ConnectionsModel::personOnTwoPagesIsShownOnce()
{
    fill(250);
    m_connection->fakeRooms.people[220] = m_connection->fakeRooms.people[10];
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    model.fetchMore({});
    m_connection->answerAll();
    QCOMPARE(model.rowCount(), 249);
}

void tst_ConnectionsModel::failureKeepsTheRows()
{
    fill(3);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    QSignalSpy failed(&model, &ConnectionsModel::failed);
    m_connection->fakeRooms.error = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("away")};
    model.refresh();
    m_connection->answerAll();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void tst_ConnectionsModel::clusterSortsFromTheFirstPageOn()
{
    fill(300);
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    model.fetchMore({});
    m_connection->answerAll();
    m_connection->fakeRooms.pagesAsked.clear();
    model.sort(ConnectionsModel::Since, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.pagesAsked, QStringList{QStringLiteral("0+200")});
    QCOMPARE(m_connection->fakeRooms.orders.last(), QStringLiteral("connectedSince desc"));
    model.sort(ConnectionsModel::Since, Qt::DescendingOrder); // it is already
    QCOMPARE(m_connection->fakeRooms.pagesAsked.size(), 1);
}

void tst_ConnectionsModel::cellsSayWhoAndWhere()
{
    m_connection->fakeRooms.people << roomConnection(1, QStringLiteral("ann"));
    m_connection->fakeRooms.people << roomConnection(2, QStringLiteral("bob"), QString());
    m_connection->fakeRooms.people[1].firstName.clear();
    m_connection->fakeRooms.people[1].lastName.clear();
    ConnectionsModel model(fetch());
    model.refresh();
    m_connection->answerAll();
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, ConnectionsModel::Name), QStringLiteral("First ann"));
    QCOMPARE(cell(0, ConnectionsModel::Room), QStringLiteral("Room 1"));
    QCOMPARE(cell(0, ConnectionsModel::Server), QStringLiteral("10.1.1.1 [1]"));
    QVERIFY2(cell(0, ConnectionsModel::Since).contains(QStringLiteral("04:04")),
             qPrintable(cell(0, ConnectionsModel::Since))); // local time
    QCOMPARE(cell(1, ConnectionsModel::Name), QStringLiteral("bob"));
    QCOMPARE(cell(1, ConnectionsModel::Room), QStringLiteral("in no room"));
    QCOMPARE(model.headerData(ConnectionsModel::Server, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Servers"));
}

void tst_ConnectionsModel::everyFieldCountsWhenRowsAreCompared()
{
    const RoomConnection person = roomConnection(1, QStringLiteral("ann"));
    QList<RoomConnection> others(9, person);
    others[0].publicId += u'x';
    others[1].login += u'x';
    others[2].firstName += u'x';
    others[3].lastName += u'x';
    others[4].since = others[4].since.addMSecs(1);
    others[5].roomName += u'x';
    others[6].node = Common::NodeId(2);
    others[7].server += u'x';
    others[8].address += u'x';
    RoomConnection plain = person;
    plain.digest = 0;
    QVERIFY(plain == person && digested(plain) == person);
    for (RoomConnection &other : others) {
        QVERIFY(digested(other) != person);
        other.digest = 0;
        QVERIFY(other != person);
    }
}

ATRIUM_TEST(tst_ConnectionsModel)
#include "tst_connectionsmodel.moc"
