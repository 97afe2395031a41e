// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/groups/groupspanel.h"
#include "console/panels/users/credentialsdialog.h"
#include "console/panels/users/userspanel.h"
#include "console/records/pickdialog.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;

/*! Users and groups; what all panels that edit records have in common is tested with the rooms. */
class tst_AccountsPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void userIsSavedWithoutAPasswordUnlessOneWasTyped();
    void newUserNeedsLoginAndPassword();
    void webServiceUserIsMadeWithOneClick();
    void failureMakesNoWebServiceUser();
    void passwordIsResetAndShownOnce();
    void levelsAndLoginsAreShownInWords();
    void memberIsPickedAndAdded();
    void memberBecomesModeratorAndIsTakenOut();
    void roomIsAddedToTheGroupAndTakenAway();
    void groupThatAnotherRenamedIsAConflict();
    void listsPassTheModelTest();

private:
    template <class Made>
    Made *show()
    {
        auto panel = std::make_unique<Made>(*m_connection);
        Made *shown = panel.get();
        m_panel = std::move(panel);
        m_panel->resize(1200, 700);
        m_panel->show();
        refresh();
        return shown;
    }
    QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    QLineEdit *field(const QString &label) const
    {
        const auto all = m_panel->findChildren<QLineEdit *>();
        const auto found = std::ranges::find(all, label, [](const QLineEdit *edit) { return edit->accessibleName(); });
        return found == all.end() ? nullptr : *found;
    }
    void press(const QString &name)
    {
        button(name)->click();
        m_connection->answerAll();
    }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    FakeAccounts &accounts() { return m_connection->fakeAccounts; }
    QString said() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_panel->findChildren<MessageBar *>())
            texts.append(bar->text());
        return texts.join(u'|');
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<Panel> m_panel;
};

void tst_AccountsPanels::init()
{
    m_connection = std::make_unique<FakeConnection>();
    accounts().users = {{.id = 1, .login = u"admin"_s, .level = u"admin"_s, .version = 4},
                        {.id = 7, .login = u"ada"_s, .firstName = u"Ada"_s, .level = u"user"_s, .version = 1},
                        {.id = 9,
                         .login = u"guest"_s,
                         .level = u"user"_s,
                         .version = 1,
                         .canLogIn = false,
                         .externalType = u"moodle"_s}};
    accounts().groups = {{.id = 3, .name = u"Class 7"_s, .members = 1, .rooms = 1, .version = 1}};
    accounts().members = {{.user = 7, .login = u"ada"_s, .firstName = u"Ada"_s}};
    accounts().rooms = {{.id = 5, .name = u"Aula"_s}};
    ClusterRoom lab;
    lab.id = 6;
    lab.name = u"Lab"_s;
    m_connection->fakeRooms.rooms = {lab};
    m_connection->connectNow();
}

void tst_AccountsPanels::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_AccountsPanels::userIsSavedWithoutAPasswordUnlessOneWasTyped()
{
    show<UsersPanel>();
    m_panel->findChild<TableView *>()->selectRow(1);
    QCOMPARE(field(u"First name"_s)->text(), u"Ada"_s);
    QTest::keyClicks(field(u"Last name"_s), u"King"_s);
    press(u"saveButton"_s);
    QCOMPARE(accounts().changes, QStringList{u"save 7 ada user"_s});
    QCOMPARE(accounts().passwords, QStringList{QString()});
    QCOMPARE(accounts().users.at(1).lastName, u"King"_s);
    QTest::keyClicks(field(u"Password"_s), u"battery staple"_s);
    press(u"saveButton"_s);
    QCOMPARE(accounts().passwords.last(), u"battery staple"_s);
    QCOMPARE(field(u"Password"_s)->text(), QString());
    QCOMPARE(field(u"Password"_s)->echoMode(), QLineEdit::Password);
}

void tst_AccountsPanels::newUserNeedsLoginAndPassword()
{
    show<UsersPanel>();
    press(u"newButton"_s);
    QTest::keyClicks(field(u"Login"_s), u"abc"_s);
    QTest::keyClicks(field(u"E-mail"_s), u"nowhere"_s);
    press(u"saveButton"_s);
    QVERIFY(accounts().changes.isEmpty());
    QStringList problems;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"⚠"_s))
            problems.append(label->text());
    }
    QCOMPARE(problems.size(), 3);
    QTest::keyClicks(field(u"Login"_s), u"def"_s);
    field(u"E-mail"_s)->setText(u"abc@example.org"_s);
    QTest::keyClicks(field(u"Password"_s), u"battery staple"_s);
    press(u"saveButton"_s);
    QCOMPARE(accounts().changes, QStringList{u"save 0 abcdef user"_s});
}

void tst_AccountsPanels::webServiceUserIsMadeWithOneClick()
{
    show<UsersPanel>();
    press(u"addProgramButton"_s);
    auto *dialog = m_panel->findChild<CredentialsDialog *>();
    QVERIFY(dialog);
    const QString login = dialog->findChild<QLineEdit *>(u"login"_s)->text();
    const QString password = dialog->findChild<QLineEdit *>(u"password"_s)->text();
    QCOMPARE(accounts().changes, QStringList{u"save 0 %1 webservice"_s.arg(login)});
    QCOMPARE(accounts().passwords, QStringList{password});
    QVERIFY(password.size() >= 20);
    QVERIFY(newPassword() != password);
    QVERIFY(!said().contains(password));
}

