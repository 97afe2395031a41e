// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/options.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_Options : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void optionsAreRead_data();
    void optionsAreRead();
    void passwordIsTheFirstLineOfItsFile();
    void checkAndItsReportAreRead();

private:
    static Common::Result<Options> read(const QStringList &arguments)
    {
        return readOptions(QStringList{u"atrium-console"_s} + arguments);
    }

    QTemporaryDir m_folder;
    QStringList m_login; //!< options that say where and as whom
};

void tst_Options::initTestCase()
{
    QFile file(m_folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sec ret\r\nmore\n") > 0);
    m_login = {u"--server"_s, u"node1"_s, u"--user"_s, u"admin"_s, u"--password-file"_s, file.fileName()};
}

void tst_Options::optionsAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("withLogin");
    QTest::addColumn<QString>("problem"); // part of the message; empty = accepted
    QTest::newRow("nothing is needed") << QStringList() << false << QString();
    QTest::newRow("a dark start with a server")
        << QStringList{u"--server"_s, u"node1"_s, u"--style"_s, u"dark"_s, u"--language"_s, u"de"_s} << false
        << QString();
    QTest::newRow("a server must be an address")
        << QStringList{u"--server"_s, u"ftp://node1"_s} << false << u"http://"_s;
    QTest::newRow("a style must be known") << QStringList{u"--style"_s, u"pink"_s} << false << u"--style"_s;
    QTest::newRow("an option must be known") << QStringList{u"--pink"_s} << false << u"pink"_s;
    QTest::newRow("an option needs its value") << QStringList{u"--server"_s} << false << u"server"_s;
    QTest::newRow("there is nothing but options") << QStringList{u"node1"_s} << false << u"node1"_s;
    QTest::newRow("a password file must be there")
        << QStringList{u"--password-file"_s, u"/nowhere/password"_s} << false << u"/nowhere/password"_s;
    QTest::newRow("pictures need a login")
        << QStringList{u"--screenshot"_s, u"shots"_s} << false << u"--password-file"_s;
    QTest::newRow("pictures") << QStringList{u"--screenshot"_s, u"shots"_s} << true << QString();
    QTest::newRow("a check needs a login") << QStringList{u"--verify"_s} << false << u"--verify needs"_s;
    QTest::newRow("a check") << QStringList{u"--verify"_s} << true << QString();
    QTest::newRow("a check takes no pictures")
        << QStringList{u"--verify"_s, u"--screenshot"_s, u"shots"_s} << true << u"--screenshot and --verify"_s;
    QTest::newRow("a report is that of a check")
        << QStringList{u"--report"_s, u"r.json"_s} << true << u"--report needs --verify"_s;
    QTest::newRow("a report is JSON or JUnit")
        << QStringList{u"--verify"_s, u"--report"_s, u"r.txt"_s} << true << u".json"_s;
}

void tst_Options::optionsAreRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, withLogin);
    QFETCH(QString, problem);
    const Common::Result<Options> options = read(arguments + (withLogin ? m_login : QStringList()));
    QCOMPARE(bool(options), problem.isEmpty());
    if (!options) {
        QVERIFY2(Common::errorText(options.error()).contains(problem), qPrintable(Common::errorText(options.error())));
        return;
    }
    QCOMPARE(options->isDark, arguments.contains(u"dark"_s));
    QCOMPARE(options->verifies, arguments.contains(u"--verify"_s));
    QCOMPARE(options->screenshotFolder.isEmpty(), !arguments.contains(u"shots"_s));
}

void tst_Options::passwordIsTheFirstLineOfItsFile()
{
    const Common::Result<Options> options = read(m_login);
    QVERIFY(options && options->isComplete());
    QCOMPARE(options->target.password, u"sec ret"_s);
}

void tst_Options::checkAndItsReportAreRead()
{
    const Common::Result<Options> options = read(QStringList{u"--verify"_s, u"--report"_s, u"out/r.xml"_s} + m_login);
    QVERIFY(options);
    QCOMPARE(options->reportFile, u"out/r.xml"_s);
}

ATRIUM_TEST(tst_Options)
#include "tst_options.moc"
