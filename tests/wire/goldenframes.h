// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <algorithm>
#include <variant>

/*! A frame and the name of the golden file that holds it. */
template <class Frame>
struct GoldenFrame
{
    const char *name;
    Frame frame;
};

template <class Frame>
QByteArray encoded(const Frame &frame)
{
    return std::visit([](const auto &each) { return encode(each); }, frame);
}

/*! A row for each frame, called like its golden file, so that a failure says which one it is. */
template <class Frame>
void addGoldenRows(const QList<GoldenFrame<Frame>> &frames)
{
    QTest::addColumn<Frame>("frame");
    for (const auto &[name, frame] : frames)
        QTest::newRow(name) << frame;
}

/*! `bytes` from shortly before they differ from the others: QCOMPARE shows only the first of many bytes. */
inline QByteArray nearDifference(const QByteArray &bytes, const QByteArray &others)
{
    const auto differ = std::mismatch(bytes.begin(), bytes.end(), others.begin(), others.end()).first;
    return bytes.mid(std::max<qsizetype>(0, differ - bytes.begin() - 40));
}

/*! The frame becomes exactly the golden bytes, and they become that frame again. */
template <class Frame, class Decode>
void checkGolden(const Frame &frame, const QByteArray &golden, Decode decode)
{
    const QByteArray bytes = encoded(frame);
    QCOMPARE(nearDifference(bytes, golden), nearDifference(golden, bytes));
    const auto decoded = decode(golden);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->index(), frame.index());
    const QByteArray again = encoded(*decoded);
    QCOMPARE(nearDifference(again, golden), nearDifference(golden, again));
}
