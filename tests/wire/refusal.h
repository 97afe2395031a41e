// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QTest>

/*! What was decoded is refused as invalid, in words. */
template <class Frame>
void checkRefused(const Common::Result<Frame> &frame)
{
    QVERIFY(!frame);
    using Common::ErrorCode;
    QVERIFY(frame.error().code == ErrorCode::Invalid || frame.error().code == ErrorCode::NotFound); // of its type
    QVERIFY(!frame.error().message.isEmpty());
}

/*! Good or not, what an enemy sends takes little time, and little of it is repeated in the refusal. */
template <class Decode>
void checkHostile(const QByteArray &bytes, Decode decode)
{
    QElapsedTimer timer;
    timer.start();
    const auto frame = decode(bytes);
    const qint64 took = timer.elapsed();
    // Far above what it takes, far below what a quadratic decoder would.
    QVERIFY2(took < 2000 * sanitizerSlowness, qPrintable(QStringLiteral("took %1 ms").arg(took)));
    QVERIFY2(frame || frame.error().message.size() < 200, frame ? "" : qPrintable(frame.error().message));
}
