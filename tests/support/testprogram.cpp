// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>

namespace {

std::map<QByteArray, Tests::TestFunction> &entries()
{
    static std::map<QByteArray, Tests::TestFunction> known;
    return known;
}

} // namespace

Tests::TestEntry::TestEntry(const char *name, TestFunction run)
{
    entries().emplace(QByteArray(name).toLower(), run);
}

int main(int argc, char *argv[])
{
    const auto entry = entries().find(argc > 1 ? QByteArray(argv[1]) : QByteArray());
    if (entry == entries().end()) {
        std::fprintf(stderr, "Say which test is to run:\n");
        for (const auto &[name, run] : entries())
            std::fprintf(stderr, "    %s\n", name.constData());
        return 2;
    }
    argv[1] = argv[0];
    return entry->second(argc - 1, argv + 1);
}
