// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/meshmedia.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

const QString ada = u"ada"_s;
const QString bob = u"bob"_s;
const QString cyd = u"cyd"_s;
const QString dan = u"dan"_s;
constexpr StreamKinds microphone = StreamKind::Microphone;
constexpr StreamKinds camera = StreamKind::Camera;

SignalFrame offer(const QString &to, const QString &link, StreamKind kind = StreamKind::Microphone)
{
    return {to, link, OfferSignal{u"offer"_s, {{u"0"_s, kind}}}};
}

SignalFrame answer(const QString &to, const QString &link)
{
    return {to, link, AnswerSignal{u"answer"_s}};
}

SignalFrame candidate(const QString &to, const QString &link)
{
    return {to, link, CandidateSignal{{u"candidate"_s, u"0"_s, 0}}};
}

SignalFrame bye(const QString &to, const QString &link)
{
    return {to, link, ByeSignal{}};
}

} // namespace

/*! What browsers say to each other gets there, and nothing else does. */
class tst_MeshMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_changes = 0;
        m_mesh = meshOf(3);
    }

    void linkComesAbout()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, answer(ada, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, candidate(ada, u"k"_s)));
        QVERIFY(m_mesh->signal(ada, bye(bob, u"k"_s)));
        QCOMPARE(m_said,
                 (QStringList{u"ada>bob k offer"_s, u"ada>bob k candidate"_s, u"bob>ada k answer"_s,
                              u"bob>ada k candidate"_s, u"ada>bob k bye"_s}));
    }

    void nothingIsSaidToWhoIsNotInTheMesh()
    {
        enter({ada, bob, cyd, dan});
        m_mesh->publish(ada, microphone);
        m_mesh->publish(dan, microphone); // the room would not do it
        for (const QString &to : {dan, ada, u"nobody"_s, QString()})
            QVERIFY(m_mesh->signal(ada, offer(to, u"k"_s)));
        QVERIFY(m_mesh->signal(dan, offer(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(u"nobody"_s, offer(bob, u"k"_s)));
        QVERIFY(m_said.isEmpty());
    }

    void whoPublishesNothingOffersNothing()
    {
        enter({ada, bob});
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        m_mesh->publish(ada, microphone);
        m_mesh->publish(ada, {});
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        QVERIFY(m_said.isEmpty());
    }

    void onlyWhatIsPublishedIsOffered()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        const auto refused = m_mesh->signal(ada, offer(bob, u"k"_s, StreamKind::Camera));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(m_said.isEmpty());
        m_mesh->publish(ada, microphone | camera);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s, StreamKind::Camera)));
        QCOMPARE(m_said.size(), 1);
    }

    void nobodyAnswersWhatWasNotOfferedToThem()
    {
        enter({ada, bob, cyd});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(bob, answer(ada, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, candidate(ada, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, bye(ada, u"k"_s)));
        QVERIFY(m_said.isEmpty());
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        m_said.clear();
        QVERIFY(m_mesh->signal(cyd, answer(ada, u"k"_s)));
        QVERIFY(m_mesh->signal(cyd, candidate(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(cyd, bye(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(ada, answer(bob, u"k"_s))); // one's own offer
        QVERIFY(m_said.isEmpty());
    }

    void onlyTheLatestLinkIsSpokenOf()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"old"_s)));
        QVERIFY(m_mesh->signal(ada, offer(bob, u"new"_s)));
        m_said.clear();
        QVERIFY(m_mesh->signal(bob, answer(ada, u"old"_s)));
        QVERIFY(m_mesh->signal(bob, candidate(ada, u"old"_s)));
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"old"_s)));
        QVERIFY(m_mesh->signal(ada, bye(bob, u"old"_s)));
        QVERIFY(m_said.isEmpty());
        QVERIFY(m_mesh->signal(bob, answer(ada, u"new"_s)));
        QCOMPARE(m_said, QStringList{u"bob>ada new answer"_s});
    }

    void linkThatHasEndedIsSpokenOfNoMore()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, bye(ada, u"k"_s)));
        QCOMPARE(m_said.takeLast(), u"bob>ada k bye"_s);
        m_said.clear();
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(bob, bye(ada, u"k"_s)));
        QVERIFY(m_said.isEmpty());
    }

    void whoStopsPublishingStillSaysBye()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        m_mesh->publish(ada, {});
        QVERIFY(m_mesh->signal(ada, bye(bob, u"k"_s)));
        QCOMPARE(m_said.last(), u"ada>bob k bye"_s);
    }

    void twoLinksBetweenTwoAreToldApart()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        m_mesh->publish(bob, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"a"_s)));
        QVERIFY(m_mesh->signal(bob, offer(ada, u"b"_s)));
        const auto refused = m_mesh->signal(bob, offer(ada, u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        m_said.clear();
        QVERIFY(m_mesh->signal(bob, answer(ada, u"b"_s))); // one's own offer
        QVERIFY(m_said.isEmpty());
        QVERIFY(m_mesh->signal(bob, answer(ada, u"a"_s)));
        QVERIFY(m_mesh->signal(ada, bye(bob, u"b"_s)));
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"a"_s)));
        QCOMPARE(m_said, (QStringList{u"bob>ada a answer"_s, u"ada>bob b bye"_s, u"ada>bob a candidate"_s}));
    }

    void candidatesEnd()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        m_said.clear();
        for (int i = 0; i < 3 * MeshMedia::maximumCandidates; ++i)
            QVERIFY(m_mesh->signal(ada, candidate(bob, u"k"_s)));
        QCOMPARE(m_said.size(), MeshMedia::maximumCandidates);
        QVERIFY(m_mesh->signal(bob, candidate(ada, u"k"_s))); // counts for itself
        QCOMPARE(m_said.last(), u"bob>ada k candidate"_s);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s))); // another attempt
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"k"_s)));
        QCOMPARE(m_said.last(), u"ada>bob k candidate"_s);
    }

    void whoComesLateMovesUp()
    {
        enter({ada, bob, cyd, dan, u"eve"_s});
        QCOMPARE(m_mesh->mode(cyd), MediaMode::Mesh);
        QCOMPARE(m_mesh->lack(cyd), MediaLack::Nothing);
        QCOMPARE(m_mesh->mode(dan), MediaMode::None);
        QCOMPARE(m_mesh->lack(dan), MediaLack::MeshFull);
        m_mesh->leave(u"eve"_s);
        QCOMPARE(m_changes, 0); // as nobody has a place that had none
        m_mesh->leave(ada);
        QCOMPARE(m_changes, 1);
        QCOMPARE(m_mesh->mode(dan), MediaMode::Mesh);
        m_mesh->leave(bob);
        QCOMPARE(m_changes, 1); // nobody is left to move up
        m_mesh->leave(u"nobody"_s);
        QCOMPARE(m_changes, 1);
    }

    void whoComesBackKeepsTheirPlaceAndNoLink()
    {
        enter({ada, bob, cyd, dan});
        m_mesh->publish(bob, microphone);
        QVERIFY(m_mesh->signal(bob, offer(ada, u"k"_s)));
        m_said.clear();
        m_mesh->enter(u"bob2"_s, bob);
        QCOMPARE(m_mesh->mode(u"bob2"_s), MediaMode::Mesh);
        QCOMPARE(m_mesh->mode(bob), MediaMode::None);
        QCOMPARE(m_mesh->mode(dan), MediaMode::None);
        QVERIFY(m_mesh->signal(ada, answer(u"bob2"_s, u"k"_s)));
        QVERIFY(m_mesh->signal(ada, answer(bob, u"k"_s)));
        QVERIFY(m_mesh->signal(u"bob2"_s, offer(ada, u"l"_s))); // publishes nothing yet
        QVERIFY(m_said.isEmpty());
        m_mesh->enter(u"eve"_s, u"nobody"_s);
        QCOMPARE(m_mesh->mode(u"eve"_s), MediaMode::None);
    }

    void whoLeavesHasNoLinks()
    {
        enter({ada, bob});
        m_mesh->publish(ada, microphone);
        QVERIFY(m_mesh->signal(ada, offer(bob, u"k"_s)));
        m_mesh->leave(bob);
        m_said.clear();
        QVERIFY(m_mesh->signal(ada, candidate(bob, u"k"_s)));
        QVERIFY(m_said.isEmpty());
    }

    void nobodyIsInAMeshOfNobody()
    {
        m_mesh = meshOf(0);
        enter({ada, bob});
        QCOMPARE(m_mesh->mode(ada), MediaMode::None);
        QCOMPARE(m_mesh->lack(ada), MediaLack::NoMedia);
        QCOMPARE(m_mesh->maximumPeople(), 0);
        m_mesh->leave(ada);
        QCOMPARE(m_changes, 0);
    }

private:
    std::unique_ptr<MeshMedia> meshOf(int people)
    {
        const auto say = [this](const QString &person, const SignalFrame &frame) {
            constexpr const char *steps[] = {"offer", "answer", "candidate", "bye"};
            m_said.append(
                u"%1>%2 %3 %4"_s.arg(frame.peer, person, frame.link, QLatin1String(steps[frame.step.index()])));
        };
        return std::make_unique<MeshMedia>(people, RoomMedia::Out{say, [this] { ++m_changes; }});
    }
    void enter(const QStringList &people)
    {
        for (const QString &person : people)
            m_mesh->enter(person, {});
    }

    std::unique_ptr<MeshMedia> m_mesh;
    QStringList m_said;
    int m_changes = 0;
};

ATRIUM_TEST(tst_MeshMedia)
#include "tst_meshmedia.moc"
