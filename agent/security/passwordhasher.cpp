// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/passwordhasher.h"

#include "agent/security/oldpasswordhash.h"
#include "common/core/random.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QSemaphoreReleaser>

#include <sodium.h>

namespace Agent {

using namespace Common;

namespace {

constexpr size_t memoryBytes = 19 * 1024 * 1024;
constexpr unsigned long long passes = 2;
constexpr int patienceMs = 10000;
constexpr int mostRemembered = 1000;
constexpr int keyBytes = 32;

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

PasswordHasher::PasswordHasher(int concurrent, Millis memory)
    : m_slots(concurrent)
    , m_nobody(argon2id(SystemRandom().bytes(keyBytes)))
    , m_memory(memory)
    , m_key(SystemRandom().bytes(keyBytes))
{
}

Result<QString> PasswordHasher::hash(const QString &password)
{
    return hashBytes(password.toUtf8());
}

Result<QString> PasswordHasher::hashOfOldHash(const QString &oldHash)
{
    const auto old = OldPasswordHash::ofOpenMeetings(oldHash);
    if (!old)
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate("Security", "The password is stored in a way that is not known here.")};
    const auto hashed = hashBytes(oldHash.toLatin1());
    return hashed ? old->mark() + *hashed : hashed;
}

bool PasswordHasher::isOfOldHash(const QString &hash)
{
    return OldPasswordHash::ofStored(hash).has_value();
}

Result<QString> PasswordHasher::hashBytes(const QByteArray &secret)
{
    if (!m_slots.tryAcquire(1, patienceMs))
        return busy();
    const QSemaphoreReleaser slot(m_slots);
    const QString text = argon2id(secret);
    if (text.isEmpty())
        return busy();
    return text;
}

Result<bool> PasswordHasher::matches(const QString &hash, const QString &password, Who who)
{
    const bool mayRemember = who == Who::Program && !hash.isEmpty();
    const QByteArray proof = mayRemember ? proofOf(hash, password) : QByteArray();
    if (mayRemember && isRemembered(proof))
        return true;
    if (!m_slots.tryAcquire(1, patienceMs))
        return busy();
    const QSemaphoreReleaser slot(m_slots);
    const auto old = OldPasswordHash::ofStored(hash);
    const QByteArray stored = (hash.isEmpty() ? m_nobody : old ? hash.mid(old->mark().size()) : hash).toLatin1();
    const QByteArray given = old ? old->hashOf(password) : password.toUtf8();
    const bool isRight =
        crypto_pwhash_str_verify(stored.constData(), given.constData(), size_t(given.size())) == 0 && !hash.isEmpty();
    if (isRight && mayRemember)
        remember(proof);
    return isRight;
}

QByteArray PasswordHasher::proofOf(const QString &hash, const QString &password) const
{
    // A hash holds no NUL, so that no other pair gives the same text.
    return QMessageAuthenticationCode::hash(hash.toUtf8() + '\0' + password.toUtf8(), m_key,
                                            QCryptographicHash::Sha256);
}

bool PasswordHasher::isRemembered(const QByteArray &proof)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_remembered.constFind(proof);
    return found != m_remembered.cend() && !found->hasExpired();
}

void PasswordHasher::remember(const QByteArray &proof)
{
    const QMutexLocker locker(&m_mutex);
    m_remembered.removeIf([](const QHash<QByteArray, QDeadlineTimer>::iterator &each) { return each->hasExpired(); });
    if (m_remembered.size() < mostRemembered)
        m_remembered.insert(proof, QDeadlineTimer(m_memory));
}

} // namespace Agent
