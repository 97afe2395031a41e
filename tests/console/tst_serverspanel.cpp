// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverspanel.h"

#include "console/panels/servers/serversmodel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace Console;

class tst_ServersPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void labelsAreTheSeeds();
    void listShowsTheState();
    void stateIsToldInWords();
    void numbersSortAsNumbers();
    void emptyListSaysWhatToDo();
    void newServerHasTheUsualValues();
    void newServerIsSavedAndSelected();
    void wrongFieldsAreToldBesideThem();
    void passwordIsSentOnlyWhenTyped();
    void saveErrorIsShownAndTheEditKept();
    void refreshKeepsSelectionAndEdit();
    void changeBySomebodyElseIsTold();
    void deletionBySomebodyElseIsTold();
    void otherRowAsksBeforeEditIsLost();
    void deleteAsksAndNamesTheServer();
    void failedRefreshIsToldUntilItWorks();

private:
    template <class Widget>
    Widget *child(const char *name) const
    {
        auto *found = m_panel->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    QAbstractItemModel *list() const { return child<TableView>("list")->model(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return list()->index(row, column).data(role).toString();
    }
    void selectRow(int row) { child<TableView>("list")->selectRow(row); }
    void type(const char *field, const QString &text) { child<QLineEdit>(field)->setText(text); }
    void click(const char *button) { child<QPushButton>(button)->click(); }
    QString formMessage() const { return child<MessageBar>("formMessage")->text(); }
    QString message() const { return child<MessageBar>("messageBar")->text(); }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<ServersPanel> m_panel;
};

void tst_ServersPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_connection->servers = {serverEntry(1, QStringLiteral("node1")), serverEntry(2, QStringLiteral("node2"))};
    m_panel = std::make_unique<ServersPanel>(*m_connection);
    m_panel->resize(1000, 700);
    m_panel->show();
    m_connection->connectNow();
    refresh();
}

void tst_ServersPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_ServersPanel::labelsAreTheSeeds()
{
    const QList<std::pair<const char *, const char *>> labels = {
        {"nameLabel", "Server Name"},   {"activeLabel", "Active"},           {"addressLabel", "Server Address"},
        {"portLabel", "HTTP Port"},     {"userLabel", "User (SOAP Access)"}, {"passwordLabel", "Password"},
        {"webappLabel", "Webapp path"}, {"protocolLabel", "Protocol"},       {"commentLabel", "Comment"}};
    for (const auto &[name, text] : labels) {
        QCOMPARE(child<QLabel>(name)->text().remove(QLatin1Char('&')), QLatin1String(text));
        QVERIFY(child<QLabel>(name)->buddy());
    }
}

void tst_ServersPanel::listShowsTheState()
{
    m_connection->servers[0].lastPing = QDateTime(QDate(2020, 6, 1), QTime(10, 0), Qt::UTC);
    m_connection->servers[1].report =
        NodeReport{.state = Common::NodeState::Dead, .reason = QStringLiteral("Silent for 20 s.")};
    m_connection->servers[1].record.active = false;
    m_connection->servers << serverEntry(3, QStringLiteral("node3"));
    m_connection->servers[2].report.reset();
    refresh();
    QCOMPARE(cell(0, ServersModel::State), QStringLiteral("up"));
    QCOMPARE(cell(0, ServersModel::People), QStringLiteral("2"));
    QVERIFY2(cell(0, ServersModel::LastPing).contains(QStringLiteral("12:00")),
             qPrintable(cell(0, ServersModel::LastPing))); // local time
    QCOMPARE(cell(1, ServersModel::State), QStringLiteral("dead"));
    QCOMPARE(cell(1, ServersModel::State, Qt::ToolTipRole), QStringLiteral("Silent for 20 s."));
    QCOMPARE(cell(1, ServersModel::Active), QStringLiteral("no"));
    QCOMPARE(cell(1, ServersModel::LastPing), QStringLiteral("never"));
    QCOMPARE(cell(2, ServersModel::State), QStringLiteral("unknown"));
    QCOMPARE(cell(2, ServersModel::Rooms), QStringLiteral("–"));
}

