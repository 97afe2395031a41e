// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailmessage.h"
#include "agent/mail/smtpclient.h"
#include "tests/support/certificates.h"
#include "tests/support/mailserver.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using Kind = SmtpOutcome::Kind;

/*! Mail handed to a real mail server, and how it arrives. */
class tst_SmtpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.addAuthority(u"ours"_s) && m_certificates.addAuthority(u"others"_s)
                && m_certificates.addNode(u"localhost"_s, u"ours"_s));
        QVERIFY(m_server.start());
    }
    void init() { m_server.forget(); }
    void lettersArriveAsTheyWereWritten_data();
    void lettersArriveAsTheyWereWritten();
    void severalGoOverOneConnection();
    void refusals_data();
    void refusals();
    void onlyAHangUpAfterTheWholeMailLeavesDoubt();
    void serverThatIsNotThereIsTrouble();
    void serverThatSaysNothingIsGivenUp();
    void stopEndsTheWait_data();
    void stopEndsTheWait();
    void stopEndsTheFarewell();
    void tls_data();
    void tls();
    void loginIsNeverRepeated_data();
    void loginIsNeverRepeated();
    void refusedSenderIsTroubleOfTheServer();
    void knockingLogsInAndSendsNothing_data();
    void knockingLogsInAndSendsNothing();

private:
    MailSettings settings(quint16 port) const
    {
        MailSettings mail;
        mail.server = u"127.0.0.1"_s;
        mail.port = port;
        mail.tls = MailTls::None;
        mail.fromAddress = u"rooms@school.example"_s;
        return mail;
    }
    static QByteArray message(const Letter &letter)
    {
        return composeMail(
            letter,
            {u"Räume, \"Atrium\""_s, u"rooms@school.example"_s, u"mail.17.abc@school.example"_s, {1764374400000}});
    }
    static QByteArray message() { return message({.to = {}, .subject = u"Hello"_s, .text = u"text"_s}); }
    SmtpOutcome send(const MailSettings &mail, const QString &to)
    {
        return SmtpClient(mail, m_stop.get_token()).send(to, message());
    }

    QString file(const QString &name) const { return m_certificates.path(name); }

    std::stop_source m_stop;
    Certificates m_certificates;
    MailServer m_server; // for those who want nothing special of it
};

void tst_SmtpClient::lettersArriveAsTheyWereWritten_data()
{
    QTest::addColumn<Letter>("letter");
    Letter letter;
    letter.to = u"ada@school.example"_s;
    letter.subject = u"Invitation"_s;
    letter.text = u"Hello,\n\ncome in:\nhttps://school.example/?invitationHash="_s + QString(64, u'a') + u'\n';
    QTest::newRow("plain") << letter;
    Letter foreign = letter;
    foreign.toName = u"Ada \"Ада\", Gräfin 👩‍💻"_s;
    foreign.replyTo = u"grace@school.example"_s;
    foreign.subject = u"Einladung: "_s + QString(200, u'ü') + u" =?UTF-8?B?eA==?= Ende"_s;
    foreign.text = u".\n..\n.punkt\nFrom vorn\nüäö "_s + QString(3000, u'ж') + u"\nend \n\ttab\t\n = =3D\n"_s;
    QTest::newRow("foreign letters, dots, long lines") << foreign;
    Letter tricky = letter;
    tricky.toName = u"Ada \\ \"the\" O'L, x@y <z>"_s;
    tricky.subject = u"=?UTF-8?Q?not_encoded?="_s;
    tricky.text.clear();
    QTest::newRow("signs that mean something") << tricky;
    Letter blank = letter;
    blank.subject = u"  two  spaces  "_s;
    blank.text = u"no line end"_s;
    QTest::newRow("spaces") << blank;
    Letter long1 = letter;
    long1.subject = QString(250, u's');
    long1.toName = QString(200, u'n');
    QTest::newRow("long words") << long1;
    Letter invitation = foreign;
    invitation.calendar = u"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Übung\\, täglich\r\nEND:VCALENDAR\r\n"_s;
    invitation.calendarMethod = u"REQUEST"_s;
    QTest::newRow("a calendar entry") << invitation;
}

