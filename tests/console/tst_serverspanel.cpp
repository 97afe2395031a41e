// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverspanel.h"

#include "console/panels/servers/addserverwizard.h"
#include "console/panels/servers/draindialog.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

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
    void mediaServersSortByTheirStreams();
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
    void changeThatNobodySawYetIsAConflict();
    void limitsAreSavedWithTheServer();
    void serverIsDrainedAndTakenBack();
    void serverIsDeactivated();
    void serverIsTestedAsTyped();
    void silentServerIsDeclaredDead();
    void searchFindsNamesAndStates();
    void wizardAddsAServerAndWaitsForIt();
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
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    QAbstractItemModel *list() const { return table()->model(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return list()->index(row, column).data(role).toString();
    }
    void selectRow(int row) { table()->selectRow(row); }
    /*! The editor of the field with that label. */
    template <class Widget>
    Widget *field(const char *label) const
    {
        for (Widget *widget : m_panel->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(label))
                return widget;
        }
        qFatal("there is no field %s", label);
    }
    void type(const char *label, const QString &text) { field<QLineEdit>(label)->setText(text); }
    void click(const char *button) { child<QPushButton>(button)->click(); }
    QString formMessage() const { return m_panel->findChildren<MessageBar *>().at(1)->text(); }
    QString message() const { return m_panel->findChildren<MessageBar *>().at(0)->text(); }
    QStringList problems() const //!< beside fields
    {
        QStringList shown;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().startsWith(QStringLiteral("⚠")))
                shown << label->text();
        }
        return shown;
    }
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
    QStringList labels;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->buddy())
            labels << label->text().remove(QLatin1Char('&'));
    }
    for (const char *text : {"Server Name", "Active", "Server Address", "HTTP Port", "User (SOAP Access)", "Password",
                             "Webapp path", "Protocol", "Comment"})
        QVERIFY2(labels.contains(QLatin1String(text)), text);
}

void tst_ServersPanel::listShowsTheState()
{
    m_connection->servers[0].lastPing = QDateTime(QDate(2020, 6, 1), QTime(10, 0), Qt::UTC);
    m_connection->servers[1].report =
        NodeReport{.state = Common::NodeState::Dead, .reason = QStringLiteral("Silent for 20 s.")};
    m_connection->servers[1].record.active = false;
    m_connection->servers << serverEntry(3, QStringLiteral("node3"));
    m_connection->servers[2].report.reset();
    m_connection->servers[0].report->media = {Common::MediaServerState::Up, 34, 200};
    refresh();
    QCOMPARE(cell(0, ServerList::Media), QStringLiteral("up, 34 of 200 stream(s)"));
    QCOMPARE(cell(1, ServerList::Media), QStringLiteral("none"));
    QCOMPARE(cell(2, ServerList::Media), QStringLiteral("–"));
    QCOMPARE(cell(0, ServerList::State), QStringLiteral("up"));
    QCOMPARE(cell(0, ServerList::People), QStringLiteral("2"));
    QVERIFY2(cell(0, ServerList::LastPing).contains(QStringLiteral("12:00")),
             qPrintable(cell(0, ServerList::LastPing))); // local time
    QCOMPARE(cell(1, ServerList::State), QStringLiteral("dead"));
    QCOMPARE(cell(1, ServerList::State, Qt::ToolTipRole), QStringLiteral("Silent for 20 s."));
    QCOMPARE(cell(1, ServerList::Active), QStringLiteral("no"));
    QCOMPARE(cell(1, ServerList::LastPing), QStringLiteral("never"));
    QCOMPARE(cell(2, ServerList::State), QStringLiteral("unknown"));
    QCOMPARE(cell(2, ServerList::Rooms), QStringLiteral("–"));
}

void tst_ServersPanel::stateIsToldInWords()
{
    m_connection->servers[0].report =
        NodeReport{.state = Common::NodeState::Late, .reason = QStringLiteral("Silent for 6 s.")};
    refresh();
    QVERIFY(child<QLabel>("stateText")->text().startsWith(QStringLiteral("late: Silent for 6 s.")));
    QVERIFY(!child<QLabel>("stateText")->text().contains(QStringLiteral("Media server")));
    m_connection->servers[0].report->media.state = Common::MediaServerState::Down;
    refresh();
    QVERIFY2(child<QLabel>("stateText")->text().contains(QStringLiteral("Media server: down")),
             qPrintable(child<QLabel>("stateText")->text()));
}

