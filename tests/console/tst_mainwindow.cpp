// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commandsearch.h"
#include "console/shell/connectdialog.h"
#include "console/shell/helpdock.h"
#include "console/shell/mainwindow.h"
#include "console/shell/navigation.h"
#include "console/shell/panelhelp.h"
#include "console/shell/panellist.h"
#include "console/shell/shortcutsdialog.h"
#include "console/widgets/elidedlabel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "faketools.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyPanelIsInTheNavigation();
    void headingsCannotBeChosen();
    void keysSkipHeadings();
    void shortcutsShowPanels();
    void commandSearchGoesToPanelsAndRemembers();
    void commandSearchOpensFromWhereKeysAreTaken();
    void commandSearchPressesTheButtonsOfThePanel();
    void refreshingIsPaused();
    void statusTellsWhenTheDataCame();
    void helpFollowsThePanel();
    void everyPanelHasHelp_data();
    void everyPanelHasHelp();
    void shortcutsAreListed();
    void barTellsTheStateOfTheConnection();
    void lostLoginAsksAgain();
    void failedStartShowsTheDialog();
    void unsavedEditAsksBeforeQuitting();
    void runningCheckEndsBeforeQuitting();

private:
    ConnectDialog *dialog() const { return m_window->findChild<ConnectDialog *>(); }
    QLineEdit *field(const char *name) const { return dialog()->findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton *connectButton() const { return dialog()->findChild<QPushButton *>(u"connectButton"_s); }
    QString barText() const { return m_window->findChild<ElidedLabel *>()->text(); }
    Navigation *navigation() const { return m_window->findChild<Navigation *>(); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    static int rowOf(const char *id)
    {
        const auto entry = std::ranges::find(panelList(), QLatin1String(id),
                                             [](const PanelEntry &each) { return QLatin1String(each.id); });
        return int(entry - panelList().begin());
    }
    CommandSearch *openSearch() const
    {
        action("search")->trigger();
        return m_window->findChild<CommandSearch *>();
    }
    QString statusText() const
    {
        QStringList texts;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<FakeTools> m_tools;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QSettings().clear();
    m_connection = std::make_unique<FakeConnection>();
    m_tools = std::make_unique<FakeTools>();
    m_connection->servers = {serverEntry(1, u"node1"_s)};
    m_window = std::make_unique<MainWindow>(*m_connection, m_tools->tools);
    m_window->show();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_connection.reset();
}

void tst_MainWindow::everyPanelIsInTheNavigation()
{
    QStringList expected;
    for (size_t row = 0; row < panelList().size(); ++row) {
        const PanelEntry &entry = panelList()[row];
        if (row == 0 || panelList()[row - 1].group != entry.group)
            expected.append(groupText(entry.group));
        expected.append(entry.text());
    }
    QStringList shown;
    for (int row = 0; row < navigation()->count(); ++row)
        shown.append(navigation()->item(row)->text());
    QCOMPARE(shown, expected);
    for (int row = 0; row < int(panelList().size()); ++row) {
        m_window->showPanel(row);
        QVERIFY(m_window->panel(row)->isVisible());
        QCOMPARE(navigation()->currentPanel(), row);
        QVERIFY(action(panelList()[size_t(row)].id)->isChecked());
    }
}

void tst_MainWindow::headingsCannotBeChosen()
{
    m_window->showPanel(1);
    const QListWidgetItem *heading = navigation()->item(0);
    QCOMPARE(heading->text(), u"Cluster"_s);
    QTest::mouseClick(navigation()->viewport(), Qt::LeftButton, {}, navigation()->visualItemRect(heading).center());
    QCOMPARE(navigation()->currentPanel(), 1);
    QVERIFY(m_window->panel(1)->isVisible());
}

void tst_MainWindow::keysSkipHeadings()
{
    const int last = int(panelList().size()) - 1;
    navigation()->setFocus();
    m_window->showPanel(0);
    for (int panel = 1; panel <= last; ++panel) {
        QTest::keyClick(navigation(), Qt::Key_Down);
        QCOMPARE(navigation()->currentPanel(), panel);
    }
    QTest::keyClick(navigation(), Qt::Key_Down);
    QCOMPARE(navigation()->currentPanel(), last);
    for (int panel = last - 1; panel >= 0; --panel) {
        QTest::keyClick(navigation(), Qt::Key_Up);
        QCOMPARE(navigation()->currentPanel(), panel);
    }
    QTest::keyClick(navigation(), Qt::Key_Up);
    QCOMPARE(navigation()->currentPanel(), 0);
    QTest::keyClick(navigation(), Qt::Key_End);
    QCOMPARE(navigation()->currentPanel(), last);
    QTest::keyClick(navigation(), Qt::Key_Home);
    QCOMPARE(navigation()->currentPanel(), 0);
    QTest::keyClick(navigation(), Qt::Key_PageDown);
    QTest::keyClick(navigation(), Qt::Key_PageUp);
    QCOMPARE(navigation()->currentPanel(), 0);
}

void tst_MainWindow::shortcutsShowPanels()
{
    for (int row = 0; row < int(panelList().size()); ++row) {
        const QAction *panel = action(panelList()[size_t(row)].id);
        QCOMPARE(panel->shortcut(), row < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)) : QKeySequence());
    }
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(navigation()->currentPanel(), 2);
}

