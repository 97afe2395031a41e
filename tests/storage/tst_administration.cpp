// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/auditrepository.h"
#include "agent/storage/repositories/sharerepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! What administrators look at: who did what, and who finds what in the folders that the nodes share. */
class tst_Administration : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void entryComesBackAsItWasWritten()
    {
        const AuditEntry entry{UserId(7),
                               QStringLiteral("ada"),
                               QStringLiteral("server.save"),
                               QStringLiteral("2: n2"),
                               QStringLiteral("invalid"),
                               QStringLiteral("The name – is missing."),
                               QStringLiteral("2001:db8::1")};
        const UtcTime before = *ClusterRepository(*m_db).now();
        add(entry);
        const auto page = AuditRepository(*m_db).page({0, 9});
        QVERIFY(page);
        QCOMPARE(page->total, 1);
        const AuditRow &row = page->rows.first();
        QCOMPARE(row.entry.user, entry.user);
        QCOMPARE(row.entry.login, entry.login);
        QCOMPARE(row.entry.action, entry.action);
        QCOMPARE(row.entry.target, entry.target);
        QCOMPARE(row.entry.outcome, entry.outcome);
        QCOMPARE(row.entry.detail, entry.detail);
        QCOMPARE(row.entry.address, entry.address);
        QCOMPARE(row.node, m_db->sender());
        QVERIFY(row.at >= before && row.at <= *ClusterRepository(*m_db).now());
    }

    void pagesAreNewestFirstAndDisjoint()
    {
        for (int i = 0; i < 5; ++i)
            add(named(QString::number(i)));
        QCOMPARE(targets({0, 2}), (QStringList{QStringLiteral("4"), QStringLiteral("3")}));
        QCOMPARE(targets({2, 2}), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(targets({4, 2}), QStringList{QStringLiteral("0")});
        QCOMPARE(targets({5, 2}), QStringList());
        QCOMPARE(AuditRepository(*m_db).page({5, 2})->total, 5);
    }

    void filterLooksAtWhoActionAndTarget_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("total");
        QTest::newRow("nothing finds all") << QString() << 3;
        QTest::newRow("spaces alone find all") << QStringLiteral("  ") << 3;
        QTest::newRow("who, in any case") << QStringLiteral("ADA") << 2;
        QTest::newRow("a part of the action") << QStringLiteral("delete") << 1;
        QTest::newRow("a part of the target") << QStringLiteral("100%") << 1;
        QTest::newRow("the outcome is not looked at") << QStringLiteral("done") << 0;
        QTest::newRow("a pattern is a text") << QStringLiteral("%") << 1;
        QTest::newRow("so is the other sign of patterns") << QStringLiteral("r_om") << 0;
    }
    void filterLooksAtWhoActionAndTarget()
    {
        add({{},
             QStringLiteral("Ada"),
             QStringLiteral("room.add"),
             QStringLiteral("Hall"),
             QStringLiteral("done"),
             {}});
        add({{},
             QStringLiteral("ada"),
             QStringLiteral("room.delete"),
             QStringLiteral("4"),
             QStringLiteral("done"),
             {}});
        add({{},
             QStringLiteral("bob"),
             QStringLiteral("room.add"),
             QStringLiteral("100%"),
             QStringLiteral("done"),
             {}});
        QFETCH(QString, filter);
        const auto page = AuditRepository(*m_db).page({0, 9, filter});
        QVERIFY(page);
        QTEST(page->total, "total");
        QCOMPARE(page->rows.size(), page->total);
    }

    void timesAreInclusive()
    {
        for (const char *name : {"a", "b", "c"})
            add(named(QLatin1String(name)));
        for (const qint64 at : {1000, 2000, 3000})
            QVERIFY(execute("UPDATE audit_log SET at = ? WHERE target = ?",
                            {at, QString(QChar(u'a' + char16_t(at / 1000 - 1)))}));
        QCOMPARE(targets({0, 9, {}, {2000}, {}}), (QStringList{QStringLiteral("c"), QStringLiteral("b")}));
        QCOMPARE(targets({0, 9, {}, {}, {2000}}), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(targets({0, 9, {}, {2000}, {2000}}), QStringList{QStringLiteral("b")});
        QCOMPARE(targets({0, 9, {}, {3001}, {}}), QStringList());
        QCOMPARE(targets({0, 9, {}, {}, {253402300799999}}).size(), 3); // the last moment that XML can name
    }

    void whatIsTooLongIsCutAndStaysThere()
    {
        AuditEntry entry = named(QString(1000, u'x'));
        entry.login = QString(1000, u'y');
        entry.address = QString(1000, u'z');
        entry.detail = QString(100000, u'd');
        add(entry);
        const auto page = AuditRepository(*m_db).page({0, 9});
        QCOMPARE(page->rows.first().entry.target.size(), 255);
        QCOMPARE(page->rows.first().entry.detail.size(), 100000);
    }

    void probesOfTheOthersThatLiveAreFound()
    {
        addNodes();
        const ShareProbe first = probeOf(one, claim(one, QStringLiteral("a")), 1);
        const ShareProbe second = probeOf(two, claim(two, QStringLiteral("b")), 1);
        store(ShareFolder::Upload, first);
        store(ShareFolder::Upload, second);
        store(ShareFolder::Streams, second);
        QCOMPARE(others(ShareFolder::Upload, one), QList<ShareProbe>{second});
        QCOMPARE(others(ShareFolder::Upload, two), QList<ShareProbe>{first});
        QCOMPARE(others(ShareFolder::Streams, two), QList<ShareProbe>());

        ShareProbe later = second;
        later.number = 2;
        later.token = QStringLiteral("another");
        later.writtenAt.ms += 60000;
        store(ShareFolder::Upload, later);
        QCOMPARE(others(ShareFolder::Upload, one), QList<ShareProbe>{later}); // the last one alone
        expire(two);
        QCOMPARE(others(ShareFolder::Upload, one), QList<ShareProbe>());
    }

    void othersThatLiveAreCounted()
    {
        addNodes();
        const auto others = [this](NodeId self) { return *ShareRepository(*m_db).livingOthers(self); };
        QCOMPARE(others(one), 0);
        QVERIFY(claim(two, QStringLiteral("b")) > 0);
        QCOMPARE(others(one), 1);
        QCOMPARE(others(two), 0);
        expire(two);
        QCOMPARE(others(one), 0);
    }

    void rowOfANodeThatKnowsNoWordsIsRead()
    {
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        QVERIFY(
            execute("INSERT INTO share_view (folder, seen_from, node_id, incarnation, state, detail, hangs_since, path,"
                    " file_system, is_read_only, free_bytes, total_bytes, checked_at)"
                    " VALUES ('upload', 1, 1, ?, 'ok', '', 0, '/srv/upload', 'ext4', 0, 1, 2, 5)",
                    {incarnation}));
        const auto rows = ShareRepository(*m_db).rows();
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().view.state, FolderState::Unknown);
        QCOMPARE(rows->first().view.latencyMs, 0);
    }

    void probeOfAnEarlierLifeIsNoneToLookFor()
    {
        addNodes();
        store(ShareFolder::Upload, probeOf(two, claim(two, QStringLiteral("b")) - 1, 1));
        QCOMPARE(others(ShareFolder::Upload, one), QList<ShareProbe>());
    }

    void viewsAreListedAsTheyWereStored()
    {
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        QVERIFY(claim(two, QStringLiteral("b")) > 0);
        ShareView view =
            viewOf({{one, ShareState::Ok}, {two, ShareState::Stale, QStringLiteral("An old one – so it is.")}});
        store(view, one, incarnation);
        view.folder = ShareFolder::Streams;
        view.hangsSince = {5000};
        view.sights = {{one, ShareState::Hangs, QStringLiteral("It hangs.")}};
        store(view, one, incarnation);

        const UtcTime now = *ClusterRepository(*m_db).now();
        const auto rows = ShareRepository(*m_db).rows();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        const ShareRow &stale = rows->at(1);
        QCOMPARE(stale.sight, (ShareSight{two, ShareState::Stale, QStringLiteral("An old one – so it is.")}));
        QCOMPARE(stale.seenFrom, one);
        QCOMPARE(stale.seenFromName, nodeOne.name);
        QCOMPARE(stale.nodeName, nodeTwo.name);
        QCOMPARE(stale.view.folder, ShareFolder::Upload);
        QCOMPARE(stale.view.path, view.path);
        QCOMPARE(stale.view.fileSystem, view.fileSystem);
        QCOMPARE(stale.view.isReadOnly, true);
        QCOMPARE(stale.view.freeBytes, view.freeBytes);
        QCOMPARE(stale.view.totalBytes, view.totalBytes);
        QVERIFY(!stale.view.hangsSince);
        QCOMPARE(stale.view.state, FolderState::Separate);
        QCOMPARE(stale.view.latencyMs, 700);
        QVERIFY(stale.checkedAt <= now && now - stale.checkedAt < Millis(60000));
        QCOMPARE(rows->at(2).view.folder, ShareFolder::Streams);
        QCOMPARE(rows->at(2).view.hangsSince, UtcTime{5000});
        QCOMPARE(rows->at(2).sight.state, ShareState::Hangs);
    }

    void viewTakesThePlaceOfTheOneBefore()
    {
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        QVERIFY(claim(two, QStringLiteral("b")) > 0);
        store(viewOf({{one, ShareState::Ok}, {two, ShareState::Missing}}), one, incarnation);
        store(viewOf({{one, ShareState::Unwritable}}), one, incarnation);
        QCOMPARE(ShareRepository(*m_db).rows()->size(), 1);
        QCOMPARE(ShareRepository(*m_db).rows()->first().sight.state, ShareState::Unwritable);
    }

    void nodesThatAreGoneNeitherSeeNorAreSeen()
    {
        addNodes();
        const QList<ShareSight> both{{one, ShareState::Ok}, {two, ShareState::Ok}};
        const qint64 first = claim(one, QStringLiteral("a"));
        const qint64 second = claim(two, QStringLiteral("b"));
        store(viewOf(both), one, first);
        store(viewOf(both), two, second);
        QCOMPARE(ShareRepository(*m_db).rows()->size(), 4);
        expire(two);
        QCOMPARE(ShareRepository(*m_db).rows()->size(), 1);
        QCOMPARE(ShareRepository(*m_db).rows()->first().sight.node, one);
        store(viewOf(both), one, first - 1); // of an earlier life
        QVERIFY(ShareRepository(*m_db).rows()->isEmpty());
    }

    void nothingOfItGoesIntoTheCommitLog()
    {
        addNodes();
        const qint64 incarnation = claim(one, QStringLiteral("a"));
        const qsizetype commits = m_commits.size();
        store(ShareFolder::Upload, probeOf(one, incarnation, 1));
        store(viewOf({{one, ShareState::Ok}}), one, incarnation);
        QCOMPARE(m_commits.size(), commits); // once a minute for each node: nobody need hear of it
    }

