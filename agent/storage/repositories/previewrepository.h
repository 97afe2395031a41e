// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/filerepository.h"

namespace Agent {

/*! Which files wait for a preview, and what came of it. Writing calls run inside a transaction. */
class PreviewRepository
{
public:
    explicit PreviewRepository(Database &database) : m_db(database) {}

    /*! The one that has waited longest is this node's for so long; nothing when none waits. */
    Common::Result<std::optional<Common::FileItem>> take(Common::NodeId node, Common::Millis life);
    // Of what this node took. LeaseLost: it is another's by now.
    Common::Result<void> storeReady(const Common::FileItem &file, Common::NodeId node, int pages, int width,
                                    int height);
    Common::Result<void> storeFailed(const Common::FileItem &file, Common::NodeId node, const QString &why);
    /*! Another node may be able to; this one, or it, tries again after so long. */
    Common::Result<void> giveBack(const Common::FileItem &file, Common::NodeId node, Common::Millis pause);

private:
    Common::Result<void> stored(const Common::Result<SqlAnswer> &answer, const Common::FileItem &file);

    Database &m_db;
};

} // namespace Agent
