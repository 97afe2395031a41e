// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/serveraddress.h"
#include "console/profiles/certificatedialog.h"
#include "console/profiles/profileform.h"
#include "console/profiles/profilelist.h"
#include "console/shell/certificatequestions.h"
#include "console/shell/connectdialog.h"
#include "console/shell/connectionbar.h"
#include "console/shell/mainwindow.h"
#include "console/widgets/elidedlabel.h"
#include "console/widgets/messagebar.h"
#include "dialogs.h"
#include "faketools.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace Console;
using namespace Qt::StringLiterals;
using State = ClusterConnection::State;

static const QUrl node1(u"http://node1:5080/openmeetings/"_s);
static const QUrl node2(u"https://node2:5443/openmeetings/"_s);

class tst_ConnectDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstTimeShowsNoProfiles();
    void whatWorkedBecomesAProfile();
    void passwordIsKeptNowhereByItself();
    void rememberedPasswordComesBack();
    void dialogSaysWhatKeepsThePassword_data();
    void dialogSaysWhatKeepsThePassword();
    void dialogStaysUntilTheLoginWorks();
    void problemsStandBesideTheFields();
    void profileFillsTheFields();
    void editsOfAProfileAreKeptWhileAnotherIsShown();
    void savingKeepsWhatWasTyped();
    void duplicateIsAnotherProfile();
    void deletingAsksAndForgetsThePassword();
    void manyProfilesAreFiltered();
    void testLeavesTheConnectionAlone();
    void testAsksAboutTheCertificate();
    void escapeStopsConnecting();
    void closingAsksAboutUnsavedEdits_data();
    void closingAsksAboutUnsavedEdits();
    void passwordThatIsNotKeptIsTold();
    void passwordThatIsNotKeptIsToldAfterConnecting();
    void certificateIsShownAndTrustedOnlyOnPurpose_data();
    void certificateIsShownAndTrustedOnlyOnPurpose();
    void trustedCertificateOpensTheConnection();
    void nodesOfTheClusterGoToTheProfile();
    void barShowsTheProfile();
    void barTellsOfTheNodeThatWasLeft();

private:
    void show(const ConnectTarget &target = {})
    {
        m_dialog = std::make_unique<ConnectDialog>(*m_connection, m_tools->tools);
        m_dialog->fill(target);
        m_dialog->show();
    }
    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QLineEdit *field(const char *name) const { return child<QLineEdit>(name); }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    QListWidget *list() const { return m_dialog->findChild<ProfileList *>()->findChild<QListWidget *>(); }
    void press(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each->click();
        }
        QFAIL(qPrintable(text));
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString message() const { return m_dialog->findChild<MessageBar *>()->text(); }
    ConnectionProfile save(const QString &name, const QUrl &address = node1)
    {
        ConnectionProfile profile = ConnectionProfile::make();
        profile.name = name;
        profile.addresses = {address};
        profile.login = name.toLower();
        m_tools->profiles.save(profile);
        return profile;
    }
    static QByteArray storedSettings()
    {
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<FakeTools> m_tools;
    std::unique_ptr<ConnectDialog> m_dialog;
};

void tst_ConnectDialog::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_connectdialog"_s);
    QSettings().clear();
    m_connection = std::make_unique<FakeConnection>();
    m_tools = std::make_unique<FakeTools>();
}

void tst_ConnectDialog::cleanup()
{
    m_dialog.reset();
    m_connection.reset();
    m_tools.reset();
}

void tst_ConnectDialog::firstTimeShowsNoProfiles()
{
    show();
    QVERIFY(!m_dialog->findChild<ProfileList *>()->isVisible());
    QVERIFY(!field("name")->isVisible());
    QCOMPARE(field("address")->text(), QLatin1String(defaultServerAddress));
    QVERIFY(field("login")->hasFocus() || m_dialog->focusWidget() == field("login"));
    child<QToolButton>("moreButton")->click();
    QVERIFY(field("name")->isVisible());
}

