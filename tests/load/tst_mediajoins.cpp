// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/load/loadtest.h"
#include "tests/support/browserpeople.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Common;
using namespace Qt::StringLiterals;

/*! People come into rooms, and their browsers make links to all others there, or to the media server. */
class tst_MediaJoins : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void joinWithItsLinksCostsAtMostTwiceAPlainOne()
    {
        const int people = quickOrLong(90, 900);
        QVERIFY(begin(1, people));
        QVERIFY(comeIn(people)); // what only first times cost
        compare(
            u"joins to media rooms"_s, people, [&] { return cpuOf([&] { return comeIn(people); }); },
            [&] { return cpuOf([&] { return comeIn(people) && makeLinks(); }); });
    }

    void joinWithItsLinkToTheMediaServerCostsAtMostTwiceAPlainOne()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        JanusServer janus;
        QVERIFY2(janus.start(), qPrintable(janus.log()));
        const int people = quickOrLong(60, 300);
        QVERIFY(begin(1, people,
                      {{u"media.janus_url"_s, u'"' + janus.url().toString() + u'"'},
                       {u"media.janus_api_secret_file"_s, u'"' + janus.apiSecretFile() + u'"'},
                       {u"media.janus_admin_key_file"_s, u'"' + janus.adminKeyFile() + u'"'}}));
        compare(
            u"joins to rooms of a media server"_s, people,
            [&]() -> Cost { return gather() ? cpuOf([&] { return comeToOne(people); }) : Cost(); },
            [&]() -> Cost {
                BrowserPeople browser({speaker});
                const auto speaking = gather() && browser.start() ? speakIn(browser) : nullptr;
                return speaking ? cpuOf([&] { return comeToOne(people) && takeLinks(people); }) : Cost();
            });
    }

