// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ldap/ldapdirectory.h"
#include "agent/ldap/ldapnames.h"
#include "tests/support/ldapserver.h"
#include "tests/support/quickest.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Logging in by a real OpenLDAP server, by one node's directory. */
class tst_LdapDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_server.resume(); }

    void personIsReadWhole_data();
    void personIsReadWhole();
    void wrongPasswordsAreRefused_data();
    void wrongPasswordsAreRefused();
    void typedTextIsNoFilter_data();
    void typedTextIsNoFilter();
    void oneNameOfTwoPeopleLetsNobodyIn();
    void nameThatNobodyHasTakesAsLongAsAWrongPassword();
    void certificateOfAnotherAuthorityIsRefused_data();
    void certificateOfAnotherAuthorityIsRefused();
    void withoutTlsNothingIsSentUnlessAllowed();
    void hangingServerHoldsNobodyLongerThanTheDeadline_data();
    void hangingServerHoldsNobodyLongerThanTheDeadline();
    void manyWhoWaitForAHangingServerAreToldSoon();
    void nextServerAnswersWhereOneHangs();
    void searcherThatIsRefusedIsNoWrongPassword();
    void entryWithoutAnIdLetsNobodyIn();

private:
    LdapSettings settings() const
    {
        LdapSettings all;
        all.servers = {m_server.plainUrl()};
        all.caFile = m_server.authorityFile();
        all.bindDn = QLatin1String(LdapServer::searcher);
        all.bindPassword = u"the-searchers-own"_s;
        all.base = QLatin1String(LdapServer::base);
        all.filter = u"(|(uid=%s)(mail=%s))"_s;
        all.groups = {{*normalDn(QString::fromLatin1(LdapServer::groupDn("teachers"))), u"Teachers"_s},
                      {*normalDn(QString::fromLatin1(LdapServer::groupDn("pupils"))), u"Pupils"_s}};
        all.moderatorGroups = {*normalDn(QString::fromLatin1(LdapServer::groupDn("teachers")))};
        all.timeout = 2s;
        return all;
    }
    static ErrorCode refusal(const LdapSettings &settings, const QString &login, const QString &password)
    {
        LdapDirectory directory(settings);
        const auto person = directory.logIn(login, password);
        return person ? ErrorCode::Internal : person.error().code;
    }

    LdapServer m_server;
};

void tst_LdapDirectory::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_server.addPerson("ada", "givenName: Ada\nsn: Lovelace\nmail: ada@school.example\n"));
    QVERIFY(m_server.addPerson("bob", "mail: shared@school.example\n"));
    QVERIFY(m_server.addPerson("eve", "mail: shared@school.example\n"));
    QVERIFY(m_server.addPerson("o\\2Bx", "mail: odd@school.example\n"));
    QVERIFY(m_server.addGroup("teachers", {"ada"}));
    QVERIFY(m_server.addGroup("pupils", {"bob"}));
}

void tst_LdapDirectory::personIsReadWhole_data()
{
    QTest::addColumn<LdapSettings>("used");
    LdapSettings used = settings();
    QTest::newRow("by StartTLS") << used;
    used.servers = {m_server.tlsUrl()};
    QTest::newRow("by TLS from the first byte") << used;
    used.groupBase = u"ou=groups,dc=school,dc=example"_s;
    used.groupFilter = u"(&(objectClass=groupOfNames)(member=%d))"_s;
    used.groupAttribute.clear();
    QTest::newRow("groups are searched for") << used;
    used = settings();
    used.bindDn.clear();
    used.bindPassword.clear();
    QTest::newRow("nobody in particular searches") << used;
    used.bindTemplate = u"uid=%s,ou=people,dc=school,dc=example"_s;
    used.filter.clear();
    used.base.clear();
    QTest::newRow("by a template of DNs") << used;
}

void tst_LdapDirectory::personIsReadWhole()
{
    QFETCH(LdapSettings, used);
    LdapDirectory directory(used);
    const auto person = directory.logIn(u"ada"_s, u"secret-ada"_s);
    QVERIFY2(person, person ? "" : qPrintable(person.error().message));
    QCOMPARE(person->login, u"ada"_s);
    QCOMPARE(person->firstName, u"Ada"_s);
    QCOMPARE(person->lastName, u"Lovelace"_s);
    QCOMPARE(person->email, u"ada@school.example"_s);
    QCOMPARE(person->id.size(), 36); // a UUID
    QCOMPARE(person->groups, QStringList{u"Teachers"_s});
    QCOMPARE(person->level, std::optional(Level::Moderator));
    QVERIFY(!directory.logIn(u"ada"_s, u"secret-bob"_s));
    QVERIFY(!directory.logIn(u"ada"_s, {}));
}

