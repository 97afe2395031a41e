// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commandcollector.h"
#include "console/commands/commandranking.h"
#include "console/commands/commandsearch.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_CommandSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandsAreRanked_data();
    void commandsAreRanked();
    void labelsLoseTheirMnemonic_data();
    void labelsLoseTheirMnemonic();
    void panelOffersWhatCanBeDoneNow();
    void actionThatIsOnSaysSo();
    void everythingOfAPanelIsThereForTheListOfShortcuts();
    void keysChooseACommand();
    void escapeClosesWithoutACommand();
    void nothingFoundIsSaid();
    void readersHearTheCurrentCommand();

private:
    static QStringList texts(const QList<Command> &commands)
    {
        QStringList all;
        for (const Command &command : commands)
            all.append(command.text);
        return all;
    }
    CommandSearch *openSearch();
    QLineEdit *field() const { return m_search->findChild<QLineEdit *>(); }
    QListWidget *list() const { return m_search->findChild<QListWidget *>(); }

    QWidget m_window;
    QPointer<CommandSearch> m_search;
    QStringList m_run;
};

static QList<Command> commands(const QStringList &texts)
{
    QList<Command> all;
    for (const QString &text : texts)
        all.append({.id = text, .text = text.section(u'|', 0, 0), .context = text.section(u'|', 1)});
    return all;
}

void tst_CommandSearch::commandsAreRanked_data()
{
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("recent");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all in their order when nothing is typed")
        << QStringList{u"b"_s, u"a"_s} << u"  "_s << QStringList() << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("what was used lately first when nothing is typed")
        << QStringList{u"a"_s, u"b"_s, u"c"_s} << QString() << QStringList{u"c"_s, u"gone"_s, u"b"_s}
        << QStringList{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("words in any order") << QStringList{u"Delete server"_s, u"Delete room"_s} << u"serv del"_s
                                        << QStringList() << QStringList{u"Delete server"_s};
    QTest::newRow("case and accents do not matter")
        << QStringList{u"Übersicht"_s, u"Configuración"_s} << u"UBER"_s << QStringList() << QStringList{u"Übersicht"_s};
    QTest::newRow("also typed accents do not matter")
        << QStringList{u"Uberblick"_s} << u"übér"_s << QStringList() << QStringList{u"Uberblick"_s};
    QTest::newRow("the start of the text before that of a word before its middle")
        << QStringList{u"Restart"_s, u"Now start"_s, u"Start now"_s} << u"start"_s << QStringList()
        << QStringList{u"Start now"_s, u"Now start"_s, u"Restart"_s};
    QTest::newRow("the text before where it belongs") << QStringList{u"New|Servers"_s, u"Servers|Go to"_s} << u"serv"_s
                                                      << QStringList() << QStringList{u"Servers"_s, u"New"_s};
    QTest::newRow("words from the text and from where it belongs")
        << QStringList{u"New|Servers"_s, u"New|Users"_s} << u"new user"_s << QStringList() << QStringList{u"New"_s};
    QTest::newRow("what was used lately first among equals")
        << QStringList{u"Save one"_s, u"Save two"_s} << u"save"_s << QStringList{u"Save two"_s}
        << QStringList{u"Save two"_s, u"Save one"_s};
    QTest::newRow("what was used lately does not beat a better match")
        << QStringList{u"Now save"_s, u"Save"_s} << u"save"_s << QStringList{u"Now save"_s}
        << QStringList{u"Save"_s, u"Now save"_s};
    QTest::newRow("every word must match")
        << QStringList{u"Save"_s} << u"save room"_s << QStringList() << QStringList();
}

void tst_CommandSearch::commandsAreRanked()
{
    QFETCH(QStringList, all);
    QFETCH(QString, typed);
    QFETCH(QStringList, recent);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(rankedCommands(commands(all), typed, recent)), expected);
}

void tst_CommandSearch::labelsLoseTheirMnemonic_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Save"_s << u"Save"_s;
    QTest::newRow("in the middle") << u"De&lete…"_s << u"Delete…"_s;
    QTest::newRow("a real ampersand") << u"Cut && &paste"_s << u"Cut & paste"_s;
    QTest::newRow("a lonely one at the end") << u"Save&"_s << u"Save"_s;
}

void tst_CommandSearch::labelsLoseTheirMnemonic()
{
    QFETCH(QString, label);
    QTEST(plainLabel(label), "plain");
}

static QPushButton *addButton(QWidget *panel, const QString &text)
{
    auto *button = new QPushButton(text, panel);
    button->setObjectName(plainLabel(text).toLower());
    return button;
}

