// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestparser.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_SafePath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodPath_data();
    void goodPath();
    void badPath_data();
    void badPath();
};

void tst_SafePath::goodPath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("the root") << QByteArray("/") << u"/"_s;
    QTest::newRow("a query left out") << QByteArray("/a?b/../c") << u"/a"_s;
    QTest::newRow("an encoded space") << QByteArray("/a%20b") << u"/a b"_s;
    QTest::newRow("an encoded umlaut") << QByteArray("/%C3%a4") << u"/\u00e4"_s;
    QTest::newRow("an umlaut as it is") << QByteArray("/\xC3\xA4") << u"/\u00e4"_s;
    QTest::newRow("dots within names") << QByteArray("/a..b/.c/d...") << u"/a..b/.c/d..."_s;
    QTest::newRow("decoded once only") << QByteArray("/%252e%252e/a") << u"/%2e%2e/a"_s;
    QTest::newRow("a plus as it is") << QByteArray("/a+b") << u"/a+b"_s;
}

void tst_SafePath::goodPath()
{
    QFETCH(QByteArray, target);
    const auto path = safePath(target);
    QVERIFY(path);
    QTEST(*path, "path");
}

void tst_SafePath::badPath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a query alone") << QByteArray("?a");
    QTest::newRow("no slash in front") << QByteArray("a");
    QTest::newRow("a whole URL") << QByteArray("http://node1/a");
    QTest::newRow("up") << QByteArray("/..");
    QTest::newRow("up inside") << QByteArray("/a/../b");
    QTest::newRow("up, encoded") << QByteArray("/a/%2e%2e/b");
    QTest::newRow("up, half encoded") << QByteArray("/a/.%2E/b");
    QTest::newRow("up, with encoded slashes") << QByteArray("/a%2f..%2fb");
    QTest::newRow("up, before the query") << QByteArray("/a/..?b");
    QTest::newRow("here") << QByteArray("/a/./b");
    QTest::newRow("two slashes") << QByteArray("//a");
    QTest::newRow("two slashes, one encoded") << QByteArray("/a/%2Fb");
    QTest::newRow("a backslash") << QByteArray("/a\\b");
    QTest::newRow("an encoded backslash") << QByteArray("/..%5c..%5ca");
    QTest::newRow("a parameter") << QByteArray("/a;jsessionid=1/b");
    QTest::newRow("an encoded parameter") << QByteArray("/a%3Bb");
    QTest::newRow("an encoded NUL") << QByteArray("/a%00.html");
    QTest::newRow("an encoded line break") << QByteArray("/a%0d%0ab");
    QTest::newRow("an encoded delete") << QByteArray("/a%7f");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("/%ff");
    QTest::newRow("a cut UTF-8 sequence") << QByteArray("/%C3");
    QTest::newRow("a slash in more bytes than needed") << QByteArray("/..%c0%af..");
    QTest::newRow("half a surrogate pair") << QByteArray("/%ed%a0%80");
    QTest::newRow("no digits behind a percent sign") << QByteArray("/a%zzb");
    QTest::newRow("one digit behind a percent sign") << QByteArray("/a%4");
    QTest::newRow("a percent sign alone") << QByteArray("/100%");
}

void tst_SafePath::badPath()
{
    QFETCH(QByteArray, target);
    const auto path = safePath(target);
    QVERIFY2(!path, path ? qPrintable(*path) : "");
    QCOMPARE(path.error().code, Common::ErrorCode::Invalid);
}

ATRIUM_TEST(tst_SafePath)
#include "tst_safepath.moc"