void tst_AccountsPanels::failureMakesNoWebServiceUser()
{
    show<UsersPanel>();
    accounts().error = Error{ErrorCode::Unavailable, u"The database does not answer."_s};
    press(u"addProgramButton"_s);
    QVERIFY(!m_panel->findChild<CredentialsDialog *>());
    QVERIFY2(said().contains(u"The database does not answer."_s), qPrintable(said()));
}

void tst_AccountsPanels::passwordIsResetAndShownOnce()
{
    show<UsersPanel>();
    m_panel->findChild<TableView *>()->selectRow(1);
    button(u"resetButton"_s)->click();
    QCOMPARE(openQuestion()->text(), u"Give “ada” a new password?"_s);
    QVERIFY(answerQuestion(u"Reset password"_s));
    m_connection->answerAll();
    QCOMPARE(accounts().changes, QStringList{u"password of 7"_s});
    QCOMPARE(m_panel->findChild<CredentialsDialog *>()->findChild<QLineEdit *>(u"password"_s)->text(),
             accounts().passwords.first());
}

void tst_AccountsPanels::levelsAndLoginsAreShownInWords()
{
    show<UsersPanel>();
    const auto *model = m_panel->findChild<TableView *>()->model();
    QCOMPARE(model->index(0, 3).data().toString(), u"Administrator"_s);
    QCOMPARE(model->index(0, 6).data().toString(), u"never"_s);
    QCOMPARE(model->index(2, 6).data().toString(), u"by moodle alone"_s);
}

void tst_AccountsPanels::memberIsPickedAndAdded()
{
    show<GroupsPanel>();
    press(u"addMember"_s);
    auto *dialog = m_panel->findChild<PickDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"search"_s), u"adm"_s);
    QTRY_COMPARE(accounts().pagesAsked.last(), u"0+200 adm"_s);
    m_connection->answerAll();
    QCOMPARE(dialog->findChild<TableView *>()->model()->rowCount(), 1);
    dialog->findChild<QPushButton *>(u"pick"_s)->click();
    m_connection->answerAll();
    QCOMPARE(accounts().changes, QStringList{u"member 1 of 3"_s});
    QVERIFY2(said().contains(u"“admin” is in “Class 7” now."_s), qPrintable(said()));
}

void tst_AccountsPanels::memberBecomesModeratorAndIsTakenOut()
{
    show<GroupsPanel>();
    auto *members = m_panel->findChild<TableView *>(u"members"_s);
    QVERIFY(!button(u"moderateMember"_s)->isEnabled());
    members->selectRow(0);
    press(u"moderateMember"_s);
    QCOMPARE(accounts().changes, QStringList{u"member 7 of 3, moderator"_s});
    members->selectRow(0);
    button(u"removeMember"_s)->click();
    QVERIFY(answerQuestion(u"Take out"_s));
    m_connection->answerAll();
    QCOMPARE(accounts().changes.last(), u"no member 7 of 3"_s);
    QCOMPARE(members->model()->rowCount(), 0);
}

void tst_AccountsPanels::roomIsAddedToTheGroupAndTakenAway()
{
    show<GroupsPanel>();
    press(u"addRoom"_s);
    m_panel->findChild<PickDialog *>()->findChild<QPushButton *>(u"pick"_s)->click();
    m_connection->answerAll();
    QCOMPARE(accounts().changes, QStringList{u"room 6 of 3"_s});
    m_panel->findChild<TableView *>(u"groupRooms"_s)->selectRow(0);
    button(u"removeRoom"_s)->click();
    QVERIFY(answerQuestion(u"Take away"_s));
    m_connection->answerAll();
    QCOMPARE(accounts().changes.last(), u"no room 5 of 3"_s);
}

void tst_AccountsPanels::groupThatAnotherRenamedIsAConflict()
{
    show<GroupsPanel>();
    QTest::keyClicks(field(u"Name"_s), u"b"_s);
    accounts().groups.first().name = u"Class 8"_s;
    accounts().groups.first().version = 2;
    press(u"saveButton"_s);
    m_panel->findChild<QPushButton *>(u"overwrite"_s)->click();
    m_connection->answerAll();
    QVERIFY(accounts().groups.first().name.contains(u'b'));
    QCOMPARE(accounts().groups.first().version, 3);
}

void tst_AccountsPanels::listsPassTheModelTest()
{
    show<GroupsPanel>();
    QList<QAbstractItemModelTester *> testers;
    for (const TableView *table : m_panel->findChildren<TableView *>())
        testers.append(new QAbstractItemModelTester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get()));
    QCOMPARE(testers.size(), 3);
    for (int i = 0; i < 300; ++i)
        accounts().members.append({.user = 100 + i, .login = u"user%1"_s.arg(i)});
    accounts().groups.append({.id = 4, .name = u"Class 9"_s});
    refresh();
    accounts().members.remove(5, 20);
    accounts().groups.removeFirst();
    refresh();
}

ATRIUM_TEST_WITH(QApplication, tst_AccountsPanels)
#include "tst_accountspanels.moc"
