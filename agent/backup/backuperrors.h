// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

/*! What is wrong with an archive, in the words that everything here uses. */
namespace Agent {

Common::Error noBackup();                     //!< Invalid: it is something else
Common::Error backupTooNew();                 //!< SchemaTooNew
Common::Error damaged(const QString &member); //!< Invalid: this part of it
Common::Error cutOff();                       //!< Invalid: it ends too early

} // namespace Agent
