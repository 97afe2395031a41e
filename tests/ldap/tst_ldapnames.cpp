// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "agent/ldap/ldapnames.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What people type in a filter and in a DN, how DNs are compared, and section [ldap] of the configuration. */
class tst_LdapNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedTextMeansNothingButItself_data();
    void typedTextMeansNothingButItself();
    void whatWasPutInIsNotFilledAgain();
    void dnsAreTheSameHoweverTheyAreWritten_data();
    void dnsAreTheSameHoweverTheyAreWritten();
    void configurationIsTakenWhole();
    void wrongConfigurationIsRefused_data();
    void wrongConfigurationIsRefused();

private:
    Common::Result<Config> read(const QByteArray &section)
    {
        QFile file(m_folder.filePath(u"agent.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[node]\nid = 3\n[ldap]\n" + section) < 0)
            qFatal("the test cannot write its file");
        file.close();
        return readConfig(file.fileName(), {});
    }
    QTemporaryDir m_folder;
};

void tst_LdapNames::typedTextMeansNothingButItself_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("a plain name stays") << u"ada.lovelace-1_x@school.example"_s
                                        << QByteArray("ada.lovelace-1_x@school.example");
    QTest::newRow("a star finds nobody else") << u"*"_s << QByteArray("\\2a");
    QTest::newRow("brackets close nothing") << u"*)(uid=*"_s << QByteArray("\\2a\\29\\28uid\\3d\\2a");
    QTest::newRow("a written escape is five characters") << u"\\00x"_s << QByteArray("\\5c00x");
    QTest::newRow("a NUL ends nothing") << u"a"_s + QChar(0) + u"b"_s << QByteArray("a\\00b");
    QTest::newRow("a comma and a plus begin no other part of a DN") << u"a,ou=x+b"_s << QByteArray("a\\2cou\\3dx\\2bb");
    QTest::newRow("spaces at the ends stay") << u" # "_s << QByteArray("\\20\\23\\20");
    QTest::newRow("other scripts are their bytes") << u"ü😀"_s << QByteArray("\\c3\\bc\\f0\\9f\\98\\80");
}

void tst_LdapNames::typedTextMeansNothingButItself()
{
    QFETCH(QString, typed);
    QTEST(ldapEscaped(typed), "escaped");
}

void tst_LdapNames::whatWasPutInIsNotFilledAgain()
{
    QCOMPARE(ldapFilled(u"(|(uid=%s)(member=%d)(x=%))"_s, u"%d"_s, u"cn=%s"_s),
             QByteArray("(|(uid=\\25d)(member=cn\\3d\\25s)(x=%))"));
}

void tst_LdapNames::dnsAreTheSameHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("letters and space") << u"CN=Teachers, OU=Groups,dc=School"_s << u"cn=teachers,ou=groups,dc=school"_s
                                       << true;
    QTest::newRow("ways of escaping") << u"cn=a\\,b,dc=x"_s << u"cn=a\\2Cb,dc=x"_s << true;
    QTest::newRow("another one") << u"cn=a,dc=x"_s << u"cn=b,dc=x"_s << false;
    QTest::newRow("one more part") << u"cn=a\\,dc=x"_s << u"cn=a,dc=x"_s << false;
}

void tst_LdapNames::dnsAreTheSameHoweverTheyAreWritten()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(normalDn(one) && normalDn(other));
    QTEST(normalDn(one) == normalDn(other), "same");
    QVERIFY(!normalDn(u"no name"_s) && !normalDn(u""_s));
}

void tst_LdapNames::configurationIsTakenWhole()
{
    const auto config = read("servers = [\"ldaps://a.example\", \"ldap://127.0.0.1:3890\"]\nbase = \"ou=p,dc=x\"\n"
                             "filter = \"(&(objectClass=person)(uid=%s))\"\ngroups = [\"CN=T,dc=x -> Our Teachers\"]\n"
                             "admin_groups = [\"cn=A,dc=x\"]\nprovision = false\ntimeout_ms = 700\n");
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    const LdapSettings &ldap = config->ldap;
    QCOMPARE(ldap.servers.size(), 2);
    QVERIFY(ldap.needsTls);
    QCOMPARE(ldap.groups, QList<LdapGroupRow>({{u"cn=t,dc=x"_s, u"Our Teachers"_s}}));
    QCOMPARE(ldap.adminGroups, QStringList{u"cn=a,dc=x"_s});
    QVERIFY(!ldap.provisions);
    QCOMPARE(ldap.timeout.count(), 700);
    QVERIFY(!read("")->ldap.isOn());
}

void tst_LdapNames::wrongConfigurationIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("no server") << QByteArray("servers = [\"ldap.example\"]") << u"ldap.servers"_s;
    QTest::newRow("this machine's socket") << QByteArray("servers = [\"ldapi:///\"]") << u"ldap.servers"_s;
    QTest::newRow("a password in the address") << QByteArray("servers = [\"ldap://a:b@c\"]") << u"ldap.servers"_s;
    QTest::newRow("half TLS") << QByteArray("tls = \"maybe\"") << u"ldap.tls"_s;
    QTest::newRow("no such authority") << QByteArray("ca_file = \"/nowhere\"") << u"ldap.ca_file"_s;
    QTest::newRow("a name without its password") << QByteArray("bind_dn = \"cn=a\"") << u"ldap.bind_password_file"_s;
    QTest::newRow("a filter without a name") << QByteArray("filter = \"(uid=x)\"") << u"ldap.filter"_s;
    QTest::newRow("two filters") << QByteArray("filter = \"(uid=%s)(a=b)\"") << u"ldap.filter"_s;
    QTest::newRow("an open filter") << QByteArray("filter = \"(&(uid=%s)\"") << u"ldap.filter"_s;
    QTest::newRow("a template that is no DN") << QByteArray("bind_template = \"%s@school\"") << u"ldap.bind_template"_s;
    QTest::newRow("an attribute that is none") << QByteArray("id_attribute = \"a b\"") << u"ldap.id_attribute"_s;
    QTest::newRow("a row without an arrow") << QByteArray("groups = [\"cn=a = Teachers\"]") << u"ldap.groups"_s;
    QTest::newRow("a group that is no DN") << QByteArray("admin_groups = [\"admins\"]") << u"ldap.admin_groups"_s;
}

void tst_LdapNames::wrongConfigurationIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    const auto config = read((line.startsWith("servers") ? "" : "servers = [\"ldap://a\"]\n")
                             + QByteArray("base = \"dc=x\"\n") + line + '\n');
    QVERIFY(!config);
    QVERIFY2(config.error().message.contains(key), qPrintable(config.error().message));
}

ATRIUM_TEST(tst_LdapNames)
#include "tst_ldapnames.moc"
