// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapconnection.h"
#include "console/connection/trustedcertificates.h"
#include "console/panels/connections/connectionspanel.h"
#include "console/panels/groups/groupspanel.h"
#include "console/panels/rooms/roomspanel.h"
#include "console/panels/servers/addserverwizard.h"
#include "console/panels/servers/draindialog.h"
#include "console/panels/servers/serverspanel.h"
#include "console/panels/users/credentialsdialog.h"
#include "console/panels/users/userspanel.h"
#include "console/panels/verify/verifypanel.h"
#include "console/records/pickdialog.h"
#include "console/shell/panellist.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "tests/console/dialogs.h"
#include "tests/support/agentcluster.h"
#include "tests/support/patience.h"
#include "tests/support/roomclient.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

/*! What an administrator does with the panels, and what the cluster makes of it. */
class tst_Desk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() { m_panel.reset(); }

    void everyPanelShowsTheClusterWithoutAProblem_data();
    void everyPanelShowsTheClusterWithoutAProblem();
    void serverIsAddedStepByStepAndDeleted();
    void serverIsDrainedAndTakenBack();
    void roomIsMadeAndPinned();
    void twoWhoEditOneRoomSeeBothVersions();
    void userIsPutIntoAGroup();
    void webServiceUserCanLogIn();
    void personIsKicked();
    void clusterIsVerified();

private:
    template <class Made>
    Made *show()
    {
        m_panel = std::make_unique<Made>(*m_console);
        m_panel->resize(1500, 900);
        m_panel->show();
        load();
        return static_cast<Made *>(m_panel.get());
    }
    void load()
    {
        QSignalSpy settled(m_panel.get(), &Panel::settled);
        m_panel->load();
        QVERIFY(settled.wait(10000));
    }
    QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    QLineEdit *field(QWidget *in, const QString &label) const
    {
        for (QLineEdit *edit : in->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == label)
                return edit;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_panel->findChildren<MessageBar *>())
            texts.append(bar->text());
        return texts.join(u'\n').trimmed();
    }
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rowOf(const QString &text, int column) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, column) == text)
                return row;
        }
        return -1;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    TrustedCertificates m_certificates;
    std::unique_ptr<SoapConnection> m_console;
    std::unique_ptr<Panel> m_panel;
};

void tst_Desk::initTestCase()
{
    m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    QVERIFY(m_cluster->prepare() && m_cluster->startAll());
    m_console = std::make_unique<SoapConnection>(m_certificates);
    QSignalSpy opened(m_console.get(), &ClusterConnection::opened);
    m_console->open({m_cluster->url(1), u"admin"_s, m_cluster->adminPassword()});
    QVERIFY(opened.wait(10000));
}

void tst_Desk::cleanupTestCase()
{
    m_console.reset();
    for (int node = 1; node <= 2; ++node)
        QVERIFY(m_cluster->stop(node));
}

void tst_Desk::everyPanelShowsTheClusterWithoutAProblem_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(panelList().size()); ++i) {
        if (qstrcmp(panelList()[size_t(i)].id, "verify") != 0) // loading that one runs the check
            QTest::newRow(panelList()[size_t(i)].id) << i;
    }
}

void tst_Desk::everyPanelShowsTheClusterWithoutAProblem()
{
    QFETCH(int, index);
    m_panel.reset(panelList()[size_t(index)].make(*m_console, nullptr));
    m_panel->resize(1500, 900);
    m_panel->show();
    load();
    QCOMPARE(said(), QString());
    QVERIFY(!m_panel->grab().isNull());
}

