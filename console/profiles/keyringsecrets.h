// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/secretstore.h"

#include <QHash>

namespace QKeychain {
class Job;
}

namespace Console {

/*! Secrets in the key ring, by QtKeychain. */
class KeyringSecrets : public SecretStore
{
    Q_OBJECT
public:
    explicit KeyringSecrets(const QString &service, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, Handler<QString> done) override;
    void write(const QString &key, const QString &secret) override;
    void forget(const QString &key) override;
    void findKeeping() override;

private:
    void start(QKeychain::Job *job, std::function<void()> finished);
    void noteKeeping(const QKeychain::Job &job);

    const QString m_service;
    QHash<QString, QString> m_memory; // what no key ring takes
};

} // namespace Console
