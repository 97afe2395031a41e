// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/pageassets.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

HttpRequest request(const QByteArray &method, const QString &path, const Headers &headers = {})
{
    HttpRequest result;
    result.method = method;
    result.path = path;
    result.headers = headers;
    return result;
}

QByteArray headerOf(const HttpResponse &response, const QByteArray &name)
{
    for (const auto &[each, value] : response.headers) {
        if (each == name)
            return value;
    }
    return {};
}

} // namespace

class tst_PageAssets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serves_data();
    void serves();
    void redirectsToThePage_data();
    void redirectsToThePage();
    void finds404_data();
    void finds404();
    void refusesOtherMethods_data();
    void refusesOtherMethods();
    void unchangedFileIsNotSentAgain();
    void changedFileIsSentAgain();
    void policyNamesTheRoomsOfAllNodes();

private:
    HttpResponse get(const QString &path, const Headers &headers = {}) const
    {
        return m_assets.answer(request("GET", path, headers));
    }

    QStringList m_rooms{u"ws://node1:5080"_s};
    const PageAssets m_assets{u"meet/v2"_s, [this] { return m_rooms; }};
};

void tst_PageAssets::serves_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("the page itself") << u"/meet/v2/"_s << QByteArray("text/html; charset=utf-8")
                                     << QByteArray("<title>Test");
    QTest::newRow("the page by its name")
        << u"/meet/v2/index.html"_s << QByteArray("text/html; charset=utf-8") << QByteArray("<title>Test");
    QTest::newRow("a script in a folder")
        << u"/meet/v2/parts/room.js"_s << QByteArray("text/javascript; charset=utf-8") << QByteArray("42");
    QTest::newRow("a file of unknown type")
        << u"/meet/v2/data.unknown"_s << QByteArray("application/octet-stream") << QByteArray("nothing");
}

void tst_PageAssets::serves()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, part);
    const HttpResponse response = get(path);
    QCOMPARE(response.status, 200);
    QTEST(response.contentType, "type");
    QVERIFY(response.body.contains(part));
    QCOMPARE(headerOf(response, "Cache-Control"), QByteArray("no-cache"));
    QCOMPARE(headerOf(response, "X-Frame-Options"), QByteArray("DENY"));
    QVERIFY(headerOf(response, "ETag").size() > 20);
    QCOMPARE(m_assets.answer(request("HEAD", path)).status, 200);
}

void tst_PageAssets::redirectsToThePage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("from the root") << u"/"_s << QByteArray() << QByteArray("/meet/v2/");
    QTest::newRow("from the page without its slash") << u"/meet/v2"_s << QByteArray() << QByteArray("/meet/v2/");
    QTest::newRow("with the query") << u"/"_s << QByteArray("room=7&a=%0d") << QByteArray("/meet/v2/?room=7&a=%0d");
}

void tst_PageAssets::redirectsToThePage()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    HttpRequest asked = request("GET", path);
    asked.query = query;
    const HttpResponse response = m_assets.answer(asked);
    QCOMPARE(response.status, 307);
    QTEST(headerOf(response, "Location"), "location");
}

void tst_PageAssets::finds404_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file that is not there") << u"/meet/v2/missing.js"_s;
    QTest::newRow("another address") << u"/crossdomain.xml"_s;
    QTest::newRow("one that begins alike") << u"/meet/v2x/index.html"_s;
    QTest::newRow("one that is shorter") << u"/meet/"_s;
    QTest::newRow("a folder") << u"/meet/v2/parts"_s;
    QTest::newRow("a folder with its slash") << u"/meet/v2/parts/"_s;
    QTest::newRow("another resource of the program")
        << u"/meet/v2/../secret/key"_s; // safePath() lets no such path through
    QTest::newRow("a file of the machine") << u"/meet/v2//etc/passwd"_s;
}

void tst_PageAssets::finds404()
{
    QFETCH(QString, path);
    QCOMPARE(get(path).status, 404);
}

void tst_PageAssets::refusesOtherMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
        QTest::newRow(method) << QByteArray(method);
}

void tst_PageAssets::refusesOtherMethods()
{
    QFETCH(QByteArray, method);
    const HttpResponse response = m_assets.answer(request(method, u"/meet/v2/"_s));
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "Allow"), QByteArray("GET, HEAD"));
}

void tst_PageAssets::unchangedFileIsNotSentAgain()
{
    const QByteArray tag = headerOf(get(u"/meet/v2/"_s), "ETag");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    const HttpResponse again = get(u"/meet/v2/"_s, {{"if-none-match", tag}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(headerOf(again, "ETag"), tag);
}

void tst_PageAssets::changedFileIsSentAgain()
{
    const QByteArray other = headerOf(get(u"/meet/v2/parts/room.js"_s), "ETag");
    QVERIFY(other != headerOf(get(u"/meet/v2/"_s), "ETag"));
    QCOMPARE(get(u"/meet/v2/"_s, {{"if-none-match", other}}).status, 200);
}

void tst_PageAssets::policyNamesTheRoomsOfAllNodes()
{
    m_rooms = {u"ws://node1:5080"_s, u"wss://node2"_s};
    const QByteArray policy = headerOf(get(u"/meet/v2/"_s), "Content-Security-Policy");
    QVERIFY2(policy.contains("connect-src 'self' ws://node1:5080 wss://node2;"), policy.constData());
    QVERIFY(policy.contains("default-src 'self'"));
    QVERIFY(policy.contains("img-src 'self' blob:;"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe"));
}

ATRIUM_TEST(tst_PageAssets)
#include "tst_pageassets.moc"
