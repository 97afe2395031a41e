// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/passwordhasher.h"

#include "common/core/random.h"

#include <QCoreApplication>
#include <QSemaphoreReleaser>

#include <sodium.h>

namespace Agent {

using namespace Common;

namespace {

constexpr size_t memoryBytes = 19 * 1024 * 1024;
constexpr unsigned long long passes = 2;
constexpr int patienceMs = 10000;

QString argon2id(const QByteArray &password)
{
    char text[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(text, password.constData(), size_t(password.size()), passes, memoryBytes) != 0)
        return {}; // no memory
    return QString::fromLatin1(text);
}

Error busy()
{
    return {ErrorCode::TooMany,
            QCoreApplication::translate("Security", "Too many people are logging in at this moment."),
            QCoreApplication::translate("Security", "Try again in a few seconds.")};
}

} // namespace

PasswordHasher::PasswordHasher(int concurrent) : m_slots(concurrent), m_nobody(argon2id(SystemRandom().bytes(32)))
{
}

Result<QString> PasswordHasher::hash(const QString &password)
{
    if (!m_slots.tryAcquire(1, patienceMs))
        return busy();
    const QSemaphoreReleaser slot(m_slots);
    const QString text = argon2id(password.toUtf8());
    if (text.isEmpty())
        return busy();
    return text;
}

Result<bool> PasswordHasher::matches(const QString &hash, const QString &password)
{
    if (!m_slots.tryAcquire(1, patienceMs))
        return busy();
    const QSemaphoreReleaser slot(m_slots);
    const QByteArray stored = (hash.isEmpty() ? m_nobody : hash).toLatin1();
    const QByteArray given = password.toUtf8();
    return crypto_pwhash_str_verify(stored.constData(), given.constData(), size_t(given.size())) == 0
        && !hash.isEmpty();
}

} // namespace Agent
