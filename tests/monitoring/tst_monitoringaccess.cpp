// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/healthreport.h"
#include "agent/monitoring/monitoringaccess.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

MonitoringSettings settingsOf(const QStringList &allow, const QByteArray &token = {})
{
    MonitoringSettings settings;
    for (const QString &each : allow)
        settings.allow.append(*subnetFrom(each));
    settings.token = token;
    return settings;
}

HttpRequest requestFrom(const QString &address, const QByteArray &authorization = {})
{
    HttpRequest request;
    request.address = address;
    if (!authorization.isEmpty())
        request.headers.append({"authorization", authorization});
    return request;
}

} // namespace

class tst_MonitoringAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreAdmittedAndStrangersAreNot_data()
    {
        QTest::addColumn<bool>("admitted");
        QTest::newRow("127.0.0.1") << true;
        QTest::newRow("::1") << true;
        QTest::newRow("10.9.8.7") << true;
        QTest::newRow("172.31.0.1") << true;
        QTest::newRow("192.168.3.4") << true;
        QTest::newRow("::ffff:192.168.3.4") << true;
        QTest::newRow("fd12::1") << true;
        QTest::newRow("fe80::1%eth0") << true;
        QTest::newRow("172.32.0.1") << false;
        QTest::newRow("8.8.8.8") << false;
        QTest::newRow("::ffff:8.8.8.8") << false;
        QTest::newRow("2001:db8::1") << false;
        QTest::newRow("") << false;
        QTest::newRow("nobody") << false;
    }
    void neighboursAreAdmittedAndStrangersAreNot()
    {
        QFETCH(bool, admitted);
        const MonitoringAccess access(settingsOf(MonitoringSettings::usualAllow()));
        QCOMPARE(access.admits(requestFrom(QString::fromLatin1(QTest::currentDataTag()))), admitted);
    }

    void tokenAdmitsFromAnywhere()
    {
        const MonitoringAccess access(settingsOf({}, "word"));
        QVERIFY(access.admits(requestFrom(u"8.8.8.8"_s, "Bearer word")));
        QVERIFY(access.admits(requestFrom(u"8.8.8.8"_s, "bearer word")));
        QVERIFY(!access.admits(requestFrom(u"8.8.8.8"_s, "Bearer wor")));
        QVERIFY(!access.admits(requestFrom(u"8.8.8.8"_s, "Bearer words")));
        QVERIFY(!access.admits(requestFrom(u"8.8.8.8"_s, "Basic word")));
        QVERIFY(!access.admits(requestFrom(u"127.0.0.1"_s)));
    }

    void withoutATokenNoneIsTaken()
    {
        const MonitoringAccess access(settingsOf({}));
        QVERIFY(!access.admits(requestFrom(u"127.0.0.1"_s, "Bearer ")));
        QVERIFY(!access.admits(requestFrom(u"127.0.0.1"_s, "Bearer")));
    }

    void onlyWholeNetworksAreTaken()
    {
        for (const char *good : {"10.0.0.0/8", "10.1.2.3", "::1", "fd00::/8", "0.0.0.0/0"})
            QVERIFY2(subnetFrom(QLatin1String(good)), good);
        for (const char *bad : {"", "10", "10.1/16", "10.0.0.0/33", "fd00::/129", "host", "10.0.0.0/x", "1.2.3.4/-1"})
            QVERIFY2(!subnetFrom(QLatin1String(bad)), bad);
    }

    void whatDoesNotMatterNeverMakesANodeUnready()
    {
        HealthReport report{{{"lease", true, "9 ms left"}, {"files", false, "upload full", false}}};
        QVERIFY(report.isReady());
        QCOMPARE(report.text(),
                 QByteArray("[+]lease ok: 9 ms left\n"
                            "[-]files failed: upload full (the node is ready all the same)\n"
                            "readyz check passed"));
        report.checks.append({"rooms", false, "rooms-1 silent"});
        QVERIFY(!report.isReady());
        QVERIFY(report.text().endsWith("[-]rooms failed: rooms-1 silent\nreadyz check failed"));
    }
};

ATRIUM_TEST(tst_MonitoringAccess)
#include "tst_monitoringaccess.moc"
