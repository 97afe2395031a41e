// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QString rightName(ApiRight right)
{
    switch (right) {
    case ApiRight::Anybody: return u"anybody"_s;
    case ApiRight::Guest: return u"guest"_s;
    case ApiRight::LoggedIn: return u"account"_s;
    case ApiRight::Admin: return u"admin"_s;
    }
    Q_UNREACHABLE();
}

/*! "POST rooms/{id}/enter" */
QString nameOf(const ApiRoute &row)
{
    return QLatin1String(row.method) + u' ' + QLatin1String(row.path);
}

} // namespace

/*! The description of the JSON API says what the rows say. That answers fit it: tst_publicport. */
class tst_OpenApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void describesEveryRowAndNothingElse();
    void saysWhoMayCallAndHow_data() { operations(); }
    void saysWhoMayCallAndHow();
    void errorsHaveTheirStatus_data() { operations(); }
    void errorsHaveTheirStatus();
    void everyReferenceLeadsSomewhere();
    void everyPartIsUsed();

private:
    void operations() const
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isReading");
        QTest::addColumn<bool>("needsPerson");
        for (const ApiRoute &row : ApiRouter::rows())
            QTest::newRow(qPrintable(nameOf(row)))
                << rightName(row.right) << (qstrcmp(row.method, "GET") == 0 || qstrcmp(row.method, "HEAD") == 0)
                << row.needsPerson;
    }
    QJsonObject operation(const QString &name) const { return m_operations.value(name); }
    static QStringList referencesIn(const QByteArray &json)
    {
        static const QRegularExpression reference(u"\"\\$ref\": *\"#/([^\"]+)\""_s);
        QStringList found;
        auto all = reference.globalMatch(QString::fromUtf8(json));
        while (all.hasNext())
            found.append(all.next().captured(1));
        return found;
    }

    QByteArray m_text;
    QJsonObject m_document;
    QHash<QString, QJsonObject> m_operations; // by "GET rooms"
};

void tst_OpenApi::initTestCase()
{
    QFile file(u":/openapi/atrium.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll();
    m_document = QJsonDocument::fromJson(m_text).object();
    QCOMPARE(m_document.value("openapi"_L1).toString(), u"3.1.0"_s);
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            m_operations.insert(method.key().toUpper() + u' ' + path.key().mid(1), method.value().toObject());
    }
}

void tst_OpenApi::describesEveryRowAndNothingElse()
{
    QSet<QString> rows;
    for (const ApiRoute &row : ApiRouter::rows())
        rows.insert(nameOf(row));
    QSet<QString> described;
    for (auto each = m_operations.keyBegin(); each != m_operations.keyEnd(); ++each)
        described.insert(*each);
    QCOMPARE(rows - described, QSet<QString>());
    QCOMPARE(described - rows, QSet<QString>());
}

void tst_OpenApi::saysWhoMayCallAndHow()
{
    QFETCH(QString, right);
    QFETCH(bool, isReading);
    QFETCH(bool, needsPerson);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject row = operation(name);
    QCOMPARE(row.value("x-atrium-right"_L1).toString(), right);
    QVERIFY(!row.value("summary"_L1).toString().isEmpty());
    QVERIFY(!isReading || !row.contains("requestBody"_L1));
    const QJsonArray security = row.value("security"_L1).toArray();
    if (right == u"anybody") {
        QVERIFY(row.contains("security"_L1) && security.isEmpty());
        return;
    }
    const QJsonObject needed = security.first().toObject();
    QVERIFY(needed.contains("session"_L1));
    QCOMPARE(needed.contains("csrf"_L1), !isReading);
    QCOMPARE(security.size(), needsPerson ? 1 : 2); // the second way is by a token
    QCOMPARE(security.last().toObject().contains("token"_L1), !needsPerson);
    const QJsonObject answers = row.value("responses"_L1).toObject();
    QVERIFY(answers.contains("401"_L1));
    QVERIFY(answers.contains("403"_L1) || (right == u"guest" && isReading));
}

void tst_OpenApi::errorsHaveTheirStatus()
{
    const QJsonObject answers =
        operation(QString::fromLatin1(QTest::currentDataTag())).value("responses"_L1).toObject();
    static const QRegularExpression code(u"`(\\w+)`"_s);
    bool hasSuccess = false;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const int status = answer.key().toInt();
        hasSuccess = hasSuccess || status / 100 == 2;
        auto codes = code.globalMatch(answer.value().toObject().value("description"_L1).toString());
        QVERIFY(status / 100 == 2 || status == 413 || codes.hasNext());
        while (codes.hasNext()) {
            const QString name = codes.next().captured(1);
            QVERIFY2(errorName(errorFromName(name)) == name, qPrintable(name));
            QVERIFY2(httpStatus(errorFromName(name)) == status, qPrintable(name));
        }
    }
    QVERIFY(hasSuccess);
}

void tst_OpenApi::everyReferenceLeadsSomewhere()
{
    const QStringList references = referencesIn(m_text);
    QVERIFY(references.size() > 50);
    for (const QString &reference : references) {
        QJsonValue at = m_document;
        for (const QString &step : reference.split(u'/'))
            at = at.toObject().value(step);
        QVERIFY2(at.isObject(), qPrintable(reference));
    }
}

void tst_OpenApi::everyPartIsUsed()
{
    const QStringList references = referencesIn(m_text);
    const QJsonObject components = m_document.value("components"_L1).toObject();
    for (const char *kind : {"schemas", "responses", "parameters"}) {
        const QStringList parts = components.value(QLatin1String(kind)).toObject().keys();
        for (const QString &part : parts) {
            const QString reference = u"components/"_s + QLatin1String(kind) + u'/' + part;
            QVERIFY2(references.contains(reference), qPrintable(reference));
        }
    }
}

ATRIUM_TEST(tst_OpenApi)
#include "tst_openapi.moc"
