// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"
#include "console/panels/servers/statetext.h"
#include "console/shell/look.h"
#include "console/shell/panelhelp.h"
#include "console/shell/panellist.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Common::NodeStatus)

class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // First, as its rows are what nodes say: in English, before any other language is installed.
    void reasonsOfNodesAreTranslated_data();
    void reasonsOfNodesAreTranslated();
    void helpIsTranslated_data();
    void helpIsTranslated();
    void languageIsInTheProgram();

private:
    QMap<QString, QStringList> m_englishHelp; // by panel; kept before any other language is installed
};

constexpr Common::UtcTime now{1'000'000'000};

static QString reasonOf(const Common::NodeStatus &node)
{
    return Common::nodeStateReason(node, now, {});
}

static QStringList partsOfHelp(const QString &panel)
{
    const Console::PanelHelp help = Console::panelHelp(panel);
    return {help.shows, help.meaning, help.actions};
}

void tst_Translations::reasonsOfNodesAreTranslated_data()
{
    QTest::addColumn<Common::NodeStatus>("node");
    QTest::addColumn<QString>("english");
    Console::installLanguage(u"en"_s);
    using Common::Millis;
    constexpr Millis silence[] = {Millis(6000), Millis(300'000), Millis(10'800'000)}; // seconds, minutes, hours
    const auto row = [](const char *name, const Common::NodeStatus &node) {
        QTest::newRow(name) << node << reasonOf(node);
    };

    Common::NodeStatus node;
    row("never started", node);
    node.incarnation = 1;
    row("stopped", node);

    node.heartbeatAt = now + Millis(-1000);
    node.leaseUntil = now + Millis(14000);
    row("joining, has reported once", node);
    node.eligibleAt = now + Millis(10000);
    row("joining, just started", node);
    for (const int flaps : {1, 2, 5}) {
        node.flaps = flaps;
        row(qPrintable(u"joining, crashed %1 in a row"_s.arg(flaps)), node);
    }
    node.record.active = false;
    row("joining, not active", node);

    node.eligibleAt = now;
    node.renewedSince = now + Millis(-60000);
    row("up, not active", node);
    node.record.active = true;
    row("up", node);
    node.clockOffset = Millis(12000);
    row("up, clock ahead", node);
    node.clockOffset = Millis(-300'000);
    row("up, clock behind", node);

    Common::NodeStatus drained = node;
    drained.drain.since = now + Millis(-5000);
    row("drained, clock behind", drained);
    drained.rooms = 2;
    row("draining, no deadline, clock behind", drained);
    drained.drain.until = now + Millis(600'000);
    row("draining, deadline ahead, clock behind", drained);
    drained.drain.until = now;
    row("draining, deadline passed, clock behind", drained);

    for (const Millis each : silence) {
        const auto seconds = each.count() / 1000;
        node.heartbeatAt = now + -each;
        node.leaseUntil = now + Millis(1000);
        row(qPrintable(u"late for %1 s, clock behind"_s.arg(seconds)), node);
        node.leaseUntil = now + Millis(-1000);
        node.saysFenced = true;
        row(qPrintable(u"fenced for %1 s"_s.arg(seconds)), node);
        node.saysFenced = false;
        row(qPrintable(u"dead for %1 s"_s.arg(seconds)), node);
    }
}

// Nodes say why in English; the console says it as a node would in the person's language.
void tst_Translations::reasonsOfNodesAreTranslated()
{
    QFETCH(Common::NodeStatus, node);
    QFETCH(QString, english);
    for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"ru"_s, u"uk"_s}) {
        Console::installLanguage(language);
        const QString translated = reasonOf(node);
        QVERIFY2(translated != english && !translated.contains(u'%'), qPrintable(translated));
        QCOMPARE(Console::stateReason(Console::NodeReport{.reason = english}), translated);
    }
}

void tst_Translations::initTestCase()
{
    Console::installLanguage(u"en"_s);
    for (const Console::PanelEntry &entry : Console::panelList())
        m_englishHelp[QLatin1String(entry.id)] = partsOfHelp(QLatin1String(entry.id));
}

void tst_Translations::helpIsTranslated_data()
{
    QTest::addColumn<QStringList>("english");
    for (auto each = m_englishHelp.cbegin(); each != m_englishHelp.cend(); ++each)
        QTest::newRow(qPrintable(each.key())) << each.value();
}

void tst_Translations::helpIsTranslated()
{
    QFETCH(QStringList, english);
    const QString panel = QString::fromLatin1(QTest::currentDataTag());
    for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"ru"_s, u"uk"_s}) {
        Console::installLanguage(language);
        const QStringList translated = partsOfHelp(panel);
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(translated[i] != english[i], qPrintable(language + u": "_s + translated[i]));
    }
}

void tst_Translations::languageIsInTheProgram()
{
    Console::installLanguage(u"de"_s);
    QCOMPARE(Console::panelList()[0].text(), u"Übersicht"_s);
}

ATRIUM_TEST_WITH(QApplication, tst_Translations)
#include "tst_translations.moc"
