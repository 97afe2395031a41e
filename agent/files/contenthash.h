// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Agent {

/*! SHA-256 of what comes piece by piece; by OpenSSL, which uses what the processor has for it. Threads: any, one at a time. */
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();

    void add(QByteArrayView bytes);
    QString hex(); //!< ends it

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace Agent
