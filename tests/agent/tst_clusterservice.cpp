// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/mounting.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What administrators ask a node about the others, on two real nodes. The second sees the upload folder by another way. */
class tst_ClusterService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void eachNodeTellsItsChannels();
    void nodesFindEachOthersProbes();
    void folderThatHangsHoldsNobodyUp();
    void checkIsRunFromHere();
    void checkWithAWrongPasswordFails();
    void configurationOfTheOtherNode();
    void whoDidItAndFromWhere();

private:
    QString path(const QString &name) const { return m_cluster->folder() + u'/' + name; }
    QString call(const QString &operation, const QList<std::pair<QString, QString>> &arguments,
                 const QString &wanted = u"return"_s) const
    {
        return soapCall(m_cluster->url(1), u"ClusterService"_s, operation,
                        QList<std::pair<QString, QString>>{{u"SID"_s, m_sid}} + arguments, wanted);
    }
    QList<QMap<QString, QString>> rows(const QString &operation,
                                       const QList<std::pair<QString, QString>> &arguments = {}) const
    {
        return soapRows(m_cluster->url(1), u"ClusterService"_s, operation,
                        QList<std::pair<QString, QString>>{{u"SID"_s, m_sid}} + arguments);
    }
    /*! "upload 1>2 ok", … for each row of checkShares. */
    QStringList sharesNow() const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    QProcess m_mount; // of the upload folder, for node 2
    bool m_isMounted = false;
    QString m_sid;
};

void tst_ClusterService::initTestCase()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    QVERIFY(QDir().mkpath(path(u"upload"_s)) && QDir().mkpath(path(u"seen"_s)));
    m_isMounted = startMounting(m_mount, u"bindfs"_s, {u"-f"_s, path(u"upload"_s), path(u"seen"_s)}, path(u"seen"_s));
    if (m_isMounted)
        m_cluster->setConfig(2, u"files.upload"_s, u"\"seen\""_s);
    QVERIFY(m_cluster->prepare() && m_cluster->startAll());
    m_sid = m_cluster->soapSession(1);
}

void tst_ClusterService::cleanupTestCase()
{
    const auto unmounted = qScopeGuard([this] {
        m_mount.terminate();
        m_mount.waitForFinished();
    });
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
    for (int node = 1; node <= 2; ++node) {
        QVERIFY(m_cluster->stop(node));
        QVERIFY2(!m_cluster->log(node).contains(m_cluster->adminPassword()), "a password is in the log");
    }
}

QStringList tst_ClusterService::sharesNow() const
{
    QStringList shares;
    for (const auto &row : rows(u"checkShares"_s))
        shares.append(u"%1 %2>%3 %4"_s.arg(row.value(u"folder"_s), row.value(u"seenFrom"_s), row.value(u"nodeId"_s),
                                           row.value(u"state"_s)));
    return shares;
}

void tst_ClusterService::eachNodeTellsItsChannels()
{
    const auto channels = [this] {
        QStringList told;
        for (const auto &row : rows(u"getMesh"_s))
            told.append(u"%1>%2 %3"_s.arg(row.value(u"fromId"_s), row.value(u"nodeId"_s), row.value(u"connected"_s)));
        return told;
    };
    QTRY_COMPARE(channels(), (QStringList{u"1>2 true"_s, u"2>1 true"_s}));
}

void tst_ClusterService::nodesFindEachOthersProbes()
{
    const QStringList all{u"upload 1>1 ok"_s,  u"upload 1>2 ok"_s,  u"upload 2>1 ok"_s,  u"upload 2>2 ok"_s,
                          u"streams 1>1 ok"_s, u"streams 1>2 ok"_s, u"streams 2>1 ok"_s, u"streams 2>2 ok"_s};
    QTRY_COMPARE(sharesNow(), all); // once both have written
    const auto shares = rows(u"getShares"_s);
    QCOMPARE(shares.size(), all.size());
    QCOMPARE(shares.at(0).value(u"path"_s), path(u"upload"_s));
    QVERIFY(shares.at(0).value(u"totalBytes"_s).toLongLong() > 0);
    if (m_isMounted)
        QVERIFY2(shares.at(2).value(u"fileSystem"_s).contains(u"fuse"_s),
                 qPrintable(shares.at(2).value(u"fileSystem"_s)));
}

