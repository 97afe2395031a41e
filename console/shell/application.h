// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Console {

int runConsole(int argc, char *argv[]); //!< the whole program; hands back its exit code

} // namespace Console
