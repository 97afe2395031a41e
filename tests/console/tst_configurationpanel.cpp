// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/configurationpanel.h"

#include "console/panels/configuration/settingcomparison.h"
#include "console/panels/configuration/tomllines.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::NodeId;

namespace {

NodeSetting setting(const QString &name, const QString &value, const QString &defaultValue,
                    const QString &source = u"default"_s)
{
    return {.name = name,
            .value = value,
            .defaultValue = defaultValue,
            .description = u"what %1 is for"_s.arg(name),
            .source = source,
            .isDefault = value == defaultValue};
}

QList<NodeSetting> settings(const QString &nodeName, const QString &heartbeat)
{
    return {setting(u"node.name"_s, nodeName, {}, u"file"_s),
            setting(u"cluster.heartbeat_ms"_s, heartbeat, u"2000"_s, heartbeat == u"2000"_s ? u"default"_s : u"file"_s),
            setting(u"rooms.threads"_s, u"0"_s, u"0"_s),
            setting(u"cluster.placement_rule"_s, u"capacity"_s, u"capacity"_s, u"database"_s)};
}

} // namespace

class tst_ConfigurationPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void linesAreToml_data();
    void linesAreToml();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void kindFollowsTheValue_data();
    void kindFollowsTheValue();
    void someSettingsMayDiffer_data();
    void someSettingsMayDiffer();
    void settingThatOnlyOthersKnowIsShown();

    void settingsAreOfTheNodeInUse();
    void otherNodeIsAsked();
    void searchAndChangedOnly();
    void differencesAreMarked();
    void nodeThatDoesNotAnswerIsTold();
    void changeIsPreparedAndCopied();
    void wrongValueCannotBeCopied();
    void environmentHasTheLastWord();
    void typedValueOutlivesARefresh();
    void ruleIsChangedHere();
    void readOnlyConnectionCannotChangeTheRule();
    void failedFetchLeavesTheSettings();
    void modelKeepsTheRules();

private:
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
    TableView *table() const { return child<TableView>("settings"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << cell(row, 0);
        return names;
    }
    void select(const QString &name) { table()->selectRow(int(names().indexOf(name))); }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    void open(bool isReadOnly)
    {
        ConnectTarget target;
        target.isReadOnly = isReadOnly;
        m_connection->open(target);
        m_connection->answerAll();
        refresh();
    }
    void compare()
    {
        child<QCheckBox>("compare")->setChecked(true);
        m_connection->answerAll();
    }
    QString message() const { return m_panel->findChild<MessageBar *>()->text(); }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<ConfigurationPanel> m_panel;
};

void tst_ConfigurationPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_connection->servers = {serverEntry(1, u"north"_s), serverEntry(2, u"south"_s), serverEntry(3, u"west"_s)};
    m_connection->servers[2].report->state = Common::NodeState::Dead;
    m_connection->fakeNodes.settings = {{NodeId(0), settings(u"north"_s, u"2000"_s)},
                                        {NodeId(1), settings(u"north"_s, u"2000"_s)},
                                        {NodeId(2), settings(u"south"_s, u"3000"_s)}};
    m_panel = std::make_unique<ConfigurationPanel>(*m_connection);
    m_panel->resize(1200, 800);
    m_panel->show();
    open(false);
}

void tst_ConfigurationPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_ConfigurationPanel::linesAreToml_data()
{
    QTest::addColumn<SettingKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("number") << SettingKind::Number << u" 3000 "_s << u"3000"_s;
    QTest::newRow("negative number") << SettingKind::Number << u"-1"_s << u"-1"_s;
    QTest::newRow("number with zeros, which TOML refuses") << SettingKind::Number << u"007"_s << u"7"_s;
    QTest::newRow("true") << SettingKind::TrueFalse << u"true"_s << u"true"_s;
    QTest::newRow("text") << SettingKind::Text << u"10.1.1.1"_s << u"\"10.1.1.1\""_s;
    QTest::newRow("no text") << SettingKind::Text << QString() << u"\"\""_s;
    QTest::newRow("text with quotes") << SettingKind::Text << uR"(C:\a "b")"_s << uR"("C:\\a \"b\"")"_s;
    QTest::newRow("text with control characters") << SettingKind::Text << u"a\tb\u0001"_s << u"\"a\\tb\\u0001\""_s;
    QTest::newRow("list") << SettingKind::List << u"db2, db3:5433 ,"_s << u"[\"db2\", \"db3:5433\"]"_s;
    QTest::newRow("empty list") << SettingKind::List << QString() << u"[]"_s;
}

