// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/config.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What administrators are told of the configuration that a node runs with. */
class tst_Settings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsUsedAndFromWhere_data();
    void saysWhatIsUsedAndFromWhere();
    void everyOneIsExplained();
    void passwordsAreInNone();
    void areTheSameAfterTheirWayToAnotherNode();

private:
    Config read(const QByteArray &text, const QMap<QString, QString> &variables = {})
    {
        QFile file(path(u"agent.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[node]\nid = 3\n" + text) < 0)
            qFatal("the test cannot write its file");
        file.close();
        QProcessEnvironment environment;
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        const auto config = readConfig(file.fileName(), environment);
        if (!config)
            qFatal("%s", qPrintable(config.error().message));
        return *config;
    }
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

void tst_Settings::saysWhatIsUsedAndFromWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("defaultValue");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *what, const char *text, const QString &name, const QString &value,
                        const QString &defaultValue, const QString &source) {
        QTest::newRow(what) << QByteArray(text) << name << value << defaultValue << source;
    };
    row("a number that nobody set", "", u"rooms.threads"_s, u"0"_s, u"0"_s, u"default"_s);
    row("a number of the file", "[rooms]\nthreads = 4\n", u"rooms.threads"_s, u"4"_s, u"0"_s, u"file"_s);
    row("the default, written down", "[rooms]\nthreads = 0\n", u"rooms.threads"_s, u"0"_s, u"0"_s, u"file"_s);
    row("a number of the environment", "[limits]\njoins_burst = 5\n", u"limits.joins_burst"_s, u"7"_s, u"1000"_s,
        u"environment"_s);
    row("a list", "[http]\norigins = [\"http://a\", \"http://b\"]\n", u"http.origins"_s, u"http://a, http://b"_s, {},
        u"file"_s);
    row("a text that nobody set", "", u"node.name"_s, u"node3"_s, u"node3"_s, u"default"_s);
    row("a path counts from the file", "[files]\nupload = \"here\"\n", u"files.upload"_s, path(u"here"_s),
        path(u"upload"_s), u"file"_s);
    row("no path", "", u"database.password_file"_s, {}, {}, u"default"_s);
    row("a port that nobody set", "", u"peers.port"_s, u"5636"_s, u"5636"_s, u"default"_s);
    row("a port that stands elsewhere", "[peers]\ncommit_provider = \"tcp(Port=5640)\"\n", u"peers.port"_s, u"5640"_s,
        u"5636"_s, u"default"_s);
}

void tst_Settings::saysWhatIsUsedAndFromWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const auto settings = read(text, {{u"ATRIUM_LIMITS_JOINS_BURST"_s, u"7"_s}}).settings;
    const auto setting = std::ranges::find(settings, name, &Setting::name);
    QVERIFY(setting != settings.end());
    QTEST(setting->value, "value");
    QTEST(setting->defaultValue, "defaultValue");
    QTEST(setting->source, "source");
    QCOMPARE(setting->isDefault(), setting->value == setting->defaultValue);
}

void tst_Settings::everyOneIsExplained()
{
    const auto settings = read({}).settings;
    QVERIFY(settings.size() > 30);
    for (const Setting &setting : settings) {
        // A name alone has no value or source: the file that comes with the program lists a key that nobody asks for.
        QVERIFY2(!setting.name.isEmpty() && !setting.source.isEmpty(), qPrintable(setting.description));
        QVERIFY2(setting.description.size() > 5, qPrintable(setting.name));
        QVERIFY2(!setting.description.contains(u'#') && !setting.description.contains(u"  "_s),
                 qPrintable(setting.description));
    }
    const auto connections = std::ranges::find(settings, u"limits.connections"_s, &Setting::name);
    QVERIFY(connections->description.startsWith(u"to http.port at once"));
}

void tst_Settings::passwordsAreInNone()
{
    QFile password(path(u"secret"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("my canary\n");
    password.close();
    QVERIFY(password.setPermissions(QFile::ReadOwner));
    const Config config = read("[database]\ndriver = \"postgresql\"\npassword_file = \"secret\"\n");
    QCOMPARE(config.database.password, u"my canary"_s);
    bool isPathTold = false;
    for (const Setting &setting : config.settings) {
        for (const QString &text : {setting.value, setting.defaultValue, setting.description})
            QVERIFY2(!text.contains(u"canary"), qPrintable(setting.name));
        isPathTold = isPathTold || setting.value == password.fileName();
    }
    QVERIFY(isPathTold);
}

void tst_Settings::areTheSameAfterTheirWayToAnotherNode()
{
    const auto settings = read({}).settings;
    QCOMPARE(settingsFromCbor(toCbor(settings)), settings);
}

ATRIUM_TEST(tst_Settings)
#include "tst_settings.moc"