void tst_CommandSearch::panelOffersWhatCanBeDoneNow()
{
    QWidget panel;
    QPushButton *save = addButton(&panel, u"&Save"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    addButton(&panel, u"De&lete…"_s)->setEnabled(false);
    addButton(&panel, u"Hidden"_s)->hide();
    addButton(&panel, u"Kic&k…"_s);
    auto *menu = new QMenu(&panel);
    menu->addAction(u"Move…"_s);
    menu->addAction(u"Kick…"_s); // as its button
    menu->addSeparator();
    panel.addAction(new QAction(u"Pin"_s, &panel));
    auto *search = new QLineEdit(&panel);
    search->setClearButtonEnabled(true); // brings an action without a text

    const QList<Command> found = panelCommands(panel, u"servers"_s, u"Servers"_s, Which::Enabled);
    QStringList names = texts(found);
    names.sort();
    QCOMPARE(names, QStringList({u"Kick…"_s, u"Move…"_s, u"Pin"_s, u"Save"_s}));
    const Command &first = found.first();
    QCOMPARE(first.id, u"servers/save"_s);
    QCOMPARE(first.context, u"Servers"_s);
    QCOMPARE(first.shortcut, u"Ctrl+S"_s);
    QVERIFY(found.at(1).shortcut.isEmpty()); // a mnemonic is none
    QSignalSpy clicked(save, &QPushButton::clicked);
    first.run();
    QCOMPARE(clicked.size(), 1);
    delete save;
    first.run(); // nothing is left to do, and nothing happens
}

void tst_CommandSearch::actionThatIsOnSaysSo()
{
    QAction pause(u"&Pause"_s);
    pause.setObjectName(u"pause"_s);
    pause.setCheckable(true);
    pause.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    QAction off(u"Off"_s);
    off.setEnabled(false);
    const auto found = [&](Which which) { return actionCommands({&pause, &off}, u"window"_s, u"View"_s, which); };
    QCOMPARE(texts(found(Which::Enabled)), QStringList{u"Pause"_s});
    QCOMPARE(found(Which::Enabled).first().id, u"window/pause"_s);
    QCOMPARE(found(Which::Enabled).first().shortcut, u"Shift+F5"_s);
    found(Which::Enabled).first().run();
    QVERIFY(pause.isChecked());
    QCOMPARE(texts(found(Which::All)), QStringList({u"Pause (on)"_s, u"Off"_s}));
}

void tst_CommandSearch::everythingOfAPanelIsThereForTheListOfShortcuts()
{
    QWidget panel;
    addButton(&panel, u"Off"_s)->setEnabled(false);
    QCOMPARE(panelCommands(panel, u"p"_s, u"P"_s, Which::Enabled).size(), 0);
    QCOMPARE(panelCommands(panel, u"p"_s, u"P"_s, Which::All).size(), 1);
}

CommandSearch *tst_CommandSearch::openSearch()
{
    m_run.clear();
    m_window.resize(800, 600);
    m_window.show();
    QList<Command> all = commands({u"Servers|Go to"_s, u"Save|Servers"_s, u"Quit|Cluster"_s});
    for (Command &command : all)
        command.run = [this, text = command.text] { m_run.append(text); };
    m_search = new CommandSearch(all, {}, &m_window);
    m_search->open();
    return m_search;
}

void tst_CommandSearch::keysChooseACommand()
{
    QSignalSpy chosen(openSearch(), &CommandSearch::chosen);
    QTRY_VERIFY(field()->hasFocus());
    QCOMPARE(list()->count(), 3);
    QTest::keyClicks(field(), u"se"_s);
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(), u"Save"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"Save|Servers"_s);
    QTRY_COMPARE(m_run, QStringList{u"Save"_s});
    QTRY_VERIFY(!m_search);
}

void tst_CommandSearch::escapeClosesWithoutACommand()
{
    openSearch();
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!m_search);
    QVERIFY(m_run.isEmpty());
}

void tst_CommandSearch::nothingFoundIsSaid()
{
    openSearch();
    auto *nothing = m_search->findChild<QLabel *>();
    QVERIFY(nothing->isHidden());
    QTest::keyClicks(field(), u"xyz"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), u"No command matches “xyz”."_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_search && m_search->isVisible());
    m_search->close();
    QTRY_VERIFY(!m_search);
}

void tst_CommandSearch::readersHearTheCurrentCommand()
{
    openSearch();
    QCOMPARE(field()->accessibleDescription(), u"Servers, Go to"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->accessibleDescription(), u"Save, Servers"_s);
    QTest::keyClicks(field(), u"xyz"_s);
    QCOMPARE(field()->accessibleDescription(), u"No command matches “xyz”."_s);
    m_search->close();
    QTRY_VERIFY(!m_search);
}

ATRIUM_TEST_WITH(QApplication, tst_CommandSearch)
#include "tst_commandsearch.moc"