void tst_MainWindow::commandSearchGoesToPanelsAndRemembers()
{
    QPointer<CommandSearch> search = openSearch();
    auto *field = search->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"audit"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(navigation()->currentPanel(), rowOf("audit"));
    QTRY_VERIFY(!search);
    search = openSearch();
    QCOMPARE(search->findChild<QListWidget *>()->item(0)->text(), u"Audit log"_s); // used lately
    search->close();
    QTRY_VERIFY(!search);
}

// As a line edit does on X11.
class GreedyWidget : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return QWidget::event(event);
    }
};

void tst_MainWindow::commandSearchOpensFromWhereKeysAreTaken()
{
    GreedyWidget widget(m_window->centralWidget());
    widget.setFocusPolicy(Qt::StrongFocus);
    widget.show();
    widget.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(&widget, Qt::Key_K, Qt::ControlModifier);
    const QPointer<CommandSearch> search = m_window->findChild<CommandSearch *>();
    QVERIFY(search);
    search->close();
    QTRY_VERIFY(!search);
}

void tst_MainWindow::commandSearchPressesTheButtonsOfThePanel()
{
    m_window->showPanel(rowOf("servers"));
    QPointer<CommandSearch> search = openSearch();
    QTest::keyClicks(search->findChild<QLineEdit *>(), u"servers new"_s);
    QCOMPARE(search->findChild<QListWidget *>()->count(), 0); // without a connection nothing can be done
    search->close();
    QTRY_VERIFY(!search);

    m_connection->connectNow();
    QSignalSpy pressed(m_window->panel(rowOf("servers"))->findChild<QPushButton *>(u"newButton"_s),
                       &QPushButton::clicked);
    search = openSearch();
    auto *field = search->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"servers new"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(pressed.size(), 1);
}

