// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/childwork.h"
#include "agent/shares/foldercheck.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <unistd.h>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr NodeId one{1};
constexpr NodeId two{2};

FolderTrial wellTrial()
{
    return {.realPath = u"/srv/upload"_s,
            .step = FolderTrial::Step::Done,
            .latencyMs = 3,
            .freeBytes = 60'000'000'000,
            .totalBytes = 100'000'000'000,
            .freeInodes = 5'000'000,
            .totalInodes = 6'000'000};
}

/*! "+…" well, "?…" warning, "!…" problem. */
QStringList marked(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(QStringLiteral("+?!").at(int(finding.level)) + finding.text);
    return all;
}

ShareRow row(NodeId seenFrom, NodeId node, ShareState state = ShareState::Ok)
{
    ShareRow row;
    row.seenFrom = seenFrom;
    row.sight = {node, state, state == ShareState::Ok ? QString() : u"It is not there."_s};
    row.nodeName = u"node%1"_s.arg(node.value);
    row.view.state = state == ShareState::Ok ? FolderState::Shared : FolderState::Separate;
    row.view.latencyMs = 700;
    return row;
}

} // namespace

/*! A folder is tried out, and what came of it becomes sentences. */
class tst_FolderCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderThatIsWellIsUsedAndLeftClean();
    void folderThatIsNotThereSaysSo();
    void fileInTheWaySaysSo();
    void childsAnswerComesBack();
    void childThatHangsIsNotWaitedFor();
    void childThatDiesHasNoAnswer();
    void trialComesThroughThePipe();
    void trialsAreJudged_data();
    void trialsAreJudged();
    void clocksAreCompared_data();
    void clocksAreCompared();
    void probesAreJudged();
};

void tst_FolderCheck::folderThatIsWellIsUsedAndLeftClean()
{
    const QTemporaryDir folder;
    const auto trial = tryFolder(folder.path(), u".trial"_s, 60s);
    QVERIFY(trial);
    QCOMPARE(trial->step, FolderTrial::Step::Done);
    QCOMPARE(trial->foundAfterMs, 0);
    QVERIFY(std::abs(trial->clockAheadMs) < 2000);
    QVERIFY(trial->latencyMs > 0 && trial->totalBytes > 0);
    QCOMPARE(trial->owner, qint64(::geteuid()));
    QCOMPARE(trial->realPath, QDir(folder.path()).canonicalPath());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_FolderCheck::folderThatIsNotThereSaysSo()
{
    const QTemporaryDir folder;
    const FolderTrial trial = tryFolder(folder.filePath(u"none"_s), u".trial"_s);
    QCOMPARE(trial.step, FolderTrial::Step::Look);
    QCOMPARE(trial.systemError, ENOENT);
    QVERIFY(trial.realPath.isEmpty());
}

void tst_FolderCheck::fileInTheWaySaysSo()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u".trial.part"_s));
    const FolderTrial trial = tryFolder(folder.path(), u".trial"_s);
    QCOMPARE(trial.step, FolderTrial::Step::Write);
    QCOMPARE(trial.systemError, EEXIST);
}

void tst_FolderCheck::childsAnswerComesBack()
{
    const QByteArray big(1 << 20, 'x'); // more than a pipe holds
    QCOMPARE(inChild([&] { return big; }, 60s), big);
    QCOMPARE(inChild([] { return QByteArray(); }, 60s), QByteArray());
}

void tst_FolderCheck::childThatHangsIsNotWaitedFor()
{
    QCOMPARE(inChild(
                 [] {
                     ::pause();
                     return QByteArray("late");
                 },
                 50ms),
             std::nullopt);
}

void tst_FolderCheck::childThatDiesHasNoAnswer()
{
    QCOMPARE(inChild([]() -> QByteArray { ::_exit(3); }, 60s), std::nullopt);
}

void tst_FolderCheck::trialComesThroughThePipe()
{
    FolderTrial trial = wellTrial();
    trial.step = FolderTrial::Step::Rename;
    trial.systemError = ESTALE;
    trial.clockAheadMs = -5000;
    QCOMPARE(decodeTrial(encodeTrial(trial)), trial);
    QVERIFY(!decodeTrial({}));
    QVERIFY(!decodeTrial(encodeTrial(trial).chopped(1)));
}

