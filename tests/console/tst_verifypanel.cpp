// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/verify/verifypanel.h"

#include "console/connection/serveraddress.h"
#include "console/connection/trustedcertificates.h"
#include "console/panels/verify/verifymodel.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "fakeconnection.h"
#include "stubnode.h"
#include "tests/support/testprogram.h"
#include "tlscertificate.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Console;
using Common::VerifyStep;

class tst_VerifyPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelTellsTheStateInWordsAndIcons_data();
    void modelTellsTheStateInWordsAndIcons();
    void modelUpdatesOneStep();
    void nothingToVerifyWithoutConnection();
    void runAgainstNobodyFailsAndSaysWhy();
    void trustedCertificatePasses();
    void cancelEndsTheRun();
    void earlierChecksAreKeptAndShown();
    void historyForgetsTheOldestAndLeavesOutWhatItCannotRead();

private:
    static QPushButton *button(const VerifyPanel &panel, const char *name)
    {
        return panel.findChild<QPushButton *>(QLatin1String(name));
    }
    static QString cell(const VerifyPanel &panel, int row, int column)
    {
        return panel.findChild<TableView *>()->model()->index(row, column).data().toString();
    }
};

static VerifyStep step(VerifyStep::State state)
{
    VerifyStep step;
    step.number = 1;
    step.title = QStringLiteral("They meet");
    step.expected = QStringLiteral("two people");
    step.seen = QStringLiteral("one person");
    step.state = state;
    step.took = Common::Millis(42);
    step.remedy = QStringLiteral("Wait.");
    return step;
}

void tst_VerifyPanel::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Atrium"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_verifypanel"));
    QSettings().clear();
}

void tst_VerifyPanel::modelTellsTheStateInWordsAndIcons_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("took");
    QTest::newRow("waiting") << int(VerifyStep::Waiting) << QStringLiteral("waiting") << QString();
    QTest::newRow("running") << int(VerifyStep::Running) << QStringLiteral("running") << QString();
    QTest::newRow("passed") << int(VerifyStep::Passed) << QStringLiteral("passed") << QStringLiteral("42 ms");
    QTest::newRow("failed") << int(VerifyStep::Failed) << QStringLiteral("failed") << QStringLiteral("42 ms");
    QTest::newRow("skipped") << int(VerifyStep::Skipped) << QStringLiteral("skipped") << QString();
}

