// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/loginthrottle.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QCborArray>
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
    void ownerComesInFromWhereTheyHaveBeenBefore();
    void whoGuessesFromThereTooIsLockedThereAlone();
    void schoolIsNotLockedByItsTypingErrors();
    void oneAccountWashesNoAddressClean();
    void networkOfVersion6IsOneAddress();
    void noAddressIsNotCounted();
    void failureTellsWhatItLocked();
    void nodesCountTogether();
    void notesOfStrangersChangeNothing();
    void whatIsLockedOutlivesTheProcess();

private:
    void fail(int times, const QString &account, const QString &address)
    {
        for (int i = 0; i < times; ++i)
            m_throttle->failed(account, address);
    }
    /*! An address that nobody used yet. */
    QString freshAddress()
    {
        ++m_addresses;
        return u"2001:db8:%1:%2::1"_s.arg(m_addresses / 0x10000, 0, 16).arg(m_addresses % 0x10000, 0, 16);
    }
    bool isLocked(const QString &account) { return !m_throttle->admit(account, freshAddress()); }
    bool isAddressLocked(const QString &address) { return !m_throttle->admit(u"fresh%1"_s.arg(++m_accounts), address); }
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
    int m_accounts = 0;
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
    m_throttle->succeeded(u"ada"_s, freshAddress());
    QVERIFY(!isLocked(u"ada"_s));
    fail(4, u"ada"_s, freshAddress());
    QVERIFY(!isLocked(u"ada"_s));
}