private:
    using Cost = std::optional<double>; //!< seconds that the agent works; nothing: it was not done in time

    /*! What so many joins cost at their cheapest, plain ones and those with media: more is the machine's, which may have other work. */
    void compare(const QString &what, int people, const std::function<Cost()> &plainly,
                 const std::function<Cost()> &withLinks)
    {
        double plain = INFINITY;
        double withMedia = INFINITY;
        for (int round = 0; round < rounds; ++round) {
            const auto plainNow = plainly();
            const auto withMediaNow = withLinks();
            QVERIFY(plainNow && withMediaNow);
            plain = std::min(plain, *plainNow);
            withMedia = std::min(withMedia, *withMediaNow);
        }
        print(what,
              {{u"people"_s, people},
               {u"plainJoinsPerCpuSecond"_s, rounded(people / plain)},
               {u"mediaJoinsPerCpuSecond"_s, rounded(people / withMedia)}});
        QVERIFY(withMedia <= 2 * plain);
    }

    static inline const QString speaker = u"speaker"_s;

    /*! A room that is empty. */
    bool gather()
    {
        makeCrowd(Attendee::Waits::Random);
        return addRooms(1);
    }
    bool comeToOne(int people)
    {
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i, .room = 0});
        return letIn(visits);
    }

    /*! Somebody in a real browser sends voice and face to the room by its media server. */
    std::unique_ptr<RoomClient> speakIn(BrowserPeople &browser)
    {
        const auto admin = cluster().admin(1);
        auto client = std::make_unique<RoomClient>(admin->send("POST", u"rooms/%1/enter"_s.arg(room(0))).json());
        browser.signalled = [to = client.get()](const QString &, const SignalFrame &frame) { to->send(encode(frame)); };
        connect(client.get(), &RoomClient::received, &browser, [&browser](const RoomServerFrame &frame) {
            if (const auto *signal = frameIn<SignalledFrame>(frame))
                browser.tell(speaker, signal->signal);
        });
        if (!QTest::qWaitFor([&] { return client->find<MediaFrame>() != nullptr; }, Tests::patienceMs))
            return {};
        client->send(encode(PublishFrame{StreamKind::Microphone | StreamKind::Camera}));
        browser.publish(speaker, {streamKindName(StreamKind::Microphone), streamKindName(StreamKind::Camera)});
        const bool isHeard = QTest::qWaitFor([&] { return browser.outState(speaker) == u"connected"_s; }, 20000);
        return isHeard ? std::move(client) : nullptr;
    }

    /*! Everybody answers what the media server offers. */
    bool takeLinks(int people)
    {
        int answered = 0;
        QObject context;
        for (Attendee *each : crowd().people()) {
            const auto answer = [&answered, each](const SignalFrame &frame) {
                const auto *offer = std::get_if<OfferSignal>(&frame.step);
                if (!offer)
                    return;
                each->ask(encode(SignalFrame{{}, frame.link, AnswerSignal{answerTo(offer->sdp)}}));
                ++answered;
            };
            std::ranges::for_each(each->linkSignals(), answer);
            connect(each, &Attendee::signalled, &context, answer);
        }
        return runUntil([&] { return answered >= people; }, patience);
    }

    /*! As a browser answers that only receives. Nothing will come by it: it has no address. */
    static QString answerTo(const QString &offer)
    {
        QStringList lines;
        const QStringList offered = offer.split(u"\r\n"_s, Qt::SkipEmptyParts);
        for (const QString &line : offered) {
            if (line == u"a=setup:actpass"_s)
                lines.append(u"a=setup:active"_s);
            else if (line == u"a=sendonly"_s)
                lines.append(u"a=recvonly"_s);
            else if (line.startsWith(u"a=ice-ufrag:"_s))
                lines.append(u"a=ice-ufrag:load"_s);
            else if (line.startsWith(u"a=ice-pwd:"_s))
                lines.append(u"a=ice-pwd:"_s + QString(24, u'p'));
            else if (line.startsWith(u"a=fingerprint:"_s))
                lines.append(u"a=fingerprint:sha-256 AB"_s + u":CD"_s.repeated(31));
            else if (!line.startsWith(u"a=candidate:"_s) && !line.startsWith(u"a=ssrc"_s)
                     && !line.startsWith(u"a=msid:"_s) && line != u"a=end-of-candidates"_s)
                lines.append(line);
        }
        return lines.join(u"\r\n"_s) + u"\r\n"_s;
    }

    static constexpr int rounds = 3;
    static constexpr int peopleInARoom = 3;
    static constexpr int candidates = 6; // of each side of a link

    bool comeIn(int people)
    {
        makeCrowd(Attendee::Waits::Random);
        if (!addRooms(people / peopleInARoom))
            return false;
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i, .room = i / peopleInARoom});
        return letIn(visits);
    }

    /*! Everybody sends their voice and face to the others of their room. */
    bool makeLinks()
    {
        for (Attendee *each : crowd().people())
            each->ask(encode(PublishFrame{StreamKind::Microphone | StreamKind::Camera}));
        const auto offer = [](Attendee &sender, const Attendee &receiver) {
            const QList<StreamPlace> places{{u"0"_s, StreamKind::Microphone}, {u"1"_s, StreamKind::Camera}};
            say(sender, receiver, linkBetween(sender, receiver), OfferSignal{sdp(), places});
        };
        const auto answer = [](Attendee &receiver, const Attendee &sender) {
            say(receiver, sender, linkBetween(sender, receiver), AnswerSignal{sdp()});
        };
        return areAllTold(offer) && areAllTold(answer);
    }

    /*! Each says something to each other of their room, and all of it gets there. */
    template <class Say>
    bool areAllTold(Say sayTo)
    {
        const auto &all = crowd().people();
        int missing = int(all.size()) * (peopleInARoom - 1) * (1 + candidates);
        QObject context;
        for (const Attendee *each : all)
            connect(each, &Attendee::signalled, &context, [&missing] { --missing; });
        for (size_t i = 0; i < all.size(); ++i) {
            const size_t first = i - i % peopleInARoom;
            for (size_t other = first; other < first + peopleInARoom; ++other) {
                if (i != other)
                    sayTo(*all[i], *all[other]);
            }
        }
        return runUntil([&missing] { return missing == 0; }, patience);
    }

    static QString linkBetween(const Attendee &sender, const Attendee &receiver)
    {
        return sender.id().left(16) + receiver.id().left(16);
    }

    template <class Step>
    static void say(Attendee &by, const Attendee &to, const QString &link, const Step &step)
    {
        const QString text = u"candidate:1 1 udp 2122260223 2f1c5a8e-0d3b-4e0a-9d54-6a1b2c3d4e5f.local 50000 typ host "
                             u"generation 0 ufrag a1b2 network-cost 999"_s;
        by.ask(encode(SignalFrame{to.id(), link, step}));
        for (int i = 0; i < candidates; ++i)
            by.ask(encode(SignalFrame{to.id(), link, CandidateSignal{{text, u"0"_s, 0}}}));
    }

    static const QString &sdp() // as long as those of browsers for a voice and a face
    {
        static const QString text = u"a=fmtp:96 level-asymmetry-allowed=1;packetization-mode=0\r\n"_s.repeated(100);
        return text;
    }

    template <class Work>
    Cost cpuOf(Work work)
    {
        const double before = cpuSeconds(cluster().processId(1));
        return work() ? std::optional(cpuSeconds(cluster().processId(1)) - before) : std::nullopt;
    }
};

ATRIUM_TEST(tst_MediaJoins)
#include "tst_mediajoins.moc"
