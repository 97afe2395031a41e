// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/soapxml.h"
#include "common/verify/verifyreport.h"
#include "common/verify/verifyrun.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Common;

namespace {

VerifyStep step(VerifyStep::State state, const QString &seen, const QString &remedy = {})
{
    VerifyStep step;
    step.number = 3;
    step.id = QStringLiteral("one-node");
    step.title = QStringLiteral("Both enter");
    step.expected = QStringLiteral("one node");
    step.seen = seen;
    step.state = state;
    step.took = Millis(1234);
    step.remedy = remedy;
    return step;
}

VerifyReport report(const QList<VerifyStep> &steps)
{
    return {QUrl(QStringLiteral("http://node1:5080/openmeetings/")), {1700000000123}, steps};
}

QByteArray envelope(const QByteArray &inside)
{
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + inside
        + "</s:Body></s:Envelope>";
}

} // namespace

class tst_VerifyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void passed_data();
    void passed();
    void reasonNamesTheFirstFailure();
    void json();
    void junit();
    void junitEscapes_data();
    void junitEscapes();
    void planIsKnownAtOnce();
    void soapRequestEscapes();
    void soapAnswers_data();
    void soapAnswers();
    void soapAnswerKeepsRepeatedElements();
};

void tst_VerifyTexts::line_data()
{
    QTest::addColumn<VerifyStep>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a passed step is ok") << step(VerifyStep::Passed, QStringLiteral("node1"))
                                         << QStringLiteral("ok 3 Both enter: expected one node; seen node1");
    QTest::newRow("a failed step says what to do")
        << step(VerifyStep::Failed, QStringLiteral("two nodes"), QStringLiteral("Check the database."))
        << QStringLiteral("not ok 3 Both enter: expected one node; seen two nodes; what to do: Check the database.");
    QTest::newRow("a skipped step says why")
        << step(VerifyStep::Skipped, QStringLiteral("not tried"))
        << QStringLiteral("skipped 3 Both enter: expected one node; seen not tried");
    QTest::newRow("line breaks from outside cannot forge a line")
        << step(VerifyStep::Failed, QStringLiteral("a\nok 4 b\r\nc"))
        << QStringLiteral("not ok 3 Both enter: expected one node; seen a ok 4 b c");
    QTest::newRow("place markers from outside stay as they are")
        << step(VerifyStep::Failed, QStringLiteral("GET /%2/%1"), QStringLiteral("%3"))
        << QStringLiteral("not ok 3 Both enter: expected one node; seen GET /%2/%1; what to do: %3");
}

void tst_VerifyTexts::line()
{
    QFETCH(VerifyStep, step);
    QFETCH(QString, expected);
    QCOMPARE(stepLine(step), expected);
}

void tst_VerifyTexts::passed_data()
{
    QTest::addColumn<QList<VerifyStep>>("steps");
    QTest::addColumn<bool>("expected");
    const VerifyStep good = step(VerifyStep::Passed, QStringLiteral("x"));
    QTest::newRow("all steps passed") << QList{good, good} << true;
    QTest::newRow("a failed one spoils it") << QList{good, step(VerifyStep::Failed, {})} << false;
    QTest::newRow("a skipped one spoils it") << QList{good, step(VerifyStep::Skipped, {})} << false;
    QTest::newRow("a step that never ran spoils it") << QList{good, step(VerifyStep::Waiting, {})} << false;
    QTest::newRow("nothing checked is not passed") << QList<VerifyStep>{} << false;
}

void tst_VerifyTexts::passed()
{
    QFETCH(QList<VerifyStep>, steps);
    QFETCH(bool, expected);
    QCOMPARE(report(steps).passed(), expected);
}

void tst_VerifyTexts::reasonNamesTheFirstFailure()
{
    const VerifyStep good = step(VerifyStep::Passed, QStringLiteral("x"));
    const VerifyStep bad = step(VerifyStep::Failed, QStringLiteral("two nodes"), QStringLiteral("Check the database."));
    const VerifyStep later = step(VerifyStep::Failed, QStringLiteral("later"));
    QCOMPARE(report({good, bad, later}).reason(),
             QStringLiteral("Step 3 (Both enter): expected one node, but seen: two nodes – Check the database."));
    QCOMPARE(report({good, later}).reason(), QStringLiteral("Step 3 (Both enter): expected one node, but seen: later"));
    QCOMPARE(report({good}).reason(), QString());
}