void tst_LoginThrottle::successClearsNoAddress()
{
    for (int i = 0; i < 20; ++i)
        m_throttle->failed(u"guess%1"_s.arg(i), u"192.0.2.1"_s);
    m_throttle->succeeded(u"guess1"_s, u"192.0.2.1"_s);
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

// Somebody guesses at an account without a pause.
void tst_LoginThrottle::ownerComesInFromWhereTheyHaveBeenBefore()
{
    fail(1000, u"ada"_s, freshAddress());
    QVERIFY(isLocked(u"ada"_s));
    QVERIFY(m_throttle->admit(u"ada"_s, u"192.0.2.1"_s, LoginThrottle::Origin::Known));
    m_throttle->succeeded(u"ada"_s, u"192.0.2.1"_s, LoginThrottle::Origin::Known);
    QVERIFY(isLocked(u"ada"_s)); // for all others
}

void tst_LoginThrottle::whoGuessesFromThereTooIsLockedThereAlone()
{
    constexpr auto known = LoginThrottle::Origin::Known;
    for (int i = 0; i < 4; ++i)
        m_throttle->failed(u"ada"_s, u"192.0.2.1"_s, known);
    QVERIFY(m_throttle->admit(u"ada"_s, u"192.0.2.1"_s, known));
    m_throttle->failed(u"ada"_s, u"192.0.2.1"_s, known);
    QCOMPARE(m_throttle->admit(u"ada"_s, u"192.0.2.1"_s, known).error().remedy, u"Try again in 1 s."_s);
    QVERIFY(m_throttle->admit(u"ada"_s, u"192.0.2.2"_s, known));
    QVERIFY(m_throttle->admit(u"bea"_s, u"192.0.2.1"_s, known));
    QVERIFY(!isLocked(u"ada"_s));
    m_clock.advance(1s);
    QVERIFY(m_throttle->admit(u"ada"_s, u"192.0.2.1"_s, known));
    m_throttle->succeeded(u"ada"_s, u"192.0.2.1"_s, known);
    m_throttle->failed(u"ada"_s, u"192.0.2.1"_s, known);
    QVERIFY(m_throttle->admit(u"ada"_s, u"192.0.2.1"_s, known));
}

// All come from one address. On the first day each types the password wrong once; later, they have been there before.
void tst_LoginThrottle::schoolIsNotLockedByItsTypingErrors()
{
    for (int pupil = 0; pupil < 1000; ++pupil) {
        const QString name = u"pupil%1"_s.arg(pupil);
        m_throttle->failed(name, u"192.0.2.1"_s);
        QVERIFY(m_throttle->admit(name, u"192.0.2.1"_s));
        m_throttle->succeeded(name, u"192.0.2.1"_s);
    }
    for (int pupil = 0; pupil < 1000; ++pupil)
        m_throttle->failed(u"pupil%1"_s.arg(pupil), u"192.0.2.1"_s, LoginThrottle::Origin::Known);
    QVERIFY(!isAddressLocked(u"192.0.2.1"_s));
}

void tst_LoginThrottle::oneAccountWashesNoAddressClean()
{
    for (int i = 0; i < 25; ++i) {
        m_throttle->failed(u"guess%1"_s.arg(i), u"192.0.2.1"_s);
        m_throttle->succeeded(u"own"_s, u"192.0.2.1"_s,
                              i == 0 ? LoginThrottle::Origin::New : LoginThrottle::Origin::Known);
    }
    QVERIFY(isAddressLocked(u"192.0.2.1"_s));
}

void tst_LoginThrottle::networkOfVersion6IsOneAddress()
{
    for (int i = 0; i < 20; ++i)
        m_throttle->failed(u"guess%1"_s.arg(i), u"2001:db8:1:2:%1::1"_s.arg(i));
    QVERIFY(isAddressLocked(u"2001:db8:1:2::77"_s));
    QVERIFY(isAddressLocked(u"2001:db8:1:2::77%eth0"_s));
    QVERIFY(!isAddressLocked(u"2001:db8:1:3::1"_s));
    for (int i = 0; i < 20; ++i)
        m_throttle->failed(u"more%1"_s.arg(i), u"::ffff:192.0.2.1"_s);
    QVERIFY(isAddressLocked(u"192.0.2.1"_s));
    QVERIFY(!isAddressLocked(u"192.0.2.2"_s));
    QVERIFY(!isAddressLocked(u"::ffff:192.0.2.2"_s));
}

void tst_LoginThrottle::noAddressIsNotCounted()
{
    for (int i = 0; i < 100; ++i)
        m_throttle->failed(u"link%1"_s.arg(i), {});
    QVERIFY(m_throttle->admit(u"link"_s, {}));
    fail(5, u"link"_s, {});
    QVERIFY(!m_throttle->admit(u"link"_s, {}));
}

void tst_LoginThrottle::failureTellsWhatItLocked()
{
    QList<int> accounts;
    QList<int> addresses;
    for (int i = 1; i <= 40; ++i) {
        const auto locked = m_throttle->failed(i < 10 ? u"ada"_s : u"guess%1"_s.arg(i), u"192.0.2.1"_s);
        if (locked.account)
            accounts.append(i);
        if (locked.address)
            addresses.append(i);
    }
    QCOMPARE(accounts, QList<int>{5}); // once, and not again while it is guessed at
    QCOMPARE(addresses, QList<int>{20});
    m_clock.advance(15min);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(m_throttle->failed(u"ada"_s, freshAddress()).account, i == 5);
}

void tst_LoginThrottle::nodesCountTogether()
{
    LoginThrottle other(m_clock);
    m_throttle->setTeller([&other](const QCborMap &what) { other.heard(what); });
    other.setTeller([this](const QCborMap &what) { m_throttle->heard(what); });
    fail(3, u"ada"_s, freshAddress());
    for (int i = 0; i < 2; ++i)
        other.failed(u"ada"_s, freshAddress());
    QVERIFY(isLocked(u"ada"_s));
    QVERIFY(!other.admit(u"ada"_s, freshAddress()));
    m_clock.advance(1s);
    other.succeeded(u"ada"_s, freshAddress());
    fail(4, u"ada"_s, freshAddress());
    QVERIFY(!isLocked(u"ada"_s));

    for (int i = 0; i < 20; ++i)
        (i % 2 ? *m_throttle : other).failed(u"guess%1"_s.arg(i), u"192.0.2.1"_s);
    QVERIFY(isAddressLocked(u"192.0.2.1"_s));
    QVERIFY(!other.admit(u"fresh"_s, u"192.0.2.1"_s));
}

void tst_LoginThrottle::notesOfStrangersChangeNothing()
{
    QCborMap told;
    m_throttle->setTeller([&told](const QCborMap &what) { told = what; });
    fail(1, u"ada"_s, u"192.0.2.1"_s);
    const QByteArray account = told.value("failed"_L1).toArray().first().toByteArray();
    QVERIFY(!account.contains("ada")); // names do not travel
    LoginThrottle other(m_clock);
    for (int i = 0; i < 30; ++i) {
        for (const QCborValue &wrong :
             {QCborValue(account), QCborValue(QCborArray{account + 'x'}), QCborValue(QCborArray{'z' + account.mid(1)}),
              QCborValue(QCborArray{QCborValue(7), QCborValue(QCborArray{account})}), QCborValue()})
            other.heard({{u"failed"_s, wrong}});
        other.heard({{u"fallen"_s, QCborArray{account}}});
    }
    QVERIFY(other.admit(u"ada"_s, u"192.0.2.1"_s));
    for (int i = 0; i < 5; ++i)
        other.heard({{u"failed"_s, QCborArray{account}}});
    QVERIFY(!other.admit(u"ada"_s, freshAddress()));
}

void tst_LoginThrottle::whatIsLockedOutlivesTheProcess()
{
    const QString address = freshAddress();
    fail(4, u"ada"_s, address);
    QVERIFY(m_throttle->heldOf(u"ada"_s, address).isEmpty()); // nothing waits yet
    fail(4, u"ada"_s, address);
    m_clock.advance(2s);
    const auto held = m_throttle->heldOf(u"ada"_s, address);
    QCOMPARE(held.size(), 1); // not the address
    QCOMPARE(held.first().failures, 8);
    QCOMPARE(held.first().age, Millis(2s));
    QCOMPARE(held.first().wait, Millis(6s));
    FakeClock otherClock;
    otherClock.advance(12345s);
    LoginThrottle next(otherClock);
    auto damaged = held;
    damaged[0].name = "x";
    next.restore(damaged + held);
    QVERIFY(!next.admit(u"ada"_s, freshAddress()));
    QVERIFY(next.admit(u"bob"_s, freshAddress()));
    otherClock.advance(6s);
    QVERIFY(next.admit(u"ada"_s, freshAddress()));
    next.failed(u"ada"_s, freshAddress()); // it goes on counting where it was
    otherClock.advance(15s);
    QVERIFY(!next.admit(u"ada"_s, freshAddress()));
}

ATRIUM_TEST(tst_LoginThrottle)
#include "tst_loginthrottle.moc"
