// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/shares/sharespanel.h"

#include "console/meters/meterdelegate.h"
#include "console/panels/shares/shareproblems.h"
#include "console/panels/shares/sharesmodel.h"
#include "console/widgets/tableview.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

namespace {

ShareView view(qint64 seenFrom, qint64 node, const QString &state = u"ok"_s, const QString &folder = u"upload"_s)
{
    static const QStringList names{u"north"_s, u"south"_s, u"west"_s};
    return {.folder = folder,
            .seenFrom = seenFrom,
            .seenFromName = names.at(seenFrom - 1),
            .node = node,
            .nodeName = names.at(node - 1),
            .path = u"/srv/"_s + folder,
            .state = state,
            .fileSystem = u"nfs4"_s,
            .freeBytes = 60'000'000'000,
            .totalBytes = 100'000'000'000};
}

QList<ShareView> wellViews()
{
    return {view(1, 1), view(1, 2), view(2, 1), view(2, 2)};
}

} // namespace

class tst_SharesPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsAlikeIsOneProblem();
    void statesAreTold_data();
    void statesAreTold();
    void folderProblemsAreTold_data();
    void folderProblemsAreTold();
    void modelKeepsTheRules();
    void problemsComeFirst();
    void columnsAreSorted();
    void latencyIsSortedByTime();
    void usedSpaceIsABar();
    void sharesThatAreWellSaySo();
    void emptyListSaysWhatToDo();
    void searchLooksIntoEveryColumn();
    void checkShowsThatItRuns();
    void failedCheckIsTold();

private:
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    FakeNodes &cluster() { return m_connection->fakeNodes; }
    TableView *table() const { return m_panel->findChild<TableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString summary() const { return m_panel->findChild<QLabel *>(u"summary"_s)->text(); }
    QPushButton *checkButton() const { return m_panel->findChild<QPushButton *>(u"checkButton"_s); }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<SharesPanel> m_panel;
};

void tst_SharesPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    cluster().shares = wellViews();
    m_panel = std::make_unique<SharesPanel>(*m_connection);
    m_panel->resize(1200, 500);
    m_panel->show();
    m_connection->connectNow();
    refresh();
}

void tst_SharesPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_SharesPanel::whatIsAlikeIsOneProblem()
{
    QList<ShareView> views{view(1, 1), view(1, 2, u"missing"_s), view(1, 3, u"missing"_s), view(2, 2, u"hangs"_s),
                           view(2, 1, u"hangs"_s)};
    for (ShareView &each : views)
        each.freeBytes = 1'000'000'000; // all on one file system
    const QList<ShareProblem> problems = shareProblems(views);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].text, u"The folder upload does not answer on south."_s);
    QCOMPARE(problems[1].text, u"The folder upload is full: 953.7 MiB of 93.1 GiB free (north, south)."_s);
    QCOMPARE(problems[2].text, u"north does not find in the folder upload what south, west wrote."_s);
    for (const ShareProblem &problem : problems)
        QVERIFY(!problem.remedy.isEmpty());
    QVERIFY(shareProblems(wellViews()).isEmpty());
}

