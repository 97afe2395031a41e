// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/sqlconnection.h"
#include "common/core/result.h"

#include <QStringList>

namespace Agent {

/*! The keys that a statement found, each being all of its row: names in the shared folders. */
inline Common::Result<QStringList> storageKeys(const Common::Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    QStringList keys;
    for (const QVariantList &row : answer->rows)
        keys.append(row.first().toString());
    return keys;
}

} // namespace Agent
