// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/durablefile.h"
#include "agent/shares/sharewatch.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

#include <sys/stat.h>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr NodeId one{1};
constexpr NodeId two{2};
const QString cluster = u"c1"_s;

template <class T>
T sure(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/*! A folder that answers when it is told to. */
class SlowFolder
{
public:
    FolderWorker::Look look()
    {
        return [answers = m_answers](const FolderTask &task) {
            answers->acquire();
            return lookAtFolder(task);
        };
    }
    void answer(int times = 1) { m_answers->release(times); }

private:
    std::shared_ptr<QSemaphore> m_answers = std::make_shared<QSemaphore>();
};

} // namespace

/*! Two nodes look at their shared folders: the watches of both in one process, on one database. */
class tst_ShareWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void nodesThatShareAFolderFindEachOther();
    void nodesWithDifferentFoldersMissEachOther();
    void whatIsFoundIsJudged_data();
    void whatIsFoundIsJudged();
    void whateverLiesInThePlaceOfAProbeHoldsNobodyUp_data();
    void whateverLiesInThePlaceOfAProbeHoldsNobodyUp();
    void folderThatCannotBeWrittenIsSaid();
    void leftoverOfACrashIsNoObstacle();
    void folderThatHangsIsSaidAndAskedNothingMore();
    void folderThatAnswersAgainIsSaidAtOnce();
    void endDoesNotWaitForAFolderThatHangs();
    void whoAsksWhileACheckIsUnderWayHearsOfThatOne();
    void checkWithoutADatabaseSaysSo();
    void folderHasAWord();
    void nodeWithoutOthersIsAlone();
    void folderThatIsGoneIsNotMadeAnew();
    void folderIsSlowByTwoLooks();
    void secondLookComesByItself();

private:
    struct Node
    {
        std::unique_ptr<ShareWatch> watch;
        qint64 incarnation = 0;
    };
    Database &database() { return *sure(m_storage->database()); }
    /*! `upload`: below the test's folder. */
    Node start(NodeId id, const QString &upload, const FolderWorker::Look &look = lookAtFolder,
               Millis deadline = Millis(10s), Millis again = Millis(1h));
    void check(Node &node);
    QList<ShareRow> rows() { return sure(ShareRepository(database()).rows()); }
    /*! "shared", "separate", … of the folder upload. */
    QString word(NodeId from);
    /*! "ok", "missing", … of the folder upload. */
    QString seen(NodeId from, NodeId node);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString probe(const QString &upload, NodeId node) const { return probePath(path(upload), cluster, node); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    SystemRandom m_random;
};

void tst_ShareWatch::initTestCase()
{
    QLoggingCategory::setFilterRules(u"agent.shares.warning=false"_s);
}

void tst_ShareWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DatabaseSettings settings;
    settings.file = path(u"atrium.db"_s);
    m_storage = std::make_unique<Storage>(
        settings, one, [](const Commit &) {}, 1);
    sure(migrate(database()));
    sure(database().transaction([&]() -> Result<void> {
        sure(ClusterRepository(database()).create({cluster, {}, {}}));
        for (const NodeId id : {one, two}) {
            NodeRecord node;
            node.id = id;
            node.name = u"n%1"_s.arg(id.value);
            node.address = u"10.0.0.1"_s;
            sure(NodeRepository(database()).insert(node, {}, {}));
        }
        return {};
    }));
}

void tst_ShareWatch::cleanup()
{
    m_storage.reset();
    m_folder.reset();
}

tst_ShareWatch::Node tst_ShareWatch::start(NodeId id, const QString &upload, const FolderWorker::Look &look,
                                           Millis deadline, Millis again)
{
    Node node;
    LeaseTimes times;
    times.lease = 1h;
    node.incarnation = sure(database().transaction([&] {
        return NodeRepository(database()).claim(id, {u"test"_s, {}, {}}, times);
    }));
    ShareSettings settings;
    settings.clusterId = cluster;
    settings.folders = {{ShareFolder::Upload, path(upload)}};
    settings.deadline = deadline;
    settings.again = again;
    QDir().mkpath(path(upload));
    const auto self = [this, id, incarnation = node.incarnation] {
        return ShareSelf{id, incarnation, sure(ClusterRepository(database()).now())};
    };
    node.watch = std::make_unique<ShareWatch>(*m_storage, m_random, settings, self, look);
    return node;
}

