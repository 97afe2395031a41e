// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/faultyfolder.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/*! The shared folders fail in every way that file servers know. Their state is told, and rooms go on. */
class tst_Shares : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOfAFileServerAreToldAndGoByThemselves()
    {
        QVERIFY(prepare(2));
        QVERIFY(QDir().mkpath(path(u"upload"_s)) && QDir().mkpath(path(u"seen"_s)));
        FaultyFolder folder(path(u"upload"_s), path(u"seen"_s), path(u"fault"_s));
        QVERIFY(folder.mount());
        cluster().setConfig(2, u"files.upload"_s, u"\"seen\""_s);
        QVERIFY(cluster().startAll());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 1); }, patienceMs));
        QVERIFY(scenario().meetOn(2, 2));
        QVERIFY2(becomes(2, u"shared"_s) && becomes(1, u"shared"_s), qPrintable(m_last));

        QList<std::pair<QString, QString>> faults{{u"estale"_s, u"unreachable"_s},
                                                  {u"erofs"_s, u"read-only"_s},
                                                  {u"enospc"_s, u"full"_s},
                                                  {u"hang"_s, u"unreachable"_s}};
        if (isLong())
            faults += {{u"eio"_s, u"unreachable"_s},
                       {u"eacces"_s, u"unreachable"_s},
                       {u"edquot"_s, u"full"_s},
                       {u"slow 600"_s, u"slow"_s}};
        for (const auto &[fault, word] : faults) {
            QVERIFY(folder.set(fault));
            QVERIFY2(becomes(2, word), qPrintable(fault + u": "_s + m_last));
            QVERIFY2(ready(2).contains(u"\nfiles: upload "_s + word + u", streams shared"_s), qPrintable(ready(2)));
            QVERIFY2(status(2).contains(word), qPrintable(status(2)));
            QVERIFY2(livezMs(2) < 100, qPrintable(fault));
            QCOMPARE(wordOf(1), u"shared"_s); // what the other last wrote is there
            QVERIFY(folder.set({}));
            QVERIFY2(becomes(2, u"shared"_s), qPrintable(fault + u" is over: "_s + m_last));
        }
        // The file server dies and comes back.
        folder.kill();
        QVERIFY2(becomes(2, u"separate"_s), qPrintable(m_last)); // nothing is mounted: a folder of its own
        QVERIFY(folder.mount());
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

    void foldersOfTheirOwnAreSeparate()
    {
        QVERIFY(prepare(2));
        cluster().setConfig(2, u"files.upload"_s, u"\"other\""_s);
        QVERIFY(cluster().startAll());
        QVERIFY2(becomes(1, u"separate"_s) && becomes(2, u"separate"_s), qPrintable(m_last));
        QCOMPARE(wordOf(2, u"streams"_s), u"shared"_s);
        QVERIFY(cluster().stop(2));
        QVERIFY2(becomes(1, u"alone"_s), qPrintable(m_last));
    }

    void diskThatIsFullOrReadOnlyIsTold()
    {
        QVERIFY(prepare(2));
        QVERIFY(QDir().mkpath(path(u"small"_s)));
        // More than what counts as full, of both.
        QCOMPARE(runProgram(u"mount"_s,
                            {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=72m,nr_inodes=300"_s, u"small"_s, path(u"small"_s)})
                     .exitCode,
                 0);
        const auto unmounted = qScopeGuard([this] { runProgram(u"umount"_s, {u"--lazy"_s, path(u"small"_s)}); });
        for (int node = 1; node <= 2; ++node)
            cluster().setConfig(node, u"files.upload"_s, u"\"small\""_s);
        QVERIFY(cluster().startAll());
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));

        QCOMPARE(runProgram(u"fallocate"_s, {u"-l"_s, u"71m"_s, path(u"small/big"_s)}).exitCode, 0);
        QVERIFY2(becomes(2, u"full"_s), qPrintable(m_last));
        QVERIFY(QFile::remove(path(u"small/big"_s)));
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));

        for (int i = 0; QFile(path(u"small/%1"_s.arg(i))).open(QIODevice::WriteOnly); ++i)
            QVERIFY(i < 300);
        QVERIFY2(becomes(2, u"full"_s), qPrintable(m_last));
        for (const QString &name : QDir(path(u"small"_s)).entryList(QDir::Files))
            QVERIFY(QFile::remove(path(u"small/"_s + name)));
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));

        QTRY_VERIFY(remount(u"ro"_s)); // not while a node writes
        QVERIFY2(becomes(2, u"read-only"_s) && becomes(1, u"read-only"_s), qPrintable(m_last));
        QVERIFY(remount(u"rw"_s));
        QVERIFY2(becomes(2, u"shared"_s) && becomes(1, u"shared"_s), qPrintable(m_last));
    }

    void checkTellsWhatItFindsAndWaitsForNothing()
    {
        QVERIFY(prepare(2));
        QVERIFY(QDir().mkpath(path(u"upload"_s)) && QDir().mkpath(path(u"seen"_s)));
        FaultyFolder folder(path(u"upload"_s), path(u"seen"_s), path(u"fault"_s));
        QVERIFY(folder.mount());
        cluster().setConfig(2, u"files.upload"_s, u"\"seen\""_s);
        QVERIFY(cluster().startAll());
        QVERIFY2(becomes(2, u"shared"_s) && becomes(1, u"shared"_s), qPrintable(m_last));

        QJsonObject well = checkOf(1, 0);
        QVERIFY(well.value("well"_L1).toBool());
        QVERIFY2(said(well).contains(u"ok upload What node 2 (node2) writes is there."_s),
                 qPrintable(said(well).join(u'\n')));
        QVERIFY(!well.contains("nfs"_L1)); // at one address
        const QJsonObject other = checkOf(1, 1, {u"--data-server"_s, u"192.0.2.7"_s});
        const QJsonArray nfs = other.value("nfs"_L1).toArray();
        QCOMPARE(nfs.size(), 2);
        QVERIFY(nfs.at(1)
                    .toObject()
                    .value("lines"_L1)
                    .toArray()
                    .at(0)
                    .toString()
                    .startsWith(u"192.0.2.7:"_s + path(u"upload"_s)));
        QVERIFY(said(other).join(u'\n').contains(u"problem upload Nothing is mounted there"_s));

        QList<std::tuple<QString, int, QString>> faults{
            {u"late 200"_s, 0, u"warning upload A new file was found only after "_s},
            {u"estale"_s, 1, u"problem upload It cannot be looked at: Stale file handle."_s},
            {u"hang"_s, 1, u"problem upload It has not answered for 8 s."_s}};
        if (isLong())
            faults += {{u"slow 600"_s, 0, u"warning upload It is slow: "_s},
                       {u"erofs"_s, 1, u"problem upload No file can be written: Read-only file system."_s},
                       {u"enospc"_s, 1, u"problem upload No file can be written: No space left on device."_s}};
        for (const auto &[fault, exitCode, wanted] : faults) {
            QVERIFY(folder.set(fault));
            const QStringList all = said(checkOf(2, exitCode));
            QVERIFY2(std::ranges::any_of(all, [&](const QString &each) { return each.startsWith(wanted); }),
                     qPrintable(fault + u": "_s + all.join(u'\n')));
            QVERIFY(folder.set({}));
        }
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));
        QVERIFY(!QDir(path(u"upload"_s))
                     .entryList(QDir::Files | QDir::Hidden)
                     .join(u' ')
                     .contains(u"check"_s)); // what it wrote is gone
    }