void tst_MainWindow::refreshingIsPaused()
{
    const auto *button = m_window->statusBar()->findChild<QToolButton *>();
    QCOMPARE(button->text(), u"Pause refreshing"_s);
    QList<ClusterJob> &jobs = m_connection->fakeAdministration.jobs;
    jobs = {{.name = u"first"_s}};
    m_window->showPanel(rowOf("jobs"));
    QVERIFY(!action("refresh")->isEnabled());
    m_connection->connectNow();
    QVERIFY(action("refresh")->isEnabled());
    action("pause")->trigger();
    QCOMPARE(button->text(), u"Refreshing paused"_s);
    QVERIFY(button->isChecked());

    jobs << ClusterJob{.name = u"second"_s};
    const QAbstractItemModel *list = m_window->panel(rowOf("jobs"))->findChild<TableView *>()->model();
    m_window->showPanel(rowOf("mails"));
    m_window->showPanel(rowOf("jobs"));
    QCoreApplication::processEvents();
    m_connection->answerAll();
    QCOMPARE(list->rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    m_connection->answerAll();
    QCOMPARE(list->rowCount(), 2);

    jobs << ClusterJob{.name = u"third"_s};
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(button->text(), u"Pause refreshing"_s);
    m_connection->answerAll();
    QCOMPARE(list->rowCount(), 3);
}

void tst_MainWindow::statusTellsWhenTheDataCame()
{
    QVERIFY(!statusText().contains(u"as of"_s));
    m_window->showPanel(rowOf("servers"));
    m_connection->connectNow();
    m_connection->answerAll();
    static const QRegularExpression asOf(u"as of \\d\\d:\\d\\d:\\d\\d"_s);
    QVERIFY2(asOf.match(statusText()).hasMatch(), qPrintable(statusText()));
    m_window->showPanel(rowOf("verify")); // which fetches nothing by itself
    QVERIFY2(!statusText().contains(u"as of"_s), qPrintable(statusText()));
    QVERIFY(!action("refresh")->isEnabled());
    m_window->showPanel(rowOf("servers"));
    m_connection->close();
    QVERIFY2(!statusText().contains(u"as of"_s), qPrintable(statusText()));
}

void tst_MainWindow::helpFollowsThePanel()
{
    auto *help = m_window->findChild<HelpDock *>();
    QVERIFY(help->isHidden());
    m_window->showPanel(rowOf("servers"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help->isVisible());
    QCOMPARE(help->windowTitle(), u"Help: Servers"_s);
    auto *text = help->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(panelHelp(u"servers"_s).meaning));
    m_window->showPanel(rowOf("jobs"));
    QCOMPARE(help->windowTitle(), u"Help: Jobs"_s);
    QVERIFY(text->toPlainText().contains(panelHelp(u"jobs"_s).shows));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(help->isHidden());
}

void tst_MainWindow::everyPanelHasHelp_data()
{
    QTest::addColumn<QString>("panel");
    for (const char *coming : {"overview", "rooms", "placement", "users", "groups", "shares", "configuration"})
        QTest::newRow(coming) << QString::fromLatin1(coming);
    for (const PanelEntry &entry : panelList())
        QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
}

void tst_MainWindow::everyPanelHasHelp()
{
    QFETCH(QString, panel);
    const PanelHelp help = panelHelp(panel);
    QVERIFY(!help.meaning.isEmpty() && !help.actions.isEmpty());
    const QStringList all{help.shows, help.meaning, help.actions};
    const qsizetype words = all.join(u' ').split(u' ').size();
    QVERIFY2(words >= 60 && words <= 150, qPrintable(QString::number(words)));
}

void tst_MainWindow::shortcutsAreListed()
{
    action("shortcuts")->trigger();
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel *list = dialog->findChild<TableView *>()->model();
    QMap<QString, QString> texts;
    for (int row = 0; row < list->rowCount(); ++row)
        texts[list->index(row, 0).data().toString()] = list->index(row, 1).data().toString();
    QCOMPARE(texts.value(u"Ctrl+K"_s), u"Search commands…"_s);
    QCOMPARE(texts.value(u"F5"_s), u"Refresh"_s);
    QCOMPARE(texts.value(u"Ctrl+1"_s), panelList()[0].text());
    QCOMPARE(texts.value(u"Ctrl+Q"_s), u"Quit"_s);
    QVERIFY(texts.contains(u"Ctrl+F"_s) && texts.contains(u"Ctrl+C"_s));
    dialog->reject();
}

void tst_MainWindow::barTellsTheStateOfTheConnection()
{
    QCOMPARE(barText(), u"Not connected"_s);
    QVERIFY(!m_window->panel(0)->isEnabled());
    m_connection->connectNow();
    QCOMPARE(barText(), u"Connected to http://node1:5080/openmeetings/ as admin"_s);
    QVERIFY(m_window->panel(0)->isEnabled());
    m_connection->setUnreachable();
    QVERIFY2(barText().startsWith(u"http://node1:5080/openmeetings/ has not answered since "_s), qPrintable(barText()));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == "&Try now"_L1)
            button->click();
    }
    QCOMPARE(m_connection->retries, 1);
    m_connection->close();
    QCOMPARE(barText(), u"Not connected"_s);
}

void tst_MainWindow::lostLoginAsksAgain()
{
    m_connection->connectNow();
    m_connection->close();
    Q_EMIT m_connection->loginLost({Common::ErrorCode::WrongLogin, u"User or password is wrong."_s});
    QVERIFY(dialog());
    QCOMPARE(field("login")->text(), u"admin"_s);
    QCOMPARE(dialog()->findChild<MessageBar *>()->text(), u"User or password is wrong."_s);
}

void tst_MainWindow::failedStartShowsTheDialog()
{
    m_connection->error = Common::Error{Common::ErrorCode::Unavailable, u"node1:5080 does not answer."_s};
    m_connection->connectNow();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<MessageBar *>()->text(), u"node1:5080 does not answer."_s);
}

void tst_MainWindow::unsavedEditAsksBeforeQuitting()
{
    m_connection->connectNow();
    m_window->showPanel(rowOf("groups"));
    Panel *groups = m_window->panel(rowOf("groups"));
    groups->findChild<QPushButton *>(u"newButton"_s)->click();
    for (QLineEdit *field : groups->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->objectName() != "search"_L1)
            field->setText(u"half typed"_s);
    }
    QVERIFY(groups->hasUnsavedEdits());
    QVERIFY(!m_window->close());
    QVERIFY(answerQuestion(u"Cancel"_s));
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!openQuestion());
    QVERIFY(!m_window->close());
    QVERIFY(answerQuestion(u"Quit"_s));
    QTRY_VERIFY(!m_window->isVisible());
}

void tst_MainWindow::runningCheckEndsBeforeQuitting()
{
    QTcpServer silent; // takes connections, never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_connection->open(
        {QUrl(u"http://127.0.0.1:%1/openmeetings/"_s.arg(silent.serverPort())), u"admin"_s, u"secret"_s});
    m_connection->answerAll();
    Panel *verify = m_window->panel(rowOf("verify"));
    QSignalSpy settled(verify, &Panel::settled);
    verify->load();
    QCOMPARE(settled.size(), 0);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(settled.size(), 1); // not before the check has ended
}

ATRIUM_TEST_WITH(QApplication, tst_MainWindow)
#include "tst_mainwindow.moc"
