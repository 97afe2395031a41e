// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/wsdl.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Agent;
using namespace Qt::StringLiterals;

/*!
    The descriptions in resources/wsdl are what the console's code is generated from, so they must be what the agent
    tells. After a change of the tables, write them anew: ATRIUM_WRITE_WSDL=1 soap-tests tst_wsdl
*/
class tst_Wsdl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheFileInResources_data() { services(); }
    void isTheFileInResources();
    void declaresEveryPrefixAndNameThatItUses_data() { services(); }
    void declaresEveryPrefixAndNameThatItUses();

private:
    static void services()
    {
        QTest::addColumn<const SoapService *>("service");
        for (const SoapService *service : soapServices)
            QTest::newRow(service->name.data()) << service;
    }
};

void tst_Wsdl::isTheFileInResources()
{
    QFETCH(const SoapService *, service);
    const QByteArray generated = wsdl(*service, u"http://localhost:5080/openmeetings/services/"_s + service->name);
    QFile file(QStringLiteral(ATRIUM_WSDL_FOLDER "/%1.wsdl").arg(service->name));
    if (qEnvironmentVariableIsSet("ATRIUM_WRITE_WSDL")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(generated), generated.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), generated);
}

void tst_Wsdl::declaresEveryPrefixAndNameThatItUses()
{
    QFETCH(const SoapService *, service);
    QSet<QString> declared{u"xs:string"_s, u"xs:int"_s, u"xs:long"_s, u"xs:boolean"_s, u"xs:date"_s, u"xs:dateTime"_s};
    QSet<QString> used;
    QHash<QString, QString> prefixes;
    QString schema;
    QXmlStreamReader xml(wsdl(*service, u"http://host/services/X"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const auto &declaration : xml.namespaceDeclarations())
            prefixes.insert(declaration.namespaceUri().toString(), declaration.prefix().toString());
        const auto attribute = [&xml](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == "schema"_L1)
            schema = prefixes.value(attribute("targetNamespace"));
        const bool isInSchema = xml.namespaceUri() == "http://www.w3.org/2001/XMLSchema"_L1;
        if (!attribute("name").isEmpty())
            declared.insert((isInSchema ? schema : u"ns"_s) + u':' + attribute("name"));
        for (const char *reference : {"type", "element", "message", "binding"}) {
            if (attribute(reference).contains(u':'))
                used.insert(attribute(reference));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(used - declared, QSet<QString>());
    QVERIFY(used.size() > 10);
}

ATRIUM_TEST(tst_Wsdl)
#include "tst_wsdl.moc"
