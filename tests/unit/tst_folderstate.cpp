// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/folderstate.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cerrno>

using namespace Common;
using namespace std::chrono_literals;

/*! What a look at a folder means, in a word. */
class tst_FolderState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookIsAWord_data();
    void lookIsAWord();
    void errorsAreSorted();
    void oneSlowLookIsAnAccident();
    void namesComeBack();
};

void tst_FolderState::lookIsAWord_data()
{
    QTest::addColumn<FolderLook>("look");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *word, const auto &change) {
        FolderLook look{.others = 1, .found = 1};
        change(look);
        QTest::newRow(name) << look << QString::fromLatin1(word);
    };
    const auto own = [](OwnProbe probe) { return [probe](FolderLook &look) { look.own = probe; }; };
    row("the other's file is there", "shared", [](auto &) {});
    row("nobody else is live", "alone", [](auto &look) { look.others = look.found = 0; });
    row("the other has written nothing yet", "unknown", [](auto &look) { look.found = 0; });
    row("slow", "slow", [](auto &look) { look.isSlow = true; });
    row("slow and alone", "slow", [](auto &look) {
        look.isSlow = true;
        look.others = look.found = 0;
    });
    const auto sees = [](int found, int absent, int unreadable) {
        return [=](FolderLook &look) {
            look.others = found + absent + unreadable;
            look.found = found;
            look.absent = absent;
            look.unreadable = unreadable;
        };
    };
    row("of two, each misses the other", "separate", sees(0, 1, 0));
    row("of three, one misses both", "separate", sees(0, 2, 0));
    row("of three, one misses one", "shared", sees(1, 1, 0));
    row("of four, two and two", "separate", sees(1, 2, 0));
    row("the other's file cannot be read", "unreachable", sees(0, 0, 1));
    row("of three, one file cannot be read", "shared", sees(1, 0, 1));
    row("one is not there, one cannot be read", "separate", sees(0, 1, 1));
    row("does not answer", "unreachable", own(OwnProbe::NoAnswer));
    row("fails", "unreachable", own(OwnProbe::Failed));
    row("takes nothing", "read-only", own(OwnProbe::ReadOnly));
    row("neither takes nor gives", "unreachable", [](auto &look) {
        look.own = OwnProbe::ReadOnly;
        look.found = 0;
        look.unreadable = 1;
    });
    row("takes nothing, and the other's file is not there", "read-only", [](auto &look) {
        look.own = OwnProbe::ReadOnly;
        look.found = 0;
        look.absent = 1;
    });
    row("full", "full", own(OwnProbe::Full));
    row("as good as full", "full", [](auto &look) {
        look.totalBytes = qint64(1) << 40;
        look.freeBytes = folderLeastFreeBytes - 1;
        look.isSlow = true;
    });
    row("just not full", "shared", [](auto &look) {
        look.totalBytes = qint64(1) << 40;
        look.freeBytes = folderLeastFreeBytes;
    });
    row("hardly an inode left", "full", [](auto &look) {
        look.totalInodes = 1'000'000;
        look.freeInodes = folderLeastFreeInodes - 1;
    });
    row("full, but not the same folder", "separate", [](auto &look) {
        look.found = 0;
        look.absent = 1;
        look.totalBytes = 1;
    });
}

void tst_FolderState::lookIsAWord()
{
    QFETCH(FolderLook, look);
    QTEST(QString(folderStateName(folderState(look))), "word");
}

void tst_FolderState::errorsAreSorted()
{
    QCOMPARE(ownProbe(0), OwnProbe::Written);
    QCOMPARE(ownProbe(EROFS), OwnProbe::ReadOnly);
    QCOMPARE(ownProbe(ENOSPC), OwnProbe::Full);
    QCOMPARE(ownProbe(EDQUOT), OwnProbe::Full);
    for (const int number : {EIO, ESTALE, EACCES, EPERM, ENOENT, ENOTCONN, ETIMEDOUT, EMFILE})
        QCOMPARE(ownProbe(number), OwnProbe::Failed);
}

void tst_FolderState::oneSlowLookIsAnAccident()
{
    QVERIFY(!isFolderSlow(false, {}, 900ms));
    QVERIFY(!isFolderSlow(false, 3ms, 900ms));
    QVERIFY(!isFolderSlow(false, 900ms, 499ms));
    QVERIFY(isFolderSlow(false, 500ms, 500ms));
    QVERIFY(isFolderSlow(true, 900ms, 300ms)); // neither slow nor calm: it stays what it was
    QVERIFY(!isFolderSlow(false, 300ms, 300ms));
    QVERIFY(isFolderSlow(true, 300ms, 300ms));
    QVERIFY(isFolderSlow(true, 900ms, 3ms)); // one quick look is an accident, too
    QVERIFY(isFolderSlow(true, 3ms, 250ms));
    QVERIFY(!isFolderSlow(true, 249ms, 249ms));
}

void tst_FolderState::namesComeBack()
{
    for (const FolderState state : allFolderStates)
        QCOMPARE(folderStateNamed(folderStateName(state)), state);
    QCOMPARE(folderStateNamed(QString()), FolderState::Unknown);
    QCOMPARE(folderStateNamed(QStringLiteral("odd")), FolderState::Unknown);
    QVERIFY(isUsable(FolderState::Shared) && isUsable(FolderState::Slow));
    QVERIFY(!isUsable(FolderState::Full) && !isUsable(FolderState::Separate) && !isUsable(FolderState::ReadOnly));
}

ATRIUM_TEST(tst_FolderState)
#include "tst_folderstate.moc"