void tst_VerifyPanel::modelTellsTheStateInWordsAndIcons()
{
    QFETCH(int, state);
    QFETCH(QString, text);
    QFETCH(QString, took);
    VerifyModel model;
    model.setSteps({step(VerifyStep::State(state))});
    QCOMPARE(model.index(0, VerifyModel::Title).data().toString(), QStringLiteral("1. They meet"));
    QCOMPARE(model.index(0, VerifyModel::State).data().toString(), text);
    QVERIFY(!model.index(0, VerifyModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(model.index(0, VerifyModel::Seen).data().toString(), QStringLiteral("one person\nWait."));
    QCOMPARE(model.index(0, VerifyModel::Took).data().toString(), took);
}

void tst_VerifyPanel::modelUpdatesOneStep()
{
    VerifyModel model;
    model.setSteps(Common::VerifyRun::plannedSteps());
    QVERIFY(model.rowCount() > 10);
    QSignalSpy changed(&model, &VerifyModel::dataChanged);
    VerifyStep third = Common::VerifyRun::plannedSteps().at(2);
    third.state = VerifyStep::Passed;
    model.updateStep(third);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(model.index(2, VerifyModel::State).data().toString(), QStringLiteral("passed"));
}

void tst_VerifyPanel::nothingToVerifyWithoutConnection()
{
    FakeConnection connection;
    const VerifyPanel panel(connection);
    QVERIFY(!button(panel, "startButton")->isEnabled());
    connection.connectNow();
    QVERIFY(button(panel, "startButton")->isEnabled());
    QVERIFY(!button(panel, "saveButton")->isEnabled()); // no report yet
    QVERIFY(button(panel, "cancelButton")->isHidden());
    connection.close();
    QVERIFY(!button(panel, "startButton")->isEnabled());
}

void tst_VerifyPanel::runAgainstNobodyFailsAndSaysWhy()
{
    QTcpServer listener; // a port that surely nobody else takes, and that refuses
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QUrl server(QStringLiteral("http://127.0.0.1:%1/openmeetings/").arg(listener.serverPort()));
    listener.close();
    FakeConnection connection;
    VerifyPanel panel(connection);
    connection.open({server, QStringLiteral("admin"), QStringLiteral("secret")});
    connection.answerAll();
    QSignalSpy settled(&panel, &Panel::settled);
    button(panel, "startButton")->click();
    QVERIFY(!button(panel, "startButton")->isEnabled());
    QVERIFY(!button(panel, "cancelButton")->isHidden());
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(cell(panel, 0, VerifyModel::State), QStringLiteral("failed"));
    QCOMPARE(cell(panel, 1, VerifyModel::State), QStringLiteral("skipped"));
    QCOMPARE(panel.findChild<MessageBar *>()->kind(), MessageBar::Kind::Problem);
    QVERIFY(panel.findChild<MessageBar *>()->text().contains(server.authority()));
    QVERIFY(button(panel, "startButton")->isEnabled());
    QVERIFY(button(panel, "saveButton")->isEnabled());
    QVERIFY(button(panel, "cancelButton")->isHidden());
}

void tst_VerifyPanel::trustedCertificatePasses()
{
    const QSslConfiguration tls = selfSignedTls(QStringLiteral("node1"));
    StubNode node;
    QVERIFY(node.listenTls(tls));
    const QByteArray fingerprint = tls.localCertificateChain().first().digest(QCryptographicHash::Sha256);
    TrustedCertificates().trust(hostAndPort(node.address()), fingerprint);
    FakeConnection connection;
    VerifyPanel panel(connection);
    connection.open({node.address(), QStringLiteral("admin"), QStringLiteral("secret")});
    connection.answerAll();
    QSignalSpy settled(&panel, &Panel::settled);
    button(panel, "startButton")->click();
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!node.calls.isEmpty()); // no whole node, so that the check fails, but after the certificate
    const QString seen = cell(panel, 0, VerifyModel::Seen);
    QVERIFY2(seen.contains(QStringLiteral("HTTP status 500")), qPrintable(seen));
}

void tst_VerifyPanel::cancelEndsTheRun()
{
    QTcpServer silent; // takes connections, never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    FakeConnection connection;
    VerifyPanel panel(connection);
    connection.open({QUrl(QStringLiteral("http://127.0.0.1:%1/openmeetings/").arg(silent.serverPort())),
                     QStringLiteral("admin"), QStringLiteral("secret")});
    connection.answerAll();
    QSignalSpy settled(&panel, &Panel::settled);
    button(panel, "startButton")->click();
    QTRY_COMPARE(cell(panel, 0, VerifyModel::State), QStringLiteral("running"));
    button(panel, "cancelButton")->click();
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(cell(panel, 0, VerifyModel::State) != QStringLiteral("running"));
    QCOMPARE(panel.findChild<MessageBar *>()->kind(), MessageBar::Kind::Problem);
    QVERIFY(button(panel, "startButton")->isEnabled());
}

void tst_VerifyPanel::earlierChecksAreKeptAndShown()
{
    QVERIFY(QDir(VerifyHistory::usualFolder()).removeRecursively());
    FakeConnection connection;
    QVERIFY(VerifyPanel(connection).findChild<QComboBox *>()->isHidden());
    Common::VerifyReport bad;
    bad.server = QUrl(QStringLiteral("http://node1:5080/openmeetings/"));
    bad.startedAt = {1'790'000'000'000};
    bad.steps = {step(VerifyStep::Failed)};
    Common::VerifyReport good = bad;
    good.startedAt.ms += 60000;
    good.steps = {step(VerifyStep::Passed)};
    QVERIFY(VerifyHistory().add(bad) && VerifyHistory().add(good));

    const VerifyPanel panel(connection);
    auto *history = panel.findChild<QComboBox *>();
    QCOMPARE(history->count(), 2);
    QVERIFY2(history->itemText(0).endsWith(QStringLiteral("node1:5080: passed")), qPrintable(history->itemText(0)));
    QVERIFY(!button(panel, "saveButton")->isEnabled());
    history->setCurrentIndex(1);
    Q_EMIT history->activated(1);
    QCOMPARE(cell(panel, 0, VerifyModel::State), QStringLiteral("failed"));
    QCOMPARE(cell(panel, 0, VerifyModel::Seen), QStringLiteral("one person\nWait."));
    QVERIFY(panel.findChild<MessageBar *>()->text().startsWith(QStringLiteral("The check did not pass.")));
    QVERIFY(button(panel, "saveButton")->isEnabled());
}

void tst_VerifyPanel::historyForgetsTheOldestAndLeavesOutWhatItCannotRead()
{
    const QTemporaryDir folder;
    VerifyHistory history(folder.path());
    Common::VerifyReport report;
    report.steps = {step(VerifyStep::Passed)};
    for (int i = 0; i < VerifyHistory::maximum + 3; ++i) {
        report.startedAt = {1'790'000'000'000 + i};
        QVERIFY(history.add(report));
    }
    QFile broken(folder.filePath(QStringLiteral("99990101T000000000Z.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"steps\": [") > 0);
    broken.close();
    const QList<Common::VerifyReport> kept = history.reports();
    QCOMPARE(kept.size(), VerifyHistory::maximum);
    QCOMPARE(kept.first().startedAt, report.startedAt);
    QCOMPARE(kept.first().steps.first().took, Common::Millis(42));
    QVERIFY(!VerifyHistory(QStringLiteral("/proc/nowhere")).add(report));
}

ATRIUM_TEST_WITH(QApplication, tst_VerifyPanel)
#include "tst_verifypanel.moc"
