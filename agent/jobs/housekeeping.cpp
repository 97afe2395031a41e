// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/housekeeping.h"

#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/invitationrepository.h"
#include "agent/storage/repositories/lobbyrepository.h"
#include "agent/storage/repositories/loginlockrepository.h"
#include "agent/storage/repositories/loginoriginrepository.h"
#include "agent/storage/repositories/mailrepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/securehashrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"

namespace Agent {

using namespace Common;

namespace {

constexpr int lobbyLinesKept = 1000;

Job job(const char *name, const std::function<Result<void>(Database &)> &work)
{
    Job tidying;
    tidying.name = QLatin1String(name);
    tidying.work = [work](Database &database, const JobRun &) { return work(database); };
    return tidying;
}

} // namespace

QList<Job> housekeepingJobs()
{
    return {
        job("sessions.expire", [](Database &database) { return SessionRepository(database).removeExpired(); }),
        job("guests.remove", [](Database &database) { return UserRepository(database).removeGuestsThatAreGone(); }),
        job("invitations.remove", [](Database &database) { return InvitationRepository(database).removeOld(); }),
        job("hashes.remove", [](Database &database) { return SecureHashRepository(database).removeOld(); }),
        job("logins.remove", [](Database &database) { return LoginOriginRepository(database).removeOld(); }),
        job("locks.remove", [](Database &database) { return LoginLockRepository(database).removeOld(); }),
        job("mails.remove", [](Database &database) { return MailRepository(database).removeOld(); }),
        job("seats.lapse", [](Database &database) { return PlacementRepository(database).removeLapsedSeats(); }),
        job("commits.prune",
            [](Database &database) { return CommitLogRepository(database).prune(CommitLogRepository::keep); }),
        job("lobby.prune", [](Database &database) { return LobbyRepository(database).keepNewest(lobbyLinesKept); }),
        job("connections.orphans", [](Database &database) { return ConnectionRepository(database).removeOrphans(); }),
    };
}

} // namespace Agent
