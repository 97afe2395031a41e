// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/vault.h"

#include <QCoreApplication>

#include <sodium.h>

namespace Agent {

using namespace Common;

namespace {

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QString Vault::seal(const QString &secret) const
{
    if (secret.isEmpty())
        return {};
    const QByteArray plain = secret.toUtf8();
    const QByteArray nonce = m_random.bytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), data(plain), size_t(plain.size()), data(nonce),
                          data(m_key));
    return QString::fromLatin1((nonce + box).toBase64());
}

Result<QString> Vault::open(const QString &sealed) const
{
    if (sealed.isEmpty())
        return QString();
    const QByteArray bytes = QByteArray::fromBase64(sealed.toLatin1());
    const QByteArray nonce = bytes.left(crypto_secretbox_NONCEBYTES);
    const QByteArray box = bytes.mid(crypto_secretbox_NONCEBYTES);
    QByteArray plain(std::max<qsizetype>(0, box.size() - crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (box.size() < crypto_secretbox_MACBYTES
        || crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(plain.data()), data(box), size_t(box.size()),
                                      data(nonce), data(m_key))
            != 0) {
        return Error{
            ErrorCode::WrongClusterKey,
            QCoreApplication::translate("Security", "A stored password cannot be decrypted with this cluster key."),
            QCoreApplication::translate("Security", "Type the password in again under Servers.")};
    }
    return QString::fromUtf8(plain);
}

} // namespace Agent
