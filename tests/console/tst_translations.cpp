// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"
#include "console/panels/servers/statetext.h"
#include "console/shell/look.h"
#include "console/shell/panellist.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/*! A text in a translation file. */
struct Message
{
    QString context = {};
    QString source = {};
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms = {};
};

static QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS_FOLDER "/atrium-console_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "message"_L1) {
            messages << Message{.context = context};
            messages.last().isPlural = reader.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (reader.name() == "source"_L1) {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            messages.last().isFinished = !reader.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms = {reader.readElementText()};
        } else if (reader.name() == "numerusform"_L1) {
            messages.last().forms << reader.readElementText();
        }
    }
    return messages;
}

static QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void languageIsInTheProgram();
    void reasonsOfNodesAreTranslated_data();
    void reasonsOfNodesAreTranslated();
};

void tst_Translations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Russian") << u"ru"_s << 3;
    QTest::newRow("Ukrainian") << u"uk"_s << 3;
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 150);
    for (const Message &message : messages) {
        const QByteArray utf8 = (message.context + u": "_s + message.source).toUtf8();
        const char *where = utf8.constData();
        QVERIFY2(message.isFinished, where);
        QVERIFY2(message.forms.size() == (message.isPlural ? pluralForms : 1), where);
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), where);
            // One person may be said in a word, without the number.
            QStringList expected = placeholdersOf(message.source);
            QStringList found = placeholdersOf(form);
            if (message.isPlural) {
                expected.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(found == expected, where);
            QVERIFY2(form.count(u'&') <= 1 || message.source.count(u'&') > 1, where);
        }
    }
}

void tst_Translations::languageIsInTheProgram()
{
    Console::installLanguage(u"de"_s);
    QCOMPARE(Console::panelList()[0].text(), u"Server"_s);
}

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

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
