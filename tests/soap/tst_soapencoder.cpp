// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapencoder.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::UtcTime;

namespace {

constexpr SoapField innerFields[] = {{.name = "x"_L1}};
constexpr SoapBean inner{"Inner"_L1, "urn:inner"_L1, innerFields};

constexpr SoapField outerFields[] = {
    {.name = "VX"_L1, .type = SoapType::Int},
    {.name = "day"_L1, .type = SoapType::Date},
    {.name = "list"_L1, .type = SoapType::Bean, .bean = &inner, .isArray = true},
    {.name = "moment"_L1, .type = SoapType::DateTime},
    {.name = "one"_L1, .type = SoapType::Bean, .bean = &inner},
    {.name = "yes"_L1, .type = SoapType::Boolean},
};
static_assert(inWireOrder(outerFields));
constexpr SoapField unsortedFields[] = {{.name = "a"_L1}, {.name = "B"_L1}};
static_assert(!inWireOrder(unsortedFields), "capitals come first");
constexpr SoapBean outer{"Outer"_L1, "urn:outer"_L1, outerFields};

constexpr SoapOperation texts{.name = "op"_L1, .parameters = {}, .result = soapResult(SoapType::Text)};
constexpr SoapOperation number{.name = "op"_L1, .parameters = {}, .result = soapResult(SoapType::Long)};
constexpr SoapOperation truth{.name = "op"_L1, .parameters = {}, .result = soapResult(SoapType::Boolean)};
constexpr SoapOperation bean{.name = "op"_L1, .parameters = {}, .result = soapResult(outer)};
constexpr SoapOperation list{.name = "op"_L1, .parameters = {}, .result = soapArrayResult(inner)};
constexpr SoapService service{"S"_L1, "urn:s"_L1, SoapRefusal::Value, {}};

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

} // namespace

class tst_SoapEncoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAnswers_data();
    void writesAnswers();
    void writesFaults_data();
    void writesFaults();
    void givesBeansAllTheirFields();
};

void tst_SoapEncoder::writesAnswers_data()
{
    QTest::addColumn<SoapForm>("form");
    QTest::addColumn<const SoapOperation *>("operation");
    QTest::addColumn<SoapValue>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const SoapOperation &operation, const SoapValue &value,
                        const QByteArray &expected, SoapForm form = SoapForm::Bare) {
        QTest::newRow(name) << form << &operation << value << declaration + expected + '\n';
    };
    row("a number", number, qint64(-5), "<ns:opResponse xmlns:ns=\"urn:s\"><ns:return>-5</ns:return></ns:opResponse>");
    row("a boolean", truth, true, "<ns:opResponse xmlns:ns=\"urn:s\"><ns:return>true</ns:return></ns:opResponse>");
    const QByteArray start =
        "<ns:opResponse xmlns:ns=\"urn:s\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    row("a text with markup", texts, u"<a> & \"b\""_s,
        start + "<ns:return>&lt;a&gt; &amp; &quot;b&quot;</ns:return></ns:opResponse>");
    row("a text outside the first plane", texts, QString::fromUtf8("\xF0\x9F\x98\x80"),
        start + "<ns:return>\xF0\x9F\x98\x80</ns:return></ns:opResponse>");
    row("characters that XML cannot carry", texts,
        QString(QChar(1)) + u"a"_s + QChar(0xD800) + QChar(0xFFFE) + QChar(0),
        start
            + "<ns:return>\xEF\xBF\xBD"
              "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD</ns:return></ns:opResponse>");
    row("an empty text", texts, QString(), start + "<ns:return></ns:return></ns:opResponse>");
    row("nil", texts, {}, start + "<ns:return xsi:nil=\"true\"/></ns:opResponse>");

    const QByteArray listStart = "<ns:opResponse xmlns:ns=\"urn:s\" xmlns:ax21=\"urn:inner\" "
                                 "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    row("an empty array", list, QList<SoapValue>(), listStart.chopped(1) + "/>");
    row("no array", list, {}, listStart + "<ns:return xsi:nil=\"true\"/></ns:opResponse>");
    row("an array of beans", list,
        QList<SoapValue>{soapBean(inner, {{"x"_L1, u"1"_s}}), soapBean(inner, {{"x"_L1, u"2"_s}})},
        listStart
            + "<ns:return xsi:type=\"ax21:Inner\"><ax21:x>1</ax21:x></ns:return><ns:return "
              "xsi:type=\"ax21:Inner\"><ax21:x>2</ax21:x></ns:return></ns:opResponse>");

    const SoapValue part = soapBean(inner, {{"x"_L1, u"1"_s}});
    const UtcTime time{1764061200123};
    row("a bean", bean,
        soapBean(outer,
                 {{"yes"_L1, false},
                  {"VX"_L1, 7},
                  {"day"_L1, time},
                  {"moment"_L1, time},
                  {"list"_L1, QList<SoapValue>{part, part}},
                  {"one"_L1, part}}),
        "<ns:opResponse xmlns:ns=\"urn:s\" xmlns:ax21=\"urn:outer\" xmlns:ax23=\"urn:inner\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        "<ns:return xsi:type=\"ax21:Outer\"><ax21:VX>7</ax21:VX><ax21:day>2025-11-25</ax21:day>"
        "<ax21:list xsi:type=\"ax23:Inner\"><ax23:x>1</ax23:x></ax21:list><ax21:list "
        "xsi:type=\"ax23:Inner\"><ax23:x>1</ax23:x></ax21:list>"
        "<ax21:moment>2025-11-25T09:00:00.123Z</ax21:moment><ax21:one "
        "xsi:type=\"ax23:Inner\"><ax23:x>1</ax23:x></ax21:one><ax21:yes>false</ax21:yes></ns:return></ns:opResponse>");

    row("the envelope of SOAP 1.1", truth, true,
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
        "<ns:opResponse "
        "xmlns:ns=\"urn:s\"><ns:return>true</ns:return></ns:opResponse></soapenv:Body></soapenv:Envelope>",
        SoapForm::Soap11);
    row("the envelope of SOAP 1.2", truth, true,
        "<soapenv:Envelope xmlns:soapenv=\"http://www.w3.org/2003/05/soap-envelope\"><soapenv:Body>"
        "<ns:opResponse "
        "xmlns:ns=\"urn:s\"><ns:return>true</ns:return></ns:opResponse></soapenv:Body></soapenv:Envelope>",
        SoapForm::Soap12);
}

