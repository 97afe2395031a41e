// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/certificatefile.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! A certificate file is looked at for all that keeps people or peers from trusting it. The certificates are openssl's. */
class tst_CertificateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.addAuthority(u"ours"_s) && m_certificates.addAuthority(u"others"_s));
        QVERIFY(m_certificates.addNode(u"localhost"_s, u"ours"_s, {u"-days"_s, u"365"_s}));
        QVERIFY(m_certificates.addNode(u"node2"_s, u"ours"_s, {u"-days"_s, u"365"_s}));
    }

    void findings_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");     // from now
        QTest::addColumn<QString>("said"); // empty: all is well
        QTest::addColumn<bool>("isProblem");
        const auto row = [](const char *title, const QString &certificate, const QString &key, const QString &authority,
                            const QString &name, int days, const QString &said, bool isProblem = true) {
            QTest::newRow(title) << certificate << key << authority << name << days << said << isProblem;
        };
        row("all is well", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, {}, 1, {});
        row("weeks before the end", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, {}, 365 - 20,
            u"is valid until"_s, false);
        row("days before the end", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, {}, 365 - 10,
            u"is valid until"_s);
        row("after the end", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, {}, 366, u"has expired on"_s);
        row("before it begins", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, {}, -1,
            u"is not valid before"_s);
        row("another's key", u"localhost.crt"_s, u"node2.key"_s, u"ours.crt"_s, {}, 1,
            u"does not belong to the certificate"_s);
        row("no key", u"localhost.crt"_s, u"nobody.key"_s, u"ours.crt"_s, {}, 1, u"nobody.key"_s);
        row("another authority", u"localhost.crt"_s, u"localhost.key"_s, u"others.crt"_s, {}, 1, u"has not signed"_s);
        row("nobody that this machine trusts", u"localhost.crt"_s, u"localhost.key"_s, {}, {}, 1,
            u"Nobody whom this machine trusts"_s);
        row("another name", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, u"school.example"_s, 1,
            u"is not for school.example"_s);
        row("an address that is not in it", u"localhost.crt"_s, u"localhost.key"_s, u"ours.crt"_s, u"10.1.1.1"_s, 1,
            u"is not for 10.1.1.1"_s);
        row("no certificate", u"localhost.key"_s, u"localhost.key"_s, u"ours.crt"_s, {}, 1,
            u"holds no certificate in PEM form"_s);
    }
    void findings()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, authority);
        QFETCH(QString, name);
        QFETCH(int, days);
        QFETCH(QString, said);
        QFETCH(bool, isProblem);
        const auto found = judgeCertificate(m_certificates.path(certificate), m_certificates.path(key),
                                            authority.isEmpty() ? QString() : m_certificates.path(authority),
                                            {u"peers"_s, name}, QDateTime::currentDateTimeUtc().addDays(days));
        int bad = 0;
        for (const Finding &finding : found) {
            if (finding.level == Finding::Level::Ok)
                continue;
            ++bad;
            QVERIFY2(!said.isEmpty() && finding.text.contains(said), qPrintable(finding.text));
            QCOMPARE(finding.level == Finding::Level::Problem, isProblem);
            QVERIFY(!finding.remedy.isEmpty());
        }
        QCOMPARE(bad, said.isEmpty() ? 0 : 1);
    }

    void keyThatEverybodyMayReadIsToldWithTheCommandThatMendsIt()
    {
        const QString key = m_certificates.path(u"open.key"_s);
        QVERIFY(QFile::copy(m_certificates.path(u"localhost.key"_s), key));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther));
        const auto found =
            judgeCertificate(m_certificates.path(u"localhost.crt"_s), key, m_certificates.path(u"ours.crt"_s),
                             {u"peers"_s, {}}, QDateTime::currentDateTimeUtc());
        QCOMPARE(found.last().level, Finding::Level::Problem);
        QVERIFY2(found.last().remedy.contains(u"chmod 600 "_s + key), qPrintable(found.last().remedy));
    }

private:
    Certificates m_certificates;
};

ATRIUM_TEST(tst_CertificateFile)
#include "tst_certificatefile.moc"
