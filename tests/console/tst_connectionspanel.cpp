// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionspanel.h"

#include "console/panels/connections/connectiondetails.h"
#include "console/panels/connections/connectionsmodel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Console;

class tst_ConnectionsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void kickIsOfferedForPeopleInRooms();
    void kickAsksFirst();
    void kickSaysThatItHappened();
    void kickSaysWhyItDidNotHappen();
    void kickMessageOutlivesARefresh();
    void manyAreKickedAndEachHasItsResult();
    void kickingManyCanBeStopped();
    void clickOnAHeaderSortsInTheCluster();
    void detailsOfOnePersonAreShown();
    void searchAsksTheCluster();
    void emptyTableSaysWhy();
    void statusTellsHowManyAreLoaded();
    void namesAreShownAsTheyAre();

private:
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    MessageBar *message() const { return m_panel->findChild<MessageBar *>(); }
    QPushButton *kickButton() const { return m_panel->findChild<QPushButton *>(QStringLiteral("kickButton")); }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    void kickFirst()
    {
        table()->selectRow(0);
        kickButton()->click();
        QVERIFY(answerQuestion(QStringLiteral("Kick")));
        m_connection->answerAll();
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<ConnectionsPanel> m_panel;
};

void tst_ConnectionsPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_connection->fakeRooms.people = {roomConnection(1, QStringLiteral("ann")),
                                      roomConnection(2, QStringLiteral("bob"), QString())};
    m_panel = std::make_unique<ConnectionsPanel>(*m_connection);
    m_panel->resize(900, 500);
    m_panel->show();
    m_connection->connectNow();
    refresh();
}

void tst_ConnectionsPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_ConnectionsPanel::kickIsOfferedForPeopleInRooms()
{
    QVERIFY(!kickButton()->isEnabled()); // nobody is selected
    table()->selectRow(0);
    QVERIFY(kickButton()->isEnabled());
    table()->selectRow(1);
    QVERIFY(!kickButton()->isEnabled()); // bob is in no room
}

void tst_ConnectionsPanel::kickAsksFirst()
{
    table()->selectRow(0);
    kickButton()->click();
    QVERIFY(openQuestion());
    QCOMPARE(openQuestion()->text(), QStringLiteral("Do you really want to remove First ann from the room Room 1?"));
    QVERIFY(answerQuestion(QStringLiteral("Cancel")));
    m_connection->answerAll();
    QVERIFY(m_connection->fakeRooms.changes.isEmpty());
}

void tst_ConnectionsPanel::kickSaysThatItHappened()
{
    kickFirst();
    QCOMPARE(m_connection->fakeRooms.changes, QStringList{QStringLiteral("kick sid1")});
    QCOMPARE(message()->text(), QStringLiteral("First ann was removed from the room Room 1."));
    QCOMPARE(message()->kind(), MessageBar::Kind::Done);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_ConnectionsPanel::kickSaysWhyItDidNotHappen()
{
    m_connection->fakeRooms.unkickable = {QStringLiteral("sid1")};
    kickFirst();
    QCOMPARE(message()->text(),
             QStringLiteral("First ann could not be removed from the room Room 1. Node 1 cannot be reached."));
    QCOMPARE(message()->kind(), MessageBar::Kind::Problem);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void tst_ConnectionsPanel::kickMessageOutlivesARefresh()
{
    m_connection->fakeRooms.unkickable = {QStringLiteral("sid1")};
    kickFirst();
    refresh();
    QVERIFY(message()->text().contains(QStringLiteral("cannot be reached")));
}

void tst_ConnectionsPanel::manyAreKickedAndEachHasItsResult()
{
    m_connection->fakeRooms.people << roomConnection(3, QStringLiteral("cleo"));
    m_connection->fakeRooms.unkickable = {QStringLiteral("sid3")};
    refresh();
    table()->selectAll();
    kickButton()->click();
    QCOMPARE(openQuestion()->text(), QStringLiteral("Do you really want to remove 2 person(s) from their rooms?"));
    QVERIFY(answerQuestion(QStringLiteral("Kick"))); // bob is in no room
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.changes, (QStringList{QStringLiteral("kick sid1"), QStringLiteral("kick sid3")}));
    auto *dialog = m_panel->findChild<QDialog *>(QStringLiteral("kickResults"));
    QVERIFY(dialog);
    const auto *results = dialog->findChild<QTableWidget *>();
    QCOMPARE(results->rowCount(), 2);
    QCOMPARE(results->item(0, 0)->text(), QStringLiteral("First ann"));
    QCOMPARE(results->item(0, 2)->text(), QStringLiteral("It is done."));
    QCOMPARE(results->item(1, 2)->text(), QStringLiteral("Node 1 cannot be reached."));
    QCOMPARE(message()->text(), QStringLiteral("1 of 2 person(s) were removed from their rooms."));
    QCOMPARE(message()->kind(), MessageBar::Kind::Problem);
}

void tst_ConnectionsPanel::kickingManyCanBeStopped()
{
    for (int i = 10; i < 30; ++i)
        m_connection->fakeRooms.people << roomConnection(i, QStringLiteral("user%1").arg(i));
    refresh();
    table()->selectAll();
    kickButton()->click();
    QVERIFY(answerQuestion(QStringLiteral("Kick")));
    auto *stop = m_panel->findChild<QPushButton *>(QStringLiteral("stopButton"));
    QVERIFY(stop->isVisible());
    QVERIFY(!kickButton()->isEnabled());
    const qsizetype asked = m_connection->fakeRooms.changes.size();
    QVERIFY(asked > 0 && asked < 21);
    stop->click();
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.changes.size(), asked);
    QVERIFY(!stop->isVisible());
    QVERIFY(m_panel->findChild<QDialog *>(QStringLiteral("kickResults")));
}