void tst_ShareWatch::check(Node &node)
{
    bool isDone = false;
    node.watch->check([&isDone](const Result<void> &done) {
        sure(done);
        isDone = true;
    });
    QTRY_VERIFY(isDone);
}

QString tst_ShareWatch::seen(NodeId from, NodeId node)
{
    for (const ShareRow &row : rows()) {
        if (row.seenFrom == from && row.sight.node == node)
            return shareStateName(row.sight.state);
    }
    return u"not seen"_s;
}

void tst_ShareWatch::nodesThatShareAFolderFindEachOther()
{
    Node first = start(one, u"shared"_s);
    Node second = start(two, u"shared"_s);
    check(first);
    QCOMPARE(seen(one, one), u"ok"_s);
    QCOMPARE(seen(one, two), u"not seen"_s); // it has written nothing yet
    check(second);
    check(first);
    for (const NodeId from : {one, two}) {
        for (const NodeId node : {one, two})
            QCOMPARE(seen(from, node), u"ok"_s);
    }
    const auto views = rows();
    const ShareView &view = views.first().view;
    QCOMPARE(view.path, path(u"shared"_s));
    QVERIFY(!view.fileSystem.isEmpty() && !view.isReadOnly && !view.hangsSince);
    QVERIFY(view.freeBytes > 0 && view.totalBytes >= view.freeBytes);
}

void tst_ShareWatch::nodesWithDifferentFoldersMissEachOther()
{
    Node first = start(one, u"mine"_s);
    Node second = start(two, u"yours"_s);
    check(first);
    check(second);
    check(first);
    QCOMPARE(seen(one, two), u"missing"_s);
    QCOMPARE(seen(two, one), u"missing"_s);
    QCOMPARE(seen(two, two), u"ok"_s);
}

void tst_ShareWatch::whatIsFoundIsJudged_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<Millis>("since"); // the node wrote
    QTest::addColumn<QString>("state");
    const ShareProbe last{two, 5, 7, u"token"_s, {1'000'000}};
    const auto row = [&last](const char *name, const QString &state, Millis since, auto change) {
        ShareProbe found = last;
        change(found);
        QTest::newRow(name) << encodeProbe(found) << since << state;
    };
    const auto older = [](Millis by) {
        return [by](ShareProbe &probe) {
            --probe.number;
            probe.writtenAt.ms -= by.count();
        };
    };
    row("the last one", u"ok"_s, 1s, [](ShareProbe &) {});
    row("the last one, long ago", u"ok"_s, 1h, [](ShareProbe &) {});
    row("one that the database does not know yet", u"ok"_s, 1s, [](ShareProbe &probe) { ++probe.number; });
    row("one of a life that the database does not know yet", u"ok"_s, 1s, [](ShareProbe &probe) {
        ++probe.incarnation;
        probe.number = 1;
    });
    row("the one before, as a network shows it for a while", u"ok"_s, 59s, older(60s));
    row("the one before, for too long", u"stale"_s, 61s, older(60s));
    row("one of an hour before", u"stale"_s, 1s, older(1h));
    row("one of an earlier life", u"stale"_s, 1h, [](ShareProbe &probe) {
        --probe.incarnation;
        probe.number = 100;
    });
    row("another's of the same turn", u"stale"_s, 1s, [](ShareProbe &probe) { probe.token = u"other"_s; });
    row("another node's", u"stale"_s, 1s, [](ShareProbe &probe) { probe.node = one; });
    QTest::newRow("nothing") << QByteArray() << Millis(1s) << u"stale"_s;
    QTest::newRow("something else") << QByteArray("atrium-probe 2 5 7") << Millis(1s) << u"stale"_s;
    QTest::newRow("no numbers") << QByteArray("atrium-probe 2 five 7 token 1000000") << Millis(1s) << u"stale"_s;
}

void tst_ShareWatch::whatIsFoundIsJudged()
{
    QFETCH(QByteArray, found);
    QFETCH(Millis, since);
    const ShareProbe last{two, 5, 7, u"token"_s, {1'000'000}};
    const ShareSight sight = judgeProbe(last, decodeProbe(found), last.writtenAt + since);
    QTEST(QString(shareStateName(sight.state)), "state");
    QCOMPARE(sight.node, two);
    QCOMPARE(sight.detail.isEmpty(), sight.state == ShareState::Ok);
}

