// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/check/checkreport.h"
#include "tests/support/agentcluster.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/turnserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! `atrium-agent check media`: real servers, something wrong with each. */
class tst_MediaCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        QVERIFY(m_turn.start());
        QVERIFY(!JanusServer::isInstalled() || m_janus.start());
    }
    void init()
    {
        m_cluster = std::make_unique<AgentCluster>(*m_database, 1); // its configuration is enough
    }
    void cleanup() { m_cluster.reset(); }

    void nodeWithoutAnyServerIsWell()
    {
        const Report report = check();
        QVERIFY2(report.has("ok", "media", u"Up to 6 people of a room"_s), qPrintable(report.text()));
        QVERIFY2(report.has("ok", "media", u"No TURN server"_s), qPrintable(report.text()));
        QCOMPARE(report.lines.size(), 2);
    }

    void meshOffAndNoServerIsSaid()
    {
        set(u"mesh_people"_s, u"0"_s);
        const auto line = check().find("warning", "media", u"Nobody hears or sees anybody"_s);
        QVERIFY(line && line->remedy.contains(u"media.janus_url"_s));
    }

    void serversThatAreWellAreFoundWell()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        setJanus();
        setTurn();
        const QString recordings = m_cluster->folder() + u"/streams/recordings"_s;
        QVERIFY(QDir().mkpath(recordings));
        const Report report = check();
        QCOMPARE(report.problems(), QStringList());
        for (const QString &said : {u"go over the media server"_s, u"Janus 1."_s, m_turn.url() + u" relays"_s,
                                    m_turn.url(u"tcp"_s) + u" relays"_s, u"Recordings can be written"_s,
                                    u"make films of recordings are installed"_s})
            QVERIFY2(report.has("ok", "media", said), qPrintable(said + u'\n' + report.text()));
        QVERIFY2(!report.find("warning", "media", QString()), qPrintable(report.text()));
        QVERIFY(!report.text().contains(m_janus.apiSecret()) && !report.text().contains(m_janus.adminKey())
                && !report.text().contains(m_turn.secret()));
        QVERIFY(!QDir(recordings).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size());
    }

    void secretsThatDiffer()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        setJanus();
        setTurn();
        const QString wrong = privateFile(u"wrong"_s, "guess\n");
        for (const auto &[key, said] : {std::pair{u"janus_api_secret_file"_s, u"does not take the secret"_s},
                                        {u"janus_admin_key_file"_s, u"does not take the key"_s},
                                        {u"turn_secret_file"_s, u"does not take the credentials"_s}}) {
            setJanus();
            setTurn();
            setText(key, wrong);
            const Report report = check();
            const auto line = report.find("problem", "media", said);
            QVERIFY2(line && line->remedy.contains(u"media."_s + key), qPrintable(report.text()));
        }
        setText(u"janus_admin_key_file"_s, {});
        setTurn();
        const Report report = check();
        QVERIFY2(report.has("problem", "media", u"this node has none"_s), qPrintable(report.text()));
    }

    void serversThatAreNotThere()
    {
        TurnServer turn;
        JanusServer janus; // neither is started
        setText(u"janus_url"_s, janus.url().toString());
        m_cluster->setConfig(1, u"media.turn_urls"_s, u"[\"%1\"]"_s.arg(turn.url()));
        setText(u"turn_secret_file"_s, privateFile(u"turn"_s, "secret\n"));
        const Report report = check();
        const auto line = report.find("problem", "media", u"Janus cannot be reached"_s);
        QVERIFY2(line && line->remedy.contains(u"ws_port"_s), qPrintable(report.text()));
        QVERIFY2(report.has("problem", "media", turn.url() + u" cannot be reached"_s), qPrintable(report.text()));
    }

    void recordingsThatCannotBeWritten()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        setJanus();
        const QString recordings = m_cluster->folder() + u"/streams/recordings"_s;
        QDir(recordings).removeRecursively();
        const Report missing = check();
        QVERIFY2(missing.has("warning", "media", u"is not there"_s), qPrintable(missing.text()));
        QVERIFY(missing.find("warning", "media", u"is not there"_s)->remedy.contains(u"setfacl"_s));
    }

    void topicsMayBeNamed()
    {
        const auto both = reportOf(run({u"media"_s, u"limits"_s, u"--json"_s}).output);
        QVERIFY(!both.lines.isEmpty());
        for (const Line &line : both.lines)
            QVERIFY2(line.topic == u"media"_s || line.topic == u"limits"_s, qPrintable(line.topic));
        QVERIFY(std::ranges::find(both.lines, u"limits"_s, &Line::topic) != both.lines.end());
        const auto unknown = run({u"medium"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.output.contains(u"medium"_s) && unknown.output.contains(u"certificates"_s),
                 qPrintable(unknown.output));
        set(u"colour"_s, u"\"red\""_s); // what is wrong with the configuration is told in any case
        const Report wrong = check();
        QVERIFY2(wrong.has("problem", "configuration", u"media.colour"_s), qPrintable(wrong.text()));
    }

    void secretsThatEverybodyMayRead()
    {
        const QString file = privateFile(u"open"_s, "secret\n");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
        for (const char *key : {"turn_secret_file", "janus_api_secret_file", "janus_admin_key_file"}) {
            m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
            const Report report = [&] {
                m_cluster->setConfig(1, u"media.turn_urls"_s, u"[\"turn:127.0.0.1:9\"]"_s);
                setText(u"turn_secret_file"_s, m_turn.secretFile());
                setText(QLatin1String(key), file);
                return reportOf(run({u"secrets"_s, u"--json"_s}).output);
            }();
            QVERIFY2(report.has("problem", "secrets", u"media."_s + QLatin1String(key)), qPrintable(report.text()));
        }
    }

private:
    ProgramResult run(const QStringList &words) const
    {
        return runProgram(agentProgram(),
                          QStringList{u"check"_s} + words + QStringList{u"--config"_s, m_cluster->configFile(1)});
    }
    Report check() const
    {
        const auto told = run({u"media"_s, u"--json"_s});
        const Report report = reportOf(told.output);
        if (told.exitCode != (report.problems().isEmpty() ? 0 : 1))
            qWarning() << "check ended with" << told.exitCode;
        return told.exitCode == (report.problems().isEmpty() ? 0 : 1) ? report : Report();
    }
    void set(const QString &key, const QString &value) { m_cluster->setConfig(1, u"media."_s + key, value); }
    void setText(const QString &key, const QString &value) { set(key, u'"' + value + u'"'); }
    void setJanus()
    {
        setText(u"janus_url"_s, m_janus.url().toString());
        setText(u"janus_api_secret_file"_s, m_janus.apiSecretFile());
        setText(u"janus_admin_key_file"_s, m_janus.adminKeyFile());
    }
    void setTurn()
    {
        set(u"turn_urls"_s, u"[\"%1\", \"%2\"]"_s.arg(m_turn.url(), m_turn.url(u"tcp"_s)));
        setText(u"turn_secret_file"_s, m_turn.secretFile());
    }
    QString privateFile(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cluster->folder() + u'/' + name);
        const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }

    std::unique_ptr<TestDatabase> m_database;
    TurnServer m_turn;
    JanusServer m_janus;
    std::unique_ptr<AgentCluster> m_cluster;
};

ATRIUM_TEST(tst_MediaCheck)
#include "tst_mediacheck.moc"
