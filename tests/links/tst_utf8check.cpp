// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/utf8check.h"
#include "tests/support/testprogram.h"

#include <QByteArray>
#include <QTest>

using Agent::Utf8Check;

namespace {

QByteArray encoded(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

bool isUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    return check.take(bytes) && check.isWhole();
}

bool isBegin(const QByteArray &bytes)
{
    return Utf8Check().take(bytes);
}

} // namespace

/*! Every character and every sequence of up to three bytes, against what they must be. */
class tst_Utf8Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryCharacter()
    {
        for (char32_t character = 0; character <= 0x10ffff; ++character) {
            if (character >= 0xd800 && character <= 0xdfff)
                continue;
            const QByteArray bytes = encoded(character);
            if (!isUtf8(bytes))
                QFAIL(bytes.toHex().constData());
            for (qsizetype length = 1; length < bytes.size(); ++length) {
                if (!isBegin(bytes.left(length)) || isUtf8(bytes.left(length)))
                    QFAIL(bytes.toHex().constData());
            }
        }
    }

    // There are so many characters of so many bytes: whatever else is taken would be one too many.
    void takesNothingElse()
    {
        int taken[4] = {};
        for (int a = 0; a < 256; ++a) {
            const char one[] = {char(a)};
            taken[0] += isUtf8(QByteArrayView(one, 1));
            for (int b = 0; b < 256; ++b) {
                const char two[] = {char(a), char(b)};
                taken[1] += a >= 0x80 && isUtf8(QByteArrayView(two, 2));
                for (int c = 0; c < 256; ++c) {
                    const char three[] = {char(a), char(b), char(c)};
                    taken[2] += a >= 0xe0 && isUtf8(QByteArrayView(three, 3));
                    const char four[] = {char(a), char(b), char(c), char(0x80)};
                    taken[3] += a >= 0xf0 && isUtf8(QByteArrayView(four, 4));
                }
            }
        }
        QCOMPARE(taken[0], 0x80);
        QCOMPARE(taken[1], 0x800 - 0x80);
        QCOMPARE(taken[2], 0x10000 - 0x800 - 0x800);   // without the surrogates
        QCOMPARE(taken[3], (0x110000 - 0x10000) / 64); // one in 64 ends so
    }

    void goesOnFromPieceToPiece()
    {
        Utf8Check check;
        for (const char byte : QByteArray("a\xf0\x9f\x98\x80z"))
            QVERIFY(check.take(QByteArrayView(&byte, 1)));
        QVERIFY(check.isWhole());
        QVERIFY(check.take(QByteArrayView("\xe2\x82", 2)));
        QVERIFY(!check.isWhole());
        QVERIFY(!check.take(QByteArrayView("a", 1)));
    }
};

ATRIUM_TEST(tst_Utf8Check)
#include "tst_utf8check.moc"
