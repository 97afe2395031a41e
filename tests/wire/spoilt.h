// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden.h"
#include "goldenframes.h"

/*! A JSON object with one wrong member. */
struct Spoilt
{
    QString how;
    QJsonObject object;
};

/*! The object with each of its members left out, and with null for each, which is of no member's type. */
inline QList<Spoilt> spoilt(const QJsonObject &whole)
{
    QList<Spoilt> all;
    for (const QString &member : whole.keys()) {
        QJsonObject object = whole;
        object.remove(member);
        all.append({QStringLiteral("without ") + member, object});
        object[member] = QJsonValue::Null;
        all.append({QStringLiteral("with nothing for ") + member, object});
    }
    return all;
}

/*! A row for each way to spoil each of the JSON frames, but for the rows that are `good`. */
template <class Frame>
void addSpoiltRows(const QList<GoldenFrame<Frame>> &frames, const QByteArrayList &good = {})
{
    for (const auto &[name, frame] : frames) {
        const auto ways = spoilt(goldenObject(name));
        for (const Spoilt &way : ways) {
            const QByteArray row = name + (' ' + way.how.toLatin1());
            if (!good.contains(row))
                QTest::newRow(row.constData()) << QJsonDocument(way.object).toJson();
        }
    }
}