void tst_ConnectDialog::whatWorkedBecomesAProfile()
{
    show();
    type(field("address"), u"node1"_s);
    type(field("login"), u"admin"_s);
    type(field("password"), u"secret"_s);
    QTest::keyClick(field("password"), Qt::Key_Return);
    QCOMPARE(m_connection->state(), State::Opening);
    m_connection->answerAll();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_tools->profiles.profiles().size(), 1);
    const ConnectionProfile profile = m_tools->profiles.profiles().first();
    QCOMPARE(profile.name, u"node1"_s);
    QCOMPARE(profile.addresses, QList{node1});
    QCOMPARE(profile.login, u"admin"_s);
    QCOMPARE(m_tools->profiles.lastUsed(), profile.id);
    QCOMPARE(m_connection->target().profile, profile.id);
    show();
    QVERIFY(m_dialog->findChild<ProfileList *>()->isVisible());
    QCOMPARE(field("login")->text(), u"admin"_s);
}

void tst_ConnectDialog::passwordIsKeptNowhereByItself()
{
    show({node1, u"admin"_s, {}});
    type(field("password"), u"do-not-store"_s);
    button("connectButton")->click();
    m_connection->answerAll();
    QVERIFY(m_tools->secrets.secrets.isEmpty());
    QVERIFY(storedSettings().contains("admin"));
    show();
    QCOMPARE(field("password")->text(), QString());
}

void tst_ConnectDialog::rememberedPasswordComesBack()
{
    show({node1, u"admin"_s, {}});
    type(field("password"), u"do-not-store"_s);
    child<QCheckBox>("remembersPassword")->click();
    button("connectButton")->click();
    m_connection->answerAll();
    const QString id = m_tools->profiles.profiles().first().id;
    QCOMPARE(m_tools->secrets.secrets.value(id), u"do-not-store"_s);
    QVERIFY(!storedSettings().contains("do-not-store"));
    show();
    QTRY_COMPARE(field("password")->text(), u"do-not-store"_s);
    child<QCheckBox>("remembersPassword")->click();
    button("connectButton")->click();
    m_connection->answerAll();
    QVERIFY(m_tools->secrets.secrets.isEmpty());
}

void tst_ConnectDialog::dialogSaysWhatKeepsThePassword_data()
{
    QTest::addColumn<SecretStore::Keeping>("keeping");
    QTest::addColumn<QString>("text");
    QTest::newRow("a key ring") << SecretStore::Keeping::KeyRing << u"key ring of your desktop"_s;
    QTest::newRow("memory") << SecretStore::Keeping::Memory << u"until it ends"_s;
}

void tst_ConnectDialog::dialogSaysWhatKeepsThePassword()
{
    QFETCH(SecretStore::Keeping, keeping);
    QFETCH(QString, text);
    m_tools->secrets.wouldKeep = keeping;
    show();
    QVERIFY(!child<QLabel>("keepingHint")->isVisible());
    child<QCheckBox>("remembersPassword")->click();
    QVERIFY(child<QLabel>("keepingHint")->isVisible());
    QVERIFY(child<QLabel>("keepingHint")->text().contains(text));
}

void tst_ConnectDialog::dialogStaysUntilTheLoginWorks()
{
    show({node1, u"admin"_s, {}});
    type(field("password"), u"wrong"_s);
    m_connection->error = Common::Error{Common::ErrorCode::WrongLogin, u"User or password is wrong."_s};
    connect(m_connection.get(), &ClusterConnection::openFailed, m_dialog.get(), &ConnectDialog::showProblem);
    button("connectButton")->click();
    QVERIFY(!button("connectButton")->isEnabled());
    m_connection->answerAll();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(message(), u"User or password is wrong."_s);
    QCOMPARE(field("password")->text(), u"wrong"_s);
    QCOMPARE(field("login")->text(), u"admin"_s);
    QVERIFY(m_tools->profiles.profiles().isEmpty());
    m_connection->error.reset();
    button("connectButton")->click();
    m_connection->answerAll();
    QVERIFY(!m_dialog->isVisible());
}

