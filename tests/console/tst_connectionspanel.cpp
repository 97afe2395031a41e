// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionspanel.h"

#include "console/panels/connections/connectionsmodel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
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
    m_connection->connections = {roomConnection(1, QStringLiteral("ann")),
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
    QVERIFY(m_connection->kicked.isEmpty());
}

void tst_ConnectionsPanel::kickSaysThatItHappened()
{
    kickFirst();
    QCOMPARE(m_connection->kicked, QStringList{QStringLiteral("sid1")});
    QCOMPARE(message()->text(), QStringLiteral("First ann was removed from the room Room 1."));
    QCOMPARE(message()->kind(), MessageBar::Kind::Done);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_ConnectionsPanel::kickSaysWhyItDidNotHappen()
{
    m_connection->kickError = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("Node 1 cannot be reached."),
                                            QStringLiteral("Try again.")};
    kickFirst();
    QCOMPARE(
        message()->text(),
        QStringLiteral("First ann could not be removed from the room Room 1. Node 1 cannot be reached. Try again."));
    QCOMPARE(message()->kind(), MessageBar::Kind::Problem);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void tst_ConnectionsPanel::kickMessageOutlivesARefresh()
{
    m_connection->kickError =
        Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("Node 1 cannot be reached.")};
    kickFirst();
    refresh();
    QVERIFY(message()->text().contains(QStringLiteral("cannot be reached")));
}

void tst_ConnectionsPanel::searchAsksTheCluster()
{
    m_connection->pagesAsked.clear();
    QTest::keyClicks(m_panel->findChild<QLineEdit *>(QStringLiteral("search")), QStringLiteral("bo"));
    QTRY_COMPARE(m_connection->pagesAsked.filter(QStringLiteral("b")),
                 QStringList{QStringLiteral("0+200 bo")}); // once, not for each letter
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_ConnectionsPanel::emptyTableSaysWhy()
{
    m_connection->connections.clear();
    refresh();
    QCOMPARE(table()->emptyText(), QStringLiteral("Nobody is connected at the moment."));
    m_panel->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("zoe"));
    QTRY_COMPARE(m_connection->pagesAsked.last(), QStringLiteral("0+200 zoe"));
    m_connection->answerAll();
    QCOMPARE(table()->emptyText(), QStringLiteral("Nobody who is connected matches “zoe”."));
}

void tst_ConnectionsPanel::statusTellsHowManyAreLoaded()
{
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    for (int i = 10; i < 1010; ++i)
        m_connection->connections << roomConnection(i, QStringLiteral("user%1").arg(i));
    refresh();
    QCOMPARE(status.last().first().toString(),
             QStringLiteral("200 of 1002 connection(s) loaded; scroll down for more"));
}

// Whoever comes by another program's link is called what that says.
void tst_ConnectionsPanel::namesAreShownAsTheyAre()
{
    const QString hostile = QStringLiteral("<b>administrator</b><img src='file:///etc/passwd'>").repeated(5);
    m_connection->connections = {roomConnection(1, hostile, hostile)};
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

QTEST_MAIN(tst_ConnectionsPanel)
#include "tst_connectionspanel.moc"
