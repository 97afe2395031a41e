// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"

#include "agent/soap/operations/services.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! The queue of letters as administrators and other programs use it. Nobody sends: what is written stays. */
class tst_MailOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_fixture.reset(); }

    void invitationIsWrittenAsAsked();
    void invitationLeadsToThisNodeUnlessItSaysWhere();
    void invitationThatCannotBeSentIsNotMade();
    void accountHasItsShare();
    void administratorsSeeAllButWhatItSays();
    void queueIsListedByPages();
    void triesAgainAndDeletes();
    void testMailIsWritten();
    void settingsTellNoPassword();
    void onlyAdministratorsLookAfterMail_data();
    void onlyAdministratorsLookAfterMail();

private:
    SoapReply call(const QString &operation, const SoapArguments &arguments = {})
    {
        return callCluster(*m_services, m_admin, operation, arguments);
    }
    SoapReply mails(const char *state = "", const char *filter = "", int start = 0, int max = 50)
    {
        return call(u"getMails"_s,
                    {{"start", QString::number(start)},
                     {"max", QString::number(max)},
                     {"state", QLatin1String(state)},
                     {"filter", QLatin1String(filter)}});
    }
    SoapReply send(SoapArguments changed = {});
    Database &database() { return **m_services->storage.database(); }
    QVariantList row(const char *columns) { return database().run(columns)->rows.value(0); }
    int count() { return database().run("SELECT COUNT(*) FROM mail")->rows.first().first().toInt(); }
    void execute(const char *statement)
    {
        QVERIFY(database().transaction([&] { return outcome(database().run(statement)); }));
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_admin;
    QString m_moodle;
    QString m_room;
};

void tst_MailOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_room = QString::number(m_fixture->enterRoom(u"p1"_s).value);
    m_admin = m_fixture->loggedIn(u"admin"_s);
    m_moodle = m_fixture->loggedIn(u"moodle"_s);
}

void tst_MailOperations::init()
{
    execute("DELETE FROM mail");
    execute("DELETE FROM invitation");
}

/*! RoomService.sendInvitationHash by the learning platform. */
SoapReply tst_MailOperations::send(SoapArguments changed)
{
    SoapArguments arguments{{"SID", m_moodle},
                            {"username", u"Ада"_s},
                            {"message", u"Bring your notes &amp; pens."_s},
                            {"baseurl", u"https://school.example/meet/"_s},
                            {"email", u"ada@school.example"_s},
                            {"subject", u""_s},
                            {"room_id", m_room},
                            {"conferencedomain", u"public"_s},
                            {"isPasswordProtected", u"false"_s},
                            {"invitationpass", u""_s},
                            {"valid", u"1"_s},
                            {"validFromDate", u""_s},
                            {"validFromTime", u""_s},
                            {"validToDate", u""_s},
                            {"validToTime", u""_s},
                            {"language_id", u"1"_s},
                            {"sendMail", u"true"_s}};
    QString body;
    for (auto &[name, value] : arguments) {
        for (const auto &[otherName, otherValue] : changed) {
            if (qstrcmp(name, otherName) == 0)
                value = otherValue;
        }
        body += u"<%1>%2</%1>"_s.arg(QLatin1String(name), value);
    }
    return SoapAdapter(*m_services)
        .handle(soapCall("RoomService", envelope(u"<sendInvitationHash>%1</sendInvitationHash>"_s.arg(body))));
}

void tst_MailOperations::invitationIsWrittenAsAsked()
{
    const SoapReply reply = send({{"subject", u"Physics"_s}});
    const QString secret = QString::fromLatin1(returned(reply));
    QVERIFY2(secret.size() == 64, reply.body.constData());
    const QVariantList mail = row("SELECT to_address, to_name, subject, content, reply_to, created_by FROM mail");
    QCOMPARE(mail.at(0).toString(), u"ada@school.example"_s);
    QCOMPARE(mail.at(1).toString(), u"Ада"_s);
    QCOMPARE(mail.at(2).toString(), u"Physics"_s);
    const QString text = mail.at(3).toString();
    QVERIFY2(text.contains(u"\nhttps://school.example/meet/?invitationHash=%1\n"_s.arg(secret)), qPrintable(text));
    QVERIFY2(text.contains(u"\nBring your notes & pens.\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"You are invited to the room \"Aula\"."_s), qPrintable(text)); // a program invites nobody
    QCOMPARE(mail.at(4).toString(), QString());
    QVERIFY(mail.at(5).toLongLong() > 0);
    QCOMPARE(count(), 1);
    QCOMPARE(returned(send({{"sendMail", u"false"_s}})).size(), 64);
    QCOMPARE(count(), 1);
}

void tst_MailOperations::invitationLeadsToThisNodeUnlessItSaysWhere()
{
    QCOMPARE(returned(send({{"baseurl", {}}})).size(), 64);
    const QString text = row("SELECT content FROM mail").first().toString();
    QVERIFY2(text.contains("\nhttp://10.0.0.1:5080/openmeetings/?invitationHash="_L1), qPrintable(text));
}

void tst_MailOperations::invitationThatCannotBeSentIsNotMade()
{
    const auto invitations = [this] { return row("SELECT COUNT(*) FROM invitation").first().toInt(); };
    QCOMPARE(errorName(send({{"email", u"ada"_s}})), "invalid");
    QCOMPARE(invitations(), 0);
    QCOMPARE(count(), 0);
}

