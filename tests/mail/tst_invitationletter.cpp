// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/invitationletter.h"
#include "agent/mail/letterlanguage.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What guests are written, in their language. */
class tst_InvitationLetter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoInvitesWhereAndHow();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void numbersOfOpenMeetings_data();
    void numbersOfOpenMeetings();
    void namesTheZoneOfItsTimes_data();
    void namesTheZoneOfItsTimes();
    void links_data();
    void links();
    void refuses_data();
    void refuses();

private:
    static InvitationMail mail()
    {
        return {.to = u"ada@school.example"_s,
                .language = u"en"_s,
                .zone = u"Europe/Berlin"_s,
                .baseUrl = u"https://school.example/openmeetings/"_s};
    }
    static Result<Letter> letter(const InvitationMail &wanted, const Invitation &invitation = {})
    {
        return invitationLetter(wanted, invitation, u"Physics 50% \"%1\""_s,
                                {u"Grace Hopper"_s, u"grace@school.example"_s}, u"secret"_s);
    }
};

void tst_InvitationLetter::saysWhoInvitesWhereAndHow()
{
    Invitation invitation;
    invitation.guestName = u"Ada %2"_s;
    invitation.validity = Validity::Once;
    invitation.hasPassword = true;
    InvitationMail wanted = mail();
    wanted.message = u"\nBring your notes.\n"_s;
    const auto written = letter(wanted, invitation);
    QVERIFY(written);
    QCOMPARE(written->to, u"ada@school.example"_s);
    QCOMPARE(written->toName, u"Ada %2"_s);
    QCOMPARE(written->replyTo, u"grace@school.example"_s);
    QCOMPARE(written->subject, u"Invitation to the room \"Physics 50% \"%1\"\""_s);
    QCOMPARE(written->text,
             u"Hello Ada %2,\n\nGrace Hopper invites you to the room \"Physics 50% \"%1\"\".\n\nBring your notes.\n\n"
             "Open this link in your browser to come in:\n"
             "https://school.example/openmeetings/?invitationHash=secret\n\n"
             "The link is good for one person, once.\n\n"
             "You will be asked for a password, which whoever invites you tells you.\n"_s);
    QVERIFY(written->onceKey.isEmpty());
    wanted.subject = u" Physics tomorrow "_s;
    QCOMPARE(letter(wanted, invitation)->subject, u"Physics tomorrow"_s);
    const auto ofAProgram = invitationLetter(mail(), {}, u"Physics"_s, {}, u"secret"_s);
    QVERIFY(ofAProgram->text.startsWith(u"Hello,\n\nYou are invited to the room \"Physics\".\n\n"_s));
    QVERIFY(ofAProgram->replyTo.isEmpty());
}

void tst_InvitationLetter::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("day");
    QTest::newRow("English") << u"en"_s << u"Invitation to the room"_s << u"30 March 2025"_s;
    QTest::newRow("German") << u"de"_s << u"Einladung in den Raum"_s << u"30. März 2025"_s;
    QTest::newRow("Austrian") << u"de-AT"_s << u"Einladung in den Raum"_s << u"30. März 2025"_s;
    QTest::newRow("French") << u"fr"_s << u"Invitation dans la salle"_s << u"30 mars 2025"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Invitación a la sala"_s << u"30 de marzo de 2025"_s;
    QTest::newRow("Russian") << u"ru"_s << u"Приглашение в комнату"_s << u"30 марта 2025"_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Запрошення до кімнати"_s << u"30 березня 2025"_s;
    QTest::newRow("a language that is not there") << u"pl"_s << u"Invitation to the room"_s << u"30 March 2025"_s;
    QTest::newRow("no language") << QString() << u"Invitation to the room"_s << u"30 March 2025"_s;
}

void tst_InvitationLetter::speaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QString, subject);
    QFETCH(QString, day);
    Invitation invitation;
    invitation.validity = Validity::Period;
    invitation.from = {1743289200000}; // 2025-03-30 00:00 in Berlin
    invitation.until = {1743289200000 + 3600'000};
    invitation.guestName = u"Ada"_s;
    invitation.hasPassword = true;
    InvitationMail wanted = mail();
    wanted.language = language;
    const auto written = letter(wanted, invitation);
    QVERIFY2(written->subject.startsWith(subject), qPrintable(written->subject));
    QVERIFY2(written->text.contains(day), qPrintable(written->text));
    QVERIFY2(written->text.contains("Europe/Berlin"_L1), qPrintable(written->text));
    const bool isEnglish = subject.startsWith("Invitation to"_L1);
    for (const char *english : {"Hello", "invites you", "Open this link", "is good from", "asked for a password"})
        QVERIFY2(written->text.contains(QLatin1String(english)) == isEnglish, qPrintable(written->text));
    static const QRegularExpression mark(u"%[1-9]"_s); // that nothing filled, but for the one in the room's name
    QCOMPARE(written->text.count(mark), 1);
}

