// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/recording.h"

#include <QVariant>

/*! The columns of a recording in the one order that recordingFromRow() reads; a literal, as statements are prepared once for each. */
#define RECORDING_FIELDS                                                                                               \
    "r.id, r.storage_key, r.room_id, r.room_name, r.external_type, r.name, r.comment, r.created_by, r.is_interview,"   \
    " r.state, r.progress, r.started_at, r.ended_at, r.node_id, r.failures, r.failure, r.width, r.height, "            \
    "r.duration_ms,"                                                                                                   \
    " r.size_bytes, u.login, u.first_name, u.last_name"
#define RECORDINGS " FROM recording r LEFT JOIN app_user u ON u.id = r.created_by AND u.deleted = 0"
#define RECORDING_COLUMNS "SELECT " RECORDING_FIELDS RECORDINGS " WHERE r.deleted = 0 "

namespace Agent {

constexpr int recordingFields = 23; //!< what else is selected comes after them

Common::Recording recordingFromRow(const QVariantList &row);
QList<Common::Recording> recordingsFrom(const QList<QVariantList> &rows);

} // namespace Agent