void tst_ConnectDialog::problemsStandBesideTheFields()
{
    show();
    button("connectButton")->click();
    QVERIFY(child<QLabel>("loginProblem")->isVisible());
    QVERIFY(child<QLabel>("passwordProblem")->isVisible());
    QVERIFY(!child<QLabel>("addressProblem")->isVisible());
    type(field("address"), u"ftp://node1"_s);
    QVERIFY(child<QLabel>("addressProblem")->text().contains(u"http://"_s));
    type(field("login"), u"admin"_s);
    QVERIFY(!child<QLabel>("loginProblem")->isVisible());
    QCOMPARE(m_connection->state(), State::Closed);
}

void tst_ConnectDialog::profileFillsTheFields()
{
    ConnectionProfile production = save(u"Production"_s, node2);
    production.environment = Environment::Production;
    production.isReadOnly = true;
    m_tools->profiles.save(production);
    save(u"Lab"_s);
    show();
    QCOMPARE(list()->count(), 2);
    QCOMPARE(field("name")->text(), u"Lab"_s);
    list()->setCurrentRow(1);
    QCOMPARE(list()->currentItem()->text(), u"Production (read-only)"_s);
    QCOMPARE(field("address")->text(), node2.toString());
    QCOMPARE(field("login")->text(), u"production"_s);
    QCOMPARE(child<QComboBox>("environment")->currentText(), u"Production"_s);
    type(field("password"), u"secret"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_connection->target().server, node2);
    QVERIFY(!m_connection->mayChange());
}

void tst_ConnectDialog::editsOfAProfileAreKeptWhileAnotherIsShown()
{
    save(u"Lab"_s);
    save(u"Production"_s, node2);
    show();
    type(field("login"), u"half typed"_s);
    type(field("password"), u"secret"_s);
    QVERIFY(list()->item(0)->text().contains(u"not saved"_s));
    list()->setCurrentRow(1);
    QCOMPARE(field("login")->text(), u"production"_s);
    QCOMPARE(field("password")->text(), QString());
    list()->setCurrentRow(0);
    QCOMPARE(field("login")->text(), u"half typed"_s);
    QCOMPARE(field("password")->text(), u"secret"_s);
}

void tst_ConnectDialog::savingKeepsWhatWasTyped()
{
    const ConnectionProfile lab = save(u"Lab"_s);
    save(u"Production"_s, node2);
    show();
    QVERIFY(!button("saveButton")->isEnabled());
    type(field("name"), u"Production"_s);
    button("saveButton")->click();
    QVERIFY(child<QLabel>("nameProblem")->isVisible());
    type(field("name"), u"Laboratory"_s);
    button("saveButton")->click();
    QCOMPARE(m_tools->profiles.find(lab.id)->name, u"Laboratory"_s);
    QVERIFY(!button("saveButton")->isEnabled());
    QVERIFY(m_dialog->isVisible());
}

void tst_ConnectDialog::duplicateIsAnotherProfile()
{
    const ConnectionProfile lab = save(u"Lab"_s);
    show();
    press(u"Duplicate"_s);
    QCOMPARE(field("name")->text(), u"Copy of Lab"_s);
    type(field("login"), u"ann"_s);
    button("saveButton")->click();
    QCOMPARE(m_tools->profiles.profiles().size(), 2);
    QCOMPARE(m_tools->profiles.find(lab.id)->login, u"lab"_s);
    press(u"New"_s);
    QCOMPARE(list()->count(), 3);
    QCOMPARE(list()->currentItem()->text(), u"New profile (not saved)"_s);
    press(u"Delete"_s); // what was never saved goes without a question
    QCOMPARE(list()->count(), 2);
}

