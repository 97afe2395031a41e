// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/recordingrepository.h"

namespace Agent {

/*! The right to make a film of a recording: valid until somebody else took it. */
struct RecordingClaim
{
    Common::RecordingId id;
    Common::NodeId node;
    qint64 run = 0;

    friend bool operator==(const RecordingClaim &, const RecordingClaim &) = default;
};

/*! What has been made of a recording. */
struct RecordedFilm
{
    int width = 0; //!< in pixels; 0 = it has no picture
    int height = 0;
    Common::Millis duration{0};
    QList<RecordingFile> files;
};

/*!
    Who records and who converts, by leases that others may take when they have run out. Every change is a compare-and-set: whoever
    was overtaken changes nothing, and is told LeaseLost. Writing calls run inside a transaction.
*/
class RecordingWorkRepository
{
public:
    explicit RecordingWorkRepository(Database &database) : m_db(database) {}

    // While it is recorded
    Common::Result<bool> isRecorded(Common::RoomId room) const;
    /*! A new one, of a room that this node has by that lease. LeaseLost: it has not; Conflict: the room is being recorded. */
    Common::Result<Common::Recording> begin(const RoomLease &lease, const Common::Recording &recording);
    /*! What is being recorded in the room, wherever it was begun: from now on by the node of this lease. */
    Common::Result<std::optional<Common::Recording>> goOn(const RoomLease &lease);
    Common::Result<void> keep(Common::RecordingId id, Common::NodeId node); //!< it still is
    Common::Result<void> end(Common::RecordingId id, Common::NodeId node);  //!< it may be converted
    /*! Those that nobody keeps any more, of rooms that are not open: they ended when they last were kept. How many there were. */
    Common::Result<int> endAbandoned();

    // While it is converted
    Common::Result<std::optional<RecordingClaim>>
    take(Common::NodeId node);                                           //!< what has waited longest; perhaps nothing
    Common::Result<void> note(const RecordingClaim &claim, int percent); //!< it is still being converted
    Common::Result<void> done(const RecordingClaim &claim, const RecordedFilm &film);
    /*! Somebody tries again later; after the last try it has failed for good. */
    Common::Result<void> failed(const RecordingClaim &claim, const QString &why);
    Common::Result<void> failedForGood(const RecordingClaim &claim, const QString &why); //!< nobody tries again
    /*! Nothing is wrong with it, but it could not be done here and now: it counts for nothing. `why` may be empty. */
    Common::Result<void> giveBack(const RecordingClaim &claim, const QString &why);
    /*! Those that took node after node with them. */
    Common::Result<void> failHopeless();

    static constexpr Common::Millis recordingLease{60000};
    static constexpr Common::Millis longestSilence{600000}; //!< of the node that has the room open
    static constexpr Common::Millis conversionLease{60000};
    static constexpr Common::Millis pauseAfterFailure{60000}; //!< times the failures there were
    static constexpr int mostFailures = 3;
    static constexpr int mostRuns = 10;

private:
    Common::Result<void> noteFailure(const RecordingClaim &claim, const QString &why, int most);
    Common::Result<void> ours(const Common::Result<SqlAnswer> &answer, Common::RecordingId id);

    Database &m_db;
};

} // namespace Agent
