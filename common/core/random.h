// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Common {

/*! Cryptographically strong random bytes. Comes in as a reference so that a test sets it. Threads: any. */
class Random
{
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
    QByteArray hex(int byteCount) { return bytes(byteCount).toHex(); }
};

class SystemRandom final : public Random
{
public:
    QByteArray bytes(int count) override; //!< from the kernel
};

} // namespace Common
