// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/clusterkey.h"

#include "agent/security/newprivatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace Agent {

using namespace Common;

namespace {

constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "atriumk1";

struct SecurityText
{
    Q_DECLARE_TR_FUNCTIONS(Security)
};

} // namespace

Result<QString> readSecretFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Config,
                     SecurityText::tr("The file %1 cannot be read: %2.").arg(name, file.errorString())};
    constexpr auto others = QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        return Error{ErrorCode::Config,
                     SecurityText::tr("The secret in %1 can be read by everybody on this machine.").arg(name),
                     SecurityText::tr("Run: chmod 600 %1").arg(name)};
    }
    const QString secret = QString::fromUtf8(file.readLine(4096)).trimmed();
    if (secret.isEmpty())
        return Error{ErrorCode::Config, SecurityText::tr("The file %1 is empty.").arg(name)};
    return secret;
}

ClusterKey ClusterKey::generate(Random &random)
{
    return ClusterKey(random.bytes(bytes));
}

Result<ClusterKey> ClusterKey::load(const QString &file)
{
    const auto text = readSecretFile(file);
    if (!text)
        return text.error();
    const auto key = fromText(*text);
    if (!key) {
        return Error{ErrorCode::Config, SecurityText::tr("The file %1 does not hold a cluster key.").arg(file),
                     SecurityText::tr("Copy the file from a node that is in the cluster.")};
    }
    return *key;
}

std::optional<ClusterKey> ClusterKey::fromText(const QString &text)
{
    const QByteArray key = QByteArray::fromHex(text.trimmed().toLatin1());
    if (key.size() != bytes
        || QString::fromLatin1(key.toHex()) != text.trimmed().toLower()) // fromHex() skips what is no digit
        return {};
    return ClusterKey(key);
}

Result<void> ClusterKey::save(const QString &name) const
{
    const QString problem = writeNewPrivateFile(name, m_key.toHex() + '\n');
    if (!problem.isEmpty())
        return Error{ErrorCode::Config,
                     SecurityText::tr("The cluster key cannot be written to %1: %2.").arg(name, problem)};
    return {};
}

QByteArray ClusterKey::derive(Use use) const
{
    QByteArray key(32, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()), quint64(use),
                               kdfContext, reinterpret_cast<const unsigned char *>(m_key.constData()));
    return key;
}

QString ClusterKey::check() const
{
    return QString::fromLatin1(derive(Use::Check).toHex());
}

} // namespace Agent