void tst_ConnectionsPanel::clickOnAHeaderSortsInTheCluster()
{
    table()->sortByColumn(ConnectionsModel::Since, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeRooms.orders.last(), QStringLiteral("connectedSince desc"));
}

void tst_ConnectionsPanel::detailsOfOnePersonAreShown()
{
    auto *details = m_panel->findChild<ConnectionDetails *>();
    QVERIFY(!details->isVisible());
    table()->selectRow(1);
    QVERIFY(details->isVisible());
    QStringList texts;
    for (const QLabel *label : details->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("sid2")));
    QVERIFY(texts.contains(QStringLiteral("in no room")));
    table()->selectAll();
    QVERIFY(!details->isVisible());
}

void tst_ConnectionsPanel::searchAsksTheCluster()
{
    m_connection->fakeRooms.pagesAsked.clear();
    QTest::keyClicks(m_panel->findChild<QLineEdit *>(QStringLiteral("search")), QStringLiteral("bo"));
    QTRY_COMPARE(m_connection->fakeRooms.pagesAsked.filter(QStringLiteral("b")),
                 QStringList{QStringLiteral("0+200 bo")}); // once, not for each letter
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_ConnectionsPanel::emptyTableSaysWhy()
{
    m_connection->fakeRooms.people.clear();
    refresh();
    QCOMPARE(table()->emptyText(), QStringLiteral("Nobody is connected at the moment."));
    m_panel->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("zoe"));
    QTRY_COMPARE(m_connection->fakeRooms.pagesAsked.last(), QStringLiteral("0+200 zoe"));
    m_connection->answerAll();
    QCOMPARE(table()->emptyText(), QStringLiteral("Nobody who is connected matches “zoe”."));
}

void tst_ConnectionsPanel::statusTellsHowManyAreLoaded()
{
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    for (int i = 10; i < 1010; ++i)
        m_connection->fakeRooms.people << roomConnection(i, QStringLiteral("user%1").arg(i));
    refresh();
    QCOMPARE(status.last().first().toString(),
             QStringLiteral("200 of 1002 connection(s) loaded; scroll down for more"));
}

// Whoever comes by another program's link is called what that says.
void tst_ConnectionsPanel::namesAreShownAsTheyAre()
{
    const QString hostile = QStringLiteral("<b>administrator</b><img src='file:///etc/passwd'>").repeated(5);
    m_connection->fakeRooms.people = {roomConnection(1, hostile, hostile)};
    refresh();
    for (const int column : {ConnectionsModel::Login, ConnectionsModel::Name, ConnectionsModel::Room}) {
        const QPoint at = table()->visualRect(table()->model()->index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, table()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table()->viewport(), &help);
        QTextDocument shown;
        shown.setHtml(QToolTip::text()); // as Qt shows what looks like markup
        QVERIFY(Qt::mightBeRichText(QToolTip::text()));
        QVERIFY2(shown.toPlainText().contains(hostile), qPrintable(QToolTip::text()));
    }
    table()->selectRow(0);
    kickButton()->click();
    QVERIFY(openQuestion());
    QCOMPARE(openQuestion()->textFormat(), Qt::PlainText);
    QVERIFY(answerQuestion(QStringLiteral("Cancel")));
}

ATRIUM_TEST_WITH(QApplication, tst_ConnectionsPanel)
#include "tst_connectionspanel.moc"