void tst_SmtpClient::lettersArriveAsTheyWereWritten()
{
    QFETCH(Letter, letter);
    const SmtpOutcome outcome =
        SmtpClient(settings(m_server.port()), m_stop.get_token()).send(letter.to, message(letter));
    QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.words));
    QTRY_COMPARE(m_server.mails().size(), 1);
    const ArrivedMail mail = m_server.mails().first();
    QCOMPARE(mail.seen.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(mail.from(), u"rooms@school.example"_s);
    QCOMPARE(mail.to(), letter.to);
    QCOMPARE(mail.raw(), message(letter));
    QCOMPARE(mail.header(u"Subject"_s), letter.subject);
    QCOMPARE(mail.person(u"From"_s), QJsonArray({u"Räume, \"Atrium\""_s, u"rooms@school.example"_s}));
    // This reader puts a space between two encoded words of a name, which RFC 2047 (6.2) forbids.
    QCOMPARE(mail.person(u"To"_s)[0].toString().remove(u' '), QString(letter.toName).remove(u' '));
    QCOMPARE(mail.person(u"To"_s)[1].toString(), letter.to);
    QCOMPARE(mail.header(u"Reply-To"_s), letter.replyTo.isEmpty() ? QString() : letter.replyTo);
    QCOMPARE(mail.header(u"Message-ID"_s), u"<mail.17.abc@school.example>"_s);
    const QString sent = letter.text;
    QCOMPARE(mail.text().replace(u"\r\n"_s, u"\n"_s).trimmed(), sent.trimmed());
    QCOMPARE(mail.part(u"text/plain"_s).value("charset"_L1).toString(), u"utf-8"_s);
    if (letter.calendar.isEmpty()) {
        QVERIFY(mail.attachment().isEmpty());
        return;
    }
    const QJsonObject offered = mail.part(u"text/calendar"_s);
    QCOMPARE(offered.value("method"_L1).toString(), u"REQUEST"_s);
    QCOMPARE(offered.value("charset"_L1).toString(), u"utf-8"_s);
    QCOMPARE(offered.value("text"_L1).toString(), letter.calendar);
    QCOMPARE(mail.attachment().value("file"_L1).toString(), u"invite.ics"_s);
    QCOMPARE(mail.attachment().value("text"_L1).toString(), letter.calendar);
}

void tst_SmtpClient::severalGoOverOneConnection()
{
    {
        SmtpClient client(settings(m_server.port()), m_stop.get_token());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.send(u"p%1@school.example"_s.arg(i), message()).kind, Kind::Sent);
        QCOMPARE(client.send(u"never-1@school.example"_s, message()).kind, Kind::Refused);
        QCOMPARE(client.send(u"p3@school.example"_s, message()).kind, Kind::Sent); // what came before does not matter
    }
    QTRY_COMPARE(m_server.mails().size(), 4);
    const auto connectionOf = [&](int mail) { return m_server.mails().at(mail).seen.value("connection"_L1).toInt(); };
    QCOMPARE(connectionOf(1), connectionOf(0));
    QCOMPARE(connectionOf(2), connectionOf(0));
}

void tst_SmtpClient::refusals_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("a recipient who is not known") << u"never-1@school.example"_s << Kind::Refused
                                                  << u"550-5.1.1 No such person here 550 5.1.1 Ask the postmaster"_s;
    QTest::newRow("a mail that is not wanted")
        << u"nomail-1@school.example"_s << Kind::Refused << u"554 5.6.0 We do not want this mail"_s;
    QTest::newRow("a recipient who waits")
        << u"later-1@school.example"_s << Kind::Later << u"451 4.7.1 Greylisted, try again later"_s;
}

void tst_SmtpClient::refusals()
{
    QFETCH(QString, to);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    const SmtpOutcome outcome = send(settings(m_server.port()), to);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.words, words);
    QVERIFY(!outcome.mayBeSent);
    QVERIFY(m_server.mails().isEmpty());
}

void tst_SmtpClient::onlyAHangUpAfterTheWholeMailLeavesDoubt()
{
    const SmtpOutcome outcome = send(settings(m_server.port()), u"hangup-1@school.example"_s);
    QCOMPARE(outcome.kind, Kind::ServerTrouble);
    QVERIFY(outcome.mayBeSent);
    QVERIFY(!outcome.words.isEmpty());
    QTRY_COMPARE(m_server.mails().size(), 1);
}

void tst_SmtpClient::serverThatIsNotThereIsTrouble()
{
    quint16 port = 0;
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        port = nobody.serverPort();
    }
    const SmtpOutcome outcome = send(settings(port), u"ada@school.example"_s);
    QCOMPARE(outcome.kind, Kind::ServerTrouble);
    QVERIFY(!outcome.mayBeSent);
    QVERIFY2(outcome.words.contains("connect"_L1, Qt::CaseInsensitive), qPrintable(outcome.words));
}

