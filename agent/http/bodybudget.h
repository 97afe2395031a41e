// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>

namespace Agent {

/*!
    Memory for the bodies of requests that are on their way: anybody may begin to send one, and all who do so at once
    must not cost the node its life. Half of it at most is one address's, as AddressLimits tells them apart.
    Threads: lives in one.
*/
class BodyBudget : public std::enable_shared_from_this<BodyBudget>
{
public:
    explicit BodyBudget(qint64 bytes) : m_bytes(bytes) {}

    /*! Taken for as long as what is returned lives; null when there is not so much left. */
    std::shared_ptr<void> take(qint64 bytes, const QHostAddress &address);

    static constexpr qint64 freeBytes = 64 * 1024; //!< so small a body need not ask

private:
    void giveBack(qint64 bytes, const QByteArray &key);

    const qint64 m_bytes;
    qint64 m_taken = 0;
    QHash<QByteArray, qint64> m_takenBy; // address
};

} // namespace Agent
