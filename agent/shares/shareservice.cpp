// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/shareservice.h"

#include "agent/nodes/asklivingnodes.h"
#include "agent/shares/sharewatch.h"

namespace Agent {

using namespace Common;

Result<QList<ShareRow>> ShareService::shares()
{
    const auto database = m_storage.database();
    return database ? ShareRepository(**database).rows() : database.error();
}

Result<QList<ShareRow>> ShareService::sharesNow()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto asked = askLivingNodes(**database, m_requestNode, QLatin1String(ShareWatch::method), deadline);
    if (!asked)
        return asked.error(); // of a node that did not answer, what it saw before
    return shares();
}

} // namespace Agent