void tst_ServersPanel::stateIsToldInWords()
{
    m_connection->servers[0].report =
        NodeReport{.state = Common::NodeState::Late, .reason = QStringLiteral("Silent for 6 s.")};
    refresh();
    QVERIFY(child<QLabel>("stateText")->text().startsWith(QStringLiteral("late: Silent for 6 s.")));
}

void tst_ServersPanel::numbersSortAsNumbers()
{
    m_connection->servers << serverEntry(10, QStringLiteral("node10"));
    refresh();
    child<TableView>("list")->sortByColumn(ServersModel::Id, Qt::DescendingOrder);
    QCOMPARE(cell(0, ServersModel::Id), QStringLiteral("10"));
    QCOMPARE(cell(1, ServersModel::Id), QStringLiteral("2"));
}

void tst_ServersPanel::emptyListSaysWhatToDo()
{
    m_connection->servers.clear();
    refresh();
    QVERIFY(child<QGroupBox>("formSide")->isHidden());
    QVERIFY(!child<QPushButton>("deleteButton")->isEnabled());
    QVERIFY(child<TableView>("list")->emptyText().contains(QStringLiteral("New")));
}

void tst_ServersPanel::newServerHasTheUsualValues()
{
    click("newButton");
    QCOMPARE(child<QLineEdit>("name")->text(), QString());
    QCOMPARE(child<QLineEdit>("webapp")->text(), QStringLiteral("openmeetings"));
    QCOMPARE(child<QComboBox>("protocol")->currentText(), QStringLiteral("http"));
    QCOMPARE(child<QSpinBox>("port")->value(), 5080);
    QVERIFY(child<QCheckBox>("active")->isChecked());
    QCOMPARE(child<QLineEdit>("password")->placeholderText(), QString());
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_ServersPanel::newServerIsSavedAndSelected()
{
    click("newButton");
    type("name", QStringLiteral("node3"));
    type("address", QStringLiteral("10.1.1.3"));
    type("user", QStringLiteral("soap"));
    type("password", QStringLiteral("secret"));
    child<QComboBox>("protocol")->setCurrentText(QStringLiteral("https"));
    child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("third"));
    QVERIFY(m_panel->hasUnsavedEdits());
    click("saveButton");
    m_connection->answerAll();
    Common::NodeRecord expected;
    expected.name = QStringLiteral("node3");
    expected.address = QStringLiteral("10.1.1.3");
    expected.soapUser = QStringLiteral("soap");
    expected.protocol = QStringLiteral("https");
    expected.comment = QStringLiteral("third");
    QCOMPARE(m_connection->savedRecord, expected);
    QCOMPARE(m_connection->savedPassword, QStringLiteral("secret"));
    QVERIFY(!m_panel->hasUnsavedEdits());
    QCOMPARE(child<TableView>("list")->currentIndex().siblingAtColumn(ServersModel::Name).data().toString(),
             QStringLiteral("node3"));
    QVERIFY(message().contains(QStringLiteral("node3")));
}

void tst_ServersPanel::wrongFieldsAreToldBesideThem()
{
    click("newButton");
    type("address", QStringLiteral("http://10.1.1.3/"));
    click("saveButton");
    QCOMPARE(m_connection->saves, 0);
    QVERIFY(!child<QLabel>("nameProblem")->isHidden());
    QVERIFY(!child<QLabel>("addressProblem")->isHidden());
    QVERIFY(child<QLabel>("webappProblem")->isHidden());
    type("name", QStringLiteral("node3"));
    QVERIFY(child<QLabel>("nameProblem")->isHidden()); // follows what is typed
    type("address", QStringLiteral("10.1.1.3"));
    click("saveButton");
    QCOMPARE(m_connection->saves, 1);
}

void tst_ServersPanel::passwordIsSentOnlyWhenTyped()
{
    selectRow(0);
    QCOMPARE(child<QLineEdit>("password")->placeholderText(), QStringLiteral("unchanged"));
    type("name", QStringLiteral("renamed"));
    click("saveButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->savedRecord.id, Common::NodeId(1));
    QCOMPARE(m_connection->savedPassword, QString());
}

void tst_ServersPanel::saveErrorIsShownAndTheEditKept()
{
    m_connection->saveError = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("The database is away.")};
    type("name", QStringLiteral("renamed"));
    click("saveButton");
    QVERIFY(!child<QPushButton>("saveButton")->isEnabled()); // no second click while it is under way
    m_connection->answerAll();
    QVERIFY(formMessage().contains(QStringLiteral("The database is away.")));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("renamed"));
    refresh();
    QVERIFY(formMessage().contains(QStringLiteral("The database is away.")));
    QVERIFY(m_panel->hasUnsavedEdits());
    QVERIFY(child<QPushButton>("saveButton")->isEnabled());
}