void tst_ServersPanel::mediaServersSortByTheirStreams()
{
    m_connection->servers << serverEntry(3, QStringLiteral("node3")) << serverEntry(4, QStringLiteral("node4"));
    m_connection->servers[0].report->media = {Common::MediaServerState::Up, 100, 0};
    m_connection->servers[1].report->media = {Common::MediaServerState::Up, 20, 0};
    m_connection->servers[3].report->media.state = Common::MediaServerState::Down;
    refresh();
    table()->sortByColumn(ServerList::Media, Qt::AscendingOrder);
    m_connection->answerAll();
    QStringList ids;
    for (int row = 0; row < 4; ++row)
        ids.append(cell(row, ServerList::Id));
    QCOMPARE(ids, (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1")}));
}

void tst_ServersPanel::numbersSortAsNumbers()
{
    m_connection->servers << serverEntry(10, QStringLiteral("node10"));
    refresh();
    table()->sortByColumn(ServerList::Id, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(cell(0, ServerList::Id), QStringLiteral("10"));
    QCOMPARE(cell(1, ServerList::Id), QStringLiteral("2"));
}

void tst_ServersPanel::emptyListSaysWhatToDo()
{
    m_connection->servers.clear();
    refresh();
    QVERIFY(m_panel->findChild<QGroupBox *>()->isHidden());
    QVERIFY(!child<QPushButton>("deleteButton")->isEnabled());
    QVERIFY(table()->emptyText().contains(QStringLiteral("Add server")));
}

void tst_ServersPanel::newServerHasTheUsualValues()
{
    click("newButton");
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QString());
    QCOMPARE(field<QLineEdit>("Webapp path")->text(), QStringLiteral("openmeetings"));
    QCOMPARE(field<QComboBox>("Protocol")->currentText(), QStringLiteral("http"));
    QCOMPARE(field<QSpinBox>("HTTP Port")->value(), 5080);
    QVERIFY(field<QCheckBox>("Active")->isChecked());
    QCOMPARE(field<QSpinBox>("Weight")->value(), 100);
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_ServersPanel::newServerIsSavedAndSelected()
{
    click("newButton");
    type("Server Name", QStringLiteral("node3"));
    type("Server Address", QStringLiteral("10.1.1.3"));
    type("User (SOAP Access)", QStringLiteral("soap"));
    type("Password", QStringLiteral("secret"));
    field<QComboBox>("Protocol")->setCurrentText(QStringLiteral("https"));
    field<QPlainTextEdit>("Comment")->setPlainText(QStringLiteral("third"));
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
    QCOMPARE(m_connection->fakeNodes.changes, QStringList{QStringLiteral("limits 3")});
    QVERIFY(!m_panel->hasUnsavedEdits());
    QCOMPARE(table()->currentIndex().siblingAtColumn(ServerList::Name).data().toString(), QStringLiteral("node3"));
    QVERIFY(message().contains(QStringLiteral("node3")));
}

void tst_ServersPanel::wrongFieldsAreToldBesideThem()
{
    click("newButton");
    type("Server Address", QStringLiteral("http://10.1.1.3/"));
    click("saveButton");
    QCOMPARE(m_connection->saves, 0);
    QCOMPARE(problems().size(), 2);
    type("Server Name", QStringLiteral("node3"));
    QCOMPARE(problems().size(), 1); // follows what is typed
    type("Server Address", QStringLiteral("10.1.1.3"));
    click("saveButton");
    QCOMPARE(m_connection->saves, 1);
}

void tst_ServersPanel::passwordIsSentOnlyWhenTyped()
{
    selectRow(0);
    type("Server Name", QStringLiteral("renamed"));
    click("saveButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->savedRecord.id, Common::NodeId(1));
    QCOMPARE(m_connection->savedPassword, QString());
}

void tst_ServersPanel::saveErrorIsShownAndTheEditKept()
{
    m_connection->saveError = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("The database is away.")};
    type("Server Name", QStringLiteral("renamed"));
    click("saveButton");
    QVERIFY(!child<QPushButton>("saveButton")->isEnabled()); // no second click while it is under way
    m_connection->answerAll();
    QVERIFY(formMessage().contains(QStringLiteral("The database is away.")));
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("renamed"));
    refresh();
    QVERIFY(formMessage().contains(QStringLiteral("The database is away.")));
    QVERIFY(m_panel->hasUnsavedEdits());
    QVERIFY(child<QPushButton>("saveButton")->isEnabled());
}

void tst_ServersPanel::refreshKeepsSelectionAndEdit()
{
    selectRow(1);
    type("Server Name", QStringLiteral("half typ"));
    m_connection->servers.prepend(serverEntry(7, QStringLiteral("node7")));
    m_connection->servers[2].report->people = 17;
    refresh();
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("half typ"));
    QCOMPARE(table()->currentIndex().siblingAtColumn(ServerList::Name).data().toString(), QStringLiteral("node2"));
    QCOMPARE(table()->currentIndex().siblingAtColumn(ServerList::People).data().toString(), QStringLiteral("17"));
    QCOMPARE(formMessage(), QString());
}

void tst_ServersPanel::changeBySomebodyElseIsTold()
{
    m_connection->servers[0].record.comment = QStringLiteral("by another");
    refresh();
    QCOMPARE(field<QPlainTextEdit>("Comment")->toPlainText(), QStringLiteral("by another")); // nothing was being edited
    type("Server Name", QStringLiteral("mine"));
    m_connection->servers[0].record.comment = QStringLiteral("by a third");
    refresh();
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("mine"));
    QVERIFY(formMessage().contains(QStringLiteral("Somebody else has changed")));
    click("revertButton");
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("node1"));
    QCOMPARE(field<QPlainTextEdit>("Comment")->toPlainText(), QStringLiteral("by a third"));
}

