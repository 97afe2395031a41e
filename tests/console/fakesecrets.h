// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/profiles/secretstore.h"

#include <QMap>
#include <QPointer>

/*! Secrets in memory; says what keeps them as the test wants it. */
class FakeSecrets : public Console::SecretStore
{
    Q_OBJECT
public:
    void read(const QString &key, QObject *context, Handler<QString> done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, key, done] {
                done(error ? Common::Result<QString>(*error) : Common::Result<QString>(secrets.value(key)));
            },
            Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &secret) override
    {
        secrets[key] = secret;
        if (writeError)
            QMetaObject::invokeMethod(
                this, [this, error = *writeError] { Q_EMIT writeFailed(error); }, Qt::QueuedConnection);
    }
    void forget(const QString &key) override { secrets.remove(key); }
    void findKeeping() override { setKeeping(wouldKeep); }

    QMap<QString, QString> secrets; //!< by key
    Keeping wouldKeep = Keeping::KeyRing;
    std::optional<Common::Error> error;      //!< answers every read from now on
    std::optional<Common::Error> writeError; //!< follows every write from now on
};
