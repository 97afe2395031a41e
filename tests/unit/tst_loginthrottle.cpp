// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/loginthrottle.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Common::Millis;

class tst_LoginThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void accountHasFourFreeTries();
    void eachFurtherFailureDoublesTheWait();
    void noWaitIsLongerThanFiveMinutes();
    void addressHasNineteenFreeTries();
    void othersAreNotLocked();
    void successClearsTheAccount();
    void successClearsNoAddress();
    void fifteenQuietMinutesClearIt();
    void aTryWithinFifteenMinutesClearsNothing();
    void aFloodOfNamesFreesNobody();

private:
    void fail(int times, const QString &account, const QString &address)
    {
        for (int i = 0; i < times; ++i)
            m_throttle->failed(account, address);
    }
    /*! An address that nobody used yet. */
    QString freshAddress() { return u"2001:db8::%1"_s.arg(++m_addresses); }
    bool isLocked(const QString &account) { return !m_throttle->admit(account, freshAddress()); }
    bool isAddressLocked(const QString &address)
    {
        return !m_throttle->admit(u"fresh%1"_s.arg(++m_addresses), address);
    }
    /*! Whether the account is locked for exactly this long. */
    bool isLockedFor(const QString &account, Millis span)
    {
        m_clock.advance(span - 1ms);
        const bool locked = isLocked(account);
        m_clock.advance(1ms);
        return locked && !isLocked(account);
    }

    FakeClock m_clock;
    std::unique_ptr<LoginThrottle> m_throttle;
    int m_addresses = 0;
};

void tst_LoginThrottle::init()
{
    m_throttle = std::make_unique<LoginThrottle>(m_clock);
}

void tst_LoginThrottle::accountHasFourFreeTries()
{
    for (int i = 0; i < 4; ++i) {
        m_throttle->failed(u"ada"_s, freshAddress());
        QVERIFY(!isLocked(u"ada"_s));
    }
    m_throttle->failed(u"ada"_s, freshAddress());
    const auto refused = m_throttle->admit(u"ada"_s, freshAddress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Common::ErrorCode::TooMany);
    QCOMPARE(refused.error().remedy, u"Try again in 1 s."_s);
    QVERIFY(isLockedFor(u"ada"_s, 1s));
}

void tst_LoginThrottle::eachFurtherFailureDoublesTheWait()
{
    fail(4, u"ada"_s, freshAddress());
    for (const Millis wait : {Millis(1s), Millis(2s), Millis(4s), Millis(8s), Millis(16s), Millis(32s), Millis(64s),
                              Millis(128s), Millis(256s)}) {
        m_throttle->failed(u"ada"_s, freshAddress());
        QVERIFY(isLockedFor(u"ada"_s, wait));
    }
}

void tst_LoginThrottle::noWaitIsLongerThanFiveMinutes()
{
    fail(1000, u"ada"_s, freshAddress());
    const auto refused = m_throttle->admit(u"ada"_s, freshAddress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().remedy, u"Try again in 300 s."_s);
    QVERIFY(isLockedFor(u"ada"_s, 5min));
}

void tst_LoginThrottle::addressHasNineteenFreeTries()
{
    for (int i = 0; i < 19; ++i)
        m_throttle->failed(u"guess%1"_s.arg(i), u"192.0.2.1"_s);
    QVERIFY(!isAddressLocked(u"192.0.2.1"_s));
    m_throttle->failed(u"guess"_s, u"192.0.2.1"_s);
    QVERIFY(isAddressLocked(u"192.0.2.1"_s));
    m_clock.advance(1s);
    QVERIFY(!isAddressLocked(u"192.0.2.1"_s));
}

void tst_LoginThrottle::othersAreNotLocked()
{
    fail(19, u"ada"_s, u"192.0.2.1"_s);
    QVERIFY(isLocked(u"ada"_s));
    QVERIFY(!isLocked(u"adal"_s));
    QVERIFY(!isLocked(u"192.0.2.1"_s)); // an account may be named like an address
    QVERIFY(!isAddressLocked(u"192.0.2.1"_s));
    QVERIFY(!isAddressLocked(u"ada"_s));
}

void tst_LoginThrottle::successClearsTheAccount()
{
    fail(5, u"ada"_s, freshAddress());
    QVERIFY(isLocked(u"ada"_s));
    m_throttle->succeeded(u"ada"_s);
    QVERIFY(!isLocked(u"ada"_s));
    fail(4, u"ada"_s, freshAddress());
    QVERIFY(!isLocked(u"ada"_s));
}

void tst_LoginThrottle::successClearsNoAddress()
{
    for (int i = 0; i < 20; ++i)
        m_throttle->failed(u"guess%1"_s.arg(i), u"192.0.2.1"_s);
    m_throttle->succeeded(u"guess1"_s);
    QVERIFY(isAddressLocked(u"192.0.2.1"_s));
}

void tst_LoginThrottle::fifteenQuietMinutesClearIt()
{
    fail(4, u"ada"_s, freshAddress());
    m_clock.advance(15min);
    fail(4, u"ada"_s, freshAddress());
    QVERIFY(!isLocked(u"ada"_s));
}

void tst_LoginThrottle::aTryWithinFifteenMinutesClearsNothing()
{
    fail(4, u"ada"_s, freshAddress());
    m_clock.advance(15min - 1ms);
    fail(1, u"ada"_s, freshAddress());
    QVERIFY(isLocked(u"ada"_s));
}

void tst_LoginThrottle::aFloodOfNamesFreesNobody()
{
    fail(9, u"ada"_s, u"192.0.2.1"_s);
    for (int i = 0; i < 60'000; ++i) // two records each: more than are kept
        m_throttle->failed(u"flood%1"_s.arg(i), freshAddress());
    QVERIFY(isLocked(u"ada"_s));
}

QTEST_GUILESS_MAIN(tst_LoginThrottle)
#include "tst_loginthrottle.moc"