void tst_ServersPanel::deletionBySomebodyElseIsTold()
{
    type("Server Name", QStringLiteral("mine"));
    m_connection->servers.removeFirst();
    refresh();
    QVERIFY(!openQuestion());
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("mine"));
    click("saveButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->saves, 0);
    QVERIFY2(formMessage().contains(QStringLiteral("Somebody has deleted")), qPrintable(formMessage()));
    click("saveButton"); // now it is added anew
    m_connection->answerAll();
    QCOMPARE(m_connection->savedRecord.id, Common::NodeId());
    QCOMPARE(m_connection->savedRecord.name, QStringLiteral("mine"));
}

void tst_ServersPanel::changeThatNobodySawYetIsAConflict()
{
    type("Server Name", QStringLiteral("mine"));
    m_connection->servers[0].record.comment = QStringLiteral("by another"); // since the last refresh
    click("saveButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->saves, 0);
    m_panel->findChild<QPushButton *>(QStringLiteral("overwrite"))->click();
    m_connection->answerAll();
    QCOMPARE(m_connection->savedRecord.name, QStringLiteral("mine"));
    QCOMPARE(m_connection->savedRecord.comment, QString());
}

void tst_ServersPanel::limitsAreSavedWithTheServer()
{
    field<QSpinBox>("Weight")->setValue(200);
    type("Labels", QStringLiteral("gpu not!good"));
    click("saveButton");
    QCOMPARE(problems().size(), 1);
    type("Labels", QStringLiteral(" gpu  quiet "));
    click("saveButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.savedLimits,
             (Common::NodeLimits{200, 0, 0, {QStringLiteral("gpu"), QStringLiteral("quiet")}}));
}

void tst_ServersPanel::serverIsDrainedAndTakenBack()
{
    click("drainButton");
    auto *dialog = m_panel->findChild<DrainDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->setValue(20);
    dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("Updates"));
    dialog->findChildren<QPushButton *>().last()->click();
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.changes, QStringList{QStringLiteral("drain 1 1200 s Updates")});
    auto &report = *m_connection->servers[0].report;
    report.state = Common::NodeState::Draining;
    report.drainSince = QDateTime::currentDateTime();
    report.drainUntil = report.drainSince.addSecs(1200);
    refresh();
    QVERIFY2(child<QLabel>("stateText")
                 ->text()
                 .contains(QStringLiteral("Left on it: 1 room(s) with 2 person(s). They move at")),
             qPrintable(child<QLabel>("stateText")->text()));
    QVERIFY(child<QPushButton>("drainButton")->text().contains(QStringLiteral("End")));
    click("drainButton");
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.changes.last(), QStringLiteral("undrain 1"));
}

void tst_ServersPanel::serverIsDeactivated()
{
    click("activeButton");
    m_connection->answerAll();
    QVERIFY(!m_connection->savedRecord.active);
    QCOMPARE(m_connection->savedRecord.name, QStringLiteral("node1"));
    QVERIFY(message().contains(QStringLiteral("no new rooms")));
}