void tst_InvitationLetter::numbersOfOpenMeetings_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("tag");
    QTest::newRow("1") << 1 << u"en"_s;
    QTest::newRow("2") << 2 << u"de"_s;
    QTest::newRow("3, German for students") << 3 << u"de"_s;
    QTest::newRow("4") << 4 << u"fr"_s;
    QTest::newRow("8") << 8 << u"es"_s;
    QTest::newRow("9") << 9 << u"ru"_s;
    QTest::newRow("19") << 19 << u"uk"_s;
    QTest::newRow("Italian is not here") << 5 << u"en"_s;
    QTest::newRow("none") << 0 << u"en"_s;
}

void tst_InvitationLetter::numbersOfOpenMeetings()
{
    QFETCH(int, number);
    QFETCH(QString, tag);
    QCOMPARE(LetterLanguage::tagOfNumber(number), tag);
}

void tst_InvitationLetter::namesTheZoneOfItsTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("said");
    const qint64 hour = 3600'000;
    QTest::newRow("before the clocks change")
        << u"Europe/Berlin"_s << 1743289200000 + hour
        << u"The link is good from Sunday,? 30 March 2025, 00:00 to Sunday,? 30 March 2025, 01:00 \\(Europe/Berlin, UTC.01:00\\)\\."_s;
    QTest::newRow("while the clocks change")
        << u"Europe/Berlin"_s << 1743289200000 + 5 * hour
        << u"The link is good from Sunday,? 30 March 2025, 00:00 to Sunday,? 30 March 2025, 06:00 \\(Europe/Berlin, UTC.01:00 / UTC.02:00\\)\\."_s;
    QTest::newRow("elsewhere")
        << u"Asia/Kolkata"_s << 1743289200000 + hour
        << u"The link is good from Sunday,? 30 March 2025, 04:30 to Sunday,? 30 March 2025, 05:30 \\(Asia/Kolkata, UTC.05:30\\)\\."_s;
}

void tst_InvitationLetter::namesTheZoneOfItsTimes()
{
    QFETCH(QString, zone);
    QFETCH(qint64, until);
    QFETCH(QString, said);
    Invitation invitation;
    invitation.validity = Validity::Period;
    invitation.from = {1743289200000};
    invitation.until = {until};
    InvitationMail wanted = mail();
    wanted.zone = zone;
    const auto written = letter(wanted, invitation);
    QVERIFY2(written->text.contains(QRegularExpression(said)), qPrintable(written->text)); // commas change with Qt
}

void tst_InvitationLetter::links_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("link");
    QTest::newRow("a page in a folder") << u"https://school.example/openmeetings/"_s
                                        << u"https://school.example/openmeetings/?invitationHash=secret"_s;
    QTest::newRow("a host alone") << u"http://school.example:5080"_s
                                  << u"http://school.example:5080/?invitationHash=secret"_s;
    QTest::newRow("with a question of its own")
        << u" https://school.example/?theme=dark "_s << u"https://school.example/?theme=dark&invitationHash=secret"_s;
}

void tst_InvitationLetter::links()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, link);
    InvitationMail wanted = mail();
    wanted.baseUrl = baseUrl;
    QVERIFY(letter(wanted)->text.contains(u'\n' + link + u'\n'));
}

void tst_InvitationLetter::refuses_data()
{
    QTest::addColumn<InvitationMail>("wanted");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, QString InvitationMail::*field, const QString &value, const QString &why) {
        InvitationMail wanted = mail();
        wanted.*field = value;
        QTest::newRow(name) << wanted << why;
    };
    row("no address", &InvitationMail::to, u"ada"_s, u"is no mail address"_s);
    row("two addresses", &InvitationMail::to, u"a@school.example, b@school.example"_s, u"is no mail address"_s);
    row("a page that is none", &InvitationMail::baseUrl, u"javascript:alert(1)"_s, u"is no address of a page"_s);
    row("a page without a host", &InvitationMail::baseUrl, u"openmeetings/"_s, u"is no address of a page"_s);
    row("a page with a password", &InvitationMail::baseUrl, u"https://a:b@school.example/"_s,
        u"is no address of a page"_s);
    row("a page with a line break", &InvitationMail::baseUrl, u"https://school.example/\nx"_s,
        u"is no address of a page"_s);
    row("a zone that is none", &InvitationMail::zone, u"Europe/Nowhere"_s, u"is no time zone"_s);
    row("a subject of two lines", &InvitationMail::subject, u"a\r\nBcc: all@school.example"_s, u"subject of a mail"_s);
    row("a message with control characters", &InvitationMail::message, u"a\u0007b"_s, u"text of a mail"_s);
    row("a message that is too long", &InvitationMail::message, QString(maximumMailTextLength, u'x'),
        u"text of a mail"_s);
}

void tst_InvitationLetter::refuses()
{
    QFETCH(InvitationMail, wanted);
    QFETCH(QString, why);
    const auto written = letter(wanted);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY2(written.error().message.contains(why), qPrintable(written.error().message));
    QVERIFY(!errorText(written.error()).contains("secret"_L1));
}

ATRIUM_TEST(tst_InvitationLetter)
#include "tst_invitationletter.moc"