void tst_ConnectDialog::deletingAsksAndForgetsThePassword()
{
    ConnectionProfile lab = save(u"Lab"_s);
    lab.remembersPassword = true;
    m_tools->profiles.save(lab);
    m_tools->secrets.secrets[lab.id] = u"secret"_s;
    show();
    press(u"Delete"_s);
    QVERIFY(openQuestion());
    QVERIFY(openQuestion()->informativeText().contains(u"password"_s));
    QVERIFY(answerQuestion(u"Cancel"_s));
    QCOMPARE(m_tools->profiles.profiles().size(), 1);
    QTRY_VERIFY(!openQuestion());
    press(u"Delete"_s);
    QVERIFY(answerQuestion(u"Delete"_s));
    QVERIFY(m_tools->profiles.profiles().isEmpty());
    QVERIFY(m_tools->secrets.secrets.isEmpty());
    QCOMPARE(field("address")->text(), QLatin1String(defaultServerAddress));
}

void tst_ConnectDialog::manyProfilesAreFiltered()
{
    for (int i = 1; i <= 9; ++i)
        save(u"Cluster %1"_s.arg(i), QUrl(u"http://host%1:5080/openmeetings/"_s.arg(i)));
    show();
    auto *filter = m_dialog->findChild<ProfileList *>()->findChild<QLineEdit *>();
    QVERIFY(filter->isVisible());
    const auto shown = [this] {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                names << list()->item(row)->text();
        }
        return names;
    };
    filter->setText(u"cluster 3"_s);
    QCOMPARE(shown(), QStringList{u"Cluster 3"_s});
    filter->setText(u"host7"_s);
    QCOMPARE(shown(), QStringList{u"Cluster 7"_s});
    filter->setText(u"nowhere"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(list()->findChild<QLabel *>()->isVisible());
}

void tst_ConnectDialog::testLeavesTheConnectionAlone()
{
    m_connection->connectNow();
    m_tools->prepare = [](FakeConnection &made) { made.servers = {serverEntry(1, u"node1"_s)}; };
    show({node1, u"admin"_s, {}});
    type(field("password"), u"secret"_s);
    button("testButton")->click();
    QVERIFY(!button("testButton")->isEnabled());
    m_tools->made->answerAll();
    QTRY_VERIFY(message().contains(u"The login works"_s));
    QVERIFY(button("testButton")->isEnabled());
    QCOMPARE(m_connection->state(), State::Connected);
    m_tools->prepare = [](FakeConnection &made) {
        made.error = Common::Error{Common::ErrorCode::Unavailable, u"node1:5080 does not answer."_s, u"Look there."_s};
    };
    button("testButton")->click();
    m_tools->made->answerAll();
    QTRY_COMPARE(message(), u"node1:5080 does not answer. Look there."_s);
    QCOMPARE(m_connection->state(), State::Connected);
    QVERIFY(m_dialog->isVisible());
}

static CertificateDoubt doubt(const QByteArray &trusted = {})
{
    return {.server = u"node2:5443"_s,
            .subject = u"node2"_s,
            .issuer = u"Somebody"_s,
            .validFrom = QDateTime(QDate(2026, 1, 1), QTime(0, 0)),
            .validUntil = QDateTime(QDate(2027, 1, 1), QTime(0, 0)),
            .fingerprint = QByteArray(32, 'n'),
            .trustedFingerprint = trusted,
            .problems = {u"It is signed by itself alone."_s}};
}

void tst_ConnectDialog::testAsksAboutTheCertificate()
{
    m_tools->prepare = [](FakeConnection &made) {
        made.error = Common::Error{Common::ErrorCode::Unavailable, u"The certificate is not trusted."_s};
    };
    show({node2, u"admin"_s, {}});
    type(field("password"), u"secret"_s);
    button("testButton")->click();
    const QPointer<FakeConnection> first = m_tools->made;
    first->answerAll();
    Q_EMIT first->certificateDoubted(doubt());
    auto *question = m_dialog->findChild<CertificateDialog *>();
    QVERIFY(question);
    question->accept();
    QCOMPARE(m_tools->certificates.fingerprint(u"node2:5443"_s), doubt().fingerprint);
    QVERIFY(m_tools->made != first); // it is tested again
}