void tst_ServersPanel::serverIsTestedAsTyped()
{
    type("Server Address", QStringLiteral("10.9.9.9"));
    click("testButton");
    QVERIFY(formMessage().contains(QStringLiteral("http://10.9.9.9:5080/openmeetings/")));
    const QPointer<FakeConnection> made = m_connection->made;
    QVERIFY(made);
    QCOMPARE(made->target().server, QUrl(QStringLiteral("http://10.9.9.9:5080/openmeetings/")));
    QCOMPARE(made->target().login, m_connection->target().login);
    made->error = Common::Error{Common::ErrorCode::Unavailable, QStringLiteral("10.9.9.9:5080 does not answer.")};
    made->answerAll();
    QVERIFY(formMessage().contains(QStringLiteral("does not answer")));
    QCOMPARE(field<QLineEdit>("Server Address")->text(), QStringLiteral("10.9.9.9"));
    QTRY_VERIFY(!made);
    click("testButton");
    m_connection->made->answerAll();
    QVERIFY2(formMessage().contains(QStringLiteral("10.9.9.9:5080 answers")), qPrintable(formMessage()));
}

void tst_ServersPanel::silentServerIsDeclaredDead()
{
    QVERIFY(child<QPushButton>("deadButton")->isHidden());
    m_connection->servers[0].report->state = Common::NodeState::Dead;
    refresh();
    QVERIFY(!child<QPushButton>("deadButton")->isHidden());
    click("deadButton");
    QVERIFY(openQuestion()->informativeText().contains(QStringLiteral("two copies")));
    QVERIFY(answerQuestion(QStringLiteral("It is off")));
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.changes, QStringList{QStringLiteral("dead 1")});
}

void tst_ServersPanel::searchFindsNamesAndStates()
{
    auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("search"));
    search->setText(QStringLiteral("NODE2"));
    QTRY_VERIFY(!search->text().isEmpty() && (m_connection->answerAll(), list()->rowCount() == 1));
    QCOMPARE(cell(0, ServerList::Name), QStringLiteral("node2"));
}

void tst_ServersPanel::wizardAddsAServerAndWaitsForIt()
{
    m_connection->fakeNodes.settings[Common::NodeId()] = {
        {.name = QStringLiteral("database.driver"), .value = QStringLiteral("postgresql"), .isDefault = false},
        {.name = QStringLiteral("database.port"), .value = QStringLiteral("5433"), .isDefault = false},
        {.name = QStringLiteral("database.user"), .value = QStringLiteral("atrium"), .isDefault = true}};
    click("wizardButton");
    auto *wizard = m_panel->findChild<AddServerWizard *>();
    QVERIFY(wizard);
    wizard->button(QWizard::CommitButton)->click(); // nothing is entered
    QCOMPARE(m_connection->saves, 0);
    QCOMPARE(wizard->currentId(), 0);
    const auto enter = [wizard](const char *label, const QString &text) {
        for (QLineEdit *edit : wizard->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(label))
                edit->setText(text);
        }
    };
    enter("Server Name", QStringLiteral("node \"3\""));
    enter("Server Address", QStringLiteral("10.1.1.3"));
    wizard->button(QWizard::CommitButton)->click();
    m_connection->answerAll();
    QCOMPARE(m_connection->saves, 1);
    QCOMPARE(wizard->currentId(), 1);
    const QString configuration = wizard->findChild<QPlainTextEdit *>(QStringLiteral("configuration"))->toPlainText();
    QVERIFY2(
        configuration.contains(QStringLiteral("[node]\nid = 3\nname = \"node \\\"3\\\"\"\naddress = \"10.1.1.3\"\n")),
        qPrintable(configuration));
    QVERIFY2(configuration.contains(QStringLiteral("[database]\ndriver = \"postgresql\"\nport = 5433\n")),
             qPrintable(configuration));
    QVERIFY(!configuration.contains(QStringLiteral("atrium\"")));
    auto *state = wizard->findChild<QLabel *>(QStringLiteral("state"));
    QVERIFY(state->text().startsWith(QStringLiteral("Waiting for")));
    m_connection->servers[2].report = m_connection->servers[0].report;
    QTRY_VERIFY((m_connection->answerAll(), state->text().contains(QStringLiteral("works."))));
}

void tst_ServersPanel::otherRowAsksBeforeEditIsLost()
{
    type("Server Name", QStringLiteral("mine"));
    selectRow(1);
    QTRY_VERIFY(openQuestion());
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(answerQuestion(QStringLiteral("Cancel")));
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("mine"));
    QTRY_VERIFY(!openQuestion());
    selectRow(1);
    QTRY_VERIFY(openQuestion());
    QVERIFY(answerQuestion(QStringLiteral("Throw away")));
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("node2"));
    QCOMPARE(table()->currentIndex().row(), 1);
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
    QCOMPARE(field<QLineEdit>("Server Name")->text(), QStringLiteral("node1"));
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

ATRIUM_TEST_WITH(QApplication, tst_ServersPanel)
#include "tst_serverspanel.moc"
