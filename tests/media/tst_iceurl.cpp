// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceurl.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Which addresses of servers browsers take. */
class tst_IceUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data();
    void urls();
};

void tst_IceUrl::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isStun");
    QTest::addColumn<bool>("isTurn");
    const auto row = [](const QString &url, bool isStun, bool isTurn) {
        QTest::newRow(qPrintable(url.left(60))) << url << isStun << isTurn;
    };
    row(u"stun:stun.school.example"_s, true, false);
    row(u"stun:stun.school.example:3478"_s, true, false);
    row(u"stun:10.1.1.1:65535"_s, true, false);
    row(u"stun:[2001:db8::1]"_s, true, false);
    row(u"stun:[2001:db8::1]:3478"_s, true, false);
    row(u"turn:turn.school.example"_s, false, true);
    row(u"turn:turn.school.example:3478?transport=udp"_s, false, true);
    row(u"turns:turn.school.example:443?transport=tcp"_s, false, true);
    row(u"turns:[::1]:5349"_s, false, true);
    for (const QString &bad : {u""_s,
                               u"stun"_s,
                               u"stun:"_s,
                               u"stun.school.example"_s,
                               u"stun://stun.school.example"_s,
                               u"http:stun.school.example"_s,
                               u"STUN:stun.school.example"_s,
                               u"stun:a b"_s,
                               u"stun:host:0"_s,
                               u"stun:host:65536"_s,
                               u"stun:host:"_s,
                               u"stun:host:80:80"_s,
                               u"stun:2001:db8::1"_s,
                               u"stun:[2001:db8::1"_s,
                               u"stun:[host]"_s,
                               u"stun:host?transport=udp"_s,
                               u"stun:user@host"_s,
                               u"stun:host/path"_s,
                               u"stun:host\n"_s,
                               u"stun: host"_s,
                               u"turn:host?transport=sctp"_s,
                               u"turn:host?transport=udp&x=1"_s,
                               u"turn:host?"_s,
                               u"turn:user:password@host"_s,
                               u"turn:?transport=udp"_s,
                               u"turn:h\u00f6st"_s,
                               u"turn:"_s + QString(400, u'a')})
        row(bad, false, false);
}

void tst_IceUrl::urls()
{
    QFETCH(QString, url);
    QTEST(isStunUrl(url), "isStun");
    QTEST(isTurnUrl(url), "isTurn");
}

ATRIUM_TEST(tst_IceUrl)
#include "tst_iceurl.moc"
