// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scrape.h"
#include "tests/support/certificates.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileText(const QString &name)
{
    QFile file(QStringLiteral(ATRIUM_GRAFANA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! Every query of the dashboard, as Prometheus would be asked it. */
QStringList dashboardQueries()
{
    QStringList queries;
    const auto panels = QJsonDocument::fromJson(fileText(u"atrium.json"_s)).object().value(u"panels"_s).toArray();
    for (const auto &panel : panels) {
        const auto targets = panel.toObject().value(u"targets"_s).toArray();
        for (const auto &target : targets)
            queries.append(target.toObject()
                               .value(u"expr"_s)
                               .toString()
                               .replace(u"$__rate_interval"_s, u"5m"_s)
                               .replace(u"$node"_s, u".*"_s));
    }
    return queries;
}

/*! What is not a node's own: `up` is Prometheus' word for whether it could scrape. */
QSet<QString> metricsIn(const QString &text)
{
    static const QRegularExpression name(u"\\b(?:atrium|process)_[a-z0-9_]+"_s);
    QSet<QString> names;
    for (auto match = name.globalMatch(text); match.hasNext();)
        names.insert(match.next().captured());
    return names;
}

} // namespace

/*! The dashboard for Grafana and the alerts for Prometheus, against what a real node measures. */
class tst_Dashboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyMetricThatIsShownExists_data();
    void everyMetricThatIsShownExists();
    void nearlyEveryMetricIsShown();
    void prometheusUnderstandsEveryQuery();
    void prometheusUnderstandsTheAlerts();
    void dashboardAsksForDatasourceAndNode();

private:
    QSet<QByteArray> known() const;

    Certificates m_certificates;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

void tst_Dashboards::initTestCase()
{
    QVERIFY(m_certificates.addAuthority(u"ca"_s));
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    const auto path = [this](const QString &file) { return u'"' + m_certificates.path(file) + u'"'; };
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    for (int node = 1; node <= 2; ++node) {
        const QString name = u"node%1"_s.arg(node);
        QVERIFY(m_certificates.addNode(name, u"ca"_s));
        QVERIFY(QFile::setPermissions(m_certificates.path(name + u".key"_s), QFile::ReadOwner | QFile::WriteOwner));
        m_cluster->setConfig(node, u"peers.tls_certificate"_s, path(name + u".crt"_s));
        m_cluster->setConfig(node, u"peers.tls_key"_s, path(name + u".key"_s));
        m_cluster->setConfig(node, u"peers.tls_ca"_s, path(u"ca.crt"_s));
    }
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    QVERIFY(!m_cluster->soapSession(1).isEmpty()); // operations are told once they were called
    QTRY_VERIFY(known().contains("atrium_mails") && known().contains("atrium_peer_connected"));
}

void tst_Dashboards::cleanupTestCase()
{
    QVERIFY(m_cluster->stop(1));
    QVERIFY(m_cluster->stop(2));
}

QSet<QByteArray> tst_Dashboards::known() const
{
    return scrapeOf(*m_cluster, 1).names();
}

void tst_Dashboards::everyMetricThatIsShownExists_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("dashboard") << dashboardQueries().join(u'\n');
    QTest::newRow("alerts") << QString::fromUtf8(fileText(u"alerts.yml"_s));
}

void tst_Dashboards::everyMetricThatIsShownExists()
{
    QFETCH(QString, text);
    const auto shown = metricsIn(text);
    QVERIFY(shown.size() > 10);
    const auto there = known();
    for (const QString &name : shown)
        QVERIFY2(there.contains(name.toLatin1()), qPrintable(name));
}

void tst_Dashboards::nearlyEveryMetricIsShown()
{
    const auto shown = metricsIn(dashboardQueries().join(u'\n'));
    QByteArrayList missing;
    for (const QByteArray &name : known()) {
        const QString family = QString::fromLatin1(name).remove(QRegularExpression(u"_(bucket|sum|count)$"_s));
        const bool isShown = std::ranges::any_of(
            shown, [&family](const QString &each) { return each == family || each.startsWith(family + u'_'); });
        if (name.startsWith("atrium_") && !isShown)
            missing.append(name);
    }
    // Numbers that others say better, or that only alerts need.
    for (const char *alone : {"atrium_node_info", "atrium_node_lease_held", "atrium_node_state", "atrium_room_members",
                              "atrium_event_loop_turning"})
        missing.removeAll(alone);
    QVERIFY2(missing.isEmpty(), missing.join(QByteArray(" ")).constData());
}

void tst_Dashboards::prometheusUnderstandsEveryQuery()
{
    QByteArray rules("groups:\n  - name: dashboard\n    rules:\n");
    const auto queries = dashboardQueries();
    QVERIFY(queries.size() > 40);
    for (int i = 0; i < queries.size(); ++i)
        rules += "      - record: query:" + QByteArray::number(i) + "\n        expr: "
            + QJsonDocument(QJsonArray{queries.at(i)}).toJson(QJsonDocument::Compact).chopped(1).mid(1) + '\n';
    QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules);
    file.close();
    const auto checked = runProgram(u"promtool"_s, {u"check"_s, u"rules"_s, file.fileName()});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
}

void tst_Dashboards::prometheusUnderstandsTheAlerts()
{
    const auto checked =
        runProgram(u"promtool"_s, {u"check"_s, u"rules"_s, QStringLiteral(ATRIUM_GRAFANA) + u"/alerts.yml"_s});
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    const QByteArray alerts = fileText(u"alerts.yml"_s);
    for (const char *needed : {"NodeDown", "LeaseShort", "DatabaseErrors", "CertificateExpiring", "CommitLag",
                               "FilesUnavailable", "MailFailing", "MediaServerDown"})
        QVERIFY2(alerts.contains(QByteArray("alert: Atrium") + needed), needed);
}

void tst_Dashboards::dashboardAsksForDatasourceAndNode()
{
    const QJsonObject dashboard = QJsonDocument::fromJson(fileText(u"atrium.json"_s)).object();
    QStringList variables;
    const auto list = dashboard.value(u"templating"_s).toObject().value(u"list"_s).toArray();
    for (const auto &variable : list)
        variables.append(variable.toObject().value(u"name"_s).toString());
    QCOMPARE(variables, (QStringList{u"datasource"_s, u"node"_s}));
    QStringList rows;
    const auto panels = dashboard.value(u"panels"_s).toArray();
    for (const auto &panel : panels) {
        if (panel.toObject().value(u"type"_s) == u"row"_s)
            rows.append(panel.toObject().value(u"title"_s).toString());
        else
            QCOMPARE(panel.toObject().value(u"datasource"_s).toObject().value(u"uid"_s).toString(), u"${datasource}"_s);
    }
    QCOMPARE(rows,
             (QStringList{u"Cluster"_s, u"Rooms"_s, u"HTTP and SOAP"_s, u"Database"_s, u"Commit channel"_s,
                          u"Files, mail, jobs"_s, u"Process"_s}));
}

ATRIUM_TEST(tst_Dashboards)
#include "tst_dashboards.moc"
