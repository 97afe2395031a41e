// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soaprequest.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Kind = SoapRequestError::Kind;

namespace {

const QString envelope11 = u"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">%1</s:Envelope>"_s;
const QString envelope12 = u"<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\">%1</s:Envelope>"_s;

/*! "operation(name=text, name=nil)", so that rows read easily. */
QString shown(const SoapRequest &request)
{
    QStringList elements;
    for (const SoapElement &element : request.elements)
        elements.append(element.name + (element.isNil ? u"=nil"_s : u"='"_s + element.text + u'\''));
    return request.operation + u'(' + elements.join(u", "_s) + u')';
}

} // namespace

class tst_SoapRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsForms_data();
    void readsForms();
};

void tst_SoapRequest::reads_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<SoapForm>("form");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &xml, SoapForm form, const char *expected) {
        QTest::newRow(name) << xml << form << QString::fromUtf8(expected);
    };
    const auto body = [](const char *content) {
        return envelope11.arg(u"<s:Body>"_s + QString::fromUtf8(content) + u"</s:Body>"_s);
    };
    row("no parameters", body("<n:getSession xmlns:n='http://services.axis.openmeetings.apache.org'/>"),
        SoapForm::Soap11, "getSession()");
    row("qualified parameters", body("<n:op xmlns:n='u'><n:SID>1</n:SID><n:id>2</n:id></n:op>"), SoapForm::Soap11,
        "op(SID='1', id='2')");
    row("no namespaces at all", body("<op><SID>1</SID></op>"), SoapForm::Soap11, "op(SID='1')");
    row("the namespace of an older server", body("<op xmlns='http://services.axis.openmeetings.org'><SID>1</SID></op>"),
        SoapForm::Soap11, "op(SID='1')");
    row("RPC encoding with types (soap4r)",
        body("<n1:op xmlns:n1='u' s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/'><SID "
             "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
             " xmlns:xsd='http://www.w3.org/2001/XMLSchema' xsi:type='xsd:string'>1</SID></n1:op>"),
        SoapForm::Soap11, "op(SID='1')");
    row("values beside the operation (Axis 1)",
        body("<op><SID>1</SID><id href='#id0'/></op><multiRef id='id0'>5</multiRef><multiRef id='id1'>6</multiRef>"),
        SoapForm::Soap11, "op(SID='1', id='5')");
    row("nil",
        body("<op><SID xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/><a "
             "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='1'/></op>"),
        SoapForm::Soap11, "op(SID=nil, a=nil)");
    row("white space around and none taken from inside", body("\n  <op>\n    <a> x </a>\n  </op>\n"), SoapForm::Soap11,
        "op(a=' x ')");
    row("a text in pieces", body("<op><a>one<!-- --> &amp; <![CDATA[<two>]]>&#33;</a></op>"), SoapForm::Soap11,
        "op(a='one & <two>!')");
    row("elements within a parameter are left out", body("<op><a>x<b>y</b></a></op>"), SoapForm::Soap11, "op(a='x')");
    row("SOAP 1.2", envelope12.arg(u"<s:Body><op><a>1</a></op></s:Body>"_s), SoapForm::Soap12, "op(a='1')");
    row("headers that nobody must understand",
        envelope11.arg(u"<s:Header><x xmlns='u' s:mustUnderstand='0'><y/></x></s:Header><s:Body><op/></s:Body>"_s),
        SoapForm::Soap11, "op()");
    row("addressing headers",
        envelope12.arg(
            u"<s:Header><w:Action xmlns:w='http://www.w3.org/2005/08/addressing' s:mustUnderstand='true'>urn:op</w:Action></s:Header><s:Body><op/></s:Body>"_s),
        SoapForm::Soap12, "op()");
    row("a header for somebody else",
        envelope11.arg(
            u"<s:Header><x xmlns='u' s:actor='http://elsewhere' s:mustUnderstand='1'/></s:Header><s:Body><op/></s:Body>"_s),
        SoapForm::Soap11, "op()");
    row("no envelope", u"<op xmlns='u'><a>1</a></op>"_s, SoapForm::Bare, "op(a='1')");
}

void tst_SoapRequest::reads()
{
    QFETCH(QString, xml);
    QFETCH(SoapForm, form);
    QFETCH(QString, expected);
    const auto read = readSoapRequest(xml);
    QVERIFY2(std::holds_alternative<SoapRequest>(read), "refused");
    QCOMPARE(shown(std::get<SoapRequest>(read)), expected);
    QCOMPARE(std::get<SoapRequest>(read).form, form);
}

void tst_SoapRequest::refuses_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<SoapForm>("form");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &xml, SoapForm form = SoapForm::Soap11,
                        Kind kind = Kind::Client) { QTest::newRow(name) << xml << form << kind; };
    row("no body", envelope11.arg(QString()));
    row("an empty body", envelope12.arg(u"<s:Body/>"_s), SoapForm::Soap12);
    row("an unknown envelope",
        u"<s:Envelope xmlns:s='http://www.w3.org/2099/soap'><s:Body><op/></s:Body></s:Envelope>"_s, SoapForm::Soap11,
        Kind::VersionMismatch);
    row("a header that must be understood",
        envelope11.arg(u"<s:Header><x xmlns='u' s:mustUnderstand='1'/></s:Header><s:Body><op/></s:Body>"_s),
        SoapForm::Soap11, Kind::MustUnderstand);
    row("the same in SOAP 1.2",
        envelope12.arg(
            u"<s:Header><x xmlns='u' s:mustUnderstand='true' s:role='http://www.w3.org/2003/05/soap-envelope/role/next'/></s:Header><s:Body><op/></s:Body>"_s),
        SoapForm::Soap12, Kind::MustUnderstand);
    row("cut off", envelope11.arg(u"<s:Body><op><a>1"_s).chopped(13));
    row("a second root", envelope11.arg(u"<s:Body><op/></s:Body>"_s) + u"<more/>"_s);
    row("an entity that nobody declared", envelope11.arg(u"<s:Body><op><a>&x;</a></op></s:Body>"_s));
    row("one long value, many times", // far more to look at than was sent
        envelope11.arg(u"<s:Body><op>"_s + u"<a href='#v'/>"_s.repeated(300) + u"</op><v id='v'>"_s
                       + QString(4000, u'1') + u"</v></s:Body>"_s));
}

void tst_SoapRequest::refuses()
{
    QFETCH(QString, xml);
    QFETCH(SoapForm, form);
    QFETCH(Kind, kind);
    const auto read = readSoapRequest(xml);
    QVERIFY2(std::holds_alternative<SoapRequestError>(read), "was read");
    QCOMPARE(std::get<SoapRequestError>(read).kind, kind);
    QCOMPARE(std::get<SoapRequestError>(read).form, form);
    QVERIFY(!std::get<SoapRequestError>(read).message.isEmpty());
}

void tst_SoapRequest::readsForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << u"()"_s;
    QTest::newRow("names and values") << QByteArray("SID=1&id=2") << u"(SID='1', id='2')"_s;
    QTest::newRow("escapes") << QByteArray("a=x+y%26%3d%C3%A4&b=") << QStringLiteral("(a='x y&=\u00e4', b='')");
    QTest::newRow("a name alone") << QByteArray("a&b=1&&") << u"(a='', b='1')"_s;
}

void tst_SoapRequest::readsForms()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, expected);
    QCOMPARE(shown({.operation = {}, .elements = readForm(form)}), expected);
}

ATRIUM_TEST(tst_SoapRequest)
#include "tst_soaprequest.moc"
