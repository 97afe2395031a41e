// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/keyringsecrets.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace Console {

using Common::Error;
using Common::ErrorCode;
using Common::Result;

namespace {

bool isDone(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

bool isDenied(const QKeychain::Job &job)
{
    return job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
}

} // namespace

KeyringSecrets::KeyringSecrets(const QString &service, QObject *parent) : SecretStore(parent), m_service(service)
{
}

void KeyringSecrets::read(const QString &key, QObject *context, Handler<QString> done)
{
    if (keeping() == Keeping::Memory || m_memory.contains(key)) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), secret = m_memory.value(key)] { done(secret); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(key);
    start(job, [job, context = QPointer(context), done = std::move(done)] {
        if (!context)
            return;
        if (isDenied(*job))
            done(Error{ErrorCode::Unavailable, tr("The key ring was not opened."), tr("Enter the password.")});
        else
            done(isDone(*job) ? job->textData() : QString());
    });
}

void KeyringSecrets::write(const QString &key, const QString &secret)
{
    m_memory.insert(key, secret);
    if (keeping() == Keeping::Memory)
        return;
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setKey(key);
    job->setTextData(secret);
    start(job, [this, job, key] {
        if (isDone(*job))
            m_memory.remove(key);
        else if (keeping() == Keeping::KeyRing)
            Q_EMIT writeFailed({ErrorCode::Unavailable, tr("The key ring did not take the password."),
                                tr("The console keeps it until it ends.")});
    });
}

void KeyringSecrets::forget(const QString &key)
{
    m_memory.remove(key);
    if (keeping() == Keeping::Memory)
        return;
    auto *job = new QKeychain::DeletePasswordJob(m_service, this);
    job->setKey(key);
    start(job, [] {});
}

// Only an attempt tells whether there is a key ring. Nothing is kept under this name.
void KeyringSecrets::findKeeping()
{
    read(QStringLiteral("is-there-a-key-ring"), this, [](const Result<QString> &) {});
}

void KeyringSecrets::start(QKeychain::Job *job, std::function<void()> finished)
{
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job, finished = std::move(finished)] {
        noteKeeping(*job);
        finished();
    });
    job->start();
}

void KeyringSecrets::noteKeeping(const QKeychain::Job &job)
{
    const bool isThere = isDone(job) || isDenied(job);
    // Once it was there it stays our place: a failure later on is none of the desktop as such.
    if (keeping() == Keeping::Unknown)
        setKeeping(isThere ? Keeping::KeyRing : Keeping::Memory);
}

} // namespace Console
