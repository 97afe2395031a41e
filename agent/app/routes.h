// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Agent {

struct Parts;

/*! Says at the public port which part answers at which address. The parts outlive its requests. */
void addRoutes(Parts &parts);

} // namespace Agent
