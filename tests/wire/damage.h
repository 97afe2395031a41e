// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goldenframes.h"
#include "mutation.h"

#include <QDebug>

/*!
    Damages the frames at random, `cases` times. The decoder survives each case, and what it takes is whole: encoded, it is
    taken again and stays the same. Starts with the same damage in every run.
*/
template <class Frame, class Decode>
void checkDamaged(const QList<GoldenFrame<Frame>> &frames, Decode decode, int cases)
{
    Mutation mutation;
    int whole = 0;
    for (int i = 0; i < cases; ++i) {
        const auto &[name, original] = mutation.oneOf(frames);
        const QByteArray damaged = mutation.of(encoded(original));
        const auto frame = decode(damaged);
        if (!frame)
            continue;
        const QByteArray once = encoded(*frame);
        const auto again = decode(once);
        if (!again || encoded(*again) != once)
            QFAIL(qPrintable(QStringLiteral("case %1, %2 damaged to %3 is taken; its encoding %4 is %5")
                                 .arg(QString::number(i), QString::fromLatin1(name), QDebug::toString(damaged),
                                      QDebug::toString(once),
                                      again ? QDebug::toString(encoded(*again)) : again.error().message)));
        ++whole;
    }
    const int few = cases / 200;
    QVERIFY2(whole > few && whole < cases - few,
             qPrintable(
                 QStringLiteral("%1 of %2 were taken; both taking and refusing must be tried").arg(whole).arg(cases)));
}
