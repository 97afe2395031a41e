// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapargs.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

constexpr SoapField optional[] = {{.name = "SID"_L1}, {.name = "a"_L1}, {.name = "b"_L1}};
constexpr SoapOperation texts{.name = "texts"_L1, .parameters = optional, .result = soapResult(SoapType::Text)};

constexpr SoapField required[] = {
    {.name = "l"_L1, .type = SoapType::Long},
    {.name = "i"_L1, .type = SoapType::Int},
    {.name = "b"_L1, .type = SoapType::Boolean},
};
constexpr SoapOperation numbers{.name = "numbers"_L1, .parameters = required, .result = soapResult(SoapType::Text)};

constexpr SoapField tolerantFields[] = {
    {.name = "lenient"_L1, .type = SoapType::Int, .isLenient = true},
    {.name = "optional"_L1, .type = SoapType::Boolean, .isOptional = true},
    {.name = "ids"_L1, .type = SoapType::Int, .isArray = true},
    {.name = "day"_L1, .type = SoapType::Date},
    {.name = "texts"_L1, .isArray = true},
};
constexpr SoapOperation tolerant{
    .name = "tolerant"_L1, .parameters = tolerantFields, .result = soapResult(SoapType::Text)};

/*! "SID=1 a= b" : elements with their text; a name alone is nil. */
QList<SoapElement> elements(const QString &written)
{
    QList<SoapElement> all;
    for (const QString &word : written.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        all.append({word.left(equals), equals < 0 ? QString() : word.sliced(equals + 1), equals < 0});
    }
    return all;
}

} // namespace

class tst_SoapArgs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void refusesToMatch_data();
    void refusesToMatch();
    void convertsNumbers_data();
    void convertsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void toleratesWhereTheRowSaysSo_data();
    void toleratesWhereTheRowSaysSo();
    void tellsDaysFromTimesAndReadsTexts();
    void refusesWhatIsNotTolerated_data();
    void refusesWhatIsNotTolerated();
};

void tst_SoapArgs::matches_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *given, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(expected);
    };
    row("all in order", "SID=1 a=2 b=3", "1,2,3");
    row("nothing at all", "", ",,");
    row("the first is missing", "a=2 b=3", ",2,3");
    row("one in the middle is missing", "SID=1 b=3", "1,,3");
    row("the last is missing", "SID=1", "1,,");
    row("nil is as missing", "SID=1 a b=3", "1,,3");
    row("names that are not known are passed over", "x=9 SID=1 y=9 a=2 b=3 z=9", "1,2,3");
    row("case counts", "sid=1 a=2", ",2,");
    row("arg0 and so on stand for whose turn it is", "arg0=1 arg1=2 arg2=3", "1,2,3");
    row("item as well", "item=1 item=2", "1,2,");
    row("names and positions mixed", "SID=1 arg5=2 b=3", "1,2,3");
    row("more positions than parameters", "arg0=1 arg1=2 arg2=3 arg3=4", "1,2,3");
}

void tst_SoapArgs::matches()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const auto args = matchArguments(texts, elements(given));
    QVERIFY(args);
    QCOMPARE(QStringList({args->text("SID"_L1), args->text("a"_L1), args->text("b"_L1)}).join(u','), expected);
}

void tst_SoapArgs::refusesToMatch_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("out of order") << u"SID=1 b=3 a=2"_s;
    QTest::newRow("twice") << u"SID=1 SID=2 a=2"_s;
    QTest::newRow("named after its turn went to a position") << u"arg0=1 SID=2"_s;
}

void tst_SoapArgs::refusesToMatch()
{
    QFETCH(QString, given);
    const auto args = matchArguments(texts, elements(given));
    QVERIFY(!args);
    QCOMPARE(args.error().code, Common::ErrorCode::Invalid);
}

void tst_SoapArgs::convertsNumbers_data()
{
    QTest::addColumn<QString>("l");
    QTest::addColumn<QString>("i");
    QTest::addColumn<QString>("b");
    QTest::addColumn<qint64>("longInteger");
    QTest::addColumn<int>("integer");
    QTest::addColumn<bool>("boolean");
    QTest::newRow("plain") << u"5"_s << u"6"_s << u"true"_s << qint64(5) << 6 << true;
    QTest::newRow("signs and zeros") << u"-007"_s << u"+8"_s << u"false"_s << qint64(-7) << 8 << false;
    QTest::newRow("booleans as digits") << u"0"_s << u"0"_s << u"1"_s << qint64(0) << 0 << true;
    QTest::newRow("the largest") << u"9223372036854775807"_s << u"2147483647"_s << u"0"_s
                                 << std::numeric_limits<qint64>::max() << std::numeric_limits<int>::max() << false;
    QTest::newRow("the smallest") << u"-9223372036854775808"_s << u"-2147483648"_s << u"0"_s
                                  << std::numeric_limits<qint64>::min() << std::numeric_limits<int>::min() << false;
    QTest::newRow("white space around") << u"\n 5\t"_s << u" 6 "_s << u"\r\ntrue "_s << qint64(5) << 6 << true;
}

void tst_SoapArgs::convertsNumbers()
{
    QFETCH(QString, l);
    QFETCH(QString, i);
    QFETCH(QString, b);
    const auto args = matchArguments(numbers, {{u"l"_s, l}, {u"i"_s, i}, {u"b"_s, b}});
    QVERIFY2(args, args ? "" : qPrintable(args.error().message));
    QTEST(args->longInteger("l"_L1), "longInteger");
    QTEST(args->integer("i"_L1), "integer");
    QTEST(args->boolean("b"_L1), "boolean");
}

