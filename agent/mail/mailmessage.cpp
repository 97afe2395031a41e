// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailmessage.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype wordBytes = 39; // 64 characters as an encoded word, which leaves room for the name of the header
constexpr auto fold = "\r\n ";

QString inOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    return text;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character >= QChar(32) && character < QChar(127); });
}

// RFC 2047. A character is never divided between two words.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray word;
    const auto end = [&] {
        if (!words.isEmpty())
            words += fold;
        words += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            end();
        word += bytes;
    }
    if (!word.isEmpty())
        end();
    return words;
}

QByteArray textHeader(const QByteArray &name, const QString &value)
{
    const QString text = inOneLine(value);
    const bool isPlain = isAscii(text) && name.size() + 2 + text.size() <= lineLength
        && !text.contains(QLatin1String("=?")) && text == text.trimmed();
    return name + ": " + (isPlain ? text.toLatin1() : encodedWords(text)) + "\r\n";
}

QByteArray addressHeader(const QByteArray &name, const QString &person, const QString &address)
{
    QString called = inOneLine(person).trimmed();
    const QByteArray at = inOneLine(address).toLatin1();
    if (called.isEmpty())
        return name + ": " + at + "\r\n";
    constexpr qsizetype shortName = 60;
    if (!isAscii(called) || called.size() > shortName || called.contains(QLatin1String("=?")))
        return name + ": " + encodedWords(called) + fold + '<' + at + ">\r\n";
    called.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return name + ": \"" + called.toLatin1() + '"' + fold + '<' + at + ">\r\n";
}

QString withLineFeeds(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

QByteArray quotedPrintable(const QString &text)
{
    QByteArray encoded;
    for (const QByteArray &line : withLineFeeds(text).toUtf8().split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char character = line.at(i);
            const bool isSpace = character == ' ' || character == '\t';
            const bool isLast = i + 1 == line.size();
            const bool isPlain = (character > ' ' && character <= '~' && character != '=') || (isSpace && !isLast);
            const QByteArray token =
                isPlain ? QByteArray(1, character) : '=' + QByteArray(1, character).toHex().toUpper();
            if (column + token.size() > lineLength - 1) {
                encoded += "=\r\n";
                column = 0;
            }
            encoded += token;
            column += token.size();
        }
        encoded += "\r\n";
    }
    return encoded;
}

QByteArray base64(const QString &text)
{
    const QByteArray all = withLineFeeds(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += lineLength)
        lines += all.mid(at, lineLength) + "\r\n";
    return lines;
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

// "=_" stands in no text that is encoded as here.
QByteArray multipart(const char *kind, const QList<QByteArray> &parts)
{
    const QByteArray boundary = "=_atrium_" + QByteArray(kind);
    QByteArray all = "Content-Type: multipart/" + QByteArray(kind) + "; boundary=\"" + boundary + "\"\r\n";
    for (const QByteArray &part : parts)
        all += "\r\n--" + boundary + "\r\n" + part;
    return all + "\r\n--" + boundary + "--\r\n";
}

QByteArray body(const Letter &letter)
{
    if (letter.calendar.isEmpty())
        return textPart(letter.text);
    const QByteArray entry = base64(letter.calendar);
    const QByteArray method = inOneLine(letter.calendarMethod).toLatin1();
    const QByteArray offered = "Content-Type: text/calendar; charset=utf-8; method=" + method
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + entry;
    const QByteArray file = "Content-Type: application/ics; name=\"invite.ics\"\r\nContent-Disposition: attachment; "
                            "filename=\"invite.ics\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + entry;
    return multipart("mixed", {multipart("alternative", {textPart(letter.text), offered}), file});
}

} // namespace

QByteArray composeMail(const Letter &letter, const Postmark &postmark)
{
    QByteArray head =
        addressHeader("From", postmark.fromName, postmark.fromAddress) + addressHeader("To", letter.toName, letter.to);
    if (!letter.replyTo.isEmpty())
        head += addressHeader("Reply-To", {}, letter.replyTo);
    head += textHeader("Subject", letter.subject);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(postmark.date.ms, Qt::UTC);
    head +=
        "Date: " + QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss +0000")).toLatin1() + "\r\n";
    head += "Message-ID: <" + inOneLine(postmark.messageId).toLatin1() + ">\r\n";
    head += "MIME-Version: 1.0\r\n";
    head += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: nobody's absence is answered
    return head + body(letter);
}

} // namespace Agent
