// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/fileitem.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Common;

class tst_FileItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatMayBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << QStringLiteral("plan.pdf") << true;
        QTest::newRow("of another script") << QString::fromUtf8("Übung 日本 😀") << true;
        QTest::newRow("with what shells read") << QStringLiteral("a;b $(c) <i>'\"&") << true;
        QTest::newRow("of one dot and more") << QStringLiteral(".hidden") << true;
        QTest::newRow("as long as it may be") << QString(255, QLatin1Char('x')) << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("of spaces") << QStringLiteral("  ") << false;
        QTest::newRow("too long") << QString(256, QLatin1Char('x')) << false;
        QTest::newRow("the folder above") << QStringLiteral("..") << false;
        QTest::newRow("the folder") << QStringLiteral(".") << false;
        QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << false;
        QTest::newRow("a path of Windows") << QStringLiteral("..\\boot.ini") << false;
        QTest::newRow("with a NUL") << (QStringLiteral("a") + QChar(u'\0')) << false;
        QTest::newRow("with a line break") << QStringLiteral("a\nb") << false;
    }
    void namesThatMayBe()
    {
        QFETCH(QString, name);
        QTEST(bool(checkFileName(name)), "isGood");
    }

    void nameThatIsTakenGetsANumberBeforeItsEnding()
    {
        QSet<QString> taken;
        const auto free = [&taken](const QString &name) {
            const QString found = freeFileName(name, [&taken](const QString &each) { return taken.contains(each); });
            taken.insert(found);
            return found;
        };
        QCOMPARE(free(QStringLiteral("plan.pdf")), QStringLiteral("plan.pdf"));
        QCOMPARE(free(QStringLiteral("plan.pdf")), QStringLiteral("plan (2).pdf"));
        QCOMPARE(free(QStringLiteral("plan.pdf")), QStringLiteral("plan (3).pdf"));
        QCOMPARE(free(QStringLiteral("folder")), QStringLiteral("folder"));
        QCOMPARE(free(QStringLiteral("folder")), QStringLiteral("folder (2)"));
        QCOMPARE(free(QStringLiteral(".profile")), QStringLiteral(".profile"));
        QCOMPARE(free(QStringLiteral(".profile")), QStringLiteral(".profile (2)"));
    }

    void longNameStaysWithinItsLimitAndWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("letters") << QString(251, QLatin1Char('x')) + QStringLiteral(".pdf");
        QTest::newRow("characters of two units") << QString::fromUtf8("😀").repeated(125) + QStringLiteral(".pdf");
        QTest::newRow("nothing but an ending") << QStringLiteral("x.") + QString(253, QLatin1Char('y'));
    }
    void longNameStaysWithinItsLimitAndWhole()
    {
        QFETCH(QString, name);
        const QString free = freeFileName(name, [&name](const QString &each) { return each == name; });
        QVERIFY(free != name);
        QVERIFY2(checkFileName(free), qPrintable(free));
    }
};

ATRIUM_TEST(tst_FileItem)
#include "tst_fileitem.moc"