void tst_ClusterService::folderThatHangsHoldsNobodyUp()
{
    if (!m_isMounted)
        QSKIP("bindfs cannot mount here");
    QTRY_VERIFY(sharesNow().contains(u"upload 2>1 ok"_s));
    ::kill(pid_t(m_mount.processId()), SIGSTOP);
    const auto goesOn = qScopeGuard([this] { ::kill(pid_t(m_mount.processId()), SIGCONT); });
    const QStringList shares = sharesNow();
    QVERIFY2(shares.contains(u"upload 2>2 hangs"_s) && shares.contains(u"upload 2>1 hangs"_s),
             qPrintable(shares.join(u'\n')));
    QVERIFY(shares.contains(u"streams 2>1 ok"_s) && shares.contains(u"upload 1>1 ok"_s));
    for (const auto &row : rows(u"getShares"_s)) {
        if (row.value(u"state"_s) == u"hangs"_s)
            QVERIFY2(row.value(u"detail"_s).contains(u"has not answered since"_s)
                         && !row.value(u"hangsSince"_s).isEmpty(),
                     qPrintable(row.value(u"detail"_s)));
    }
    QVERIFY(m_cluster->isReady(2));
    const qint64 room = m_cluster->addRoom(u"Meanwhile"_s, 10, 2); // its threads of requests are free
    QVERIFY(room > 0);
    ::kill(pid_t(m_mount.processId()), SIGCONT);
    const auto state = [this] {
        for (const auto &row : rows(u"getShares"_s)) {
            if (row.value(u"folder"_s) == u"upload"_s && row.value(u"seenFrom"_s) == u"2"_s)
                return row.value(u"state"_s);
        }
        return QString();
    };
    QTRY_COMPARE(state(), u"ok"_s); // nobody asked
}

void tst_ClusterService::checkIsRunFromHere()
{
    QCOMPARE(m_cluster->soapVerify(1, m_sid, m_cluster->adminPassword()), u"passed"_s);
}

void tst_ClusterService::checkWithAWrongPasswordFails()
{
    const QString state = m_cluster->soapVerify(1, m_sid, u"not the password"_s);
    QVERIFY2(state.startsWith(u"failed: "_s), qPrintable(state));
}

void tst_ClusterService::configurationOfTheOtherNode()
{
    const auto valueAt = [this](const QString &node, const QString &name) {
        for (const auto &row : rows(u"getConfiguration"_s, {{u"nodeId"_s, node}})) {
            if (row.value(u"name"_s) == name)
                return QStringList{row.value(u"value"_s), row.value(u"source"_s)};
        }
        return QStringList();
    };
    for (int node = 1; node <= 2; ++node)
        QCOMPARE(valueAt(QString::number(node), u"http.port"_s),
                 (QStringList{QString::number(m_cluster->port(node)), u"file"_s}));
    QCOMPARE(valueAt(u"2"_s, u"sessions.link_minutes"_s), (QStringList{u"30"_s, u"default"_s}));
    QCOMPARE(valueAt(u"2"_s, u"cluster.placement_rule"_s), (QStringList{u"capacity"_s, u"database"_s}));
}

void tst_ClusterService::whoDidItAndFromWhere()
{
    const auto column = [this](const QString &name) {
        return call(u"getAuditLog"_s, {{u"start"_s, u"0"_s}, {u"max"_s, u"1"_s}, {u"filter"_s, u"cluster.verify"_s}},
                    name);
    };
    QCOMPARE(column(u"who"_s), u"admin"_s);
    QCOMPARE(column(u"address"_s), u"127.0.0.1"_s);
    QCOMPARE(column(u"total"_s), u"2"_s);
}

ATRIUM_TEST(tst_ClusterService)
#include "tst_clusterservice.moc"
