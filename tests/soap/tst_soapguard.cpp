// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapguard.h"
#include "tests/support/sanitized.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Agent;
using Common::ErrorCode;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray attributes(int count)
{
    QByteArray element = "<a";
    for (int i = 0; i < count; ++i)
        element += " a" + QByteArray::number(i) + "=\"\"";
    return element + "/>";
}

QByteArray namespaces(int count)
{
    QByteArray body = "<a>";
    for (int i = 0; i < count; ++i)
        body += "<b xmlns=\"u" + QByteArray::number(i) + "\"/>";
    return body + "</a>";
}

/*! As hostile as its limits let it be: all namespaces open, then as many elements as there is room for. */
QByteArray worstAllowed()
{
    QByteArray body;
    int declared = 0;
    for (int depth = 0; depth < 60; ++depth) {
        body += "<a";
        for (int i = 0; i < 32 && declared < SoapLimits::namespaceDeclarations; ++i)
            body += " xmlns:n" + QByteArray::number(declared++) + "=\"u\"";
        body += '>';
    }
    const QByteArray end = QByteArray("</a>").repeated(60);
    body += QByteArray("<b/>").repeated((SoapLimits::bodyBytes - body.size() - end.size()) / 4);
    return body + end;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class tst_SoapGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsThrough_data();
    void letsThrough();
    void refuses_data();
    void refuses();
    void takesLittleTime_data();
    void takesLittleTime();
    void decodes_data();
    void decodes();
};

void tst_SoapGuard::letsThrough_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one element") << QByteArray("<a/>");
    QTest::newRow("the deepest nesting allowed") << nested(SoapLimits::depth);
    QTest::newRow("the most attributes allowed") << attributes(SoapLimits::attributesPerElement);
    QTest::newRow("the most namespaces allowed") << namespaces(SoapLimits::namespaceDeclarations);
    QTest::newRow("many elements side by side") << "<a>" + QByteArray("<b></b>").repeated(1000) + "</a>";
    QTest::newRow("markup characters in values and comments")
        << QByteArray("<a b=\"x>y='=\" c='\"&lt;'><!-- <b> = --><![CDATA[<!DOCTYPE a>]]></a>");
    QTest::newRow("references to characters") << QByteArray("<a>&lt;&#228;&#xe4;</a>");
    QTest::newRow("UTF-8 with its mark and declaration")
        << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?><a>\xC3\xA4</a>");
    QTest::newRow("UTF-16") << utf16(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>\u00e4</a>"));
    QTest::newRow("ISO-8859-1, as nusoap sends it")
        << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE4</a>");
}

void tst_SoapGuard::letsThrough()
{
    QFETCH(QByteArray, body);
    const auto checked = checkSoapBody(body);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void tst_SoapGuard::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &body, ErrorCode code = ErrorCode::Invalid) {
        QTest::newRow(name) << body << code;
    };
    row("nothing", "");
    row("text alone", "hello");
    row("a document type", "<!DOCTYPE a><a/>");
    row("entities that grow", "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>");
    row("an external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
    row("a document type behind a comment", "<!-- --><!DOCTYPE a><a/>");
    row("an entity that nobody declared", "<a>&x;</a>");
    row("one level too deep", nested(SoapLimits::depth + 1));
    row("nesting without end tags", QByteArray("<a>").repeated(100000));
    row("one attribute too many", attributes(SoapLimits::attributesPerElement + 1));
    row("attributes in single quotes, without spaces",
        "<a" + attributes(40).mid(2).replace('"', '\'').replace(" ", "\n"));
    row("one namespace too many", namespaces(SoapLimits::namespaceDeclarations + 1));
    row("one byte too many", "<a>" + QByteArray(SoapLimits::bodyBytes - 6, 'x') + "</a>", ErrorCode::TooLarge);
    row("a NUL", QByteArray("<a>\0</a>", 8));
    row("a reference to NUL", "<a>&#0;</a>");
    row("UTF-16 with a NUL", utf16(QStringLiteral("<a>\u0001</a>").replace(QChar(1), QChar(0))));
    row("cut off in a tag", "<a><b");
    row("cut off in a value", "<a b=\"");
    row("cut off in a comment", "<a/><!-- ");
    row("a second root", "<a/><b/>");
    row("crossed elements", "<a><b></a></b>");
    row("a prefix that nobody declared", "<x:a/>");
    row("an attribute twice", "<a b='' b=''/>");
    row("bytes that are not UTF-8", "<a>\xC3\x28</a>");
    row("UTF-8 in more bytes than needed", "<a>\xC0\xBCscript></a>");
    row("UTF-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a>+ADw-</a>");
    row("UTF-32", QByteArray("\xFF\xFE\0\0<\0\0\0a\0\0\0/\0\0\0>\0\0\0", 20));
    row("EBCDIC", "<?xml version=\"1.0\" encoding=\"ebcdic-cp-us\"?><a/>");
}

void tst_SoapGuard::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    const auto checked = checkSoapBody(body);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
}

void tst_SoapGuard::takesLittleTime_data()
{
    const auto full = [](const QByteArray &unit) { return unit.repeated(SoapLimits::bodyBytes / unit.size()); };
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("attributes only") << "<a" + full(" a=\"\"").chopped(10);
    QTest::newRow("attributes of one element with different names") << attributes(100000).left(SoapLimits::bodyBytes);
    QTest::newRow("start tags only") << full("<a>");
    QTest::newRow("end tags only") << full("</a>");
    QTest::newRow("openings of tags only") << full("<");
    QTest::newRow("openings of comments only") << full("<!--");
    QTest::newRow("openings of CDATA only") << full("<![CDATA[");
    QTest::newRow("open quotes") << "<a " + full("\"'").chopped(10);
    QTest::newRow("namespaces and elements up to the limits") << worstAllowed();
    QTest::newRow("references only") << "<a>" + full("&#9;").chopped(20) + "</a>";
    QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, '<');
}

void tst_SoapGuard::takesLittleTime()
{
    QFETCH(QByteArray, body);
    QElapsedTimer timer;
    timer.start();
    const bool isGood = bool(checkSoapBody(body));
    qInfo("%lld ms, %s", timer.elapsed(), isGood ? "good" : "refused");
    QVERIFY2(timer.elapsed() < 1000 * sanitizerSlowness,
             "a limit far above what it takes, far below what a quadratic check would");
}

void tst_SoapGuard::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("UTF-8") << QByteArray("<a>\xC3\xA4</a>");
    QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF<a>\xC3\xA4</a>");
    QTest::newRow("UTF-16") << utf16(QStringLiteral("<a>\u00e4</a>"));
}

void tst_SoapGuard::decodes()
{
    QFETCH(QByteArray, body);
    const auto xml = guardedXml(body);
    QVERIFY(xml);
    QCOMPARE(*xml, QStringLiteral("<a>\u00e4</a>"));
}

ATRIUM_TEST(tst_SoapGuard)
#include "tst_soapguard.moc"
