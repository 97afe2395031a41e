// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(ATRIUM_TESTS_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/*! The source of a program, wherever in its folder the functions of a large one are. */
QString sourceOf(const QString &program)
{
    if (program.startsWith("page/"_L1))
        return contentOf(program + ".test.mjs"_L1);
    const QString single = contentOf(program + ".cpp"_L1);
    return single.isEmpty() ? contentOf(program + ".h"_L1) : single + contentOf(program + ".h"_L1);
}

bool hasTest(const QString &source, const QString &name)
{
    return source.contains("    void "_L1 + name + "()"_L1) || source.contains("test('"_L1 + name + "'"_L1);
}

QStringList matches(const char *pattern, const QString &text)
{
    QStringList found;
    auto all = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

} // namespace

/*!
    tests/README.md tells what proves each fault, load and bad input, and ARCHITECTURE.md what proves each promise: they tell of tests
    that there are, and the first of all of faults and loads.
*/
class tst_FaultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_table = contentOf(u"README.md"_s);
        QVERIFY(!m_table.isEmpty());
        m_promises = contentOf(u"../ARCHITECTURE.md"_s).section("### 8.1 "_L1, 1).section("### 8.2 "_L1, 0, 0);
        QVERIFY(!m_promises.isEmpty());
    }

    void everyRowIsThereOnceAndHasATest()
    {
        QStringList expected;
        for (const auto &[letter, count] : {std::pair('F', 18), std::pair('L', 7), std::pair('S', 19)}) {
            for (int i = 1; i <= count; ++i)
                expected.append(QLatin1Char(letter) + QString::number(i));
        }
        QCOMPARE(matches(R"(^\| ([FLS]\d+) \|[^|]+\|[^|]*`[^|]+`[^|]*\|[^|]*\|$)", m_table), expected);
    }

    void everyPromiseIsThereOnceAndHasTests()
    {
        const QStringList rows = matches(R"(^\| (\d)\. [^|]+\| `[^|]+` \|$)", m_promises);
        QCOMPARE(rows, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}));
    }

    void everyTestThatIsNamedIsThere()
    {
        const QStringList named = matches("`([\\w/]+: [^`]+)`", m_table + m_promises);
        QVERIFY(named.size() > 100);
        for (const QString &each : named) {
            const QString program = each.section(u':', 0, 0);
            QVERIFY2(hasTest(sourceOf(program), each.section(u": "_s, 1)), qPrintable(each));
        }
    }

    void everyTestOfFaultsAndLoadsIsNamed()
    {
        for (const QString &folder : {u"faults"_s, u"load"_s}) {
            const QStringList files =
                QDir(QStringLiteral(ATRIUM_TESTS_FOLDER "/") + folder).entryList({u"tst_*.cpp"_s}, QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QString &file : files) {
                const QString program = folder + u'/' + file.chopped(4);
                if (m_table.contains(u'`' + program + u'`')) // as a whole
                    continue;
                const QString tested = sourceOf(program)
                                           .section("private Q_SLOTS:"_L1, 1)
                                           .section("\nprivate:"_L1, 0, 0)
                                           .section("\n};"_L1, 0, 0);
                for (const QString &name : matches("^    void (\\w+)\\(\\)", tested)) {
                    if (name.endsWith("_data"_L1) || name == "init"_L1 || name == "cleanup"_L1)
                        continue;
                    QVERIFY2(m_table.contains(u'`' + program + ": "_L1 + name + u'`'),
                             qPrintable(program + u' ' + name));
                }
            }
        }
    }

private:
    QString m_table;
    QString m_promises; // ARCHITECTURE.md: Trust
};

ATRIUM_TEST(tst_FaultTable)
#include "tst_faulttable.moc"
