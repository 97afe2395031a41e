// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Agent::UrlPasswords)

/*! Passwords in the addresses of REST requests (CVE-2026-34020): from where they are taken, and that nothing gets round it. */
class tst_UrlPasswords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void networksAreToldApart_data();
    void networksAreToldApart();
    void areTakenByTheRule_data();
    void areTakenByTheRule();
    void everyWayToWriteThemCounts_data();
    void everyWayToWriteThemCounts();
    void everyPasswordIsOne();

private:
    SoapReply call(UrlPasswords rule, const QByteArray &target, const QByteArray &body, const QString &address)
    {
        SoapServices services = m_fixture->services();
        services.urlPasswords = rule;
        return SoapAdapter(services).handle(soapCall("UserService/" + target, body, address));
    }
    QByteArray session() { return field(call(UrlPasswords::Refused, "getSession", {}, u"192.0.2.1"_s), "session_id"); }

    std::unique_ptr<SoapFixture> m_fixture;
};

void tst_UrlPasswords::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
}

void tst_UrlPasswords::networksAreToldApart_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char *address : {"127.0.0.1", "127.255.255.254", "::1", "10.0.0.1", "10.255.255.255", "172.16.0.1",
                                "172.31.255.255", "192.168.0.1", "169.254.1.1", "fc00::1", "fdff::1", "fe80::1",
                                "fe80::1%eth0", "febf::1", "::ffff:10.1.1.1", "::ffff:127.0.0.1"})
        QTest::newRow(address) << true;
    for (const char *address : {"",
                                "localhost",
                                "0.0.0.0",
                                "9.255.255.255",
                                "11.0.0.1",
                                "126.0.0.1",
                                "128.0.0.1",
                                "172.15.255.255",
                                "172.32.0.1",
                                "192.167.255.255",
                                "192.169.0.1",
                                "169.253.1.1",
                                "192.0.2.1",
                                "100.64.0.1",
                                "::",
                                "::2",
                                "fb00::1",
                                "fe00::1",
                                "fec0::1",
                                "2001:db8::1",
                                "::ffff:192.0.2.1",
                                "::10.1.1.1",
                                "64:ff9b::10.1.1.1"})
        QTest::newRow(address) << false;
}

void tst_UrlPasswords::networksAreToldApart()
{
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateAddress(QString::fromLatin1(QTest::currentDataTag())), isPrivate);
}

void tst_UrlPasswords::areTakenByTheRule_data()
{
    QTest::addColumn<UrlPasswords>("rule");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("private, from this machine") << UrlPasswords::FromPrivateNetworks << u"127.0.0.1"_s << true;
    QTest::newRow("private, from the Internet") << UrlPasswords::FromPrivateNetworks << u"192.0.2.1"_s << false;
    QTest::newRow("on, from the Internet") << UrlPasswords::Taken << u"192.0.2.1"_s << true;
    QTest::newRow("off, from this machine") << UrlPasswords::Refused << u"127.0.0.1"_s << false;
}

void tst_UrlPasswords::areTakenByTheRule()
{
    QFETCH(UrlPasswords, rule);
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    const QByteArray arguments = "SID=" + session() + "&username=admin&userpass=correct+horse";
    const SoapReply byUrl = call(rule, "loginUser?" + arguments, {}, address);
    if (isTaken) {
        QCOMPARE(returned(byUrl), "1");
    } else {
        QCOMPARE(errorName(byUrl), "forbidden");
        QVERIFY2(inner(byUrl.body, "<remedy>", "</remedy>").contains("POST"), byUrl.body.constData());
        QVERIFY(!byUrl.body.contains("correct") && !byUrl.body.contains("username"));
        QCOMPARE(errorName(call(rule, "loginUser?" + arguments, "SID=" + session(), address)), "forbidden");
    }
    QCOMPARE(returned(call(rule, "loginUser", arguments, address)), "1");
    QCOMPARE(returned(call(rule, "loginUser?SID=" + session(), "username=admin&userpass=correct+horse", address)), "1");
}

void tst_UrlPasswords::everyWayToWriteThemCounts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("by place") << QByteArray("arg0=%1&arg1=admin&arg2=correct+horse");
    QTest::newRow("by place, the rest by name") << QByteArray("SID=%1&username=admin&item=correct+horse");
    QTest::newRow("percent-encoded") << QByteArray("SID=%1&username=admin&user%70ass=correct%20horse");
    QTest::newRow("alone") << QByteArray("userpass=correct+horse");
}

void tst_UrlPasswords::everyWayToWriteThemCounts()
{
    QFETCH(QByteArray, query);
    const QByteArray target = "loginUser?" + query.replace("%1", session());
    QCOMPARE(errorName(call(UrlPasswords::FromPrivateNetworks, target, {}, u"192.0.2.1"_s)), "forbidden");
}

void tst_UrlPasswords::everyPasswordIsOne()
{
    QStringList found;
    for (const SoapService *service : soapServices) {
        for (const SoapOperation *operation : service->operations()) {
            for (const SoapField &parameter : operation->parameters) {
                if (isPassword(parameter))
                    found.append(operation->name + u'.' + parameter.name);
            }
        }
    }
    for (const char *known : {"loginUser.userpass", "addNewUser.userpass", "saveServer.pass",
                              "getInvitationHash.invitationpass", "startVerify.password", "getSessionByToken.token"})
        QVERIFY2(found.contains(QLatin1String(known)), known);
    QVERIFY(!found.contains(u"getInvitationHash.isPasswordProtected"_s));
}

ATRIUM_TEST(tst_UrlPasswords)
#include "tst_urlpasswords.moc"
