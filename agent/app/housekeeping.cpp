// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/housekeeping.h"

#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/sessionrepository.h"

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

Housekeeping::Housekeeping(Storage &storage, QObject *parent) : QObject(parent), m_storage(storage)
{
    m_timer.setInterval(60s);
    // A failure is in the log already, and the next minute tries again.
    connect(&m_timer, &QTimer::timeout, this,
            [this] { m_storage.run([](Database &database) { return tidy(database); }); });
}

Result<void> Housekeeping::tidy(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        if (const auto done = SessionRepository(database).removeExpired(); !done)
            return done;
        if (const auto done = PlacementRepository(database).removeLapsedSeats(); !done)
            return done;
        return CommitLogRepository(database).prune(CommitLogRepository::keep);
    });
}

} // namespace Agent
