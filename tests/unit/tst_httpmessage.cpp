// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/httpmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_HttpMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers();
    void cookie_data();
    void cookie();
    void queryValue_data();
    void queryValue();
    void reasonPhrases_data();
    void reasonPhrases();
};

void tst_HttpMessage::headers()
{
    HttpRequest request;
    request.headers = {{"a", "1"}, {"b", "2"}, {"a", "3"}};
    QCOMPARE(request.header("a"), QByteArray("1"));
    QCOMPARE(request.header("b"), QByteArray("2"));
    QCOMPARE(request.header("c"), QByteArray());
}

void tst_HttpMessage::cookie_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("value");
    QTest::newRow("alone") << QByteArray("atrium_session=abc") << u"abc"_s;
    QTest::newRow("among others") << QByteArray("a=1; atrium_session=abc; b=2") << u"abc"_s;
    QTest::newRow("without spaces between") << QByteArray("a=1;atrium_session=abc;b=2") << u"abc"_s;
    QTest::newRow("with an equals sign in it") << QByteArray("atrium_session=a=b=") << u"a=b="_s;
    QTest::newRow("the first of two") << QByteArray("atrium_session=abc; atrium_session=def") << u"abc"_s;
    QTest::newRow("empty") << QByteArray("atrium_session=") << u""_s;
    QTest::newRow("none of a name that ends alike") << QByteArray("x_atrium_session=abc") << u""_s;
    QTest::newRow("none of a name that begins alike") << QByteArray("atrium_session2=abc") << u""_s;
    QTest::newRow("none of a name in other case") << QByteArray("Atrium_Session=abc") << u""_s;
    QTest::newRow("none in another's value") << QByteArray("a=atrium_session=abc") << u""_s;
    QTest::newRow("none without an equals sign") << QByteArray("atrium_session") << u""_s;
    QTest::newRow("none without a header") << QByteArray() << u""_s;
}

void tst_HttpMessage::cookie()
{
    QFETCH(QByteArray, header);
    HttpRequest request;
    request.headers = {{"cookie", header}};
    QTEST(request.cookie("atrium_session"), "value");
}

void tst_HttpMessage::queryValue_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("value");
    QTest::newRow("alone") << QByteArray("name=a.txt") << u"a.txt"_s;
    QTest::newRow("among others") << QByteArray("x=1&name=a.txt&y=2") << u"a.txt"_s;
    QTest::newRow("the first of two") << QByteArray("name=a&name=b") << u"a"_s;
    QTest::newRow("encoded") << QByteArray("name=a%20%26%3d%2B.txt") << u"a &=+.txt"_s;
    QTest::newRow("encoded UTF-8") << QByteArray("name=%C3%A4.txt") << u"\u00e4.txt"_s;
    QTest::newRow("UTF-8 as it is") << QByteArray("name=\xC3\xA4.txt") << u"\u00e4.txt"_s;
    QTest::newRow("empty") << QByteArray("name=") << u""_s;
    QTest::newRow("none") << QByteArray("names=a") << u""_s;
    QTest::newRow("no query") << QByteArray() << u""_s;
}

void tst_HttpMessage::queryValue()
{
    QFETCH(QByteArray, query);
    HttpRequest request;
    request.query = query;
    QTEST(request.queryValue(u"name"_s), "value");
}

void tst_HttpMessage::reasonPhrases_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("phrase");
    QTest::newRow("a usual one") << 404 << QByteArray("Not Found");
    QTest::newRow("a rare one of the client") << 418 << QByteArray("Refused");
    QTest::newRow("a rare one of the server") << 599 << QByteArray("Internal Server Error");
}

void tst_HttpMessage::reasonPhrases()
{
    QFETCH(int, status);
    QTEST(reasonPhrase(status), "phrase");
}

ATRIUM_TEST(tst_HttpMessage)
#include "tst_httpmessage.moc"
