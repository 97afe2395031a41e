// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/files/fileservice.h"

#include <QJsonObject>

namespace Agent::Api {

QJsonObject fileJson(const FileService::Shown &file);     //!< F of ARCHITECTURE.md 3.4
QLatin1String fileKindName(const Common::FileItem &item); //!< "folder", "image", "document", "video", "audio", "other"

/*! The folder that a JSON body names as "parent"; none = the root, also when it is null or missing. Invalid. */
Common::Result<Common::FileId> parentIn(const QJsonObject &body);

} // namespace Agent::Api
