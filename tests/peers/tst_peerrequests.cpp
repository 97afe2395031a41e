// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peernode.h"
#include "tests/peers/wire.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Answer = CommitChannel::Answer;
using Done = CommitChannel::Done;

namespace {

/*! Keeps what a request was answered. */
struct Asked
{
    struct Outcome
    {
        std::optional<Answer> answer;
        int times = 0;
    };
    const std::shared_ptr<Outcome> outcome = std::make_shared<Outcome>(); // outlives a request that outlives the test

    Done done() const
    {
        return [kept = outcome](const Answer &given) {
            kept->answer = given;
            ++kept->times;
        };
    }
    const std::optional<Answer> &answer() const { return outcome->answer; }
    int times() const { return outcome->times; }
    ErrorCode error() const { return answer() && !*answer() ? answer()->error().code : ErrorCode::Internal; }
};

} // namespace

class tst_PeerRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = databaseOfThree();
        QVERIFY(m_database);
        m_one = std::make_unique<PeerNode>(*m_database, 1);
        m_two = std::make_unique<PeerNode>(*m_database, 2);
        m_wire = std::make_unique<Wire>(m_two->address());
        m_one->call({{2, m_wire->address()}});
        QTRY_VERIFY(m_one->reaches(*m_two));
        m_two->channel.handle(u"echo"_s, [this](NodeId from, const QCborMap &arguments, const Done &done) {
            ++m_echoes;
            QCborMap result = arguments;
            result[u"from"_s] = from.value;
            done(result);
        });
        m_echoes = 0;
    }
    void cleanup()
    {
        m_wire.reset();
        m_one.reset();
        m_two.reset();
        m_database.reset();
    }

    void answerHoldsTheResult();
    void answerMayComeLater();
    void answerMayBeAnError();
    void unknownRequestIsSaid();
    void eitherEndMayAsk();
    void nodeAsksItselfAlike();
    void anyThreadMayAsk();
    void unreachableNodeIsUnavailable();
    void deadlinePasses();
    void lateAnswerIsDropped();
    void linkCutAfterTheRequestWasWritten();
    void linkCutBeforeTheRequestWasWritten();
    void deadlineOfARequestThatWasNeverWritten();
    void tooLargeIsSaidAtBothEnds();
    void stoppingSettlesAll();
    void notesReachAllPeers();