void tst_VerifyTexts::json()
{
    const VerifyReport checked = report({step(VerifyStep::Passed, QStringLiteral("node1")),
                                         step(VerifyStep::Failed, QStringLiteral("\"two\""), QStringLiteral("r"))});
    const QJsonObject object = QJsonDocument::fromJson(checked.toJson()).object();
    QCOMPARE(object.value(QLatin1String("server")).toString(), QStringLiteral("http://node1:5080/openmeetings/"));
    QCOMPARE(object.value(QLatin1String("passed")), QJsonValue(false));
    QCOMPARE(object.value(QLatin1String("startedAt")).toInteger(), 1700000000123);
    QCOMPARE(object.value(QLatin1String("tookMs")).toInteger(), 2468);
    QCOMPARE(object.value(QLatin1String("reason")).toString(), checked.reason());
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    QCOMPARE(steps.size(), 2);
    const QJsonObject expected{{QStringLiteral("number"), 3},
                               {QStringLiteral("id"), QStringLiteral("one-node")},
                               {QStringLiteral("title"), QStringLiteral("Both enter")},
                               {QStringLiteral("expected"), QStringLiteral("one node")},
                               {QStringLiteral("seen"), QStringLiteral("\"two\"")},
                               {QStringLiteral("state"), QStringLiteral("failed")},
                               {QStringLiteral("tookMs"), 1234},
                               {QStringLiteral("remedy"), QStringLiteral("r")}};
    QCOMPARE(steps.at(1).toObject(), expected);
}

void tst_VerifyTexts::junit()
{
    const QByteArray xml =
        report({step(VerifyStep::Passed, QStringLiteral("node1")), step(VerifyStep::Failed, QStringLiteral("two")),
                step(VerifyStep::Skipped, QStringLiteral("not tried"))})
            .toJUnit();
    QXmlStreamReader reader(xml);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.name().toString(), QStringLiteral("testsuite"));
    const QXmlStreamAttributes suite = reader.attributes();
    QCOMPARE(suite.value(QLatin1String("tests")).toString(), QStringLiteral("3"));
    QCOMPARE(suite.value(QLatin1String("failures")).toString(), QStringLiteral("1"));
    QCOMPARE(suite.value(QLatin1String("skipped")).toString(), QStringLiteral("1"));
    QCOMPARE(suite.value(QLatin1String("time")).toString(), QStringLiteral("3.702"));
    QCOMPARE(suite.value(QLatin1String("timestamp")).toString(), QStringLiteral("2023-11-14T22:13:20.123Z"));
    QStringList children;
    while (reader.readNextStartElement()) {
        QCOMPARE(reader.name().toString(), QStringLiteral("testcase"));
        QCOMPARE(reader.attributes().value(QLatin1String("time")).toString(), QStringLiteral("1.234"));
        QVERIFY(reader.readNextStartElement());
        children.append(reader.name().toString());
        reader.skipCurrentElement();
        reader.skipCurrentElement();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(children,
             (QStringList{QStringLiteral("system-out"), QStringLiteral("failure"), QStringLiteral("skipped")}));
}

void tst_VerifyTexts::junitEscapes_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("read");
    QTest::newRow("markup stays text") << QStringLiteral("</failure><x a=\"1\">&amp;'")
                                       << QStringLiteral("</failure><x a=\"1\">&amp;'");
    QTest::newRow("the end of a CDATA section stays text") << QStringLiteral("]]>") << QStringLiteral("]]>");
    QTest::newRow("other scripts stay") << QString::fromUtf8("Вузол ✓ 🙂")
                                        << QString::fromUtf8("Вузол ✓ 🙂");
    QTest::newRow("characters that XML cannot hold are replaced")
        << QStringLiteral("a\u0001b") + QChar(0xffff) << QStringLiteral("a\ufffdb\ufffd");
}

