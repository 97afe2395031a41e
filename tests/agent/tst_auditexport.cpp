// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! The audit log for other programs: by the command and by the JSON API of a real node. */
class tst_AuditExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void commandWritesEveryEntryOnce();
    void tableIsReadByOthersAsItWasMeant();
    void onlyWhatIsAskedForIsWritten_data();
    void onlyWhatIsAskedForIsWritten();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void apiGivesTheSameByPages();

private:
    ProgramResult audit(const QStringList &options) const
    {
        return runProgram(agentProgram(), QStringList{u"audit"_s, u"--config"_s, m_cluster->configFile(1)} + options);
    }
    static QList<QJsonObject> objectsIn(const QByteArray &lines)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    static constexpr int bulk = 2500; // more than two pages
};

void tst_AuditExport::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->start(1));
    const QString insert =
        u"INSERT INTO audit_log (at, node_id, user_id, login, action, target, outcome, detail, address) "_s;
    const auto made = runProgram(
        u"sqlite3"_s,
        {m_database->settings().file, u".timeout 5000"_s,
         insert + u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(bulk - 1)
             + u"SELECT 1700000000123 + 1000 * i, 1, 1, 'bulk-writer', 'bulk.add', i, 'done', '', '' FROM n"_s,
         insert
             + u"VALUES (1600000000000, 1, 9, '=cmd|''/c calc''!A0', 'odd.one', 'a, \"b\"' || char(10) || 'c', '+1', "_s
             + u"'@sum', '-2'), (1600000001000, 0, NULL, 'Ünïcode 😀', 'odd.two', 'x', 'done', '', '::1')"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.output));
}

void tst_AuditExport::commandWritesEveryEntryOnce()
{
    const auto result = audit({u"--format"_s, u"ndjson"_s});
    QCOMPARE(result.exitCode, 0);
    const auto entries = objectsIn(result.output.toUtf8());
    QSet<qint64> ids;
    int inBulk = 0;
    for (const QJsonObject &entry : entries) {
        ids.insert(entry.value("id"_L1).toInteger());
        inBulk += entry.value("action"_L1).toString() == u"bulk.add"_s;
    }
    QCOMPARE(ids.size(), entries.size());
    QCOMPARE(inBulk, bulk);
    const auto unicode = std::ranges::find_if(
        entries, [](const QJsonObject &entry) { return entry.value("action"_L1).toString() == u"odd.two"_s; });
    QVERIFY(unicode != entries.end());
    QCOMPARE(unicode->value("who"_L1).toString(), u"Ünïcode 😀"_s);
    QCOMPARE(unicode->value("at"_L1).toString(), u"2020-09-13T12:26:41.000Z"_s);
    QCOMPARE(unicode->value("node"_L1).toInt(-1), 0);
}

void tst_AuditExport::tableIsReadByOthersAsItWasMeant()
{
    // By another program's reader of RFC 4180, which gives JSON back.
    const QString csv = m_cluster->folder() + u"/audit.csv"_s;
    QFile file(csv);
    const auto result = audit({u"--filter"_s, u"odd."_s});
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(result.output.toUtf8()) > 0);
    file.close();
    const auto read = runProgram(
        u"python3"_s,
        {u"-c"_s,
         u"import csv, json, sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))))"_s,
         csv});
    QVERIFY2(read.exitCode == 0, qPrintable(read.output));
    const QJsonArray rows = QJsonDocument::fromJson(read.output.toUtf8()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toArray().last().toString(), u"message"_s);
    const QJsonArray odd = rows.at(1).toArray();
    QCOMPARE(odd.at(1).toString(), u"2020-09-13T12:26:40.000Z"_s);
    QCOMPARE(odd.at(4).toString(), u"'=cmd|'/c calc'!A0"_s); // no formula for a spreadsheet
    QCOMPARE(odd.at(5).toString(), u"'-2"_s);
    QCOMPARE(odd.at(7).toString(), u"a, \"b\"\nc"_s);
    QCOMPARE(odd.at(8).toString(), u"'+1"_s);
    QCOMPARE(odd.at(9).toString(), u"'@sum"_s);
    QVERIFY(result.output.contains("\r\n"_L1));
}

void tst_AuditExport::onlyWhatIsAskedForIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("entries");
    QTest::newRow("a filter, in any case") << QStringList{u"--filter"_s, u"BULK-w"_s} << bulk;
    QTest::newRow("what is no pattern") << QStringList{u"--filter"_s, u"%"_s} << 0;
    QTest::newRow("until a day, in UTC") << QStringList{u"--until"_s, u"2020-09-14"_s} << 2;
    QTest::newRow("one moment") << QStringList{u"--since"_s, u"2020-09-13T12:26:41Z"_s, u"--until"_s,
                                               u"2020-09-13T12:26:41"_s}
                                << 1;
    QTest::newRow("another zone") << QStringList{u"--since"_s, u"2020-09-13T14:26:41+02:00"_s, u"--until"_s,
                                                 u"2020-09-13T14:26:41+02:00"_s}
                                  << 1;
    QTest::newRow("nothing") << QStringList{u"--until"_s, u"2001-01-01"_s} << 0;
}

void tst_AuditExport::onlyWhatIsAskedForIsWritten()
{
    QFETCH(QStringList, options);
    const auto result = audit(options + QStringList{u"--format"_s, u"ndjson"_s});
    QCOMPARE(result.exitCode, 0);
    QTEST(int(objectsIn(result.output.toUtf8()).size()), "entries");
}

void tst_AuditExport::wrongCallsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("another format") << QStringList{u"--format"_s, u"xml"_s};
    QTest::newRow("no time") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("half a time") << QStringList{u"--until"_s, u"2026-13-01"_s};
}

void tst_AuditExport::wrongCallsAreRefused()
{
    QFETCH(QStringList, options);
    const auto result = audit(options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.output.contains(options.first()), qPrintable(result.output));
}

void tst_AuditExport::apiGivesTheSameByPages()
{
    const auto admin = m_cluster->admin(1);
    int entries = 0;
    int pages = 0;
    for (QByteArray after = "0"; !after.isEmpty() && pages < 10; ++pages) {
        const auto page = admin->get(u"audit?filter=bulk.add&max=1000&after="_s + QString::fromLatin1(after));
        QCOMPARE(page.status, 200);
        entries += int(objectsIn(page.body).size());
        after = page.header("X-Atrium-Next");
    }
    QCOMPARE(entries, bulk);
    QCOMPARE(pages, 3);
    const auto table = admin->get(u"audit?format=csv&filter=odd."_s);
    QVERIFY(table.header("Content-Type").startsWith("text/csv"));
    QCOMPARE(table.body, audit({u"--filter"_s, u"odd."_s}).output.toUtf8());
    auto ada = m_cluster->addUser(u"ada-lovelace"_s, 1);
    QCOMPARE(ada->get(u"audit"_s).status, 403);
    QCOMPARE(admin->get(u"audit?format=xml"_s).status, 400);
    QCOMPARE(admin->get(u"audit?after=x"_s).status, 400);
}

ATRIUM_TEST(tst_AuditExport)
#include "tst_auditexport.moc"