void tst_SharesPanel::statesAreTold_data()
{
    QTest::addColumn<ShareView>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ShareLevel>("level");
    ShareView readOnly = view(1, 1);
    readOnly.isReadOnly = true;
    ShareView nearlyFull = view(1, 1);
    nearlyFull.freeBytes = 9'000'000'000;
    ShareView full = view(1, 1);
    full.freeBytes = 0;
    ShareView unknownSpace = view(1, 2);
    unknownSpace.freeBytes = unknownSpace.totalBytes = 0;
    const auto word = [](Common::FolderState state, const QString &own = u"ok"_s) {
        ShareView folder = view(1, 1, own);
        folder.folderState = state;
        return folder;
    };
    using Common::FolderState;
    QTest::newRow("shared") << word(FolderState::Shared) << u"shared"_s << ShareLevel::Fine;
    QTest::newRow("alone") << word(FolderState::Alone) << u"no other node"_s << ShareLevel::Fine;
    QTest::newRow("slow") << word(FolderState::Slow) << u"slow"_s << ShareLevel::Warning;
    QTest::newRow("separate") << word(FolderState::Separate) << u"separate"_s << ShareLevel::Warning;
    QTest::newRow("fails") << word(FolderState::Unreachable, u"unwritable"_s) << u"unreachable"_s << ShareLevel::Bad;
    QTest::newRow("what others wrote cannot be read")
        << word(FolderState::Unreachable) << u"unreachable"_s << ShareLevel::Bad;
    QTest::newRow("takes nothing") << word(FolderState::ReadOnly, u"unwritable"_s) << u"read-only"_s << ShareLevel::Bad;
    QTest::newRow("no inode left") << word(FolderState::Full, u"unwritable"_s) << u"full"_s << ShareLevel::Bad;
    QTest::newRow("of itself") << view(1, 1) << u"can be written"_s << ShareLevel::Fine;
    QTest::newRow("of another") << view(1, 2) << u"seen"_s << ShareLevel::Fine;
    QTest::newRow("space not known") << unknownSpace << u"seen"_s << ShareLevel::Fine;
    QTest::newRow("missing") << view(1, 2, u"missing"_s) << u"not seen"_s << ShareLevel::Warning;
    QTest::newRow("stale") << view(1, 2, u"stale"_s) << u"old copy"_s << ShareLevel::Warning;
    QTest::newRow("unreadable") << view(1, 2, u"unreadable"_s) << u"cannot be read"_s << ShareLevel::Warning;
    QTest::newRow("unwritable") << view(1, 1, u"unwritable"_s) << u"cannot be written"_s << ShareLevel::Bad;
    QTest::newRow("hangs") << view(1, 2, u"hangs"_s) << u"does not answer"_s << ShareLevel::Bad;
    QTest::newRow("of a newer node") << view(1, 2, u"odd"_s) << u"odd"_s << ShareLevel::Warning;
    QTest::newRow("read-only") << readOnly << u"read-only"_s << ShareLevel::Bad;
    QTest::newRow("nearly full") << nearlyFull << u"nearly full"_s << ShareLevel::Warning;
    QTest::newRow("full") << full << u"full"_s << ShareLevel::Bad;
}

void tst_SharesPanel::statesAreTold()
{
    QFETCH(ShareView, row);
    QFETCH(QString, text);
    QFETCH(ShareLevel, level);
    QCOMPARE(shareStateText(row), text);
    QCOMPARE(shareLevel(row), level);
    QCOMPARE(shareRemedy(row).isEmpty(), level == ShareLevel::Fine);
}

void tst_SharesPanel::folderProblemsAreTold_data()
{
    QTest::addColumn<Common::FolderState>("state");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("problem");
    using Common::FolderState;
    QTest::newRow("shared") << FolderState::Shared << u"ok"_s << QString();
    QTest::newRow("alone") << FolderState::Alone << u"ok"_s << QString();
    QTest::newRow("slow") << FolderState::Slow << u"ok"_s
                          << u"The folder upload is slow on north: a small file takes 1,200 ms."_s;
    QTest::newRow("fails") << FolderState::Unreachable << u"unwritable"_s
                           << u"north cannot use the folder upload. Input/output error."_s;
    QTest::newRow("hangs") << FolderState::Unreachable << u"hangs"_s
                           << u"The folder upload does not answer on north."_s;
    QTest::newRow("takes nothing") << FolderState::ReadOnly << u"unwritable"_s
                                   << u"The folder upload is read-only on north."_s;
    QTest::newRow("no inode left")
        << FolderState::Full << u"unwritable"_s
        << u"The folder upload takes no more files, with 55.9 GiB of 93.1 GiB free (north)."_s;
}

// One thing is one problem, whatever follows from it.
void tst_SharesPanel::folderProblemsAreTold()
{
    QFETCH(Common::FolderState, state);
    QFETCH(QString, own);
    QFETCH(QString, problem);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ShareView folder = view(1, 1, own);
    folder.folderState = state;
    folder.latencyMs = 1200;
    folder.detail = own == u"ok"_s ? QString() : u"Input/output error."_s;
    const QList<ShareProblem> problems = shareProblems({folder});
    QCOMPARE(problems.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty()) {
        QCOMPARE(problems.first().text, problem);
        QVERIFY(!problems.first().remedy.isEmpty());
    }
}

void tst_SharesPanel::modelKeepsTheRules()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    cluster().shares[2].state = u"missing"_s;
    refresh();
    cluster().shares.append(view(3, 3, u"unwritable"_s));
    cluster().shares.removeFirst();
    refresh();
    cluster().shares.clear();
    refresh();
    QCOMPARE(table()->model()->rowCount(), 0);
}

