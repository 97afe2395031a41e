// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/settingtexts.h"
#include "agent/reference/commandhelp.h"
#include "agent/reference/completion.h"
#include "agent/reference/manual.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Manuals and completion say what the agent's own tables say. */
class tst_Reference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWhatTheCommandTakes_data();
    void entriesAreWhatTheCommandTakes();
    void manualHasEveryCommandAndOption();
    void manualHasEveryKeyWithItsDefault();
    void manualsAreGoodPages_data();
    void manualsAreGoodPages();
    void completionOffers_data();
    void completionOffers();

private:
    static QString page(const QString &name)
    {
        QFile file(QLatin1String(ATRIUM_MANUALS "/") + name);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return isOpen ? manual(QString::fromUtf8(file.readAll())) : QString();
    }
    static const Command &command(const char *name)
    {
        return *std::ranges::find(commands(), QLatin1String(name),
                                  [](const Command &each) { return QLatin1String(each.name); });
    }
};

void tst_Reference::entriesAreWhatTheCommandTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("an option with a value")
        << u"init"_s << u"admin-login"_s << u"LOGIN"_s << u"Login name of the first administrator."_s;
    QTest::newRow("an option without one") << u"serve"_s << u"check-config"_s << QString()
                                           << u"Tell what starting with this configuration would say, and end."_s;
    QTest::newRow("a word besides options")
        << u"backup"_s << QString() << u"FILE"_s << u"The backup; - for standard output."_s;
}

void tst_Reference::entriesAreWhatTheCommandTakes()
{
    QFETCH(QString, name);
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, text);
    const auto entries = helpEntries(command(name.toLatin1().constData()));
    const auto found = std::ranges::find_if(entries, [&](const HelpEntry &each) {
        return each.name == option && (!option.isEmpty() || each.value == value);
    });
    QVERIFY(found != entries.end());
    QCOMPARE(found->value, value);
    QCOMPARE(found->text, text);
}

void tst_Reference::manualHasEveryCommandAndOption()
{
    static const QRegularExpression option(u"^  -"_s, QRegularExpression::MultilineOption);
    const QString text = page(u"atrium-agent.1"_s);
    qsizetype from = 0;
    for (const Command &each : commands()) {
        from = text.indexOf(u".Ss %1\n"_s.arg(QLatin1String(each.name)), from);
        QVERIFY2(from >= 0, each.name);
        QCommandLineParser parser;
        each.addOptions(parser);
        const auto entries = helpEntries(each);
        QCOMPARE(std::ranges::count_if(entries, [](const HelpEntry &entry) { return !entry.name.isEmpty(); }),
                 parser.helpText().count(option));
        for (const HelpEntry &entry : entries)
            QVERIFY2(entry.name.isEmpty() || text.indexOf(u".It Fl -"_s + entry.name, from) > from,
                     qPrintable(entry.name));
    }
}

void tst_Reference::manualHasEveryKeyWithItsDefault()
{
    const QString text = page(u"atrium-agent.toml.5"_s);
    qsizetype from = 0;
    for (const SettingText &setting : settingTexts()) {
        const QString key = setting.name.section(u'.', 1);
        from = text.indexOf(u".It Ic %1 Li = "_s.arg(key), from);
        QVERIFY2(from >= 0, qPrintable(setting.name));
        QVERIFY2(setting.description.isEmpty() || text.indexOf(setting.description.section(u' ', 0, 2), from) > from,
                 qPrintable(setting.name));
    }
    QVERIFY(text.contains(u".It Ic port Li = \"\\&5080\""_s));
}

void tst_Reference::manualsAreGoodPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the agent's page is read without a warning") << u"atrium-agent.1"_s;
    QTest::newRow("the configuration's page is read without a warning") << u"atrium-agent.toml.5"_s;
}

void tst_Reference::manualsAreGoodPages()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page(name).toUtf8());
    file.close();
    QProcess man;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANWIDTH"_s, u"100"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    man.setProcessEnvironment(environment);
    man.start(u"man"_s, {u"--warnings"_s, u"--local-file"_s, file.fileName()});
    QVERIFY(man.waitForFinished(20'000));
    QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
    QCOMPARE(man.exitCode(), 0);
    const QString shown = QString::fromUtf8(man.readAllStandardOutput());
    QVERIFY(!shown.contains(u"@COMMANDS@"_s) && !shown.contains(u"@SETTINGS@"_s));
    QVERIFY(shown.contains(u"SEE ALSO"_s));
}

void tst_Reference::completionOffers_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("offered"); // one of them
    QTest::addColumn<QString>("refused"); // none of them
    QTest::newRow("commands") << QStringList{u""_s} << u"serve"_s << u"--config"_s;
    QTest::newRow("a command that was begun") << QStringList{u"in"_s} << u"init"_s << u"join"_s;
    QTest::newRow("the second word of a command") << QStringList{u"user"_s, u""_s} << u"add"_s << u"explain"_s;
    QTest::newRow("options of a command") << QStringList{u"init"_s, u"--"_s} << u"--admin-login"_s << u"--node"_s;
    QTest::newRow("options of a command of two words")
        << QStringList{u"user"_s, u"add"_s, u"--le"_s} << u"--level"_s << u"--login"_s;
    QTest::newRow("a file") << QStringList{u"serve"_s, u"--config"_s, u"/etc/host"_s} << u"/etc/hosts"_s << u"--help"_s;
    QTest::newRow("nothing where any word may stand")
        << QStringList{u"init"_s, u"--admin-login"_s, u""_s} << QString() << u"--config"_s;
}

void tst_Reference::completionOffers()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, offered);
    QFETCH(QString, refused);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"atrium-agent"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bashCompletion().toUtf8());
    file.close();
    QProcess bash;
    bash.start(u"bash"_s,
               QStringList{u"-euc"_s,
                           u"source \"$0\"; compopt() { :; }; COMP_WORDS=(atrium-agent \"$@\"); COMP_CWORD=$#; "
                           "_atrium_agent; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                           file.fileName()}
                   + typed);
    QVERIFY(bash.waitForFinished(10'000));
    const QString said = QString::fromUtf8(bash.readAllStandardOutput());
    QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
    const QStringList words = said.split(u'\n');
    QVERIFY2(offered.isEmpty() || words.contains(offered), qPrintable(said));
    QVERIFY2(!words.contains(refused), qPrintable(said));
}

ATRIUM_TEST(tst_Reference)
#include "tst_reference.moc"
