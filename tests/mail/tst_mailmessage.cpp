// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Letters as they travel, and what can be one. How others read them: tst_smtpclient. */
class tst_MailMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void travelsAnywhere_data();
    void travelsAnywhere();
    void headersCannotBeInjected_data();
    void headersCannotBeInjected();
    void saysWhatItMustSay();
    void addresses_data();
    void addresses();
    void letters_data();
    void letters();

private:
    static Letter letter()
    {
        Letter letter;
        letter.to = u"ada@school.example"_s;
        letter.subject = u"Invitation"_s;
        letter.text = u"Come in."_s;
        return letter;
    }
    static const Postmark postmark;
};

const Postmark tst_MailMessage::postmark{
    u"Atrium"_s, u"rooms@school.example"_s, u"mail.17.abc@school.example"_s, {1764374400000}};

static QList<QByteArray> linesOf(const QByteArray &message)
{
    return message.split('\n');
}

/*! The lines before the first empty one. */
static QByteArray headOf(const QByteArray &message)
{
    return message.left(message.indexOf("\r\n\r\n") + 2);
}

void tst_MailMessage::travelsAnywhere_data()
{
    QTest::addColumn<Letter>("letter");
    QTest::newRow("a plain letter") << letter();
    Letter foreign = letter();
    foreign.toName = QString(200, u'ж');
    foreign.subject = QString(40, u'ü') + QString::fromUtf8("👩‍💻").repeated(20);
    foreign.text = QString(5000, u'ж') + u"\n.\n.two\nFrom me\n trailing \t\n=3D\r\nold\rlines"_s;
    QTest::newRow("long foreign texts") << foreign;
    Letter ascii = letter();
    ascii.toName = QString(200, u'n') + u"\"\\"_s;
    ascii.subject = QString(250, u's');
    ascii.text = QString(5000, u't');
    QTest::newRow("long texts without a space") << ascii;
    Letter invitation = foreign;
    invitation.calendar = u"BEGIN:VCALENDAR\r\nSUMMARY:Übung\r\nEND:VCALENDAR\r\n"_s;
    invitation.calendarMethod = u"REQUEST"_s;
    QTest::newRow("with a calendar entry") << invitation;
}

void tst_MailMessage::travelsAnywhere()
{
    QFETCH(Letter, letter);
    const QByteArray message = composeMail(letter, postmark);
    QCOMPARE(message, composeMail(letter, postmark));
    QVERIFY(message.endsWith("\r\n"));
    const auto lines = linesOf(message);
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        QVERIFY2(line.endsWith('\r') && line.count('\r') == 1, line.constData());
        QVERIFY2(line.size() - 1 <= 78, line.constData());
        for (const char character : line.chopped(1))
            QVERIFY2((character >= ' ' && character <= '~'), line.constData());
    }
    for (const QByteArray &line : linesOf(headOf(message)))
        QVERIFY2(!line.contains("=?") || line.size() - 1 <= 76, line.constData()); // RFC 2047, 2
}

void tst_MailMessage::headersCannotBeInjected_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("CRLF") << u"x\r\nBcc: all@school.example"_s;
    QTest::newRow("LF") << u"x\nBcc: all@school.example"_s;
    QTest::newRow("CR") << u"x\rBcc: all@school.example"_s;
    QTest::newRow("a whole new message") << u"x\r\n\r\nBcc: all@school.example"_s;
    QTest::newRow("Unicode's line separator") << u"x\u2028Bcc: all@school.example"_s;
    QTest::newRow("vertical tab, form feed, next line, NUL") << QString(u"x\v\f\u0085\0Bcc: all@school.example"_s);
    QTest::newRow("CRLF among foreign letters") << u"ü\r\nBcc: all@school.example"_s;
}

// checkLetter() refuses all of these; but nothing that is in the database may get further either.
void tst_MailMessage::headersCannotBeInjected()
{
    QFETCH(QString, evil);
    const QByteArray goodHead = headOf(composeMail(letter(), postmark));
    const auto fields = [](const QByteArray &head) {
        int count = 0;
        for (const QByteArray &line : linesOf(head))
            count += !line.isEmpty() && line.at(0) != ' ' ? 1 : 0;
        return count;
    };
    for (QString Letter::*field : {&Letter::to, &Letter::toName, &Letter::subject, &Letter::calendarMethod}) {
        Letter spoilt = letter();
        spoilt.*field = evil;
        const QByteArray head = headOf(composeMail(spoilt, postmark));
        QCOMPARE(fields(head), fields(goodHead));
        QVERIFY(!head.contains("\nBcc"));
    }
    Letter spoilt = letter();
    spoilt.replyTo = evil;
    QCOMPARE(fields(headOf(composeMail(spoilt, postmark))), fields(goodHead) + 1);
    spoilt = letter();
    spoilt.calendar = u"BEGIN:VCALENDAR"_s;
    spoilt.calendarMethod = evil;
    QVERIFY(!composeMail(spoilt, postmark).contains("\nBcc"));
    for (QString Postmark::*field : {&Postmark::fromName, &Postmark::fromAddress, &Postmark::messageId}) {
        Postmark mark = postmark;
        mark.*field = evil;
        QCOMPARE(fields(headOf(composeMail(letter(), mark))), fields(goodHead));
    }
}

