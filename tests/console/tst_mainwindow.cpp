// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectdialog.h"
#include "console/shell/mainwindow.h"
#include "console/shell/options.h"
#include "console/shell/panellist.h"
#include "console/widgets/elidedlabel.h"
#include "console/widgets/messagebar.h"
#include "dialogs.h"
#include "fakeconnection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyPanelIsInTheNavigation();
    void barTellsTheStateOfTheConnection();
    void dialogStaysUntilTheLoginWorks();
    void dialogRefusesWhatIsMissing();
    void dialogRemembersAddressesButNoPassword();
    void lostLoginAsksAgain();
    void failedStartShowsTheDialog();
    void unsavedEditAsksBeforeQuitting();
    void runningCheckEndsBeforeQuitting();
    void optionsAreRead_data();
    void optionsAreRead();
    void passwordIsTheFirstLineOfItsFile();

private:
    ConnectDialog *dialog() const { return m_window->findChild<ConnectDialog *>(); }
    QLineEdit *field(const char *name) const { return dialog()->findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton *connectButton() const { return dialog()->findChild<QPushButton *>(u"connectButton"_s); }
    QString barText() const { return m_window->findChild<ElidedLabel *>()->text(); }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QSettings().clear();
    m_connection = std::make_unique<FakeConnection>();
    m_connection->servers = {serverEntry(1, u"node1"_s)};
    m_window = std::make_unique<MainWindow>(*m_connection);
    m_window->show();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_connection.reset();
}

void tst_MainWindow::everyPanelIsInTheNavigation()
{
    const auto *navigation = m_window->findChild<QListWidget *>();
    QCOMPARE(navigation->count(), int(panelList().size()));
    for (int row = 0; row < navigation->count(); ++row) {
        QCOMPARE(navigation->item(row)->text(), panelList()[size_t(row)].text());
        m_window->showPanel(row);
        QVERIFY(m_window->panel(row)->isVisible());
    }
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

void tst_MainWindow::dialogStaysUntilTheLoginWorks()
{
    m_window->showConnectDialog({QUrl(u"http://node1:5080/openmeetings/"_s), u"admin"_s, {}});
    field("password")->setText(u"wrong"_s);
    m_connection->error = Common::Error{Common::ErrorCode::WrongLogin, u"User or password is wrong."_s};
    connectButton()->click();
    QVERIFY(!connectButton()->isEnabled());
    m_connection->answerAll();
    QVERIFY(dialog()->isVisible());
    QCOMPARE(dialog()->findChild<MessageBar *>()->text(), u"User or password is wrong."_s);
    QVERIFY(connectButton()->isEnabled());
    m_connection->error.reset();
    connectButton()->click();
    m_connection->answerAll();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_connection->target().server, QUrl(u"http://node1:5080/openmeetings/"_s));
}

void tst_MainWindow::dialogRefusesWhatIsMissing()
{
    m_window->showConnectDialog({});
    QCOMPARE(dialog()->findChild<QComboBox *>()->currentText(), u"http://localhost:5080/openmeetings/"_s);
    connectButton()->click();
    QCOMPARE(dialog()->findChild<MessageBar *>()->text(), u"Enter user and password."_s);
    dialog()->findChild<QComboBox *>()->setEditText(u"ftp://node1"_s);
    connectButton()->click();
    QVERIFY(dialog()->findChild<MessageBar *>()->text().contains(u"http://"_s));
    QCOMPARE(m_connection->state(), ClusterConnection::State::Closed);
}

void tst_MainWindow::dialogRemembersAddressesButNoPassword()
{
    for (const QString &host : {u"node1"_s, u"node2"_s, u"node1"_s}) {
        m_window->showConnectDialog({});
        dialog()->findChild<QComboBox *>()->setEditText(host);
        field("login")->setText(u"admin"_s);
        field("password")->setText(u"do-not-store"_s);
        connectButton()->click();
        m_connection->answerAll();
        QTRY_VERIFY(!dialog());
    }
    QSettings settings;
    QCOMPARE(settings.value(u"addresses"_s).toStringList(),
             QStringList({u"http://node1:5080/openmeetings/"_s, u"http://node2:5080/openmeetings/"_s}));
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray stored = file.readAll();
    QVERIFY(stored.contains("admin"));
    QVERIFY(!stored.contains("do-not-store"));
    m_window->showConnectDialog({});
    QCOMPARE(field("login")->text(), u"admin"_s);
    QCOMPARE(field("password")->text(), QString());
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
    m_window->panel(0)->load();
    m_connection->answerAll();
    m_window->panel(0)->findChild<QLineEdit *>(u"name"_s)->setText(u"half typed"_s);
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
    const auto entry =
        std::ranges::find_if(panelList(), [](const PanelEntry &each) { return QLatin1String(each.id) == "verify"_L1; });
    Panel *verify = m_window->panel(int(entry - panelList().begin()));
    QSignalSpy settled(verify, &Panel::settled);
    verify->load();
    QCOMPARE(settled.size(), 0);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(settled.size(), 1); // not before the check has ended
}

void tst_MainWindow::optionsAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem"); // part of the message; empty = accepted
    QTest::newRow("nothing is needed") << QStringList() << QString();
    QTest::newRow("a dark start with a server")
        << QStringList{u"--server"_s, u"node1"_s, u"--style"_s, u"dark"_s, u"--language"_s, u"de"_s} << QString();
    QTest::newRow("a server must be an address") << QStringList{u"--server"_s, u"ftp://node1"_s} << u"http://"_s;
    QTest::newRow("a style must be known") << QStringList{u"--style"_s, u"pink"_s} << u"--style"_s;
    QTest::newRow("a password file must be there")
        << QStringList{u"--password-file"_s, u"/nowhere/password"_s} << u"/nowhere/password"_s;
    QTest::newRow("pictures need a login") << QStringList{u"--shot"_s, u"shots"_s} << u"--password-file"_s;
}

void tst_MainWindow::optionsAreRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    const Common::Result<Options> options = readOptions(QStringList{u"atrium-console"_s} + arguments);
    QCOMPARE(bool(options), problem.isEmpty());
    if (!options) {
        QVERIFY2(Common::errorText(options.error()).contains(problem), qPrintable(Common::errorText(options.error())));
        return;
    }
    QCOMPARE(options->isDark, arguments.contains(u"dark"_s));
}

void tst_MainWindow::passwordIsTheFirstLineOfItsFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sec ret\r\nmore\n") > 0);
    file.close();
    const Common::Result<Options> withPassword =
        readOptions({u"atrium-console"_s, u"--server"_s, u"node1"_s, u"--user"_s, u"admin"_s, u"--password-file"_s,
                     file.fileName()});
    QVERIFY(withPassword && withPassword->isComplete());
    QCOMPARE(withPassword->target.password, u"sec ret"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