void tst_ConnectDialog::escapeStopsConnecting()
{
    show({node1, u"admin"_s, {}});
    type(field("password"), u"secret"_s);
    button("connectButton")->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_connection->state(), State::Closed);
    QVERIFY(m_tools->profiles.profiles().isEmpty());
}

void tst_ConnectDialog::closingAsksAboutUnsavedEdits_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button") << u"button"_s;
    QTest::newRow("Escape") << u"escape"_s;
    QTest::newRow("the frame of the window") << u"frame"_s;
}

void tst_ConnectDialog::closingAsksAboutUnsavedEdits()
{
    QFETCH(QString, way);
    const ConnectionProfile lab = save(u"Lab"_s);
    save(u"Production"_s, node2);
    const auto close = [this, way] {
        if (way == u"button")
            button("cancelButton")->click();
        else if (way == u"escape")
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        else
            m_dialog->close();
    };
    show();
    press(u"New"_s); // what was never stored, and a password, are no edits of a profile
    type(field("password"), u"secret"_s);
    close();
    QVERIFY(!openQuestion() && !m_dialog->isVisible());

    show();
    type(field("login"), u"ann"_s);
    list()->setCurrentRow(1); // the edit is not in sight any more
    close();
    QVERIFY(openQuestion());
    QVERIFY(openQuestion()->informativeText().contains(u"“Lab”"_s));
    QVERIFY(answerQuestion(u"Cancel"_s));
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!openQuestion());
    close();
    QVERIFY(answerQuestion(u"Discard changes"_s));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_tools->profiles.find(lab.id)->login, u"lab"_s);
}

void tst_ConnectDialog::passwordThatIsNotKeptIsTold()
{
    save(u"Lab"_s);
    m_tools->secrets.writeError = Common::Error{Common::ErrorCode::Unavailable, u"The key ring refused."_s};
    show();
    type(field("password"), u"secret"_s);
    child<QCheckBox>("remembersPassword")->click();
    button("saveButton")->click();
    QTRY_COMPARE(message(), u"The key ring refused."_s);
}

