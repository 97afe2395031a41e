// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/json.h"

#include "refusal.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        qFatal("the test's JSON is wrong: %s", qPrintable(object.error().message));
    return *object;
}

} // namespace

class tst_JsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void readsMembersOfEachType();
    void optionalMembersMayBeMissing();
    void memberOfWrongType_data();
    void memberOfWrongType();
    void wholeNumbers_data();
    void wholeNumbers();
    void firstErrorStays();
    void memberIsFoundByItsWholeName();
};

void tst_JsonReader::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an open object") << QByteArray("{\"a\":1");
    QTest::newRow("a comma too many") << QByteArray("{\"a\":1,}");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("more behind it") << QByteArray("{} {}");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("nested a hundred thousand times") << "{\"a\":" + QByteArray(100'000, '[');
    QTest::newRow("objects nested a hundred thousand times") << QByteArray("{\"a\":").repeated(100'000);
}

void tst_JsonReader::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, text);
    checkRefused(parseJsonObject(text));
}

void tst_JsonReader::readsMembersOfEachType()
{
    const QJsonObject object =
        parsed("{\"s\":\"t\\u00e4\",\"i\":-7,\"a\":[1,\"x\"],\"l\":[\"x\",\"y\"],\"o\":{\"p\":1},\"b\":false}");
    JsonReader reader(object);
    QCOMPARE(reader.string("s"), u"t\u00e4"_s);
    QCOMPARE(reader.integer("i"), -7);
    QCOMPARE(reader.array("a").size(), 2);
    QCOMPARE(reader.strings("l"), QStringList({u"x"_s, u"y"_s}));
    QCOMPARE(reader.object("o").value(u"p").toInt(), 1);
    QCOMPARE(reader.optionalString("s"), std::optional(u"t\u00e4"_s));
    QCOMPARE(reader.optionalInteger("i"), std::optional<qint64>(-7));
    QCOMPARE(reader.optionalBoolean("b"), std::optional(false));
    QVERIFY(reader.ok());
}

void tst_JsonReader::optionalMembersMayBeMissing()
{
    const QJsonObject object;
    JsonReader reader(object);
    QVERIFY(!reader.optionalString("a"));
    QVERIFY(!reader.optionalInteger("a"));
    QVERIFY(!reader.optionalBoolean("a"));
    QVERIFY(reader.ok());
}

void tst_JsonReader::memberOfWrongType_data()
{
    using Read = void (*)(JsonReader &);
    QTest::addColumn<Read>("read");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<bool>("required");
    QTest::newRow("a text") << Read([](JsonReader &reader) { reader.string("m"); }) << QByteArray("\"x\"") << true;
    QTest::newRow("a number") << Read([](JsonReader &reader) { reader.integer("m"); }) << QByteArray("1") << true;
    QTest::newRow("a list") << Read([](JsonReader &reader) { reader.array("m"); }) << QByteArray("[]") << true;
    QTest::newRow("a list of texts") << Read([](JsonReader &reader) { reader.strings("m"); }) << QByteArray("[]")
                                     << true;
    QTest::newRow("an object") << Read([](JsonReader &reader) { reader.object("m"); }) << QByteArray("{}") << true;
    QTest::newRow("an optional text") << Read([](JsonReader &reader) { reader.optionalString("m"); })
                                      << QByteArray("\"x\"") << false;
    QTest::newRow("an optional number") << Read([](JsonReader &reader) { reader.optionalInteger("m"); })
                                        << QByteArray("1") << false;
    QTest::newRow("an optional truth") << Read([](JsonReader &reader) { reader.optionalBoolean("m"); })
                                       << QByteArray("true") << false;
}

void tst_JsonReader::memberOfWrongType()
{
    using Read = void (*)(JsonReader &);
    QFETCH(Read, read);
    QFETCH(QByteArray, good);
    QFETCH(bool, required);
    for (const QByteArray &value : {QByteArray("\"x\""), QByteArray("1"), QByteArray("[]"), QByteArray("{}"),
                                    QByteArray("true"), QByteArray("null")}) {
        const QJsonObject object = parsed("{\"m\":" + value + '}');
        JsonReader reader(object);
        read(reader);
        QVERIFY2(reader.ok() == (value == good), value.constData());
        if (!reader.ok()) {
            QCOMPARE(reader.error().code, ErrorCode::Invalid);
            QVERIFY2(reader.error().message.contains(u"\"m\" must be"), qPrintable(reader.error().message));
        }
    }
    const QJsonObject empty;
    JsonReader reader(empty);
    read(reader);
    QCOMPARE(reader.ok(), !required);
    if (required)
        QCOMPARE(reader.error().message, u"\"m\" is missing."_s);
}

void tst_JsonReader::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("expected");
    const std::optional<qint64> refused;
    const auto exactly = [](qint64 number) { return std::optional<qint64>(number); };
    QTest::newRow("zero") << QByteArray("0") << exactly(0);
    QTest::newRow("minus zero") << QByteArray("-0") << exactly(0);
    QTest::newRow("with an empty fraction") << QByteArray("7.0") << exactly(7);
    QTest::newRow("with an exponent") << QByteArray("1e3") << exactly(1000);
    QTest::newRow("the highest that every JSON program knows")
        << QByteArray("9007199254740991") << exactly(9007199254740991);
    QTest::newRow("the lowest that every JSON program knows")
        << QByteArray("-9007199254740991") << exactly(-9007199254740991);
    QTest::newRow("2^53, which may have been another number") << QByteArray("9007199254740992") << refused;
    QTest::newRow("2^53 + 1, which many take for 2^53") << QByteArray("9007199254740993") << refused;
    QTest::newRow("-(2^53 + 1)") << QByteArray("-9007199254740993") << refused;
    QTest::newRow("the highest of 64 bits") << QByteArray("9223372036854775807") << refused;
    QTest::newRow("above 64 bits") << QByteArray("18446744073709551617") << refused;
    QTest::newRow("huge") << QByteArray("1e300") << refused;
    QTest::newRow("a fraction") << QByteArray("0.5") << refused;
    QTest::newRow("a number in quotes") << QByteArray("\"1\"") << refused;
}

void tst_JsonReader::wholeNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<qint64>, expected);
    const QJsonObject object = parsed("{\"m\":" + text + '}');
    JsonReader reader(object);
    const qint64 number = reader.integer("m");
    QCOMPARE(reader.ok(), expected.has_value());
    QCOMPARE(number, expected.value_or(0));
}

void tst_JsonReader::firstErrorStays()
{
    const QJsonObject object = parsed("{\"b\":1}");
    JsonReader reader(object);
    reader.string("a");
    reader.string("b");
    QCOMPARE(reader.error().message, u"\"a\" is missing."_s);
}

void tst_JsonReader::memberIsFoundByItsWholeName()
{
    const QJsonObject object = parsed("{\"Name\":\"x\",\"name2\":\"y\"}");
    JsonReader reader(object);
    reader.string("name");
    QVERIFY(!reader.ok());
}

ATRIUM_TEST(tst_JsonReader)
#include "tst_jsonreader.moc"