void tst_FolderCheck::trialsAreJudged_data()
{
    QTest::addColumn<FolderTrial>("trial");
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<QStringList>("said"); // the beginning of each
    using Step = FolderTrial::Step;
    const auto with = [](const char *name, const QStringList &said, const auto &change, bool isRoot = false) {
        FolderTrial trial = wellTrial();
        change(trial);
        QTest::newRow(name) << trial << isRoot << said;
    };
    const auto failing = [](Step step, int number) {
        return [=](FolderTrial &trial) {
            trial.step = step;
            trial.systemError = number;
        };
    };
    with("well", {u"+A file can be"_s, u"+Free: 55.9 GiB"_s}, [](auto &) {});
    with("slow", {u"?It is slow"_s, u"+Free"_s}, [](auto &trial) { trial.latencyMs = 500; });
    with("late", {u"+A file"_s, u"?A new file was found only after 40 ms"_s, u"+Free"_s},
         [](auto &trial) { trial.foundAfterMs = 40; });
    with("not there", {u"!It cannot be looked at: No such file"_s}, failing(Step::Look, ENOENT));
    with("forbidden", {u"!No file can be written: Permission denied"_s, u"+Free"_s}, failing(Step::Write, EACCES));
    with("stale", {u"!It cannot be looked at: Stale"_s}, failing(Step::Look, ESTALE));
    with("no sync", {u"!A file cannot be put on the disk"_s, u"+Free"_s}, failing(Step::Sync, EIO));
    with("no rename", {u"!A file cannot be renamed"_s, u"+Free"_s}, failing(Step::Rename, EXDEV));
    with("never found", {u"!A file that was written is not found"_s, u"+Free"_s}, failing(Step::Find, ENOENT));
    with("another content", {u"!What was written is not what is read"_s, u"+Free"_s}, failing(Step::Read, 0));
    with("unreadable", {u"!What was written cannot be read"_s, u"+Free"_s}, failing(Step::Read, EIO));
    with("cannot be removed", {u"!A file cannot be removed"_s, u"+Free"_s}, failing(Step::Remove, EACCES));
    with("read-only", {u"!No file can be written: Read-only"_s, u"+Free"_s}, failing(Step::Write, EROFS));
    with("hardly any space", {u"+A file"_s, u"!Free: 1.0 MiB"_s}, [](auto &trial) { trial.freeBytes = 1 << 20; });
    with("hardly an inode", {u"+A file"_s, u"!Free: "_s}, [](auto &trial) { trial.freeInodes = 5; });
    with("inodes without a limit", {u"+A file"_s, u"+Free: "_s},
         [](auto &trial) { trial.freeInodes = trial.totalInodes = 0; });
    with(
        "as root", {u"+A file"_s, u"?This runs as root, the folder belongs to user 996"_s, u"+Free"_s},
        [](auto &trial) { trial.owner = 996; }, true);
    with(
        "as root, whose it is", {u"+A file"_s, u"+Free"_s}, [](auto &) {}, true);
}

void tst_FolderCheck::trialsAreJudged()
{
    QFETCH(FolderTrial, trial);
    QFETCH(bool, isRoot);
    QFETCH(QStringList, said);
    const auto findings = judgeTrial(u"upload"_s, u"/srv/upload"_s, trial, 8s, isRoot);
    const QStringList all = marked(findings);
    QVERIFY2(all.size() == said.size(), qPrintable(all.join(u'\n')));
    for (qsizetype i = 0; i < said.size(); ++i) {
        QVERIFY2(all.at(i).startsWith(said.at(i)), qPrintable(all.at(i)));
        QCOMPARE(findings.at(i).remedy.isEmpty(), findings.at(i).level == Finding::Level::Ok);
    }
    const auto silent = judgeTrial(u"upload"_s, u"/srv/upload"_s, {}, 8s, isRoot);
    QCOMPARE(marked(silent), QStringList{u"!It has not answered for 8 s."_s});
}

void tst_FolderCheck::clocksAreCompared_data()
{
    QTest::addColumn<qint64>("clockAheadMs");
    QTest::addColumn<Millis>("databaseAhead");
    QTest::addColumn<QString>("said");
    QTest::newRow("all agree") << qint64(3) << Millis(5) << u"+The clock of its files is the database's."_s;
    QTest::newRow("this machine is wrong alone")
        << qint64(60'000) << Millis(60'100) << u"+The clock of its files is the database's."_s;
    QTest::newRow("the file server is ahead")
        << qint64(60'000) << Millis(0) << u"?The clock of its files is 60 s ahead of the database's."_s;
    QTest::newRow("the database is ahead")
        << qint64(0) << Millis(60'000) << u"?The clock of its files is 60 s behind the database's."_s;
}

void tst_FolderCheck::clocksAreCompared()
{
    QFETCH(qint64, clockAheadMs);
    QFETCH(Millis, databaseAhead);
    QFETCH(QString, said);
    FolderTrial trial = wellTrial();
    trial.clockAheadMs = clockAheadMs;
    QCOMPARE(marked(judgeClock(u"upload"_s, trial, databaseAhead)), QStringList{said});
    trial.step = FolderTrial::Step::Write;
    QVERIFY(judgeClock(u"upload"_s, trial, databaseAhead).isEmpty());
}

void tst_FolderCheck::probesAreJudged()
{
    const auto judged = [](const QList<ShareRow> &rows, int others = 1) {
        return marked(judgeProbes(ShareFolder::Upload, rows, one, others));
    };
    QCOMPARE(judged({row(one, one), row(one, two), row(two, one, ShareState::Missing)}),
             QStringList{u"+What node 2 (node2) writes is there."_s});
    QCOMPARE(judged({row(one, one), row(one, two, ShareState::Missing)}),
             QStringList{u"!Node 2 (node2): It is not there."_s});
    QCOMPARE(judged({row(two, two)}), QStringList{u"?The agent of this node has not looked at it: it does not run."_s});
    QCOMPARE(judged({row(one, one)}, 0), QStringList{u"?No other node is live: nobody knows whether it is shared."_s});
    ShareRow slow = row(one, one);
    slow.view.state = FolderState::Slow;
    QCOMPARE(judged({slow}), QStringList{u"?The agent finds it slow: a small file takes 700 ms."_s});
    slow.view.folder = ShareFolder::Streams; // another folder's
    QCOMPARE(judged({slow}), QStringList{u"?The agent of this node has not looked at it: it does not run."_s});
}

ATRIUM_TEST(tst_FolderCheck)
#include "tst_foldercheck.moc"
