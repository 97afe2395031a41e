// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/mailrepository.h"
#include "agent/storage/storage.h"

#include <QMap>
#include <QObject>

#include <chrono>

namespace Agent {

/*!
    How many mails of each state the cluster's queue holds. Only the database knows, and whoever asks must not wait for it: they
    are told what it said last, and when that is old it is asked, for who comes next.
    Threads: lives in the main thread.
*/
class MailSample : public QObject
{
    Q_OBJECT
public:
    using Counts = QMap<MailState, int>;

    explicit MailSample(Storage &storage, QObject *parent = nullptr) : QObject(parent), m_storage(storage) {}

    Counts counts(); //!< empty: not known yet

    static constexpr std::chrono::seconds maximumAge{10};

private:
    Storage &m_storage; // not owned, outlives this
    Counts m_counts;
    std::optional<std::chrono::steady_clock::time_point> m_askedAt;
    bool m_isAsking = false;
};

} // namespace Agent