void tst_SharesPanel::problemsComeFirst()
{
    cluster().shares[3].state = u"unwritable"_s;
    cluster().shares[1].state = u"missing"_s;
    cluster().shares[1].detail = u"What the node wrote is not there."_s;
    refresh();
    QCOMPARE(cell(0, SharesModel::State), u"cannot be written"_s);
    QCOMPARE(cell(0, SharesModel::ToDo), u"Give the agent of south the right to write into /srv/upload."_s);
    QCOMPARE(cell(1, SharesModel::State), u"not seen"_s);
    QCOMPARE(table()->model()->index(1, SharesModel::State).data(Qt::ToolTipRole).toString(),
             u"What the node wrote is not there."_s);
    QCOMPARE(cell(2, SharesModel::ToDo), u"–"_s);
    QVERIFY2(summary().startsWith(u"south cannot write into the folder upload. Give "_s), qPrintable(summary()));
    QCOMPARE(summary().count(u'\n'), 1);
}

void tst_SharesPanel::columnsAreSorted()
{
    cluster().shares[2].freeBytes = 50'000'000'000;
    table()->sortByColumn(SharesModel::Space, Qt::AscendingOrder);
    m_connection->answerAll();
    QCOMPARE(cell(0, SharesModel::SeenFrom), u"south"_s);
    table()->sortByColumn(SharesModel::SeenFrom, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(cell(0, SharesModel::SeenFrom), u"south"_s);
    QCOMPARE(cell(3, SharesModel::SeenFrom), u"north"_s);
}

void tst_SharesPanel::latencyIsSortedByTime()
{
    const qint64 times[] = {900, 1200, 0, 3};
    for (int i = 0; i < 4; ++i)
        cluster().shares[i].latencyMs = times[i];
    table()->sortByColumn(SharesModel::Latency, Qt::DescendingOrder);
    m_connection->answerAll();
    QCOMPARE(cell(0, SharesModel::Latency), QLocale().toString(1200) + u" ms"_s);
    QCOMPARE(cell(1, SharesModel::Latency), u"900 ms"_s);
    QCOMPARE(cell(3, SharesModel::Latency), u"–"_s);
}

void tst_SharesPanel::usedSpaceIsABar()
{
    const QModelIndex index = table()->model()->index(0, SharesModel::Space);
    QCOMPARE(index.data().toString(), u"55.9 GiB of 93.1 GiB free"_s);
    const auto meter = index.data(MeterDelegate::meterRole).value<Meter>();
    QCOMPARE(meter.part, 0.4);
    QCOMPARE(meter.tone, MeterTone::Plain);
}

void tst_SharesPanel::sharesThatAreWellSaySo()
{
    QCOMPARE(summary(), u"All nodes share all folders."_s);
    QCOMPARE(cell(0, SharesModel::Checked), u"–"_s);
}

void tst_SharesPanel::emptyListSaysWhatToDo()
{
    cluster().shares.clear();
    refresh();
    QVERIFY(table()->emptyText().contains(u"Check now"_s));
    QVERIFY(!m_panel->findChild<QLabel *>(u"summary"_s)->isVisible());
}

void tst_SharesPanel::searchLooksIntoEveryColumn()
{
    cluster().shares[1].state = u"missing"_s;
    refresh();
    m_panel->findChild<QLineEdit *>(u"search"_s)->setText(u"NOT SEEN"_s);
    QTRY_COMPARE(table()->model()->rowCount(), (m_connection->answerAll(), 1));
    QCOMPARE(cell(0, SharesModel::SeenFrom), u"north"_s);
    QVERIFY(summary().startsWith(u"north does not find"_s)); // of all, not of what was searched
}

void tst_SharesPanel::checkShowsThatItRuns()
{
    auto *progress = m_panel->findChild<QProgressBar *>();
    QVERIFY(!progress->isVisible());
    checkButton()->click();
    QVERIFY(progress->isVisible());
    QVERIFY(!checkButton()->isEnabled());
    cluster().shares[1].state = u"missing"_s;
    m_connection->answerAll();
    QVERIFY(!progress->isVisible());
    QVERIFY(checkButton()->isEnabled());
    QCOMPARE(cluster().changes, QStringList{u"check shares"_s});
    QCOMPARE(cell(0, SharesModel::State), u"not seen"_s);
}

void tst_SharesPanel::failedCheckIsTold()
{
    cluster().error = Common::Error{Common::ErrorCode::Timeout, u"The node did not answer."_s};
    checkButton()->click();
    m_connection->answerAll();
    QVERIFY(checkButton()->isEnabled());
    QVERIFY(m_panel->findChild<MessageBar *>()->text().endsWith(u"The node did not answer."_s));
    QCOMPARE(table()->model()->rowCount(), 4);
}

ATRIUM_TEST_WITH(QApplication, tst_SharesPanel)
#include "tst_sharespanel.moc"
