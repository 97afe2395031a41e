// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/serveraddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_ServerAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedAddressBecomesUrl_data();
    void typedAddressBecomesUrl();
    void plainRemote_data();
    void plainRemote();
};

void tst_ServerAddress::typedAddressBecomesUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url"); // empty = refused
    const auto row = [](const char *name, const char *typed, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(url);
    };
    row("a host gets all defaults", "node1", "http://node1:5080/openmeetings/");
    row("a port is kept", " node1:5081 ", "http://node1:5081/openmeetings/");
    row("an IPv6 address needs its brackets", "[::1]:5081", "http://[::1]:5081/openmeetings/");
    row("a path is kept", "node1/rooms", "http://node1:5080/rooms/");
    row("a whole URL keeps the port of its protocol", "https://rooms.example.org",
        "https://rooms.example.org/openmeetings/");
    row("query and fragment go", "http://node1:5080/openmeetings/?x=1#rooms", "http://node1:5080/openmeetings/");
    row("nothing is refused", " ", "");
    row("another protocol is refused", "ftp://node1", "");
    row("a password in the address is refused", "http://admin:secret@node1/", "");
    row("text is refused", "no address", "");
    row("a port that is none is refused", "node1:99999", "");
}

void tst_ServerAddress::typedAddressBecomesUrl()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const Common::Result<QUrl> result = Console::readServerAddress(typed);
    QCOMPARE(result ? result->toString() : QString(), url);
    if (!result)
        QVERIFY(!result.error().message.isEmpty() && !result.error().remedy.isEmpty());
}

void tst_ServerAddress::plainRemote_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isPlainRemote");
    QTest::newRow("http to another host") << QStringLiteral("http://node1/") << true;
    QTest::newRow("http to an address") << QStringLiteral("http://10.1.1.1/") << true;
    QTest::newRow("https to another host") << QStringLiteral("https://node1/") << false;
    QTest::newRow("http to this host by name") << QStringLiteral("http://localhost/") << false;
    QTest::newRow("http to this host by address") << QStringLiteral("http://127.0.0.1/") << false;
    QTest::newRow("http to this host by IPv6") << QStringLiteral("http://[::1]/") << false;
}

void tst_ServerAddress::plainRemote()
{
    QFETCH(QString, url);
    QTEST(Console::isPlainRemote(QUrl(url)), "isPlainRemote");
}

ATRIUM_TEST(tst_ServerAddress)
#include "tst_serveraddress.moc"