void tst_MailOperations::accountHasItsShare()
{
    for (int i = 0; i < SoapFixture::mailsAnHour; ++i)
        QCOMPARE(returned(send()).size(), 64);
    const SoapReply refused = send();
    QCOMPARE(errorName(refused), "too_many_tries");
    QVERIFY(refused.body.contains("mail.per_account_and_hour"));
    QCOMPARE(row("SELECT COUNT(*) FROM invitation").first().toInt(), SoapFixture::mailsAnHour);
    QCOMPARE(returned(send({{"SID", m_admin}})).size(), 64); // another account
    execute("UPDATE mail SET created_at = created_at - 3600001");
    QCOMPARE(returned(send()).size(), 64);
}

void tst_MailOperations::administratorsSeeAllButWhatItSays()
{
    const QByteArray secret = returned(send());
    execute("UPDATE mail SET state = 4, tries = 3, last_error = '550 nobody', may_be_doubled = 1");
    const SoapReply list = mails();
    QVERIFY2(list.body.contains(
                 "<ax21:lastError>550 nobody</ax21:lastError><ax21:mayBeDoubled>true</ax21:mayBeDoubled>"
                 "<ax21:sentAt xsi:nil=\"true\"/><ax21:state>failed</ax21:state>"
                 "<ax21:subject>Invitation to the room &quot;Aula&quot;</ax21:subject>"
                 "<ax21:to>ada@school.example</ax21:to><ax21:toName>Ада</ax21:toName><ax21:tries>3</ax21:tries>"),
             list.body.constData());
    QVERIFY(!field(list, "createdAt").isEmpty());
    QVERIFY(list.body.contains("<ax21:dueAt xsi:nil=\"true\"/>")); // it waits for nothing
    for (const QByteArray &hidden : {secret, QByteArray("invitationHash"), QByteArray("Bring your notes")})
        QVERIFY(!list.body.contains(hidden));
}

void tst_MailOperations::queueIsListedByPages()
{
    for (const char *to : {"a@school.example", "b@school.example", "c@school.example"})
        QCOMPARE(returned(send({{"email", QLatin1String(to)}})).size(), 64);
    execute("UPDATE mail SET state = 3 WHERE to_address = 'b@school.example'");
    const SoapReply second = mails("", "", 1, 1);
    QCOMPARE(field(second, "to"), "b@school.example"); // the newest first
    QCOMPARE(second.body.count("<ax21:id>"), 1);
    QCOMPARE(field(second, "total"), "3");
    QCOMPARE(field(mails("sent"), "total"), "1");
    QCOMPARE(field(mails("waiting"), "total"), "2");
    QCOMPARE(field(mails("", "C@SCHOOL"), "total"), "1");
    QCOMPARE(errorName(mails("lost")), "invalid");
    QCOMPARE(mails("", "", -5, 100000).status, 200);
}

void tst_MailOperations::triesAgainAndDeletes()
{
    QCOMPARE(returned(send()).size(), 64);
    execute("UPDATE mail SET state = 4, tries = 11, due_at = 99999999999999");
    const QString id = row("SELECT id FROM mail").first().toString();
    QCOMPARE(returned(call(u"retryMail"_s, {{"mailId", id}})), "true");
    QCOMPARE(row("SELECT state, tries FROM mail"), (QVariantList{1, 0}));
    execute("UPDATE mail SET state = 2");
    QCOMPARE(errorName(call(u"deleteMail"_s, {{"mailId", id}})), "conflict");
    execute("UPDATE mail SET state = 3");
    QCOMPARE(errorName(call(u"retryMail"_s, {{"mailId", id}})), "conflict");
    QCOMPARE(returned(call(u"deleteMail"_s, {{"mailId", id}})), "true");
    QCOMPARE(errorName(call(u"deleteMail"_s, {{"mailId", id}})), "not_found");
    QCOMPARE(count(), 0);
    const QStringList audited = m_fixture->audited();
    QVERIFY(audited.contains(u"mail.retry %1 done"_s.arg(id)));
    QVERIFY(audited.contains(u"mail.delete %1 done"_s.arg(id)));
}

void tst_MailOperations::testMailIsWritten()
{
    const QByteArray id = returned(call(u"sendTestMail"_s, {{"to", u" admin@school.example "_s}}));
    QCOMPARE(row("SELECT id, to_address FROM mail"), (QVariantList{id.toLongLong(), u"admin@school.example"_s}));
    QCOMPARE(errorName(call(u"sendTestMail"_s, {{"to", u"admin"_s}})), "invalid");
    QVERIFY(m_fixture->audited().contains(u"mail.test admin@school.example done"_s));
}

void tst_MailOperations::settingsTellNoPassword()
{
    const SoapReply settings = call(u"getMailSettings"_s);
    QVERIFY2(
        settings.body.contains("<ax21:from>Atrium &lt;rooms@school.example&gt;</ax21:from><ax21:isOn>true</ax21:isOn>"
                               "<ax21:port>587</ax21:port><ax21:server>mail.school.example</ax21:server>"
                               "<ax21:tls>starttls</ax21:tls><ax21:user>rooms</ax21:user>"),
        settings.body.constData());
    QVERIFY(!settings.body.contains(SoapFixture::mailPassword));
}

void tst_MailOperations::onlyAdministratorsLookAfterMail_data()
{
    QTest::addColumn<QString>("operation");
    for (const SoapOperation *operation : clusterSoapService.operations()) {
        if (operation->name.contains("Mail"_L1))
            QTest::newRow(operation->name.data()) << QString(operation->name);
    }
}

void tst_MailOperations::onlyAdministratorsLookAfterMail()
{
    QFETCH(QString, operation);
    const SoapReply refused =
        callCluster(*m_services, m_moodle, operation,
                    {{"mailId", u"1"_s}, {"to", u"a@b.example"_s}, {"start", u"0"_s}, {"max", u"1"_s}});
    QCOMPARE(errorName(refused), "level_refused");
}

ATRIUM_TEST(tst_MailOperations)
#include "tst_mailoperations.moc"