void tst_VerifyTexts::junitEscapes()
{
    QFETCH(QString, seen);
    QFETCH(QString, read);
    QXmlStreamReader reader(report({step(VerifyStep::Failed, seen)}).toJUnit());
    QString message;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("failure"))
            message = reader.attributes().value(QLatin1String("message")).toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(message, read);
}

void tst_VerifyTexts::planIsKnownAtOnce()
{
    const QList<VerifyStep> planned = VerifyRun::plannedSteps();
    QCOMPARE(planned.size(), 13);
    QStringList ids;
    for (const VerifyStep &each : planned) {
        QCOMPARE(each.number, int(ids.size()) + 1);
        QCOMPARE(each.state, VerifyStep::Waiting);
        QVERIFY(!each.title.isEmpty());
        QVERIFY(!each.expected.isEmpty());
        QVERIFY(!ids.contains(each.id));
        ids.append(each.id);
    }
    QCOMPARE(ids.last(), QStringLiteral("clean-up"));
}

void tst_VerifyTexts::soapRequestEscapes()
{
    const QString secret = QString::fromUtf8("p<&>\"'ö]]>");
    const auto request = readSoapAnswer(
        soapRequest(QStringLiteral("urn:x"), QStringLiteral("loginUser"),
                    {{QStringLiteral("SID"), QStringLiteral("1")}, {QStringLiteral("userpass"), secret}}));
    QVERIFY(request);
    QCOMPARE(request->name, QStringLiteral("loginUser"));
    QCOMPARE(request->value(QLatin1String("SID")), QStringLiteral("1"));
    QCOMPARE(request->value(QLatin1String("userpass")), secret);
}

void tst_VerifyTexts::soapAnswers_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("name");  // empty: an error
    QTest::addColumn<QString>("error"); // its beginning
    const QByteArray fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>Not allowed.</faultstring>";
    QTest::newRow("an answer is read by local names")
        << envelope("<n:getNodesResponse xmlns:n='urn:x'/>") << QStringLiteral("getNodesResponse") << QString();
    QTest::newRow("a plain fault") << envelope(fault + "</s:Fault>") << QString()
                                   << QStringLiteral("fault s:Client: Not allowed.");
    QTest::newRow("a fault with our detail")
        << envelope(fault
                    + "<detail><error xmlns='urn:atrium:cluster:v1'><code>forbidden</code><message>You may "
                      "not.</message><remedy>Ask.</remedy></error></detail></s:Fault>")
        << QString() << QStringLiteral("fault forbidden: You may not.");
    QTest::newRow("a web page is no SOAP answer")
        << QByteArray("<html><body><p/></body></html>") << QString() << QStringLiteral("no SOAP answer");
    QTest::newRow("an empty body") << envelope({}) << QString() << QStringLiteral("no SOAP answer");
    QTest::newRow("nothing at all") << QByteArray() << QString() << QStringLiteral("not valid XML");
    QTest::newRow("cut off") << envelope("<a/>").left(90) << QString() << QStringLiteral("not valid XML");
    QTest::newRow("nested too deep") << envelope(QByteArray("<a>").repeated(100000)) << QString()
                                     << QStringLiteral("not valid XML");
}

void tst_VerifyTexts::soapAnswers()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, name);
    QFETCH(QString, error);
    const auto answer = readSoapAnswer(xml);
    QCOMPARE(answer ? answer->name : QString(), name);
    if (!answer)
        QVERIFY2(answer.error().message.startsWith(error), qPrintable(answer.error().message));
}

void tst_VerifyTexts::soapAnswerKeepsRepeatedElements()
{
    const auto answer = readSoapAnswer(envelope("<r><return><id>1</id></return><return><id>2</id></return></r>"));
    QVERIFY(answer);
    const auto all = answer->all(QLatin1String("return"));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).value(QLatin1String("id")), QStringLiteral("2"));
    QCOMPARE(all.at(1).value(QLatin1String("name")), QString());
}

ATRIUM_TEST(tst_VerifyTexts)
#include "tst_verifytexts.moc"
