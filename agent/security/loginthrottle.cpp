// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/loginthrottle.h"

#include "agent/security/network.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int freeTries = 5;
constexpr int freeTriesOfAddress = 20;
constexpr int forgivenAtOnce = 2;
constexpr Millis longestWait = 5min;
constexpr Millis forgetAfter = 15min;
constexpr int maximumRecords = 100000; // some 10 MB; those that are not locked go first

// What is counted, as the first byte of its key. Behind it is a hash: names need not travel between nodes.
enum Kind : char { Account = 'a', Address = 'i', Pair = 'k' };
constexpr qsizetype hashBytes = 20;

QByteArray key(Kind kind, const QByteArray &what)
{
    return char(kind) + QCryptographicHash::hash(what, QCryptographicHash::Sha256).left(hashBytes);
}

int freeTriesOf(const QByteArray &key)
{
    return key.startsWith(Address) ? freeTriesOfAddress : freeTries;
}

bool isKey(const QByteArray &bytes)
{
    return bytes.size() == 1 + hashBytes && (bytes[0] == Account || bytes[0] == Address || bytes[0] == Pair);
}

QByteArrayList keysOf(const QString &account, const QString &address, LoginThrottle::Origin origin)
{
    const QByteArray network = networkOf(address);
    if (origin == LoginThrottle::Origin::Known)
        return {key(Pair, network + ' ' + account.toUtf8())};
    if (network.isEmpty())
        return {key(Account, account.toUtf8())};
    return {key(Account, account.toUtf8()), key(Address, network)};
}

constexpr auto failedWord = "failed";
constexpr auto clearedWord = "cleared";
constexpr auto forgivenWord = "forgiven";

QByteArrayList keysIn(const QCborMap &what, const char *word)
{
    QByteArrayList keys;
    const QCborArray listed = what.value(QLatin1String(word)).toArray();
    for (const QCborValue &each : listed) {
        if (isKey(each.toByteArray()))
            keys.append(each.toByteArray());
    }
    return keys;
}

} // namespace

Result<void> LoginThrottle::admit(const QString &account, const QString &address, Origin origin)
{
    const QMutexLocker locker(&m_mutex);
    const Millis now = m_clock.monotonic();
    Millis until{0};
    for (const QByteArray &each : keysOf(account, address, origin))
        until = std::max(until, m_records.value(each).until);
    if (until <= now)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(until - now).count();
    return Error{ErrorCode::TooMany, QCoreApplication::translate("Security", "There were too many failed logins."),
                 QCoreApplication::translate("Security", "Try again in %1 s.").arg(seconds)};
}

LoginThrottle::Locked LoginThrottle::failed(const QString &account, const QString &address, Origin origin)
{
    const QByteArrayList keys = keysOf(account, address, origin);
    Locked locked;
    {
        const QMutexLocker locker(&m_mutex);
        for (const QByteArray &each : keys)
            (each.startsWith(Address) ? locked.address : locked.account) = note(each);
    }
    tell(failedWord, keys);
    return locked;
}

void LoginThrottle::succeeded(const QString &account, const QString &address, Origin origin)
{
    const QByteArrayList keys = keysOf(account, address, origin);
    {
        const QMutexLocker locker(&m_mutex);
        m_records.remove(keys.first());
        for (const QByteArray &each : keys.mid(1))
            forgive(each);
    }
    tell(clearedWord, keys.mid(0, 1));
    tell(forgivenWord, keys.mid(1));
}

QList<LoginThrottle::Held> LoginThrottle::heldOf(const QString &account, const QString &address, Origin origin) const
{
    const QMutexLocker locker(&m_mutex);
    const Millis now = m_clock.monotonic();
    QList<Held> held;
    for (const QByteArray &each : keysOf(account, address, origin)) {
        const Record record = m_records.value(each);
        if (record.failures >= freeTriesOf(each))
            held.append({each, record.failures, now - record.last, std::max(Millis(0), record.until - now)});
    }
    return held;
}

void LoginThrottle::restore(const QList<Held> &held)
{
    const QMutexLocker locker(&m_mutex);
    const Millis now = m_clock.monotonic();
    for (const Held &each : held) {
        if (isKey(each.name) && each.failures > 0 && each.age < forgetAfter)
            m_records.insert(
                each.name,
                {each.failures, now - std::max(Millis(0), each.age), now + std::min(longestWait, each.wait)});
    }
}

void LoginThrottle::heard(const QCborMap &what)
{
    const QMutexLocker locker(&m_mutex);
    for (const QByteArray &each : keysIn(what, failedWord))
        note(each);
    for (const QByteArray &each : keysIn(what, clearedWord))
        m_records.remove(each);
    for (const QByteArray &each : keysIn(what, forgivenWord))
        forgive(each);
}

void LoginThrottle::tell(const char *what, const QByteArrayList &keys) const
{
    if (!m_tell || keys.isEmpty())
        return;
    QCborArray listed;
    for (const QByteArray &each : keys)
        listed.append(each);
    m_tell({{QLatin1String(what), listed}});
}

bool LoginThrottle::note(const QByteArray &key)
{
    if (m_records.size() >= maximumRecords)
        forgetOld();
    const int free = freeTriesOf(key);
    Record &record = m_records[key];
    const Millis now = m_clock.monotonic();
    if (now - record.last >= forgetAfter)
        record = {};
    record.last = now;
    ++record.failures;
    if (record.failures < free)
        return false;
    record.until = now + std::min<Millis>(longestWait, Millis(1000) * (1LL << std::min(record.failures - free, 20)));
    return record.failures == free;
}

void LoginThrottle::forgive(const QByteArray &key)
{
    const auto record = m_records.find(key);
    if (record != m_records.end())
        record->failures = std::max(0, record->failures - forgivenAtOnce);
}

void LoginThrottle::forgetOld()
{
    const Millis now = m_clock.monotonic();
    m_records.removeIf(
        [now](const QHash<QByteArray, Record>::iterator &each) { return now - each->last >= forgetAfter; });
    if (m_records.size() < maximumRecords)
        return;
    // Half of them, so that a flood of names does not come here at each name.
    QByteArrayList keys = m_records.keys();
    const auto middle = keys.begin() + keys.size() / 2;
    std::ranges::nth_element(keys, middle, {}, [this](const QByteArray &key) {
        const Record &record = m_records[key];
        return std::pair(record.until, record.last);
    });
    std::for_each(keys.begin(), middle, [this](const QByteArray &key) { m_records.remove(key); });
}

} // namespace Agent
