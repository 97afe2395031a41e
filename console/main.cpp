// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/application.h"

int main(int argc, char *argv[])
{
    return Console::runConsole(argc, argv);
}