void tst_ConfigurationPanel::linesAreToml()
{
    QFETCH(SettingKind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto lines = tomlLines(u"cluster.heartbeat_ms"_s, kind, typed);
    QVERIFY(lines);
    QCOMPARE(*lines, u"[cluster]\nheartbeat_ms = "_s + value);
}

void tst_ConfigurationPanel::wrongValuesAreRefused_data()
{
    QTest::addColumn<SettingKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no number") << SettingKind::Number << u"many"_s;
    QTest::newRow("broken number") << SettingKind::Number << u"1.5"_s;
    QTest::newRow("nothing") << SettingKind::Number << QString();
    QTest::newRow("yes is not true") << SettingKind::TrueFalse << u"yes"_s;
}

void tst_ConfigurationPanel::wrongValuesAreRefused()
{
    QFETCH(SettingKind, kind);
    QFETCH(QString, typed);
    const auto lines = tomlLines(u"rooms.threads"_s, kind, typed);
    QVERIFY(!lines);
    QVERIFY(!lines.error().message.isEmpty());
}

void tst_ConfigurationPanel::kindFollowsTheValue_data()
{
    QTest::addColumn<NodeSetting>("known");
    QTest::addColumn<SettingKind>("kind");
    QTest::newRow("number") << setting(u"a.b"_s, u"3"_s, u"2"_s) << SettingKind::Number;
    QTest::newRow("true") << setting(u"a.b"_s, u"true"_s, u"false"_s) << SettingKind::TrueFalse;
    QTest::newRow("text") << setting(u"a.b"_s, u"starttls"_s, u"starttls"_s) << SettingKind::Text;
    QTest::newRow("text that looks like a number") << setting(u"a.b"_s, u"42"_s, u"atrium"_s) << SettingKind::Text;
    QTest::newRow("nothing") << setting(u"a.b"_s, {}, {}) << SettingKind::Text;
    QTest::newRow("list") << setting(u"a.b"_s, u"x, y"_s, {}) << SettingKind::List;
    QTest::newRow("empty list") << setting(u"http.origins"_s, {}, {}) << SettingKind::List;
}

void tst_ConfigurationPanel::kindFollowsTheValue()
{
    QFETCH(NodeSetting, known);
    QFETCH(SettingKind, kind);
    QCOMPARE(settingKind(known), kind);
}

void tst_ConfigurationPanel::someSettingsMayDiffer_data()
{
    QTest::addColumn<bool>("may");
    for (const char *name : {"node.address", "node.id", "http.port", "peers.address", "files.upload", "rooms.threads",
                             "cluster.key_file", "database.password_file", "mail.server"})
        QTest::newRow(name) << true;
    for (const char *name : {"cluster.lease_ms", "database.name", "database.file", "database.driver", "sessions.store"})
        QTest::newRow(name) << false;
}

void tst_ConfigurationPanel::someSettingsMayDiffer()
{
    QFETCH(bool, may);
    QCOMPARE(mayDiffer(QLatin1String(QTest::currentDataTag())), may);
}

void tst_ConfigurationPanel::settingThatOnlyOthersKnowIsShown()
{
    const QList<NodeSetting> old{setting(u"rooms.threads"_s, u"0"_s, u"0"_s)};
    const QList<NodeSetting> newer = old + QList{setting(u"cluster.new"_s, u"5"_s, u"5"_s)};
    const QList<SettingRow> rows = compareSettings(old, {{1, u"north"_s, old}, {2, u"south"_s, newer}});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].agreement, Agreement::Same);
    QVERIFY(rows[0].values.isEmpty());
    QCOMPARE(rows[1].setting.name, u"cluster.new"_s);
    QCOMPARE(rows[1].agreement, Agreement::Unexpected);
    QCOMPARE(rows[1].values, (QList<SettingRow::Value>{{u"north"_s, u"–"_s}, {u"south"_s, u"5"_s}}));
}