private:
    /*! Fills everything between the nodes, so that nothing asked after it leaves node 1. */
    void fill(const std::vector<Asked> &asked)
    {
        m_wire->hold();
        for (const Asked &each : asked) {
            m_one->channel.ask(NodeId(2), u"echo"_s, {{u"x"_s, QString(900'000, u'x')}}, 60s, each.done());
        }
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PeerNode> m_one;
    std::unique_ptr<PeerNode> m_two;
    std::unique_ptr<Wire> m_wire;
    int m_echoes = 0;
};

void tst_PeerRequests::answerHoldsTheResult()
{
    Asked asked;
    m_one->channel.ask(NodeId(2), u"echo"_s, {{u"x"_s, 5}}, 5s, asked.done());
    QTRY_VERIFY(asked.answer());
    QVERIFY(*asked.answer());
    QCOMPARE(**asked.answer(), (QCborMap{{u"x"_s, 5}, {u"from"_s, 1}}));
    QCOMPARE(asked.times(), 1);
}

void tst_PeerRequests::answerMayComeLater()
{
    Done later;
    m_two->channel.handle(u"slow"_s, [&later](NodeId, const QCborMap &, const Done &done) { later = done; });
    Asked slow;
    Asked quick;
    m_one->channel.ask(NodeId(2), u"slow"_s, {}, 5s, slow.done());
    m_one->channel.ask(NodeId(2), u"echo"_s, {}, 5s, quick.done());
    QTRY_VERIFY(quick.answer() && later);
    QVERIFY(!slow.answer());
    later(QCborMap{{u"y"_s, 6}});
    QTRY_VERIFY(slow.answer() && *slow.answer());
    QCOMPARE(**slow.answer(), (QCborMap{{u"y"_s, 6}}));
}

void tst_PeerRequests::answerMayBeAnError()
{
    m_two->channel.handle(u"kick"_s, [](NodeId, const QCborMap &, const Done &done) {
        done(Error{ErrorCode::NotFound, u"Nobody is there."_s});
    });
    Asked asked;
    m_one->channel.ask(NodeId(2), u"kick"_s, {}, 5s, asked.done());
    QTRY_COMPARE(asked.error(), ErrorCode::NotFound);
    QCOMPARE(asked.answer()->error().message, u"Nobody is there."_s);
}

void tst_PeerRequests::unknownRequestIsSaid()
{
    Asked asked;
    m_one->channel.ask(NodeId(2), u"dance"_s, {}, 5s, asked.done());
    QTRY_COMPARE(asked.error(), ErrorCode::Invalid);
}

void tst_PeerRequests::eitherEndMayAsk()
{
    m_one->channel.handle(u"name"_s, [](NodeId from, const QCborMap &, const Done &done) {
        done(QCborMap{{u"hello"_s, from.value}});
    });
    QCOMPARE(m_two->channel.connectedPeers(), QList<NodeId>{NodeId(1)}); // which it does not call
    Asked asked;
    m_two->channel.ask(NodeId(1), u"name"_s, {}, 5s, asked.done());
    QTRY_VERIFY(asked.answer() && *asked.answer());
    QCOMPARE(**asked.answer(), (QCborMap{{u"hello"_s, 2}}));
}

void tst_PeerRequests::nodeAsksItselfAlike()
{
    Asked asked;
    m_two->channel.ask(NodeId(2), u"echo"_s, {}, 5s, asked.done());
    QVERIFY(!asked.answer()); // never from inside ask()
    QTRY_VERIFY(asked.answer() && *asked.answer());
    QCOMPARE(**asked.answer(), (QCborMap{{u"from"_s, 2}}));
}

void tst_PeerRequests::anyThreadMayAsk()
{
    std::atomic<bool> isDone = false;
    std::optional<Answer> reached;
    std::optional<Answer> unreached;
    std::thread worker([&] {
        reached = m_one->channel.request(NodeId(2), u"echo"_s, {{u"x"_s, 5}}, 5s).get();
        unreached = m_one->channel.request(NodeId(3), u"echo"_s, {}, 5s).get();
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    worker.join();
    QVERIFY(*reached);
    QVERIFY(!*unreached);
    QCOMPARE(unreached->error().code, ErrorCode::Unavailable);
}

void tst_PeerRequests::unreachableNodeIsUnavailable()
{
    Asked asked;
    m_one->channel.ask(NodeId(3), u"echo"_s, {}, 5s, asked.done());
    QVERIFY(!asked.answer());
    QTRY_COMPARE(asked.error(), ErrorCode::Unavailable);
    QVERIFY(!asked.answer()->error().remedy.isEmpty());
}

void tst_PeerRequests::deadlinePasses()
{
    m_two->channel.handle(u"never"_s, [](NodeId, const QCborMap &, const Done &) {});
    Asked longer;
    Asked shorter;
    m_one->channel.ask(NodeId(2), u"never"_s, {}, 60s, longer.done());
    m_one->channel.ask(NodeId(2), u"never"_s, {}, 100ms, shorter.done());
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(shorter.error(), ErrorCode::Timeout);
    QVERIFY(timer.elapsed() >= 99);
    QVERIFY(!longer.answer());
}

void tst_PeerRequests::lateAnswerIsDropped()
{
    Done later;
    m_two->channel.handle(u"slow"_s, [&later](NodeId, const QCborMap &, const Done &done) { later = done; });
    Asked slow;
    m_one->channel.ask(NodeId(2), u"slow"_s, {}, 50ms, slow.done());
    QTRY_COMPARE(slow.error(), ErrorCode::Timeout);
    later(QCborMap());
    Asked next;
    m_one->channel.ask(NodeId(2), u"echo"_s, {}, 5s, next.done());
    QTRY_VERIFY(next.answer() && *next.answer());
    QCOMPARE(slow.times(), 1);
}

void tst_PeerRequests::linkCutAfterTheRequestWasWritten()
{
    m_two->channel.handle(u"never"_s, [this](NodeId, const QCborMap &, const Done &) { ++m_echoes; });
    Asked asked;
    m_one->channel.ask(NodeId(2), u"never"_s, {}, 60s, asked.done());
    QTRY_COMPARE(m_echoes, 1);
    m_wire->cut();
    QTRY_COMPARE(asked.error(), ErrorCode::Timeout); // it may have happened, and in truth it did
}

void tst_PeerRequests::linkCutBeforeTheRequestWasWritten()
{
    const std::vector<Asked> longOnes(8);
    fill(longOnes);
    Asked last;
    m_one->channel.ask(NodeId(2), u"echo"_s, {}, 60s, last.done());
    QTRY_VERIFY(m_one->statusOf(2).queuedBytes > 900'000);
    m_wire->cut();
    QTRY_VERIFY(last.answer());
    QCOMPARE(last.error(), ErrorCode::Unavailable);
    QCOMPARE(longOnes.front().error(), ErrorCode::Timeout);
    QCOMPARE(m_echoes, 0);
}

void tst_PeerRequests::deadlineOfARequestThatWasNeverWritten()
{
    const std::vector<Asked> longOnes(8);
    fill(longOnes);
    Asked last;
    m_one->channel.ask(NodeId(2), u"echo"_s, {}, 50ms, last.done());
    QTRY_COMPARE(last.error(), ErrorCode::Unavailable);
    m_wire->letGo();
    QTRY_VERIFY(std::ranges::all_of(longOnes, [](const Asked &each) { return each.answer() && *each.answer(); }));
    QCOMPARE(m_echoes, 8); // and not the one that was taken back
}

void tst_PeerRequests::tooLargeIsSaidAtBothEnds()
{
    m_two->channel.handle(u"much"_s, [](NodeId, const QCborMap &, const Done &done) {
        done(QCborMap{{u"x"_s, QString(maximumPeerFrameBytes, u'x')}});
    });
    Asked request;
    Asked answer;
    m_one->channel.ask(NodeId(2), u"echo"_s, {{u"x"_s, QString(maximumPeerFrameBytes, u'x')}}, 5s, request.done());
    m_one->channel.ask(NodeId(2), u"much"_s, {}, 5s, answer.done());
    QTRY_COMPARE(request.error(), ErrorCode::TooLarge);
    QTRY_COMPARE(answer.error(), ErrorCode::TooLarge);
    QVERIFY(m_one->reaches(*m_two));
}

void tst_PeerRequests::stoppingSettlesAll()
{
    m_two->channel.handle(u"never"_s, [](NodeId, const QCborMap &, const Done &) {});
    Asked asked;
    m_one->channel.ask(NodeId(2), u"never"_s, {}, 60s, asked.done());
    auto future = m_one->channel.request(NodeId(2), u"never"_s, {}, 60s); // not even begun when the channel goes
    m_one->channel.stop();
    QCOMPARE(asked.error(), ErrorCode::Timeout);
    m_one.reset();
    QCOMPARE(future.wait_for(0s), std::future_status::ready);
    QVERIFY(!future.get());
}

void tst_PeerRequests::notesReachAllPeers()
{
    PeerNode three(*m_database, 3);
    three.call({{1, m_one->address()}});
    QTRY_COMPARE(m_one->channel.connectedPeers().size(), 2);
    QList<qint64> heard;
    for (PeerNode *node : {m_two.get(), &three}) {
        connect(&node->channel, &CommitChannel::told, this,
                [&heard, node](NodeId from, const QString &topic, const QCborMap &what) {
                    if (from == NodeId(1) && topic == u"lobby"_s && what == QCborMap{{u"id"_s, 7}})
                        heard.append(node->id().value);
                });
    }
    m_one->channel.tell(u"lobby"_s, {{u"id"_s, 7}});
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(heard.contains(2) && heard.contains(3));
}

ATRIUM_TEST(tst_PeerRequests)
#include "tst_peerrequests.moc"
