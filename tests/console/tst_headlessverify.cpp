// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headless/headlessverify.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::VerifyStep;

class tst_HeadlessVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stepsAreToldInWords_data();
    void stepsAreToldInWords();
    void nobodyThereDoesNotPass_data();
    void nobodyThereDoesNotPass();
    void reportThatCannotBeWrittenIsRefusedFirst();
    void interruptCancelsTheCheck();
    void programNeedsNoDisplay_data();
    void programNeedsNoDisplay();
    void manualNamesEveryOption();

private:
    static QByteArray run(const QStringList &arguments, int *exitCode = nullptr);

    QTemporaryDir m_folder;
    ConnectTarget m_nobody;
};

void tst_HeadlessVerify::initTestCase()
{
    QTcpServer listener; // a port that surely nobody else takes, and that refuses
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    m_nobody = {QUrl(u"http://127.0.0.1:%1/openmeetings/"_s.arg(listener.serverPort())), u"admin"_s, u"secret"_s};
    QFile file(m_folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("secret\n") > 0);
}

void tst_HeadlessVerify::stepsAreToldInWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("passed") << int(VerifyStep::Passed) << u" 7  passed        42 ms  They meet"_s;
    QTest::newRow("failed") << int(VerifyStep::Failed)
                            << u" 7  failed        42 ms  They meet\n    Expected: two people\n    Seen: one person\n"
                               "    To do: Wait."_s;
    QTest::newRow("skipped") << int(VerifyStep::Skipped) << u" 7  skipped              They meet"_s;
}

void tst_HeadlessVerify::stepsAreToldInWords()
{
    QFETCH(int, state);
    VerifyStep step;
    step.number = 7;
    step.title = u"They meet"_s;
    step.expected = u"two people"_s;
    step.seen = u"one person"_s;
    step.remedy = u"Wait."_s;
    step.took = Common::Millis(42);
    step.state = VerifyStep::State(state);
    QTEST(stepText(step), "text");
}

void tst_HeadlessVerify::nobodyThereDoesNotPass_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("without a report") << QString() << QByteArray();
    QTest::newRow("with a report as JSON") << u"report.json"_s << QByteArray("{");
    QTest::newRow("with a report as JUnit") << u"report.xml"_s << QByteArray("<?xml");
}

void tst_HeadlessVerify::nobodyThereDoesNotPass()
{
    QFETCH(QString, report);
    QFETCH(QByteArray, start);
    const QString path = report.isEmpty() ? QString() : m_folder.filePath(report);
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    HeadlessVerify verify(m_nobody, path, output);
    QSignalSpy finished(&verify, &HeadlessVerify::finished);
    QVERIFY(verify.start());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(HeadlessVerify::NotPassed));
    const QString text = QString::fromUtf8(output.data());
    QVERIFY2(text.startsWith(u" 1  failed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\n 2  skipped"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The check did not pass."_s), qPrintable(text));
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(start) && content.contains("administrator"), content.constData());
}

void tst_HeadlessVerify::reportThatCannotBeWrittenIsRefusedFirst()
{
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    HeadlessVerify verify(m_nobody, u"/nowhere/report.json"_s, output);
    const Common::Result<void> started = verify.start();
    QVERIFY(!started);
    QVERIFY(Common::errorText(started.error()).contains(u"/nowhere/report.json"_s));
    QVERIFY(output.data().isEmpty());
}

void tst_HeadlessVerify::interruptCancelsTheCheck()
{
    QTcpServer silent; // takes connections, never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectTarget target = m_nobody;
    target.server.setPort(silent.serverPort());
    QBuffer output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    HeadlessVerify verify(target, {}, output);
    QSignalSpy finished(&verify, &HeadlessVerify::finished);
    QVERIFY(verify.start());
    QTRY_VERIFY(silent.hasPendingConnections());
    QCOMPARE(finished.size(), 0);
    QCOMPARE(std::raise(SIGINT), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(HeadlessVerify::NotPassed));
    QVERIFY(output.data().contains("Stopping"));
    QVERIFY(output.data().contains("Clean-up"));
}

// Standard output and standard error of the program, without a display.
QByteArray tst_HeadlessVerify::run(const QStringList &arguments, int *exitCode)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationDirPath() + u"/atrium-console"_s, arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return program.errorString().toUtf8();
    if (exitCode)
        *exitCode = program.exitCode();
    return program.readAll();
}

void tst_HeadlessVerify::programNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("told"); // on standard output or standard error
    const QStringList login{u"--server"_s, m_nobody.server.toString(), u"--user"_s,
                            u"admin"_s,    u"--password-file"_s,       m_folder.filePath(u"password"_s)};
    QTest::newRow("a check of nobody") << QStringList{u"--verify"_s} + login << 1 << QByteArray(" 1  failed");
    QTest::newRow("a check of what is not named") << QStringList{u"--verify"_s} << 2 << QByteArray("--verify needs");
    QTest::newRow("an unknown option") << QStringList{u"--pink"_s} << 2 << QByteArray("pink");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--verify");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("atrium-console");
}

void tst_HeadlessVerify::programNeedsNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, told);
    int seenCode = -1;
    const QByteArray output = run(arguments, &seenCode);
    QVERIFY2(seenCode == exitCode, output.constData());
    QVERIFY2(output.contains(told), output.constData());
}

void tst_HeadlessVerify::manualNamesEveryOption()
{
    QFile manual(QStringLiteral(ATRIUM_SOURCE_DIR "/resources/desktop/atrium-console.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    static const QRegularExpression option(u"--([a-z-]+)"_s);
    int options = 0;
    for (auto match = option.globalMatch(QString::fromUtf8(run({u"--help"_s}))); match.hasNext(); ++options) {
        const QString name = match.next().captured(1);
        QVERIFY2(text.contains(u"-"_s + name), qPrintable(name));
    }
    QVERIFY(options > 8);
}

ATRIUM_TEST(tst_HeadlessVerify)
#include "tst_headlessverify.moc"