private:
    static AuditEntry named(const QString &target)
    {
        return {{}, QStringLiteral("ada"), QStringLiteral("room.add"), target, QStringLiteral("done"), {}};
    }
    void add(const AuditEntry &entry)
    {
        QVERIFY(write([&] { return AuditRepository(*m_db).insert(entry); }));
    }
    QStringList targets(const AuditQuery &wanted)
    {
        QStringList targets;
        const auto page = AuditRepository(*m_db).page(wanted);
        for (const AuditRow &row : page->rows)
            targets.append(row.entry.target);
        return targets;
    }
    static ShareProbe probeOf(NodeId node, qint64 incarnation, qint64 number)
    {
        return {node, incarnation, number, QStringLiteral("token%1").arg(node.value), {1000 * number}};
    }
    static ShareView viewOf(const QList<ShareSight> &sights)
    {
        ShareView view;
        view.path = QStringLiteral("/srv/übergabe");
        view.fileSystem = QStringLiteral("nfs4");
        view.isReadOnly = true;
        view.freeBytes = 5'000'000'000'000;
        view.totalBytes = 9'000'000'000'000;
        view.state = FolderState::Separate;
        view.latencyMs = 700;
        view.sights = sights;
        return view;
    }
    void store(ShareFolder folder, const ShareProbe &probe)
    {
        QVERIFY(write([&] { return ShareRepository(*m_db).storeProbe(folder, probe); }));
    }
    void store(const ShareView &view, NodeId seenFrom, qint64 incarnation)
    {
        QVERIFY(write([&] { return ShareRepository(*m_db).storeView(view, seenFrom, incarnation); }));
    }
    QList<ShareProbe> others(ShareFolder folder, NodeId self)
    {
        return *ShareRepository(*m_db).probesOfOthers(folder, self);
    }
};

ATRIUM_TEST(tst_Administration)
#include "tst_administration.moc"
