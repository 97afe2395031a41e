// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/loginthrottle.h"

#include <QCoreApplication>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int freeTriesOfAccount = 5;
constexpr int freeTriesOfAddress = 20;
constexpr Millis longestWait = 5min;
constexpr Millis forgetAfter = 15min;
constexpr int maximumRecords = 100000; // some 10 MB; those that are not locked go first

QString accountKey(const QString &account)
{
    return QLatin1String("a:") + account.left(200);
}

QString addressKey(const QString &address)
{
    return QLatin1String("i:") + address;
}

} // namespace

Result<void> LoginThrottle::admit(const QString &account, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    const Millis now = m_clock.monotonic();
    const Millis until =
        std::max(m_records.value(accountKey(account)).until, m_records.value(addressKey(address)).until);
    if (until <= now)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(until - now).count();
    return Error{ErrorCode::TooMany, QCoreApplication::translate("Security", "There were too many failed logins."),
                 QCoreApplication::translate("Security", "Try again in %1 s.").arg(seconds)};
}

void LoginThrottle::failed(const QString &account, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    if (m_records.size() >= maximumRecords)
        forgetOld();
    note(accountKey(account), freeTriesOfAccount);
    note(addressKey(address), freeTriesOfAddress);
}

void LoginThrottle::succeeded(const QString &account)
{
    const QMutexLocker locker(&m_mutex);
    m_records.remove(accountKey(account));
}

void LoginThrottle::note(const QString &key, int free)
{
    Record &record = m_records[key];
    const Millis now = m_clock.monotonic();
    if (now - record.last >= forgetAfter)
        record = {};
    record.last = now;
    ++record.failures;
    if (record.failures >= free)
        record.until =
            now + std::min<Millis>(longestWait, Millis(1000) * (1LL << std::min(record.failures - free, 20)));
}

void LoginThrottle::forgetOld()
{
    const Millis now = m_clock.monotonic();
    m_records.removeIf([now](const QHash<QString, Record>::iterator &each) { return now - each->last >= forgetAfter; });
    if (m_records.size() < maximumRecords)
        return;
    // Half of them, so that a flood of names does not come here at each name.
    QList<QString> keys = m_records.keys();
    const auto middle = keys.begin() + keys.size() / 2;
    std::ranges::nth_element(keys, middle, {}, [this](const QString &key) {
        const Record &record = m_records[key];
        return std::pair(record.until, record.last);
    });
    std::for_each(keys.begin(), middle, [this](const QString &key) { m_records.remove(key); });
}

} // namespace Agent
