// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/language.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;
using Settings = QMap<QString, QString>;

class tst_AgentTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandsSpeakThePersonsLanguage_data();
    void commandsSpeakThePersonsLanguage();
    void pluralsAreRight_data();
    void pluralsAreRight();
    void languageEndsWithItsObject();
};

void tst_AgentTranslations::commandsSpeakThePersonsLanguage_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const Settings german{{u"LANG"_s, u"de_DE.UTF-8"_s}};
    const QStringList help{u"--help"_s};
    QTest::newRow("help in German") << german << help << u"Aufruf: atrium-agent BEFEHL"_s;
    QTest::newRow("help in English") << Settings{{u"LANG"_s, u"en_GB.UTF-8"_s}} << help
                                     << u"Usage: atrium-agent COMMAND"_s;
    QTest::newRow("help without any language") << Settings{} << help << u"Usage: atrium-agent COMMAND"_s;
    QTest::newRow("help in a language that is not there")
        << Settings{{u"LANG"_s, u"tlh.UTF-8"_s}} << help << u"Usage: atrium-agent COMMAND"_s;
    QTest::newRow("LC_MESSAGES goes before LANG")
        << Settings{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LC_MESSAGES"_s, u"fr_FR.UTF-8"_s}} << help
        << u"Utilisation : atrium-agent COMMANDE"_s;
    QTest::newRow("LC_ALL goes before both") << Settings{{u"LANG"_s, u"de_DE.UTF-8"_s},
                                                         {u"LC_MESSAGES"_s, u"fr_FR.UTF-8"_s},
                                                         {u"LC_ALL"_s, u"es_ES.UTF-8"_s}}
                                             << help << u"Uso: atrium-agent ORDEN"_s;
    QTest::newRow("a usage error in Ukrainian")
        << Settings{{u"LANG"_s, u"uk_UA.UTF-8"_s}} << QStringList{u"dance"_s} << u"Немає команди «dance»."_s;
    QTest::newRow("a failed command in Russian")
        << Settings{{u"LANG"_s, u"ru_RU.UTF-8"_s}} << QStringList{u"status"_s, u"--config"_s, u"/nowhere"_s}
        << u"Не удаётся прочитать конфигурацию /nowhere"_s;
    QTest::newRow("help of serve in German")
        << german << QStringList{u"serve"_s, u"--help"_s} << u"diesen Knoten betreiben"_s;
    QTest::newRow("serve in English") << german << QStringList{u"serve"_s, u"--config"_s, u"/nowhere"_s}
                                      << u"The configuration /nowhere cannot be read"_s;
    QTest::newRow("serve without its name in English")
        << german << QStringList{u"--config"_s, u"/nowhere"_s} << u"The configuration /nowhere cannot be read"_s;
}

void tst_AgentTranslations::commandsSpeakThePersonsLanguage()
{
    QFETCH(Settings, settings);
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.remove(QLatin1String(name));
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        environment.insert(it.key(), it.value());
    const ProgramResult result = runProgram(agentProgram(), arguments, environment);
    QVERIFY2(result.output.contains(said), qUtf8Printable(result.output));
}

void tst_AgentTranslations::pluralsAreRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("rooms");
    QTest::addColumn<QString>("said");
    QTest::newRow("one in English") << u"en"_s << 1 << u"load 7 in 1 open room"_s;
    QTest::newRow("two in English") << u"en"_s << 2 << u"load 7 in 2 open rooms"_s;
    QTest::newRow("one in German") << u"de"_s << 1 << u"Last 7 in 1 offenen Raum"_s;
    QTest::newRow("none in German") << u"de"_s << 0 << u"Last 7 in 0 offenen Räumen"_s;
    QTest::newRow("none in French") << u"fr"_s << 0 << u"charge 7 dans 0 salle ouverte"_s;
    QTest::newRow("one in Russian") << u"ru"_s << 1 << u"нагрузка 7 в 1 открытой комнате"_s;
    QTest::newRow("five in Russian") << u"ru"_s << 5 << u"нагрузка 7 в 5 открытых комнатах"_s;
    QTest::newRow("twenty-one in Ukrainian") << u"uk"_s << 21 << u"навантаження 7 в 21 відкритій кімнаті"_s;
}

void tst_AgentTranslations::pluralsAreRight()
{
    QFETCH(QString, language);
    QFETCH(int, rooms);
    QFETCH(QString, said);
    const Language spoken{QLocale(language)};
    QCOMPARE(QCoreApplication::translate("Common", "load %1 in %n open room(s)", nullptr, rooms).arg(7), said);
}

void tst_AgentTranslations::languageEndsWithItsObject()
{
    const auto text = [] { return QCoreApplication::translate("Common", "The room is full."); };
    {
        const Language german{QLocale(QLocale::German)};
        QCOMPARE(text(), u"Der Raum ist voll."_s);
    }
    QCOMPARE(text(), u"The room is full."_s);
}

ATRIUM_TEST(tst_AgentTranslations)
#include "tst_agenttranslations.moc"