void tst_SoapArgs::refusesNumbers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("message");
    QTest::newRow("a number is missing") << u"i=1 b=1"_s << u"Required element l can not be found in the request."_s;
    QTest::newRow("a boolean is missing") << u"l=1 i=1"_s << u"Required element b can not be found in the request."_s;
    QTest::newRow("a number is nil") << u"l i=1 b=1"_s << u"Required element l can not be found in the request."_s;
    QTest::newRow("a number is empty") << u"l= i=1 b=1"_s << u"Element l is not a valid xs:long."_s;
    QTest::newRow("a long is a fraction") << u"l=1.5 i=1 b=1"_s << u"Element l is not a valid xs:long."_s;
    QTest::newRow("a long is too large") << u"l=9223372036854775808 i=1 b=1"_s
                                         << u"Element l is not a valid xs:long."_s;
    QTest::newRow("an int is too large") << u"l=1 i=2147483648 b=1"_s << u"Element i is not a valid xs:int."_s;
    QTest::newRow("an int is a sign") << u"l=1 i=- b=1"_s << u"Element i is not a valid xs:int."_s;
    QTest::newRow("an int is a word") << u"l=1 i=false b=1"_s << u"Element i is not a valid xs:int."_s;
    QTest::newRow("an int in Arabic digits")
        << QStringLiteral("l=1 i=\u0661 b=1") << u"Element i is not a valid xs:int."_s;
    QTest::newRow("a boolean in capitals") << u"l=1 i=1 b=TRUE"_s << u"Element b is not a valid xs:boolean."_s;
    QTest::newRow("a boolean is 2") << u"l=1 i=1 b=2"_s << u"Element b is not a valid xs:boolean."_s;
}

void tst_SoapArgs::refusesNumbers()
{
    QFETCH(QString, given);
    const auto args = matchArguments(numbers, elements(given));
    QVERIFY(!args);
    QTEST(args.error().message, "message");
}

void tst_SoapArgs::toleratesWhereTheRowSaysSo_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected"); // lenient, optional, ids, day
    const auto row = [](const char *name, const char *given, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(expected);
    };
    row("nothing at all", "", "0 0  -");
    row("empty for a number", "lenient= optional=1", "0 1  -");
    row("false for a number", "lenient=false", "0 0  -");
    row("nil for a number", "lenient", "0 0  -");
    row("a number", "lenient=7", "7 0  -");
    row("an array of one", "ids=1", "0 0 1 -");
    row("an array of three, one nil", "lenient=7 ids=3 ids ids=1 ids=2", "7 0 3,1,2 -");
    row("a day, in a zone", "day=2040-01-31Z", "0 0  2040-01-31T00:00:00Z");
    row("a day and time, in a zone", "day=2040-01-31T09:30:00.000+02:00", "0 0  2040-01-31T07:30:00Z");
    row("an empty day", "day=", "0 0  -");
}

void tst_SoapArgs::tellsDaysFromTimesAndReadsTexts()
{
    const auto args = [](const char *given) { return *matchArguments(tolerant, elements(QString::fromLatin1(given))); };
    QCOMPARE(args("day=2040-01-31").day("day"_L1), QDate(2040, 1, 31));
    QCOMPARE(args("day=2040-01-31+05:00").day("day"_L1), QDate(2040, 1, 31));
    QVERIFY(!args("day=2040-01-31T00:00:00").day("day"_L1));
    QVERIFY(!args("day").day("day"_L1));
    QVERIFY(!args("").day("day"_L1));
    QCOMPARE(args("texts=1,Ada texts= texts=2,Bo").texts("texts"_L1), (QStringList{u"1,Ada"_s, QString(), u"2,Bo"_s}));
    QCOMPARE(args("").texts("texts"_L1), QStringList());
}

void tst_SoapArgs::toleratesWhereTheRowSaysSo()
{
    QFETCH(QString, given);
    const auto args = matchArguments(tolerant, elements(given));
    QVERIFY2(args, args ? "" : qPrintable(args.error().message));
    QStringList ids;
    for (const qint64 id : args->longIntegers("ids"_L1))
        ids.append(QString::number(id));
    const Common::UtcTime day = args->time("day"_L1);
    QTEST((QStringList{QString::number(args->integer("lenient"_L1)), QString::number(args->boolean("optional"_L1)),
                       ids.join(u','),
                       day ? QDateTime::fromMSecsSinceEpoch(day.ms, Qt::UTC).toString(Qt::ISODate) : u"-"_s}
               .join(u' ')),
          "expected");
}

void tst_SoapArgs::refusesWhatIsNotTolerated_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("a word for a number") << u"lenient=no"_s;
    QTest::newRow("nothing for a boolean that is there") << u"optional="_s;
    QTest::newRow("an array in pieces") << u"ids=1 day=2040-01-31 ids=2"_s;
    QTest::newRow("a word in an array") << u"ids=1 ids=x"_s;
    QTest::newRow("a day that is none") << u"day=2040-02-31"_s;
    QTest::newRow("a day in another order") << u"day=31.01.2040"_s;
}

void tst_SoapArgs::refusesWhatIsNotTolerated()
{
    QFETCH(QString, given);
    const auto args = matchArguments(tolerant, elements(given));
    QVERIFY(!args);
    QCOMPARE(args.error().code, Common::ErrorCode::Invalid);
}

ATRIUM_TEST(tst_SoapArgs)
#include "tst_soapargs.moc"