void tst_SoapEncoder::writesAnswers()
{
    QFETCH(SoapForm, form);
    QFETCH(const SoapOperation *, operation);
    QFETCH(SoapValue, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(encodeAnswer(form, service, *operation, value), expected);
}

void tst_SoapEncoder::writesFaults_data()
{
    QTest::addColumn<SoapForm>("form");
    QTest::addColumn<SoapFault>("fault");
    QTest::addColumn<QByteArray>("expected");
    const SoapFault invalid{SoapFault::Code::Client, {ErrorCode::Invalid, u"a < b"_s, u"Swap."_s}};
    const SoapFault away{SoapFault::Code::Server, {ErrorCode::Unavailable, u"No database."_s}};
    const SoapFault version{SoapFault::Code::VersionMismatch, {ErrorCode::Invalid, u"?"_s}};
    const QByteArray start11 = QByteArray(declaration)
        + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><soapenv:Fault>";
    const QByteArray start12 = QByteArray(declaration)
        + "<soapenv:Envelope xmlns:soapenv=\"http://www.w3.org/2003/05/soap-envelope\"><soapenv:Body><soapenv:Fault>";
    const QByteArray end = "</soapenv:Fault></soapenv:Body></soapenv:Envelope>\n";
    const QByteArray detail = "<error xmlns=\"urn:atrium:cluster:v1\"><code>invalid</code><message>a &lt; "
                              "b</message><remedy>Swap.</remedy></error>";
    QTest::newRow("the caller's, in SOAP 1.1")
        << SoapForm::Soap11 << invalid
        << start11 + "<faultcode>soapenv:Client</faultcode><faultstring>a &lt; b</faultstring><detail>" + detail
            + "</detail>" + end;
    QTest::newRow("ours, in SOAP 1.1") << SoapForm::Soap11 << away
                                       << start11
            + "<faultcode>soapenv:Server</faultcode><faultstring>No database.</faultstring><detail>"
              "<error xmlns=\"urn:atrium:cluster:v1\"><code>unavailable</code><message>No "
              "database.</message><remedy></remedy></error></detail>"
            + end;
    QTest::newRow("of the envelope: no detail")
        << SoapForm::Soap11 << version
        << start11 + "<faultcode>soapenv:VersionMismatch</faultcode><faultstring>?</faultstring>" + end;
    QTest::newRow("the caller's, in SOAP 1.2") << SoapForm::Soap12 << invalid
                                               << start12
            + "<soapenv:Code><soapenv:Value>soapenv:Sender</soapenv:Value></soapenv:Code><soapenv:Reason><soapenv:Text "
              "xml:lang=\"en\">a &lt; b</soapenv:Text>"
              "</soapenv:Reason><soapenv:Detail>"
            + detail + "</soapenv:Detail>" + end;
    QTest::newRow("of the envelope, in SOAP 1.2") << SoapForm::Soap12 << version
                                                  << start12
            + "<soapenv:Code><soapenv:Value>soapenv:VersionMismatch</soapenv:Value></"
              "soapenv:Code><soapenv:Reason><soapenv:Text xml:lang=\"en\">?</soapenv:Text></soapenv:Reason>"
            + end;
    QTest::newRow("without envelope") << SoapForm::Bare << invalid << declaration + detail + '\n';
    SoapFault known = invalid;
    known.request = "4f";
    QTest::newRow("of a request that the log knows")
        << SoapForm::Bare << known << declaration + detail.chopped(8) + "<request>4f</request></error>\n";
}

void tst_SoapEncoder::writesFaults()
{
    QFETCH(SoapForm, form);
    QFETCH(SoapFault, fault);
    QFETCH(QByteArray, expected);
    QCOMPARE(encodeFault(form, fault), expected);
}

void tst_SoapEncoder::givesBeansAllTheirFields()
{
    const QByteArray xml = encodeAnswer(SoapForm::Bare, service, bean, soapBean(outer, {}));
    QVERIFY2(xml.contains("<ax21:VX xsi:nil=\"true\"/><ax21:day xsi:nil=\"true\"/><ax21:list "
                          "xsi:nil=\"true\"/><ax21:moment xsi:nil=\"true\"/>"
                          "<ax21:one xsi:nil=\"true\"/><ax21:yes xsi:nil=\"true\"/>"),
             xml.constData());
}

ATRIUM_TEST(tst_SoapEncoder)
#include "tst_soapencoder.moc"
