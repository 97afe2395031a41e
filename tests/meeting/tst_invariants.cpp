// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/meeting/randommeeting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! What holds in every meeting, tried on many that people make at random. RandomMeeting knows the promises. */
class tst_Invariants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPromiseIsKept_data()
    {
        QTest::addColumn<RoomType>("type");
        QTest::addColumn<bool>("isModerated");
        QTest::addColumn<bool>("isChatModerated");
        QTest::addColumn<bool>("hasBoss");
        for (const RoomType type : {RoomType::Conference, RoomType::Restricted, RoomType::Interview}) {
            for (const bool isModerated : {false, true}) {
                for (const bool isChatModerated : {false, true}) {
                    for (const bool hasBoss : {false, true})
                        QTest::addRow("%s%s%s%s", roomTypeName(type).data(), isModerated ? ", moderated" : "",
                                      isChatModerated ? ", chat moderated" : "", hasBoss ? ", default moderator" : "")
                            << type << isModerated << isChatModerated << hasBoss;
                }
            }
        }
    }

    void everyPromiseIsKept()
    {
        QFETCH(RoomType, type);
        QFETCH(bool, isModerated);
        QFETCH(bool, isChatModerated);
        QFETCH(bool, hasBoss);
        RoomRules rules{type, isModerated, isChatModerated, {}};
        if (hasBoss)
            rules.defaultModerators.insert(RandomMeeting::boss);
        RandomMeeting meeting(rules, 20240229);
        for (int i = 0; i < 800; ++i) {
            const QString wrong = meeting.step();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(i).arg(wrong)));
        }
        QVERIFY(meeting.done() > 100 && meeting.refused() > 100); // so that both are tried
    }
};

ATRIUM_TEST(tst_Invariants)
#include "tst_invariants.moc"
