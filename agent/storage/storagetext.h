// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

#include <QCoreApplication>

namespace Agent {

/*! Translates what functions without a class of their own say. */
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/*! What others are told, who may be strangers: where the database is and what it says is for the log. */
inline Common::Error databaseIsAway()
{
    return {Common::ErrorCode::Unavailable, StorageText::tr("The database does not answer as it should."),
            StorageText::tr("Try again in a moment; the node's log says more.")};
}

} // namespace Agent