void tst_ConnectDialog::passwordThatIsNotKeptIsToldAfterConnecting()
{
    m_tools->secrets.writeError = Common::Error{Common::ErrorCode::Unavailable, u"The key ring refused."_s};
    MainWindow window(*m_connection, m_tools->tools);
    window.show();
    const QPointer<ConnectDialog> dialog = window.showConnectDialog({node1, u"admin"_s, {}});
    type(dialog->findChild<QLineEdit *>(u"password"_s), u"secret"_s);
    dialog->findChild<QCheckBox *>(u"remembersPassword"_s)->click();
    dialog->findChild<QPushButton *>(u"connectButton"_s)->click();
    m_connection->answerAll();
    QTRY_VERIFY(!dialog);
    const auto *notice = window.centralWidget()->findChild<MessageBar *>({}, Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(notice->text(), u"The key ring refused."_s);
    QVERIFY(notice->isVisible() && !QApplication::activeModalWidget());
}

void tst_ConnectDialog::certificateIsShownAndTrustedOnlyOnPurpose_data()
{
    QTest::addColumn<QByteArray>("trusted"); // before
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("an unknown one, refused") << QByteArray() << false;
    QTest::newRow("an unknown one, trusted") << QByteArray() << true;
    QTest::newRow("a changed one, refused") << QByteArray(32, 'o') << false;
    QTest::newRow("a changed one, trusted") << QByteArray(32, 'o') << true;
}

void tst_ConnectDialog::certificateIsShownAndTrustedOnlyOnPurpose()
{
    QFETCH(QByteArray, trusted);
    QFETCH(bool, isAccepted);
    QWidget window;
    window.show();
    askAboutCertificates(*m_connection, m_tools->certificates, &window);
    m_connection->open({node2, u"admin"_s, u"secret"_s});
    m_connection->answerAll();
    m_connection->setUnreachable();
    Q_EMIT m_connection->certificateDoubted(doubt(trusted));
    auto *question = window.findChild<CertificateDialog *>();
    QVERIFY(question && question->isVisible());
    QString texts;
    for (const QLabel *label : question->findChildren<QLabel *>())
        texts += label->text() + u'\n';
    QVERIFY(texts.contains(u"Somebody"_s) && texts.contains(u"signed by itself"_s));
    QVERIFY(texts.contains(fingerprintText(doubt().fingerprint)));
    QCOMPARE(texts.contains(fingerprintText(QByteArray(32, 'o'))), !trusted.isEmpty());
    if (isAccepted)
        question->accept();
    else
        QTest::keyClick(question, Qt::Key_Return); // the default
    QTRY_VERIFY(!window.findChild<CertificateDialog *>());
    QCOMPARE(m_connection->retries, isAccepted ? 1 : 0);
    QCOMPARE(m_connection->state(), isAccepted ? State::Unreachable : State::Closed);
    QCOMPARE(m_tools->certificates.fingerprint(u"node2:5443"_s), isAccepted ? doubt().fingerprint : QByteArray());
}

void tst_ConnectDialog::trustedCertificateOpensTheConnection()
{
    MainWindow window(*m_connection, m_tools->tools);
    window.show();
    ConnectDialog *dialog = window.showConnectDialog({node2, u"admin"_s, {}});
    type(dialog->findChild<QLineEdit *>(u"password"_s), u"secret"_s);
    m_connection->error = Common::Error{Common::ErrorCode::Unavailable, u"The certificate is not trusted."_s};
    dialog->findChild<QPushButton *>(u"connectButton"_s)->click();
    m_connection->answerAll();
    Q_EMIT m_connection->certificateDoubted(doubt());
    auto *question = window.findChild<CertificateDialog *>();
    QVERIFY(question && dialog->isVisible());
    m_connection->error.reset();
    question->accept();
    QCOMPARE(m_connection->state(), State::Opening);
    m_connection->answerAll();
    QCOMPARE(m_connection->state(), State::Connected);
    QCOMPARE(m_connection->target().password, u"secret"_s);
    QCOMPARE(m_tools->profiles.profiles().size(), 1);
    QTRY_VERIFY(!window.findChild<ConnectDialog *>());
}

void tst_ConnectDialog::nodesOfTheClusterGoToTheProfile()
{
    const ConnectionProfile lab = save(u"Lab"_s);
    MainWindow window(*m_connection, m_tools->tools);
    m_connection->open(lab.target(u"secret"_s));
    m_connection->answerAll();
    Q_EMIT m_connection->nodesLearned({node1, node2});
    QCOMPARE(m_tools->profiles.find(lab.id)->addresses, QList({node1, node2}));
}

void tst_ConnectDialog::barShowsTheProfile()
{
    ConnectionBar bar(*m_connection);
    bar.show();
    ConnectTarget target{node1, u"admin"_s, u"secret"_s};
    target.name = u"Main"_s;
    target.environment = Environment::Production;
    target.isReadOnly = true;
    m_connection->open(target);
    m_connection->answerAll();
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QVERIFY(texts.contains(u"Main · Production"_s));
    QVERIFY(texts.contains(u"read-only"_s));
    m_connection->close();
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->text() != u"read-only"_s);
}

void tst_ConnectDialog::barTellsOfTheNodeThatWasLeft()
{
    ConnectionBar bar(*m_connection);
    m_connection->connectNow();
    m_connection->setUnreachable();
    m_connection->goOnAt(node2);
    const QString text = bar.findChild<ElidedLabel *>()->text();
    QVERIFY2(
        text.startsWith(u"Connected to https://node2:5443/openmeetings/ as admin; node1:5080 stopped answering at "_s),
        qPrintable(text));
}

ATRIUM_TEST_WITH(QApplication, tst_ConnectDialog)
#include "tst_connectdialog.moc"