void tst_LdapDirectory::wrongPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong") << u"ada"_s << u"secret-bob"_s;
    QTest::newRow("none: servers would say yes") << u"ada"_s << QString();
    QTest::newRow("a NUL") << u"ada"_s << QString(QChar(0));
    QTest::newRow("the right one and a NUL") << u"ada"_s << u"secret-ada"_s + QChar(0);
    QTest::newRow("a space") << u"ada"_s << u" "_s;
    QTest::newRow("a large one") << u"ada"_s << QString(1 << 20, u'x');
    QTest::newRow("no name") << QString() << u"secret-ada"_s;
    QTest::newRow("a name that nobody has") << u"nobody"_s << u"secret-nobody"_s;
    QTest::newRow("a large name") << QString(1 << 20, u'a') << u"secret-ada"_s;
}

void tst_LdapDirectory::wrongPasswordsAreRefused()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QCOMPARE(refusal(settings(), login, password), ErrorCode::WrongLogin);
    LdapSettings byTemplate = settings();
    byTemplate.bindTemplate = u"uid=%s,ou=people,dc=school,dc=example"_s;
    QCOMPARE(refusal(byTemplate, login, password), ErrorCode::WrongLogin);
}

void tst_LdapDirectory::typedTextIsNoFilter_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"*", "ad*", "*)(uid=*", "ada)(uid=ada", "*)(|(uid=*", "ada)", "(ada", "\\61da", "ada\\",
                              "ada,ou=people,dc=school,dc=example", "uid=ada", "ada+cn=ada", "ada#", "%s"})
        QTest::newRow(login) << QString::fromLatin1(login);
    QTest::newRow("NUL behind") << u"ada"_s + QChar(0);
    QTest::newRow("NUL and more") << u"ada"_s + QChar(0) + u")(uid=*"_s;
    QTest::newRow("other script") << u"аda"_s; // a Cyrillic a
    QTest::newRow("half a character") << u"ada"_s + QChar(0xd800);
}

void tst_LdapDirectory::typedTextIsNoFilter()
{
    QFETCH(QString, login);
    QCOMPARE(refusal(settings(), login, u"secret-ada"_s), ErrorCode::WrongLogin);
    LdapSettings byTemplate = settings();
    byTemplate.bindTemplate = u"uid=%s,ou=people,dc=school,dc=example"_s;
    QCOMPARE(refusal(byTemplate, login, u"secret-ada"_s), ErrorCode::WrongLogin);
    // What is a name is found, however odd.
    LdapDirectory directory(byTemplate);
    QVERIFY(directory.logIn(u"o+x"_s, u"secret-o\\2Bx"_s));
}

void tst_LdapDirectory::oneNameOfTwoPeopleLetsNobodyIn()
{
    QCOMPARE(refusal(settings(), u"shared@school.example"_s, u"secret-bob"_s), ErrorCode::WrongLogin);
    QCOMPARE(refusal(settings(), u"shared@school.example"_s, u"secret-eve"_s), ErrorCode::WrongLogin);
    LdapDirectory directory(settings());
    QVERIFY(directory.logIn(u"ada@school.example"_s, u"secret-ada"_s));
}

void tst_LdapDirectory::nameThatNobodyHasTakesAsLongAsAWrongPassword()
{
    LdapDirectory directory(settings());
    const auto timeOf = [&directory](const QString &login) {
        QElapsedTimer timer;
        timer.start();
        (void)directory.logIn(login, u"guess"_s);
        return timer.nsecsElapsed();
    };
    QList<qint64> known;
    QList<qint64> unknown;
    for (int i = 0; i < 41; ++i) { // by turns: whatever else this machine does slows both
        known.append(timeOf(u"ada"_s));
        unknown.append(timeOf(u"nobody"_s));
    }
    const double ratio = ratioOfQuickest(known, unknown);
    qInfo("a wrong password takes %.2f times as long as an unknown name", ratio);
    QVERIFY(ratio < 1.6 && ratio > 1 / 1.6);
    QVERIFY(directory.usualRefusal() > 0ms);
}

void tst_LdapDirectory::certificateOfAnotherAuthorityIsRefused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("authority");
    QTest::newRow("StartTLS") << m_server.plainUrl() << m_server.foreignAuthorityFile();
    QTest::newRow("TLS") << m_server.tlsUrl() << m_server.foreignAuthorityFile();
    QTest::newRow("the system's authorities") << m_server.tlsUrl() << QString();
    QTest::newRow("another host's name") << m_server.tlsUrl().replace(u"127.0.0.1"_s, u"localhost"_s)
                                         << m_server.authorityFile();
}