void tst_ShareWatch::whateverLiesInThePlaceOfAProbeHoldsNobodyUp_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("state");
    QTest::newRow("a pipe that nobody writes into") << u"pipe"_s << u"unreadable"_s;
    QTest::newRow("a folder") << u"folder"_s << u"unreadable"_s;
    QTest::newRow("a link to the real one") << u"link"_s << u"unreadable"_s;
    QTest::newRow("a gigabyte of nothing") << u"hole"_s << u"stale"_s;
}

void tst_ShareWatch::whateverLiesInThePlaceOfAProbeHoldsNobodyUp()
{
    QFETCH(QString, what);
    Node first = start(one, u"shared"_s);
    Node second = start(two, u"shared"_s);
    check(second);
    const QString file = probe(u"shared"_s, two);
    QVERIFY(QFile::rename(file, file + u".real"_s));
    if (what == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    else if (what == u"folder"_s)
        QVERIFY(QDir().mkdir(file));
    else if (what == u"link"_s)
        QVERIFY(QFile::link(file + u".real"_s, file));
    else
        QVERIFY(QFile(file).open(QIODevice::WriteOnly) && QFile::resize(file, 1 << 30));
    check(first);
    QTEST(seen(one, two), "state");
}

void tst_ShareWatch::folderThatCannotBeWrittenIsSaid()
{
    Node first = start(one, u"shared"_s);
    QFile inTheWay(path(u"shared/.atrium-share"_s)); // also root cannot make a folder there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    check(first);
    QCOMPARE(seen(one, one), u"unwritable"_s);
    QVERIFY(sure(ShareRepository(database()).probesOfOthers(ShareFolder::Upload, two)).isEmpty());
    QVERIFY(inTheWay.remove());
    check(first);
    QCOMPARE(seen(one, one), u"ok"_s);
}

void tst_ShareWatch::leftoverOfACrashIsNoObstacle()
{
    const QString file = path(u"durable"_s);
    QFile leftover(file + u".part"_s);
    QVERIFY(leftover.open(QIODevice::WriteOnly) && leftover.write("half of it") > 0);
    leftover.close();
    sure(writeDurably(file, "all of it"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "all of it");
    QVERIFY(!leftover.exists());
}

void tst_ShareWatch::folderThatHangsIsSaidAndAskedNothingMore()
{
    SlowFolder slow;
    Node first = start(one, u"shared"_s, slow.look(), 100ms);
    Node second = start(two, u"shared"_s);
    check(second);
    const UtcTime before = sure(ClusterRepository(database()).now());
    check(first);
    QCOMPARE(seen(one, one), u"hangs"_s);
    QCOMPARE(seen(one, two), u"hangs"_s);
    const UtcTime since = rows().first().view.hangsSince;
    QVERIFY(since >= before && since <= sure(ClusterRepository(database()).now()));
    for (int i = 0; i < 5; ++i)
        check(first);
    QCOMPARE(rows().first().view.hangsSince, since);
    QVERIFY(!QFileInfo::exists(probe(u"shared"_s, one)));
    slow.answer(1); // one look is all that was begun
    QTRY_VERIFY(QFileInfo::exists(probe(u"shared"_s, one)));
    slow.answer(100);
}

void tst_ShareWatch::folderThatAnswersAgainIsSaidAtOnce()
{
    SlowFolder slow;
    Node first = start(one, u"shared"_s, slow.look(), 100ms);
    check(first);
    QCOMPARE(seen(one, one), u"hangs"_s);
    slow.answer(100);
    QTRY_COMPARE(seen(one, one), u"ok"_s); // nobody asked
    QVERIFY(!rows().first().view.hangsSince);
}

void tst_ShareWatch::endDoesNotWaitForAFolderThatHangs()
{
    SlowFolder slow;
    Node first = start(one, u"shared"_s, slow.look(), 100ms);
    check(first);
    first.watch.reset();
    QVERIFY(!QFileInfo::exists(probe(u"shared"_s, one))); // it hangs still
    slow.answer();
    QTRY_VERIFY(QFileInfo::exists(probe(u"shared"_s, one))); // and its thread harms nobody when it comes back
}

void tst_ShareWatch::whoAsksWhileACheckIsUnderWayHearsOfThatOne()
{
    SlowFolder slow;
    Node first = start(one, u"shared"_s, slow.look());
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        first.watch->check([&answers](const Result<void> &done) { answers += done ? 1 : 0; });
    slow.answer(1);
    QTRY_COMPARE(answers, 3);
    QCOMPARE(seen(one, one), u"ok"_s);
}

void tst_ShareWatch::checkWithoutADatabaseSaysSo()
{
    Node first = start(one, u"shared"_s);
    QVERIFY(database().runRaw(u"ALTER TABLE share_probe RENAME TO share_probe_away"_s));
    std::optional<Result<void>> answer;
    first.watch->check([&answer](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Unavailable);
    QVERIFY(database().runRaw(u"ALTER TABLE share_probe_away RENAME TO share_probe"_s));
    check(first); // the next one goes well
    QCOMPARE(seen(one, one), u"ok"_s);
}

QString tst_ShareWatch::word(NodeId from)
{
    for (const ShareRow &row : rows()) {
        if (row.seenFrom == from)
            return folderStateName(row.view.state);
    }
    return u"not seen"_s;
}

void tst_ShareWatch::folderHasAWord()
{
    Node first = start(one, u"mine"_s);
    Node second = start(two, u"yours"_s);
    QVERIFY(first.watch->states().isEmpty());
    check(first);
    QCOMPARE(word(one), u"unknown"_s); // the other is live and has written nothing
    QVERIFY(rows().first().view.latencyMs > 0);
    check(second);
    check(first);
    QCOMPARE(word(one), u"separate"_s);
    QCOMPARE(word(two), u"separate"_s);
    QCOMPARE(first.watch->states().value(ShareFolder::Upload), FolderState::Separate);
    second.watch.reset();
    second = start(two, u"mine"_s);
    check(second);
    check(first);
    QCOMPARE(word(one), u"shared"_s);
    QCOMPARE(word(two), u"shared"_s);
}

void tst_ShareWatch::nodeWithoutOthersIsAlone()
{
    Node first = start(one, u"shared"_s);
    check(first);
    QCOMPARE(word(one), u"alone"_s);
}

void tst_ShareWatch::folderThatIsGoneIsNotMadeAnew()
{
    Node first = start(one, u"shared"_s);
    QVERIFY(QDir().rmdir(path(u"shared"_s)));
    check(first);
    QCOMPARE(word(one), u"unreachable"_s);
    QCOMPARE(seen(one, one), u"unwritable"_s);
    QVERIFY(!QFileInfo::exists(path(u"shared"_s)));
    QVERIFY(QDir().mkdir(path(u"shared"_s)));
    check(first);
    QCOMPARE(word(one), u"alone"_s);
}

void tst_ShareWatch::folderIsSlowByTwoLooks()
{
    auto latency = std::make_shared<std::atomic<qint64>>(3);
    Node first = start(one, u"shared"_s, [latency](const FolderTask &task) {
        FolderReport report = lookAtFolder(task);
        report.view.latencyMs = *latency;
        return report;
    });
    const auto wordAfter = [&](qint64 ms) {
        *latency = ms;
        check(first);
        return word(one);
    };
    QCOMPARE(wordAfter(3), u"alone"_s);
    QCOMPARE(wordAfter(700), u"alone"_s);
    QCOMPARE(wordAfter(700), u"slow"_s);
    QCOMPARE(rows().first().view.latencyMs, 700);
    QCOMPARE(wordAfter(3), u"slow"_s);
    QCOMPARE(wordAfter(3), u"alone"_s);
}

void tst_ShareWatch::secondLookComesByItself()
{
    const auto look = [](const FolderTask &task) {
        FolderReport report = lookAtFolder(task);
        report.view.latencyMs = 700;
        return report;
    };
    Node first = start(one, u"shared"_s, look, 10s, 50ms);
    check(first);
    QTRY_COMPARE(word(one), u"slow"_s);
}

ATRIUM_TEST(tst_ShareWatch)
#include "tst_sharewatch.moc"