void tst_SmtpClient::serverThatSaysNothingIsGivenUp()
{
    QTcpServer silent; // the kernel takes the connection, nobody reads it
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailSettings mail = settings(silent.serverPort());
    mail.transferTimeout = Millis(300);
    const SmtpOutcome outcome = send(mail, u"ada@school.example"_s);
    QCOMPARE(outcome.kind, Kind::ServerTrouble);
    QVERIFY(!outcome.mayBeSent);
}

void tst_SmtpClient::stopEndsTheWait_data()
{
    QTest::addColumn<MailTls>("tls");
    QTest::newRow("in the clear") << MailTls::None;
    QTest::newRow("STARTTLS") << MailTls::StartTls; // where a broken connection would end the process by a signal
}

void tst_SmtpClient::stopEndsTheWait()
{
    QFETCH(MailTls, tls);
    MailServer server;
    QVERIFY(server.start({u"--tls"_s, mailTlsName(tls), u"--certificate"_s, file(u"localhost.crt"_s), u"--key"_s,
                          file(u"localhost.key"_s)}));
    MailSettings mail = settings(server.port());
    mail.server = u"localhost"_s;
    mail.tls = tls;
    mail.caFile = file(u"ours.crt"_s);
    mail.transferTimeout =
        Millis(std::chrono::hours(1)); // whoever waits for its end, and for the server's, waits for ever
    std::stop_source stop;
    SmtpOutcome outcome;
    std::thread sending(
        [&] { outcome = SmtpClient(mail, stop.get_token()).send(u"hold-1@school.example"_s, message()); });
    [&] { QTRY_COMPARE(server.mails().size(), 1); }();
    stop.request_stop();
    sending.join();
    QCOMPARE(outcome.kind, Kind::ServerTrouble);
    QVERIFY(outcome.mayBeSent);
    QCOMPARE(outcome.words, u"The node was stopped."_s);
}

void tst_SmtpClient::stopEndsTheFarewell()
{
    QTcpServer server; // that never says farewell
    QVERIFY(server.listen(QHostAddress::LocalHost));
    MailSettings mail = settings(server.serverPort());
    mail.transferTimeout = Millis(std::chrono::hours(1));
    std::stop_source stop;
    std::optional<Kind> kind;
    std::thread sending([&] {
        SmtpClient client(mail, stop.get_token());
        kind = client.send(u"ada@school.example"_s, message()).kind;
    });
    QByteArray heard;
    const auto answer = [&](QTcpSocket *socket, const char *until, const char *words) {
        while (!heard.endsWith(until) && socket->waitForReadyRead(5000))
            heard += socket->readAll();
        socket->write(words);
        socket->flush();
        return heard.endsWith(until);
    };
    QVERIFY(server.waitForNewConnection(5000));
    QTcpSocket *socket = server.nextPendingConnection();
    bool isAnswered = answer(socket, "", "220 hello\r\n");
    for (const auto &[until, words] :
         {std::pair("\r\n", "250 hello\r\n"), std::pair(">\r\n", "250 yes\r\n"),
          std::pair("RCPT TO:<ada@school.example>\r\n", "250 yes\r\n"), std::pair("DATA\r\n", "354 go on\r\n"),
          std::pair("\r\n.\r\n", "250 yes\r\n"), std::pair("QUIT\r\n", "")})
        isAnswered = isAnswered && answer(socket, until, words);
    stop.request_stop();
    sending.join();
    QVERIFY2(isAnswered, heard.constData());
    QCOMPARE(kind, Kind::Sent);
}

void tst_SmtpClient::tls_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<MailTls>("wanted");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isSent");
    const QString local = u"localhost"_s;
    QTest::newRow("STARTTLS") << u"starttls"_s << MailTls::StartTls << u"ours"_s << local << true;
    QTest::newRow("TLS from the first byte") << u"tls"_s << MailTls::Tls << u"ours"_s << local << true;
    QTest::newRow("no STARTTLS where it is required") << u"none"_s << MailTls::StartTls << u"ours"_s << local << false;
    QTest::newRow("STARTTLS by another authority")
        << u"starttls"_s << MailTls::StartTls << u"others"_s << local << false;
    QTest::newRow("TLS by another authority") << u"tls"_s << MailTls::Tls << u"others"_s << local << false;
    QTest::newRow("an authority that the system does not know")
        << u"starttls"_s << MailTls::StartTls << QString() << local << false;
    QTest::newRow("a certificate of another host")
        << u"starttls"_s << MailTls::StartTls << u"ours"_s << u"127.0.0.1"_s << false;
}

