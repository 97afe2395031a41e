// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serverrules.h"
#include "tests/support/testprogram.h"

#include <QTest>

using Common::NodeRecord;
using Console::ServerField;

class tst_ServerRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
};

static NodeRecord good()
{
    NodeRecord record;
    record.name = QStringLiteral("node1");
    record.address = QStringLiteral("10.1.1.1");
    record.soapUser = QStringLiteral("soap");
    return record;
}

void tst_ServerRules::wrongFieldsAreNamed_data()
{
    QTest::addColumn<NodeRecord>("record");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QList<ServerField>>("fields");
    const auto row = [](const char *name, auto change, const QList<ServerField> &fields, const QString &password = {}) {
        NodeRecord record = good();
        change(record);
        QTest::newRow(name) << record << password << fields;
    };
    row("a good record is accepted", [](NodeRecord &) {}, {});
    row(
        "a password with its user is accepted", [](NodeRecord &) {}, {}, QStringLiteral("secret"));
    row(
        "a password without a user is refused", [](NodeRecord &record) { record.soapUser.clear(); },
        {ServerField::User}, QStringLiteral("secret"));
    row("no user and no password is accepted", [](NodeRecord &record) { record.soapUser.clear(); }, {});
    row("a name is needed", [](NodeRecord &record) { record.name.clear(); }, {ServerField::Name});
    row("a name must not be endless", [](NodeRecord &record) { record.name.fill(QLatin1Char('x'), 256); },
        {ServerField::Name});
    row("an address is needed", [](NodeRecord &record) { record.address.clear(); }, {ServerField::Address});
    row("an address is no URL", [](NodeRecord &record) { record.address = QStringLiteral("http://node1/"); },
        {ServerField::Address});
    row("an address has no port", [](NodeRecord &record) { record.address = QStringLiteral("node1:5080"); },
        {ServerField::Address});
    row("an address may be IPv6", [](NodeRecord &record) { record.address = QStringLiteral("2001:db8::1"); }, {});
    row("a webapp path is needed", [](NodeRecord &record) { record.webapp.clear(); }, {ServerField::Webapp});
    row("a webapp path has no slash at its end",
        [](NodeRecord &record) { record.webapp = QStringLiteral("openmeetings/"); }, {ServerField::Webapp});
    row("a comment must not be endless", [](NodeRecord &record) { record.comment.fill(QLatin1Char('x'), 2049); },
        {ServerField::Comment});
    row("all that is wrong is told at once",
        [](NodeRecord &record) {
            record.name.clear();
            record.address.clear();
        },
        {ServerField::Name, ServerField::Address});
}

void tst_ServerRules::wrongFieldsAreNamed()
{
    QFETCH(NodeRecord, record);
    QFETCH(QString, password);
    const auto problems = Console::serverProblems(record, password);
    QTEST(problems.keys(), "fields");
    QVERIFY(!problems.values().contains(QString()));
    if (!Common::checkNode(record))
        QVERIFY(!problems.isEmpty()); // the form never lets through what a node refuses
}

ATRIUM_TEST(tst_ServerRules)
#include "tst_serverrules.moc"
