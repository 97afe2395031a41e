// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/fetch/addressrule.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

class tst_AddressRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoseAddressItIs_data();
    void knowsWhoseAddressItIs();
};

void tst_AddressRule::knowsWhoseAddressItIs_data()
{
    QTest::addColumn<AddressKind>("expected");
    const auto rows = [](AddressKind kind, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::newRow(address) << kind;
    };
    rows(AddressKind::Public,
         {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
          "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255",
          "2a00:1450:4001::1", "2606:4700::1111", "2001:200::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1",
          "2002:101:101::1"});
    rows(AddressKind::Private,
         {"10.0.0.1",
          "10.255.255.255",
          "100.64.0.1",
          "127.0.0.1",
          "127.255.255.254",
          "172.16.0.1",
          "172.31.255.255",
          "192.0.0.8",
          "192.0.2.1",
          "192.168.1.1",
          "198.18.0.1",
          "198.51.100.1",
          "203.0.113.1",
          "::1",
          "fc00::1",
          "fd12:3456::1",
          "fec0::1",
          "2001:db8::1",
          "3fff::1",
          "::ffff:127.0.0.1",
          "::ffff:10.0.0.1",
          "::ffff:0:192.168.0.1",
          "64:ff9b::127.0.0.1",
          "64:ff9b:1::1",
          "2002:7f00:1::1",
          "2002:a00:1::",
          "::127.0.0.1",
          "::10.1.1.1"});
    rows(AddressKind::Never,
         {"0.0.0.0",
          "0.1.2.3",
          "169.254.169.254",
          "192.88.99.1",
          "224.0.0.1",
          "239.255.255.250",
          "240.0.0.1",
          "255.255.255.255",
          "::",
          "fe80::1",
          "ff02::1",
          "2001::1",
          "2001:0:7f00:1::1",
          "100::1",
          "4000::1",
          "::ffff:169.254.169.254",
          "::ffff:0.0.0.0",
          "64:ff9b::169.254.169.254",
          "2002:a9fe:a9fe::",
          "::169.254.169.254",
          "not an address"});
}

void tst_AddressRule::knowsWhoseAddressItIs()
{
    QFETCH(AddressKind, expected);
    QCOMPARE(addressKind(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), expected);
}

ATRIUM_TEST(tst_AddressRule)
#include "tst_addressrule.moc"