void tst_LdapDirectory::certificateOfAnotherAuthorityIsRefused()
{
    QFETCH(QString, server);
    QFETCH(QString, authority);
    LdapSettings used = settings();
    used.servers = {server};
    used.caFile = authority;
    QCOMPARE(refusal(used, u"ada"_s, u"secret-ada"_s), ErrorCode::Unavailable);
}

void tst_LdapDirectory::withoutTlsNothingIsSentUnlessAllowed()
{
    LdapSettings used = settings();
    used.servers = {m_server.tlsUrl().replace(u"ldaps:"_s, u"ldap:"_s)}; // no LDAP is spoken there in the clear
    QCOMPARE(refusal(used, u"ada"_s, u"secret-ada"_s), ErrorCode::Unavailable);
    used.servers = {m_server.plainUrl()};
    used.needsTls = false;
    used.caFile = m_server.foreignAuthorityFile();
    LdapDirectory directory(used);
    QVERIFY(directory.logIn(u"ada"_s, u"secret-ada"_s));
}

void tst_LdapDirectory::hangingServerHoldsNobodyLongerThanTheDeadline_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("needsTls");
    QTest::newRow("StartTLS") << m_server.plainUrl() << true;
    QTest::newRow("TLS") << m_server.tlsUrl() << true;
    QTest::newRow("in the clear") << m_server.plainUrl() << false;
}

void tst_LdapDirectory::hangingServerHoldsNobodyLongerThanTheDeadline()
{
    QFETCH(QString, server);
    QFETCH(bool, needsTls);
    LdapSettings used = settings();
    used.servers = {server};
    used.needsTls = needsTls;
    used.timeout = 600ms;
    LdapDirectory directory(used);
    QVERIFY(directory.logIn(u"ada"_s, u"secret-ada"_s));
    m_server.pause();
    QElapsedTimer timer;
    timer.start();
    const auto person = directory.logIn(u"ada"_s, u"secret-ada"_s);
    QVERIFY(!person && person.error().code == ErrorCode::Unavailable);
    QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
    timer.restart(); // it is left alone now
    QVERIFY(!directory.logIn(u"ada"_s, u"secret-ada"_s));
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    m_server.resume();
    QTRY_VERIFY_WITH_TIMEOUT(directory.logIn(u"ada"_s, u"secret-ada"_s), 20000);
}

void tst_LdapDirectory::manyWhoWaitForAHangingServerAreToldSoon()
{
    LdapSettings used = settings();
    used.timeout = 5s;
    LdapDirectory directory(used);
    m_server.pause();
    std::atomic<int> told = 0;
    std::vector<std::thread> people;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 6; ++i)
        people.emplace_back([&] {
            (void)directory.logIn(u"ada"_s, u"secret-ada"_s);
            ++told;
        });
    constexpr int others = 6 - LdapDirectory::waitingAtOnce;
    const bool soon = QTest::qWaitFor([&] { return told == others; }, 3000);
    const qint64 took = timer.elapsed();
    m_server.resume();
    for (std::thread &each : people)
        each.join();
    QVERIFY(soon);
    qInfo("told after %lld ms", took);
}

void tst_LdapDirectory::nextServerAnswersWhereOneHangs()
{
    LdapServer second;
    QVERIFY(second.start());
    QVERIFY(second.addPerson("ada"));
    LdapSettings used = settings();
    used.needsTls = false;
    used.servers = {m_server.plainUrl(), second.plainUrl()};
    LdapDirectory directory(used);
    m_server.pause();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(directory.logIn(u"ada"_s, u"secret-ada"_s));
    QVERIFY(timer.elapsed() < used.timeout.count());
    timer.restart();
    QVERIFY(directory.logIn(u"ada"_s, u"secret-ada"_s)); // the first is left alone
    QVERIFY(timer.elapsed() < 500);
    m_server.resume();
}

void tst_LdapDirectory::searcherThatIsRefusedIsNoWrongPassword()
{
    LdapSettings used = settings();
    used.bindPassword = u"wrong"_s;
    QCOMPARE(refusal(used, u"ada"_s, u"secret-ada"_s), ErrorCode::Unavailable);
    used = settings();
    used.base = u"ou=nowhere,dc=school,dc=example"_s;
    QCOMPARE(refusal(used, u"ada"_s, u"secret-ada"_s), ErrorCode::Unavailable);
}

void tst_LdapDirectory::entryWithoutAnIdLetsNobodyIn()
{
    LdapSettings used = settings();
    used.idAttribute = u"employeeNumber"_s;
    QCOMPARE(refusal(used, u"ada"_s, u"secret-ada"_s), ErrorCode::Unavailable);
}

ATRIUM_TEST(tst_LdapDirectory)
#include "tst_ldapdirectory.moc"
