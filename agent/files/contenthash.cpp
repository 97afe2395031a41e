// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/contenthash.h"

#include <QString>

#include <openssl/evp.h>

namespace Agent {

struct ContentHash::Context
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(context); }
};

ContentHash::ContentHash() : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->context, EVP_sha256(), nullptr);
}

ContentHash::~ContentHash() = default;

void ContentHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), size_t(bytes.size()));
}

QString ContentHash::hex()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char *>(digest.data()), &length);
    return QString::fromLatin1(digest.left(length).toHex());
}

} // namespace Agent