void tst_ConfigurationPanel::settingsAreOfTheNodeInUse()
{
    auto *nodes = child<QComboBox>("nodes");
    QCOMPARE(nodes->currentText(), u"The node in use"_s);
    QCOMPARE(nodes->count(), 3); // a dead node cannot tell
    QCOMPARE(names(),
             (QStringList{u"node.name"_s, u"cluster.heartbeat_ms"_s, u"rooms.threads"_s, u"cluster.placement_rule"_s}));
    QCOMPARE(cell(0, 1), u"north"_s);
    QCOMPARE(cell(0, 2), u"–"_s);
    QCOMPARE(cell(3, 3), u"database"_s);
    QCOMPARE(label("settingName"), u"Choose a setting to read what it is for, and to prepare a change."_s);
    select(u"rooms.threads"_s);
    QCOMPARE(label("description"), u"what rooms.threads is for"_s);
}

void tst_ConfigurationPanel::otherNodeIsAsked()
{
    auto *nodes = child<QComboBox>("nodes");
    nodes->setCurrentIndex(2);
    Q_EMIT nodes->activated(2);
    m_connection->answerAll();
    QCOMPARE(cell(0, 1), u"south"_s);
    QCOMPARE(cell(1, 1), u"3000"_s);
    refresh();
    QCOMPARE(nodes->currentText(), u"south"_s);
}

void tst_ConfigurationPanel::searchAndChangedOnly()
{
    child<QLineEdit>("search")->setText(u"PLACEMENT"_s);
    QCOMPARE(names(), QStringList{u"cluster.placement_rule"_s});
    child<QCheckBox>("onlyChanged")->setChecked(true);
    QVERIFY(names().isEmpty());
    QCOMPARE(table()->emptyText(), u"No setting matches."_s);
    child<QLineEdit>("search")->clear();
    QCOMPARE(names(), QStringList{u"node.name"_s});
}

void tst_ConfigurationPanel::differencesAreMarked()
{
    compare();
    QCOMPARE(names(), (QStringList{u"node.name"_s, u"cluster.heartbeat_ms"_s}));
    QCOMPARE(cell(0, 4), u"differ, as they may"_s);
    QCOMPARE(cell(1, 4), u"differ, but should not"_s);
    select(u"cluster.heartbeat_ms"_s);
    QCOMPARE(label("values"), u"⚠ The nodes differ, but should not: north: 2000; south: 3000"_s);
    m_connection->fakeNodes.settings[NodeId(2)] = settings(u"north"_s, u"2000"_s);
    refresh();
    QCOMPARE(table()->emptyText(), u"The nodes agree on all settings."_s);
}

void tst_ConfigurationPanel::nodeThatDoesNotAnswerIsTold()
{
    m_connection->fakeNodes.error = Common::Error{Common::ErrorCode::Timeout, u"It did not answer."_s};
    compare();
    QVERIFY2(message().contains(u"south does not tell its settings. It did not answer."_s), qPrintable(message()));
}

