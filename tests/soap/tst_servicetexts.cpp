// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/servicespage.h"
#include "agent/soap/servicetexts.h"
#include "agent/soap/wsdl.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Agent;
using namespace Qt::StringLiterals;

/*!
    resources/services/operations.md, the page of the services and their descriptions tell of each operation what the
    tables say. After a change of the tables, ATRIUM_WRITE_SERVICES=1 soap-tests tst_servicetexts writes the file anew, with the texts
    that were there; give new operations theirs.
*/
class tst_ServiceTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileSaysWhatTheTablesSay();
    void everyTextIsASentence_data() { operations(); }
    void everyTextIsASentence();
    void descriptionHoldsTheTexts_data() { services(); }
    void descriptionHoldsTheTexts();
    void pageNamesEverything();

private:
    static void services()
    {
        QTest::addColumn<const SoapService *>("service");
        for (const SoapService *service : soapServices)
            QTest::newRow(service->name.data()) << service;
    }
    static void operations()
    {
        QTest::addColumn<const SoapService *>("service");
        QTest::addColumn<const SoapOperation *>("operation");
        for (const SoapService *service : soapServices) {
            for (const SoapOperation *operation : service->operations())
                QTest::addRow("%s.%s", service->name.data(), operation->name.data()) << service << operation;
        }
    }
    static QString whoMayCall(SoapRight right)
    {
        switch (right) {
        case SoapRight::Anyone: return u" (anybody)"_s;
        case SoapRight::Person: return u" (people)"_s;
        case SoapRight::WebService: return {};
        case SoapRight::Administrator: return u" (administrators)"_s;
        }
        Q_UNREACHABLE();
    }
    /*! The file as the tables want it, below its introduction. */
    static QString expected()
    {
        QString text;
        for (const SoapService *service : soapServices) {
            text += u"## %1\n\n"_s.arg(service->name);
            for (const SoapOperation *operation : service->operations())
                text += u"- `%1`%2: %3\n"_s.arg(operationSignature(*operation), whoMayCall(operation->right),
                                                operationText(*service, *operation));
            text += u'\n';
        }
        return text.chopped(1);
    }
};

void tst_ServiceTexts::fileSaysWhatTheTablesSay()
{
    QFile file(QStringLiteral(ATRIUM_SERVICES_FILE));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype introduced = text.indexOf(u"## "_s);
    QVERIFY(introduced > 0);
    if (qEnvironmentVariableIsSet("ATRIUM_WRITE_SERVICES")) {
        const QByteArray written = (text.left(introduced) + expected()).toUtf8();
        QVERIFY(file.resize(0) && file.seek(0));
        QCOMPARE(file.write(written), written.size());
        return;
    }
    const QStringList is = text.mid(introduced).split(u'\n');
    const QStringList wanted = expected().split(u'\n');
    for (qsizetype i = 0; i < std::max(is.size(), wanted.size()); ++i)
        QCOMPARE(is.value(i), wanted.value(i));
}

void tst_ServiceTexts::everyTextIsASentence()
{
    QFETCH(const SoapService *, service);
    QFETCH(const SoapOperation *, operation);
    static const QRegularExpression sentence(u"^[A-Z][^\\n]{10,240}[.]$"_s);
    const QString text = operationText(*service, *operation);
    QVERIFY2(sentence.match(text).hasMatch(), qPrintable(text));
}

void tst_ServiceTexts::descriptionHoldsTheTexts()
{
    QFETCH(const SoapService *, service);
    QStringList found;
    QXmlStreamReader xml(wsdl(*service, u"http://host/services/X"_s));
    QString portOperation;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.qualifiedName() == "wsdl:operation"_L1)
            portOperation = xml.attributes().value("name"_L1).toString();
        else if (xml.qualifiedName() == "wsdl:documentation"_L1)
            found.append(portOperation + u": "_s + xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QStringList wanted;
    for (const SoapOperation *operation : service->operations())
        wanted.append(operation->name + u": "_s + operationText(*service, *operation));
    QCOMPARE(found, wanted);
}

void tst_ServiceTexts::pageNamesEverything()
{
    const QString page = QString::fromUtf8(servicesPage());
    for (const SoapService *service : soapServices) {
        QVERIFY(page.contains(u"href=\"%1?wsdl\""_s.arg(service->name)));
        for (const SoapOperation *operation : service->operations()) {
            QVERIFY2(page.contains(operationSignature(*operation).toHtmlEscaped()), operation->name.data());
            QVERIFY2(page.contains(operationText(*service, *operation).toHtmlEscaped()), operation->name.data());
        }
    }
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"style="_s)); // its policy would not let them
}

ATRIUM_TEST(tst_ServiceTexts)
#include "tst_servicetexts.moc"