void tst_MailMessage::saysWhatItMustSay()
{
    const QByteArray head = headOf(composeMail(letter(), postmark));
    QVERIFY(head.contains("\r\nDate: Sat, 29 Nov 2025 00:00:00 +0000\r\n"));
    QVERIFY(head.contains("\r\nMessage-ID: <mail.17.abc@school.example>\r\n"));
    QVERIFY(head.contains("\r\nAuto-Submitted: auto-generated\r\n"));
    QVERIFY(head.contains("\r\nSubject: Invitation\r\n"));
    QVERIFY(!head.contains("Reply-To"));
}

void tst_MailMessage::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty = refused
    const auto good = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    good("an address", u"ada@school.example"_s);
    good("signs before the @", u"ada.lovelace+maths_1'o@school.example"_s);
    good("a host without a dot", u"root@localhost"_s);
    good("a domain in ASCII's spelling", u"ada@xn--schle-mva.example"_s);
    QTest::newRow("a domain with an umlaut is spelt in ASCII")
        << u"ada@schüle.example"_s << u"ada@xn--schle-mva.example"_s;
    const auto bad = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(); };
    bad("nothing", {});
    bad("no @", u"ada"_s);
    bad("nobody", u"@school.example"_s);
    bad("nowhere", u"ada@"_s);
    bad("two by comma", u"ada@school.example,grace@school.example"_s);
    bad("two by semicolon", u"ada@school.example;grace@school.example"_s);
    bad("two by space", u"ada@school.example grace@school.example"_s);
    bad("a name with it", u"Ada <ada@school.example>"_s);
    bad("brackets", u"<ada@school.example>"_s);
    bad("a space", u"ada lovelace@school.example"_s);
    bad("a space before", u" ada@school.example"_s);
    bad("a quoted part", u"\"ada lovelace\"@school.example"_s);
    bad("two @", u"ada@home@school.example"_s);
    bad("a comment", u"ada(me)@school.example"_s);
    bad("a line break", u"ada@school.example\r\nRCPT TO:<grace@school.example>"_s);
    bad("a line break at the end", u"ada@school.example\n"_s);
    bad("a tab", u"ada\t@school.example"_s);
    bad("a NUL", u"ada@school.example\0"_s);
    bad("a letter beyond ASCII before the @", u"adé@school.example"_s);
    bad("dots side by side", u"ada..l@school.example"_s);
    bad("a dot at the end of the name", u"ada.@school.example"_s);
    bad("a dot at the end of the domain", u"ada@school.example."_s);
    bad("a domain of a dash", u"ada@-school.example"_s);
    bad("an address literal", u"ada@[127.0.0.1]"_s);
    bad("a source route", u"@relay.example:ada@school.example"_s);
    bad("a long name", QString(65, u'a') + u"@school.example"_s);
    bad("a long label", u"ada@"_s + QString(64, u'a') + u".example"_s);
    bad("a long domain", u"ada@"_s + u"abcdefgh."_s.repeated(30) + u"example"_s);
}

void tst_MailMessage::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto read = mailAddress(text);
    if (address.isEmpty()) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY(!read.error().remedy.isEmpty());
    } else {
        QVERIFY(read);
        QCOMPARE(*read, address);
    }
}

void tst_MailMessage::letters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("a subject of one line") << u"subject"_s << QString(maximumMailSubjectLength, u'ü') << true;
    QTest::newRow("a subject that is too long") << u"subject"_s << QString(maximumMailSubjectLength + 1, u'x') << false;
    QTest::newRow("a subject of two lines") << u"subject"_s << u"a\nb"_s << false;
    QTest::newRow("a name of two lines") << u"toName"_s << u"a\r\nb"_s << false;
    QTest::newRow("half a character in the name") << u"toName"_s << QString(QChar(0xd800)) << false;
    QTest::newRow("no address") << u"to"_s << u"ada"_s << false;
    QTest::newRow("no address to answer to") << u"replyTo"_s << u"ada"_s << false;
    QTest::newRow("an address to answer to") << u"replyTo"_s << u"ada@school.example"_s << true;
    QTest::newRow("a text of many lines") << u"text"_s << u"a\r\nb\n\tc"_s << true;
    QTest::newRow("a text with a bell") << u"text"_s << u"a\ab"_s << false;
    QTest::newRow("a text that is too long") << u"text"_s << QString(maximumMailTextLength + 1, u'x') << false;
    QTest::newRow("a calendar entry without its method") << u"calendar"_s << u"BEGIN:VCALENDAR"_s << false;
    QTest::newRow("a method without its calendar entry") << u"calendarMethod"_s << u"REQUEST"_s << false;
    QTest::newRow("a key that is too long") << u"onceKey"_s << QString(maximumMailKeyLength + 1, u'x') << false;
}

void tst_MailMessage::letters()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    static const QMap<QString, QString Letter::*> fields{
        {u"subject"_s, &Letter::subject}, {u"toName"_s, &Letter::toName},
        {u"to"_s, &Letter::to},           {u"replyTo"_s, &Letter::replyTo},
        {u"text"_s, &Letter::text},       {u"calendar"_s, &Letter::calendar},
        {u"onceKey"_s, &Letter::onceKey}, {u"calendarMethod"_s, &Letter::calendarMethod}};
    Letter tried = letter();
    tried.*fields.value(field) = value;
    const auto checked = checkLetter(tried);
    QCOMPARE(bool(checked), isGood);
    if (!isGood)
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
}

ATRIUM_TEST(tst_MailMessage)
#include "tst_mailmessage.moc"