void tst_SmtpClient::tls()
{
    QFETCH(QString, served);
    QFETCH(MailTls, wanted);
    QFETCH(QString, authority);
    QFETCH(QString, host);
    QFETCH(bool, isSent);
    MailServer server;
    QVERIFY(server.start(
        {u"--tls"_s, served, u"--certificate"_s, file(u"localhost.crt"_s), u"--key"_s, file(u"localhost.key"_s)}));
    MailSettings mail = settings(server.port());
    mail.server = host;
    mail.tls = wanted;
    mail.caFile = authority.isEmpty() ? QString() : file(authority + u".crt"_s);
    const SmtpOutcome outcome = send(mail, u"ada@school.example"_s);
    QVERIFY2(outcome.kind == (isSent ? Kind::Sent : Kind::ServerTrouble), qPrintable(outcome.words));
    const SmtpKnock knock = SmtpClient(mail, m_stop.get_token()).knock();
    QVERIFY2(knock.outcome == (isSent ? SmtpKnock::Outcome::Well : SmtpKnock::Outcome::NoTls), qPrintable(knock.words));
    if (isSent) {
        QTRY_COMPARE(server.mails().size(), 1);
        QVERIFY(server.mails().first().seen.value("isTls"_L1).toBool());
    } else {
        QVERIFY(!outcome.mayBeSent);
        QVERIFY(server.mails().isEmpty());
    }
}

void tst_SmtpClient::loginIsNeverRepeated_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the right password") << u"correct horse"_s << Kind::Sent;
    QTest::newRow("a wrong password") << u"battery staple"_s << Kind::ServerTrouble;
}

// The server repeats what it did not like, in the clear and as it came.
void tst_SmtpClient::loginIsNeverRepeated()
{
    QFETCH(QString, password);
    QFETCH(Kind, kind);
    MailServer server;
    QVERIFY(server.start({u"--user"_s, u"rooms"_s, u"--password"_s, u"correct horse"_s}));
    MailSettings mail = settings(server.port());
    QCOMPARE(send(mail, u"ada@school.example"_s).kind, Kind::ServerTrouble); // it wants to know who we are
    mail.user = u"rooms"_s;
    mail.password = password;
    const SmtpOutcome outcome = send(mail, u"ada@school.example"_s);
    QVERIFY2(outcome.kind == kind, qPrintable(outcome.words));
    if (kind == Kind::Sent) {
        QTRY_VERIFY(server.mails().size() == 1 && server.mails().first().seen.value("isLoggedIn"_L1).toBool());
        return;
    }
    QVERIFY2(outcome.words.startsWith("535"_L1), qPrintable(outcome.words));
    const QByteArray plain = QByteArray("\0rooms\0", 7) + password.toUtf8();
    for (const QByteArray &secret : {password.toUtf8(), password.toUtf8().toBase64(), plain.toBase64()})
        QVERIFY2(!outcome.words.contains(QString::fromUtf8(secret)), qPrintable(outcome.words));
}

void tst_SmtpClient::knockingLogsInAndSendsNothing_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<SmtpKnock::Outcome>("outcome");
    QTest::newRow("the right password") << u"correct horse"_s << true << SmtpKnock::Outcome::Well;
    QTest::newRow("a wrong password") << u"battery staple"_s << true << SmtpKnock::Outcome::NotLoggedIn;
    QTest::newRow("nobody there") << u"correct horse"_s << false << SmtpKnock::Outcome::NotReached;
}

void tst_SmtpClient::knockingLogsInAndSendsNothing()
{
    QFETCH(QString, password);
    QFETCH(bool, isThere);
    MailServer server;
    QVERIFY(server.start({u"--user"_s, u"rooms"_s, u"--password"_s, u"correct horse"_s}));
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    MailSettings mail = settings(isThere ? server.port() : closed.serverPort());
    closed.close();
    mail.user = u"rooms"_s;
    mail.password = password;
    const SmtpKnock knock = SmtpClient(mail, m_stop.get_token()).knock();
    QTEST(knock.outcome, "outcome");
    QVERIFY2(!knock.words.contains(password), qPrintable(knock.words));
    QVERIFY(server.mails().isEmpty());
}

void tst_SmtpClient::refusedSenderIsTroubleOfTheServer()
{
    MailServer server;
    QVERIFY(server.start({u"--refuse-sender"_s}));
    const SmtpOutcome outcome = send(settings(server.port()), u"ada@school.example"_s);
    QCOMPARE(outcome.kind, Kind::ServerTrouble); // no recipient is to blame
    QCOMPARE(outcome.words, u"550 5.7.1 This sender may not send"_s);
}

ATRIUM_TEST(tst_SmtpClient)
#include "tst_smtpclient.moc"
