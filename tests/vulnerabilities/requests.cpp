// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processusage.h"
#include "tests/vulnerabilities/tst_hostilerequests.h"

#include <QElapsedTimer>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {

const QByteArray getSession = "<getSession/>";
constexpr int anyRefusal = 0; // 400 or a fault

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray numbered(int count, const char *before, const char *after)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

QByteArray billionLaughs()
{
    QByteArray entities = "<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        entities += "<!ENTITY a" + QByteArray::number(i) + " \""
            + QByteArray("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    return "<!DOCTYPE x [" + entities + "]>" + envelope("<getSession>&a29;</getSession>");
}

} // namespace

void tst_HostileRequests::xml_data()
{
    const QByteArray trap = "http://127.0.0.1:" + m_cluster.trap().portText() + '/';
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &body, int status = anyRefusal) {
        QTest::newRow(name) << body << status;
    };
    row("a document type", "<!DOCTYPE x>" + envelope(getSession));
    row("entities that grow", billionLaughs());
    row("one long entity, many times",
        "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]>"
            + envelope("<getSession>" + QByteArray("&a;").repeated(100'000) + "</getSession>"));
    row("an entity from a port",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + trap + "\">]>" + envelope("<getSession>&a;</getSession>"));
    row("an entity from a file",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + envelope("<getSession>&a;</getSession>"));
    row("a parameter entity from a port",
        "<!DOCTYPE x [<!ENTITY % a SYSTEM \"" + trap + "\">%a;]>" + envelope(getSession));
    row("a document type from a port", "<!DOCTYPE x SYSTEM \"" + trap + "\">" + envelope(getSession));
    row("an inclusion from a port",
        envelope("<getSession><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"" + trap
                 + "\"/></getSession>"),
        200);
    row("an inclusion from a file",
        envelope("<getSession><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" parse=\"text\" "
                 "href=\"file:///etc/passwd\"/></getSession>"),
        200);
    row("a style sheet and a schema from a port",
        "<?xml-stylesheet href=\"" + trap + "\"?>"
            + envelope("<getSession xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"urn:x "
                       + trap + "\"/>"),
        200);
    row("an attachment from a port",
        envelope("<getSession><o:Include xmlns:o=\"http://www.w3.org/2004/08/xop/include\" href=\"" + trap
                 + "\"/></getSession>"),
        200);
    row("an answer that is to go to a port",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
        "xmlns:w=\"http://www.w3.org/2005/08/addressing\">"
        "<s:Header><w:ReplyTo><w:Address>"
            + trap + "</w:Address></w:ReplyTo><w:FaultTo><w:Address>" + trap
            + "</w:Address></w:FaultTo></s:Header><s:Body>" + getSession + "</s:Body></s:Envelope>",
        200);
    row("100,000 elements deep", envelope(QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)));
    row("100,000 elements deep without ends", QByteArray("<a>").repeated(100'000));
    row("100,000 attributes", envelope("<getSession" + numbered(70'000, " a", "=\"\"") + "/>"));
    row("a million attributes", envelope("<getSession" + numbered(1'000'000, " a", "=\"\"") + "/>"), 413);
    row("20,000 namespaces", envelope("<getSession" + numbered(20'000, " xmlns:a", "=\"urn:a\"") + "/>"));
    row("a million namespaces", envelope("<getSession" + numbered(1'000'000, " xmlns:a", "=\"urn:a\"") + "/>"), 413);
    row("100,000 parameters", envelope("<loginUser>" + QByteArray("<SID>x</SID>").repeated(80'000) + "</loginUser>"));
    row("UTF-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-getSession/+AD4-");
    row("UTF-16 that says it is UTF-8",
        utf16(u"<?xml version='1.0' encoding='UTF-8'?>"_s + QString::fromUtf8(envelope(getSession)),
              QStringConverter::Utf16LE),
        200);
    row("UTF-8 that says it is UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + envelope(getSession));
    row("two marks of byte order",
        "\xFF\xFE\xFE\xFF" + utf16(QString::fromUtf8(envelope(getSession)), QStringConverter::Utf16BE));
    row("half of it UTF-16",
        envelope(getSession).first(40) + utf16(QString::fromUtf8(envelope(getSession)), QStringConverter::Utf16LE));
    row("a NUL", envelope(QByteArray("<getSession>\0</getSession>", 26)));
    row("a reference to NUL", envelope("<getSession>&#0;</getSession>"));
    row("cut off", envelope(getSession).chopped(12));
    row("a second root", envelope(getSession) + envelope(getSession));
    row("a body in a body", envelope(envelope(getSession)), anyRefusal);
    row("50 MB", QByteArray(50 << 20, '<'), 413);
    row("nothing but a mark of byte order", "\xEF\xBB\xBF");
}

void tst_HostileRequests::xml()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = m_cluster.at(1).soap("UserService", body); // within RawClient::patienceMs
    qInfo("%lld ms", timer.elapsed());
    if (status == anyRefusal)
        QVERIFY2(answer.status == 400 || (answer.status == 500 && !errorCode(answer).isEmpty()),
                 (answer.head + answer.body).constData());
    else
        QCOMPARE(answer.status, status);
    QVERIFY2(!answer.body.contains("root:") && !answer.body.contains("haha"), answer.body.constData());
    QVERIFY(!m_cluster.trap().wasReached());
    QCOMPARE(m_cluster.at(1).soap("UserService", envelope(getSession)).status, 200);
}

// All of the above at once, again and again.
void tst_HostileRequests::xmlCostsNoMemory()
{
    constexpr int atOnce = 20;
    constexpr int rounds = 3;
    constexpr int mostKib = 100 * 1024; // twenty bodies of 1 MiB, decoded and parsed, and what the allocator keeps
    const QByteArray body = envelope("<getSession>" + QByteArray("&#9;").repeated(200'000) + "</getSession>");
    const double before = residentKib(m_cluster.nodes().processId(1));
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < atOnce; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_cluster.nodes().port(1)));
            QVERIFY(
                clients.back()->send("POST /openmeetings/services/UserService HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                     + QByteArray::number(body.size()) + "\r\n\r\n" + body));
        }
        for (const auto &client : clients)
            QVERIFY(client->readAnswer().status != 0);
    }
    const double more = residentKib(m_cluster.nodes().processId(1)) - before;
    qInfo("%.0f KiB more", more);
    QVERIFY(more < mostKib);
}

void tst_HostileRequests::operationIsTheBodysAlone_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty, in quotes") << QByteArray("SOAPAction: \"\"\r\n");
    QTest::newRow("the operation") << QByteArray("SOAPAction: \"urn:getSession\"\r\n");
    QTest::newRow("the operation without quotes") << QByteArray("SOAPAction: urn:getSession\r\n");
    QTest::newRow("another operation") << QByteArray("SOAPAction: \"urn:deleteUserById\"\r\n");
    QTest::newRow("two") << QByteArray("SOAPAction: \"urn:deleteUserById\"\r\nSOAPAction: \"urn:loginUser\"\r\n");
    QTest::newRow("one quote") << QByteArray("SOAPAction: \"\r\n");
    QTest::newRow("very long") << QByteArray("SOAPAction: " + QByteArray(8000, 'x') + "\r\n");
}

void tst_HostileRequests::operationIsTheBodysAlone()
{
    QFETCH(QByteArray, action);
    for (const char *target : {"UserService", "UserService/deleteUserById?userId=1", "UserService?wsdl",
                               "UserService.UserServiceHttpSoap11Endpoint/"}) {
        const RawAnswer answer = m_cluster.at(2).send("POST", "/openmeetings/services/" + QByteArray(target),
                                                      "Content-Type: text/xml\r\n" + action, envelope(getSession));
        QVERIFY2(answer.status == 200 && answer.body.contains("getSessionResponse"), answer.body.constData());
    }
}

// A proxy that looks at the address must see what is done: whatever stands there does not get into a SOAP request.
void tst_HostileRequests::argumentsAreTheBodysAlone()
{
    const QByteArray sid = m_cluster.soapSession("admin");
    const QByteArray body = envelope("<getServerCount/>");
    const RawAnswer answer = m_cluster.at(1).send("POST", "/openmeetings/services/ServerService?SID=" + sid, {}, body);
    QCOMPARE(returned(answer), "-1");
    QCOMPARE(returned(m_cluster.at(1).soap("ServerService", "getServerCount", {{"SID", sid}})), "2");
    // Twice is not the first or the last, but wrong, in SOAP and REST.
    QCOMPARE(errorCode(m_cluster.at(1).soap("ServerService", "getServerCount", {{"SID", "x"}, {"SID", sid}})),
             "invalid");
    QCOMPARE(errorCode(m_cluster.at(1).rest("ServerService", "getServerCount", {{"SID", sid}, {"SID", "x"}})),
             "invalid");
}

QTEST_GUILESS_MAIN(tst_HostileRequests)
