// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"

namespace Agent {

/*!
    What Application::start() would say, without starting: the key, the folders, the database and its schema, the node's place in
    the list, the ports. Nothing is changed. That this very node runs already is no error. Errors: those of start().
*/
Common::Result<void> checkStart(const Config &config);

} // namespace Agent
