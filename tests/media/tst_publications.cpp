// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/publications.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr StreamKinds microphone = StreamKind::Microphone;
constexpr StreamKinds camera = StreamKind::Camera;
constexpr StreamKinds screen = StreamKind::Screen;
constexpr Rights speak = Right::Speak;
constexpr Rights share = Right::Share;
const QString ada = u"ada"_s;
const QString bob = u"bob"_s;

} // namespace

/*! Who may publish what, and what is left of it when they may less. */
class tst_Publications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mayPublish_data()
    {
        QTest::addColumn<StreamKinds>("wanted");
        QTest::addColumn<Rights>("rights");
        QTest::addColumn<RoomOptions>("options");
        QTest::addColumn<QString>("refusal"); // empty = it may be
        const auto row = [](const char *name, StreamKinds wanted, Rights rights, RoomOptions options,
                            const QString &refusal) { QTest::newRow(name) << wanted << rights << options << refusal; };
        const QString noRight = u"You may not speak here."_s;
        const QString noShare = u"You may not share your screen here."_s;
        const QString audioOnly = u"This room is for sound alone."_s;
        const QString noScreens = u"No screens are shared in this room."_s;
        row("nothing, by who may nothing", {}, {}, {}, {});
        row("voice and face, by who may speak", microphone | camera, speak, {}, {});
        row("a screen, by who may share", screen, share, {}, {});
        row("everything, by who may both", microphone | camera | screen, speak | share, {}, {});
        row("everything, by who moderates", microphone | camera | screen, allRights, {}, {});
        row("a voice, by who may only draw", microphone, Right::Draw, {}, noRight);
        row("a face, by who may only share", camera, share, {}, noRight);
        row("a screen, by who may only speak", screen, speak, {}, noShare);
        row("a voice and a screen, by who may only speak", microphone | screen, speak, {}, noShare);
        row("a voice, in a room for sound alone", microphone, speak, RoomOption::AudioOnly, {});
        row("a face, in a room for sound alone", microphone | camera, speak, RoomOption::AudioOnly, audioOnly);
        row("a face of a moderator, in a room for sound alone", camera, allRights, RoomOption::AudioOnly, audioOnly);
        row("a screen, in a room for sound alone", screen, share, RoomOption::AudioOnly, {});
        row("a screen, where none is shared", screen, allRights, RoomOption::HideScreenSharing, noScreens);
        row("a face, where no screen is shared", camera, speak, RoomOption::HideScreenSharing, {});
    }
    void mayPublish()
    {
        QFETCH(StreamKinds, wanted);
        QFETCH(Rights, rights);
        QFETCH(RoomOptions, options);
        QFETCH(QString, refusal);
        const auto may = Publications(options).check(wanted, rights);
        QCOMPARE(bool(may), refusal.isEmpty());
        if (may)
            return;
        QCOMPARE(may.error().code, ErrorCode::Forbidden);
        QCOMPARE(may.error().message, refusal);
    }

    void sayingItAgainChangesNothing()
    {
        Publications publications({});
        QVERIFY(!publications.set(ada, {}));
        QVERIFY(publications.set(ada, microphone));
        QVERIFY(!publications.set(ada, microphone));
        QVERIFY(publications.set(ada, microphone | camera));
        QCOMPARE(publications.of(ada), microphone | camera);
        QVERIFY(publications.set(ada, {}));
        QVERIFY(!publications.set(ada, {}));
        QVERIFY(publications.all().isEmpty());
    }

    void whatMayNotBePublishedAnyMoreEnds()
    {
        Publications publications({});
        publications.set(ada, microphone | camera | screen);
        publications.set(bob, microphone);
        const auto may = [](Rights of) { return [of](const QString &person) { return person == bob ? speak : of; }; };
        QVERIFY(publications.shrink(may(speak | share)).isEmpty());
        QCOMPARE(publications.shrink(may(speak)), (QList<PersonStreams>{{ada, microphone | camera}}));
        QCOMPARE(publications.of(ada), microphone | camera);
        QCOMPARE(publications.shrink(may({})), (QList<PersonStreams>{{ada, {}}}));
        QCOMPARE(publications.all().keys(), QStringList{bob});
    }

    void roomThatBecomesOneForSoundAloneHasNoCameras()
    {
        Publications publications({});
        publications.set(ada, microphone | camera | screen);
        publications.setOptions(RoomOption::AudioOnly);
        const auto all = [](const QString &) { return allRights; };
        QCOMPARE(publications.shrink(all), (QList<PersonStreams>{{ada, microphone | screen}}));
        publications.setOptions(RoomOption::AudioOnly | RoomOptions(RoomOption::HideScreenSharing));
        QCOMPARE(publications.shrink(all), (QList<PersonStreams>{{ada, microphone}}));
    }
};

ATRIUM_TEST(tst_Publications)
#include "tst_publications.moc"
