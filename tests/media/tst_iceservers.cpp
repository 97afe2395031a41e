// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/iceservers.h"
#include "tests/support/fakerandom.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! What browsers are told of STUN and TURN servers. */
class tst_IceServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsToldWhereNothingIsConfigured()
    {
        const auto grant = IceServers({}, m_random).grant(noon);
        QVERIFY(grant.servers.isEmpty());
        QVERIFY(!grant.until);
    }

    void stunServersTakeNoName()
    {
        const auto grant = IceServers({.stunUrls = {stun}}, m_random).grant(noon);
        QCOMPARE(grant.servers, QList<IceServer>{IceServer{{stun}}});
        QVERIFY(!grant.until);
    }

    /*! The credential is what `printf %s 1700086400:0001020304050607 | openssl dgst -sha1 -hmac north -binary | base64` says. */
    void credentialIsThatOfTheSecret()
    {
        FakeRandom random;
        const auto grant = IceServers(settings, random).grant(noon);
        QCOMPARE(grant.servers.size(), 2);
        QCOMPARE(grant.servers.at(0), (IceServer{{stun}}));
        QCOMPARE(grant.servers.at(1),
                 (IceServer{{turn}, u"1700086400:0001020304050607"_s, u"rXu6DE8+O9sobdnI+nxJy70q7Qc="_s}));
        QCOMPARE(grant.until, (UtcTime{1'700'086'400'000}));
    }

    void nobodyHasTheNameOfAnother()
    {
        const IceServers servers(settings, m_random);
        const auto one = servers.grant(noon).servers.last();
        const auto other = servers.grant(noon).servers.last();
        QVERIFY(one.userName != other.userName);
        QVERIFY(one.credential != other.credential);
    }

    void credentialEndsWhenItsLifeDoes()
    {
        MediaSettings shorter = settings;
        shorter.turnLife = 10min;
        const auto grant = IceServers(shorter, m_random).grant({noon.ms + 999});
        QVERIFY(grant.servers.last().userName.startsWith(u"1700000600:"));
        QCOMPARE(grant.until, (UtcTime{1'700'000'600'999}));
    }

private:
    static constexpr UtcTime noon{1'700'000'000'000};
    const QString stun = u"stun:stun.example"_s;
    const QString turn = u"turn:turn.example:3478?transport=tcp"_s;
    const MediaSettings settings{.stunUrls = {stun}, .turnUrls = {turn}, .turnSecret = "north"};
    FakeRandom m_random;
};

ATRIUM_TEST(tst_IceServers)
#include "tst_iceservers.moc"