void tst_Desk::serverIsAddedStepByStepAndDeleted()
{
    show<ServersPanel>();
    QCOMPARE(table()->model()->rowCount(), 2);
    button(u"wizardButton"_s)->click();
    auto *wizard = m_panel->findChild<AddServerWizard *>();
    field(wizard, u"Server Name"_s)->setText(u"third"_s);
    field(wizard, u"Server Address"_s)->setText(u"127.0.0.1"_s);
    wizard->button(QWizard::CommitButton)->click();
    QTRY_COMPARE(wizard->currentId(), 1);
    auto *state = wizard->findChild<QLabel *>(u"state"_s);
    QTRY_VERIFY(state->text().startsWith(u"Waiting for"_s));
    wizard->close();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(rowOf(u"third"_s, ServerList::Name));
    button(u"deleteButton"_s)->click();
    QVERIFY(answerQuestion(u"Delete server"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void tst_Desk::serverIsDrainedAndTakenBack()
{
    show<ServersPanel>();
    QTRY_COMPARE((load(), cell(1, ServerList::State)), u"up"_s);
    table()->selectRow(1);
    button(u"drainButton"_s)->click();
    auto *dialog = m_panel->findChild<DrainDialog *>();
    dialog->findChild<QCheckBox *>()->setChecked(false);
    dialog->findChildren<QPushButton *>().last()->click();
    QTRY_COMPARE((load(), cell(1, ServerList::State)), u"drained"_s); // nothing is open on it
    QVERIFY2(m_panel->findChild<QLabel *>(u"stateText"_s)->text().contains(u"It is empty."_s),
             qPrintable(m_panel->findChild<QLabel *>(u"stateText"_s)->text()));
    button(u"drainButton"_s)->click();
    QTRY_COMPARE((load(), cell(1, ServerList::State)), u"up"_s);
}

void tst_Desk::roomIsMadeAndPinned()
{
    show<RoomsPanel>();
    button(u"newButton"_s)->click();
    field(m_panel.get(), u"Name"_s)->setText(u"Great hall"_s);
    field(m_panel.get(), u"Owner"_s)->setText(u"nobody-here"_s);
    button(u"saveButton"_s)->click();
    QTRY_VERIFY2(said().contains(u"nobody-here"_s), qPrintable(said())); // the cluster's reason
    field(m_panel.get(), u"Owner"_s)->setText(u"admin"_s);
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(rowOf(u"Great hall"_s, 0) >= 0);
    QTRY_COMPARE(table()->currentIndex().row(), rowOf(u"Great hall"_s, 0));
    bool isPinned = false;
    const qint64 room = cell(table()->currentIndex().row(), 8).toLongLong();
    m_console->rooms().pin(room, 2, {}, this, [&](const auto &done) { isPinned = bool(done); });
    QTRY_VERIFY(isPinned);
    QTRY_COMPARE((load(), cell(rowOf(u"Great hall"_s, 0), 7)), u"node 2"_s);
}

void tst_Desk::twoWhoEditOneRoomSeeBothVersions()
{
    show<RoomsPanel>();
    table()->selectRow(rowOf(u"Great hall"_s, 0));
    const auto mine = std::make_unique<RoomsPanel>(*m_console); // the other administrator
    mine->show();
    std::optional<Common::Result<qint64>> saved;
    m_console->rooms().fetchRooms({.max = 50, .filter = u"Great hall"_s}, this, [&](const auto &page) {
        ClusterRoom room = page->rows.first();
        room.comment = u"by another"_s;
        m_console->rooms().saveRoom(room, this, [&](const auto &result) { saved = result; });
    });
    QTRY_VERIFY(saved && *saved);
    field(m_panel.get(), u"Name"_s)->setText(u"Greater hall"_s);
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(m_panel->findChild<QPushButton *>(u"overwrite"_s));
    m_panel->findChild<QPushButton *>(u"overwrite"_s)->click();
    QTRY_VERIFY(rowOf(u"Greater hall"_s, 0) >= 0);
}

void tst_Desk::userIsPutIntoAGroup()
{
    show<UsersPanel>();
    button(u"newButton"_s)->click();
    field(m_panel.get(), u"Login"_s)->setText(u"countess"_s);
    field(m_panel.get(), u"First name"_s)->setText(u"Ada"_s);
    field(m_panel.get(), u"Password"_s)->setText(u"battery staple"_s);
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(rowOf(u"countess"_s, 0) >= 0);
    ApiClient ada(m_cluster->url(2));
    QCOMPARE(ada.logIn(u"countess"_s, u"battery staple"_s).status, 200);

    show<GroupsPanel>();
    button(u"newButton"_s)->click();
    field(m_panel.get(), u"Name"_s)->setText(u"Class 7"_s);
    button(u"saveButton"_s)->click();
    QTRY_COMPARE(rowOf(u"Class 7"_s, 0), 0);
    QTRY_VERIFY(button(u"addMember"_s)->isEnabled());
    button(u"addMember"_s)->click();
    auto *dialog = m_panel->findChild<PickDialog *>();
    dialog->findChild<QLineEdit *>(u"search"_s)->setText(u"countess"_s);
    auto *users = dialog->findChild<TableView *>()->model();
    QTRY_COMPARE(users->rowCount(), 1);
    dialog->findChild<QPushButton *>(u"pick"_s)->click();
    QTRY_COMPARE(m_panel->findChild<TableView *>(u"members"_s)->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, 1), u"1"_s);
}

void tst_Desk::webServiceUserCanLogIn()
{
    show<UsersPanel>();
    button(u"addProgramButton"_s)->click();
    QTRY_VERIFY(m_panel->findChild<CredentialsDialog *>());
    const auto *dialog = m_panel->findChild<CredentialsDialog *>();
    const QString sid = soapCall(m_cluster->url(2), u"UserService"_s, u"getSession"_s, {}, u"session_id"_s);
    QCOMPARE(soapCall(m_cluster->url(2), u"UserService"_s, u"loginUser"_s,
                      {{u"SID"_s, sid},
                       {u"username"_s, dialog->findChild<QLineEdit *>(u"login"_s)->text()},
                       {u"userpass"_s, dialog->findChild<QLineEdit *>(u"password"_s)->text()}}),
             u"1"_s);
}

void tst_Desk::personIsKicked()
{
    const qint64 room = m_cluster->addRoom(u"Lab"_s);
    const auto bob = m_cluster->addUser(u"bobby"_s, 2);
    RoomClient inRoom(bob->send("POST", u"rooms/%1/enter"_s.arg(room)).json());
    QTRY_VERIFY(inRoom.hasJoined());
    show<ConnectionsPanel>();
    QTRY_COMPARE((load(), table()->model()->rowCount()), 1);
    QCOMPARE(cell(0, ConnectionsModel::Login), u"bobby"_s);
    table()->selectRow(0);
    button(u"kickButton"_s)->click();
    QVERIFY(answerQuestion(u"Kick"_s));
    QTRY_COMPARE(inRoom.closedCode(), u"kicked"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY2(said().contains(u"was removed from the room Lab"_s), qPrintable(said()));
}

void tst_Desk::clusterIsVerified()
{
    // A meeting goes on: the check neither disturbs it nor is disturbed by it.
    const qint64 room = m_cluster->addRoom(u"Large meeting"_s, 500);
    const auto person = m_cluster->addUser(u"steady"_s, 2);
    RoomClient meeting(person->send("POST", u"rooms/%1/enter"_s.arg(room)).json());
    QTRY_VERIFY(meeting.hasJoined());
    m_panel = std::make_unique<VerifyPanel>(*m_console);
    m_panel->resize(1500, 900);
    m_panel->show();
    QSignalSpy settled(m_panel.get(), &Panel::settled);
    m_panel->load();
    QVERIFY(settled.wait(60000));
    QVERIFY2(said().startsWith(u"The cluster works"_s), qPrintable(said()));
    QCOMPARE(meeting.closedCode(), QString());
}

QTEST_MAIN(tst_Desk)
#include "tst_desk.moc"