private:
    QString path(const QString &name) { return cluster().folder() + u'/' + name; }

    bool remount(const QString &how)
    {
        return runProgram(u"mount"_s, {u"-o"_s, u"remount,"_s + how, path(u"small"_s)}).exitCode == 0;
    }

    /*! What a node's folder is, as the first node tells; the nodes look anew. */
    QString wordOf(int node, const QString &folder = u"upload"_s)
    {
        const auto rows = scenario().ask(1, u"checkShares"_s);
        m_last.clear();
        for (const Scenario::Row &row : rows) {
            m_last += u"%1 %2>%3 %4 %5 %6\n"_s.arg(row.value(u"folder"_s), row.value(u"seenFrom"_s),
                                                   row.value(u"nodeId"_s), row.value(u"folderState"_s),
                                                   row.value(u"state"_s), row.value(u"detail"_s));
        }
        for (const Scenario::Row &row : rows) {
            if (row.value(u"folder"_s) == folder && row.value(u"seenFrom"_s).toInt() == node)
                return row.value(u"folderState"_s);
        }
        return {};
    }
    bool becomes(int node, const QString &word)
    {
        return scenario().talkUntil([&] { return wordOf(node) == word; }, patienceMs);
    }

    HttpAnswer get(int node, const char *what)
    {
        QNetworkAccessManager network;
        network.setTransferTimeout(5000);
        return answerOf(network.get(QNetworkRequest(cluster().url(node).resolved(QUrl(QLatin1String(what))))));
    }
    QString ready(int node) { return QString::fromUtf8(get(node, "/readyz").body); }

    /*! How long its event loop lets a question wait, as a rule: other programs on this machine hold up a single one. */
    qint64 livezMs(int node)
    {
        QList<qint64> times;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            times.append(get(node, "/livez").status == 200 ? timer.elapsed() : 5000);
        }
        std::ranges::sort(times);
        return times.at(times.size() / 2);
    }

    QString status(int node)
    {
        return runProgram(agentProgram(), {u"status"_s, u"--config"_s, cluster().configFile(node)}).output;
    }

    QJsonObject checkOf(int node, int exitCode, const QStringList &more = {})
    {
        const auto result = runProgram(
            agentProgram(), QStringList{u"check"_s, u"--json"_s, u"--config"_s, cluster().configFile(node)} + more);
        if (result.exitCode != exitCode)
            qWarning().noquote() << "check ended with" << result.exitCode << result.output;
        return result.exitCode == exitCode ? QJsonDocument::fromJson(result.output.toUtf8()).object() : QJsonObject();
    }
    static QStringList said(const QJsonObject &report)
    {
        QStringList all;
        for (const QJsonValue &each : report.value("findings"_L1).toArray())
            all.append(u"%1 %2 %3"_s.arg(each["level"_L1].toString(), each["folder"_L1].toString(),
                                         each["text"_L1].toString()));
        return all;
    }

    QString m_last; // what the nodes said last
};

ATRIUM_TEST(tst_Shares)
#include "tst_shares.moc"