void tst_ConfigurationPanel::changeIsPreparedAndCopied()
{
    select(u"cluster.heartbeat_ms"_s);
    QCOMPARE(child<QLineEdit>("typed")->text(), u"2000"_s);
    child<QLineEdit>("typed")->setText(u"3000"_s);
    QCOMPARE(child<QPlainTextEdit>("lines")->toPlainText(), u"[cluster]\nheartbeat_ms = 3000"_s);
    QVERIFY(label("advice").contains(u"restart its agent"_s));
    QVERIFY(label("advice").endsWith(u"All nodes must have the same value."_s));
    child<QPushButton>("copyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"[cluster]\nheartbeat_ms = 3000"_s);
    QVERIFY(message().startsWith(u"Copied."_s));
    QVERIFY(m_connection->fakeNodes.changes.isEmpty());
}

void tst_ConfigurationPanel::wrongValueCannotBeCopied()
{
    select(u"cluster.heartbeat_ms"_s);
    child<QLineEdit>("typed")->setText(u"soon"_s);
    QCOMPARE(label("problem"), u"⚠ Enter a whole number."_s);
    QVERIFY(!child<QPushButton>("copyButton")->isEnabled());
    auto *kind = child<QComboBox>("kind");
    kind->setCurrentIndex(kind->findData(int(SettingKind::Text)));
    QVERIFY(child<QPushButton>("copyButton")->isEnabled());
}

void tst_ConfigurationPanel::environmentHasTheLastWord()
{
    m_connection->fakeNodes.settings[NodeId(0)][2].source = u"environment"_s;
    refresh();
    select(u"rooms.threads"_s);
    QVERIFY2(label("advice").contains(u"ATRIUM_ROOMS_THREADS"_s), qPrintable(label("advice")));
}

void tst_ConfigurationPanel::typedValueOutlivesARefresh()
{
    select(u"cluster.heartbeat_ms"_s);
    child<QLineEdit>("typed")->setText(u"4000"_s);
    m_connection->fakeNodes.settings[NodeId(0)][1].value = u"2500"_s;
    refresh();
    QCOMPARE(cell(1, 1), u"2500"_s);
    QCOMPARE(child<QLineEdit>("typed")->text(), u"4000"_s);
    select(u"rooms.threads"_s);
    QCOMPARE(child<QLineEdit>("typed")->text(), u"0"_s);
}

void tst_ConfigurationPanel::ruleIsChangedHere()
{
    auto *rules = child<QComboBox>("rules");
    QVERIFY(!rules->isVisible());
    select(u"cluster.placement_rule"_s);
    QVERIFY(rules->isVisible());
    QVERIFY(!child<QLineEdit>("typed")->isVisible());
    rules->setCurrentIndex(1);
    QVERIFY(m_panel->hasUnsavedEdits());
    child<QPushButton>("changeRule")->click();
    QVERIFY(answerQuestion(u"Change the rule"_s));
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.changes, QStringList{u"rule people"_s});
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_ConfigurationPanel::readOnlyConnectionCannotChangeTheRule()
{
    open(true);
    select(u"cluster.placement_rule"_s);
    QVERIFY(!child<QComboBox>("rules")->isEnabled());
    QVERIFY(child<QComboBox>("rules")->toolTip().contains(u"read-only"_s));
}

void tst_ConfigurationPanel::failedFetchLeavesTheSettings()
{
    m_connection->fakeNodes.error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    refresh();
    QVERIFY(message().contains(u"The settings could not be fetched. The database is away."_s));
    QCOMPARE(names().size(), 4);
    m_connection->fakeNodes.error.reset();
    refresh();
    QCOMPARE(message(), QString());
}

void tst_ConfigurationPanel::modelKeepsTheRules()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_connection->fakeNodes.settings[NodeId(0)].removeFirst();
    refresh();
    compare();
    child<QLineEdit>("search")->setText(u"heart"_s);
    m_connection->fakeNodes.settings[NodeId(0)].clear();
    refresh();
    child<QCheckBox>("compare")->setChecked(false);
    m_connection->answerAll();
    QCOMPARE(table()->model()->rowCount(), 0);
}

ATRIUM_TEST_WITH(QApplication, tst_ConfigurationPanel)
#include "tst_configurationpanel.moc"
