// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailmessage.h"
#include "common/domain/mail.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"

using namespace Agent;
using namespace Common;

namespace {

constexpr qsizetype maximumLineBytes = 76;

QByteArrayList headerNames(const QByteArray &mail)
{
    QByteArrayList names;
    const auto lines = mail.left(mail.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            names.append(line.left(line.indexOf(':')));
    }
    return names;
}

} // namespace

/*! Texts behind each other, apart by U+001E: address, name, subject, text. */
void Fuzz::letters(const QByteArray &input)
{
    const QStringList texts = QString::fromUtf8(input).split(QChar(u'\x1e'));
    if (const auto address = mailAddress(texts.first())) {
        const auto again = mailAddress(*address);
        promise(again && *again == *address, "an address is spelt in one way");
        promise(isOneLine(*address) && !address->contains(u' ') && address->count(u'@') == 1, "an address is one");
    } else {
        checkRefusal(address.error());
    }
    const Letter plain{.to = QStringLiteral("a@example.org"),
                       .toName = texts.value(1).isEmpty() ? QString() : QStringLiteral("n"),
                       .subject = QStringLiteral("s"),
                       .text = QStringLiteral("t")};
    Letter letter = plain;
    letter.toName = texts.value(1);
    letter.subject = texts.value(2);
    letter.text = texts.value(3);
    if (const auto good = checkLetter(letter); !good)
        return checkRefusal(good.error());
    const Postmark postmark{QStringLiteral("Atrium"), QStringLiteral("b@example.org"), QStringLiteral("1@x"),
                            UtcTime{0}};
    const QByteArray mail = composeMail(letter, postmark);
    promise(headerNames(mail) == headerNames(composeMail(plain, postmark)), "no text becomes a header of its own");
    promise(mail.count('\r') == mail.count('\n') && mail.count("\r\n") == mail.count('\n'), "lines end in CRLF");
    const auto lines = mail.split('\n');
    for (const QByteArray &line : lines)
        promise(line.size() <= maximumLineBytes + 1, "no line is too long");
    promise(std::ranges::all_of(mail, [](char c) { return uchar(c) < 0x80 && c != '\0'; }), "a mail is ASCII");
}
