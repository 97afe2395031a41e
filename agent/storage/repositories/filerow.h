// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/fileitem.h"

#include <QVariant>

/*! The columns of a file in the one order that fileFromRow() reads; a literal, as statements are prepared once for each. */
#define FILE_FIELDS                                                                                                    \
    "f.id, f.room_id, f.home_id, f.parent_id, f.name, f.is_folder, f.owner_id, f.size_bytes, f.storage_key,"           \
    " f.sha256, f.media_type, f.preview, f.preview_error, f.pages, f.width, f.height, f.created_at, f.changed_at,"     \
    " f.deleted, f.deleted_at, f.deleted_with, f.external_type, f.external_id, u.login, u.first_name, u.last_name"
#define FILE_COLUMNS "SELECT " FILE_FIELDS " FROM stored_file f LEFT JOIN app_user u ON u.id = f.owner_id "

namespace Agent {

constexpr int fileFields = 26; //!< what else is selected comes after them

Common::FileItem fileFromRow(const QVariantList &row);

} // namespace Agent