void tst_ServersPanel::refreshKeepsSelectionAndEdit()
{
    selectRow(1);
    type("name", QStringLiteral("half typ"));
    m_connection->servers.prepend(serverEntry(7, QStringLiteral("node7")));
    m_connection->servers[2].report->people = 17;
    refresh();
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("half typ"));
    QCOMPARE(child<TableView>("list")->currentIndex().siblingAtColumn(ServersModel::Name).data().toString(),
             QStringLiteral("node2"));
    QCOMPARE(child<TableView>("list")->currentIndex().siblingAtColumn(ServersModel::People).data().toString(),
             QStringLiteral("17"));
    QCOMPARE(formMessage(), QString());
}

void tst_ServersPanel::changeBySomebodyElseIsTold()
{
    m_connection->servers[0].record.comment = QStringLiteral("by another");
    refresh();
    QCOMPARE(child<QPlainTextEdit>("comment")->toPlainText(), QStringLiteral("by another")); // nothing was being edited
    type("name", QStringLiteral("mine"));
    m_connection->servers[0].record.comment = QStringLiteral("by a third");
    refresh();
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("mine"));
    QVERIFY(formMessage().contains(QStringLiteral("Somebody else changed")));
    click("revertButton");
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("node1"));
    QCOMPARE(child<QPlainTextEdit>("comment")->toPlainText(), QStringLiteral("by a third"));
}

void tst_ServersPanel::deletionBySomebodyElseIsTold()
{
    type("name", QStringLiteral("mine"));
    m_connection->servers.removeFirst();
    refresh();
    QVERIFY(!openQuestion());
    QVERIFY(formMessage().contains(QStringLiteral("Somebody deleted")));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("mine"));
}

void tst_ServersPanel::otherRowAsksBeforeEditIsLost()
{
    type("name", QStringLiteral("mine"));
    selectRow(1);
    QTRY_VERIFY(openQuestion());
    QCOMPARE(child<TableView>("list")->currentIndex().row(), 0);
    QVERIFY(answerQuestion(QStringLiteral("Cancel")));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("mine"));
    QTRY_VERIFY(!openQuestion());
    selectRow(1);
    QTRY_VERIFY(openQuestion());
    QVERIFY(answerQuestion(QStringLiteral("Throw away")));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("node2"));
    QCOMPARE(child<TableView>("list")->currentIndex().row(), 1);
}

void tst_ServersPanel::deleteAsksAndNamesTheServer()
{
    selectRow(1);
    click("deleteButton");
    QVERIFY(openQuestion());
    QVERIFY(openQuestion()->text().contains(QStringLiteral("node2")));
    QVERIFY(openQuestion()->informativeText().contains(QStringLiteral("2 person(s)")));
    QVERIFY(answerQuestion(QStringLiteral("Cancel")));
    QVERIFY(m_connection->deleted.isEmpty());
    QTRY_VERIFY(!openQuestion());
    click("deleteButton");
    QVERIFY(answerQuestion(QStringLiteral("Delete server")));
    m_connection->answerAll();
    QCOMPARE(m_connection->deleted, QList{Common::NodeId(2)});
    QCOMPARE(list()->rowCount(), 1);
    QVERIFY(message().contains(QStringLiteral("node2")));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("node1"));
}

void tst_ServersPanel::failedRefreshIsToldUntilItWorks()
{
    m_connection->error = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("node1:5080 does not answer.")};
    refresh();
    QVERIFY(message().contains(QStringLiteral("does not answer")));
    QCOMPARE(list()->rowCount(), 2);
    m_connection->error.reset();
    refresh();
    QCOMPARE(message(), QString());
}

QTEST_MAIN(tst_ServersPanel)
#include "tst_serverspanel.moc"
