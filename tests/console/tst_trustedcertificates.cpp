// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/certificatedoubt.h"
#include "console/profiles/trustedcertificatesdialog.h"
#include "console/profiles/trustedcertificatesmodel.h"
#include "console/shell/mainwindow.h"
#include "console/widgets/tableview.h"
#include "console/widgets/timetext.h"
#include "dialogs.h"
#include "faketools.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSettings>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Column = TrustedCertificatesModel::Column;

class tst_TrustedCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void listShowsServerFingerprintAndMoment();
    void emptyListSaysSo();
    void removingAsksAndNamesTheEffect();
    void deleteKeyRemoves();
    void menuOpensTheList();

private:
    void show()
    {
        m_dialog = std::make_unique<TrustedCertificatesDialog>(m_certificates);
        m_tester = new QAbstractItemModelTester(table()->model(),
                                                QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog.get());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    TableView *table() const { return m_dialog->findChild<TableView *>(); }
    QPushButton *removeButton() const { return m_dialog->findChild<QPushButton *>(u"removeButton"_s); }
    QString text(int row, Column column) const { return table()->model()->index(row, column).data().toString(); }

    TrustedCertificates m_certificates;
    std::unique_ptr<TrustedCertificatesDialog> m_dialog;
    QAbstractItemModelTester *m_tester = nullptr;
};

void tst_TrustedCertificates::init()
{
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationName(u"tst_trustedcertificates"_s);
    QSettings().clear();
}

void tst_TrustedCertificates::listShowsServerFingerprintAndMoment()
{
    m_certificates.trust(u"node2:5443"_s, QByteArray(32, 'n'));
    QSettings().setValue(u"certificates/node1:443"_s, QByteArray(32, 'o').toHex()); // before the moment was noted
    show();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(text(0, Column::Server), u"node1:443"_s);
    QCOMPARE(text(0, Column::Since), u"–"_s);
    QCOMPARE(text(1, Column::Server), u"node2:5443"_s);
    QCOMPARE(text(1, Column::Fingerprint), fingerprintText(QByteArray(32, 'n')));
    QCOMPARE(text(1, Column::Since), timeText(m_certificates.all().last().since));
    QVERIFY(m_certificates.all().last().since.isValid());
}

void tst_TrustedCertificates::emptyListSaysSo()
{
    show();
    QVERIFY(table()->emptyText().contains(u"No certificate"_s));
    QVERIFY(!removeButton()->isEnabled());
}

void tst_TrustedCertificates::removingAsksAndNamesTheEffect()
{
    m_certificates.trust(u"node1:443"_s, QByteArray(32, 'n'));
    m_certificates.trust(u"node2:443"_s, QByteArray(32, 'n'));
    show();
    QVERIFY(removeButton()->isEnabled());
    removeButton()->click();
    QVERIFY(openQuestion());
    QVERIFY(openQuestion()->text().contains(u"node1:443"_s));
    QVERIFY(openQuestion()->informativeText().contains(u"asked again"_s));
    QVERIFY(answerQuestion(u"Cancel"_s));
    QCOMPARE(m_certificates.all().size(), 2);
    QTRY_VERIFY(!openQuestion());
    removeButton()->click();
    QVERIFY(answerQuestion(u"Remove"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_certificates.fingerprints().keys(), QList{u"node2:443"_s});
}

void tst_TrustedCertificates::deleteKeyRemoves()
{
    m_certificates.trust(u"node1:443"_s, QByteArray(32, 'n'));
    show();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(answerQuestion(u"Remove"_s));
    QVERIFY(m_certificates.all().isEmpty());
    QVERIFY(!removeButton()->isEnabled());
    QTRY_VERIFY(!openQuestion());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!openQuestion());
}

void tst_TrustedCertificates::menuOpensTheList()
{
    FakeConnection connection;
    FakeTools tools;
    MainWindow window(connection, tools.tools);
    window.show();
    window.findChild<QAction *>(u"certificates"_s)->trigger();
    const auto *dialog = window.findChild<TrustedCertificatesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

ATRIUM_TEST_WITH(QApplication, tst_TrustedCertificates)
#include "tst_trustedcertificates.moc"
