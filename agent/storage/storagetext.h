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
Common::Error databaseIsAway();

} // namespace Agent
