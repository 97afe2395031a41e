// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"
#include "console/panels/servers/statetext.h"
#include "console/shell/look.h"
#include "console/shell/panellist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // First, as its rows are what nodes say: in English, before any language is installed.
    void reasonsOfNodesAreTranslated_data();
    void reasonsOfNodesAreTranslated();
    void languageIsInTheProgram();
};

void tst_Translations::reasonsOfNodesAreTranslated_data()
{
    QTest::addColumn<QString>("reason");
    const Common::LeaseTimes times;
    const Common::UtcTime now{1000000};
    Common::NodeStatus node;
    const auto row = [&](const char *name) { QTest::newRow(name) << Common::nodeStateReason(node, now, times); };
    row("never started");
    node.incarnation = 1;
    row("stopped");
    node.leaseUntil = now + Common::Millis(10000);
    node.heartbeatAt = now + Common::Millis(-1000);
    row("up");
    node.record.active = false;
    row("up but not active");
    node.heartbeatAt = now + Common::Millis(-6500);
    row("late");
    node.heartbeatAt = now + Common::Millis(-20000);
    node.leaseUntil = now + Common::Millis(-5000);
    row("dead");
}

// Nodes say why in English; the console knows their sentences.
void tst_Translations::reasonsOfNodesAreTranslated()
{
    QFETCH(QString, reason);
    Console::installLanguage(u"de"_s);
    const QString german = Console::stateReason(Console::NodeReport{.reason = reason});
    QVERIFY2(german != reason && !german.contains(u'%'), qPrintable(german));
    static const QRegularExpression number(u"\\d+\\.\\d"_s);
    QCOMPARE(number.match(german).captured(), number.match(reason).captured());
}

void tst_Translations::languageIsInTheProgram()
{
    Console::installLanguage(u"de"_s);
    QCOMPARE(Console::panelList()[0].text(), u"Server"_s);
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
