// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

struct Bench
{
    const char *name;
    bool (*run)();
};
constexpr Bench benches[] = {{"placement", benchPlacement},
                             {"commit", benchCommit},
                             {"failover", benchFailover},
                             {"fanout", benchFanOut},
                             {"soap", benchSoap},
                             {"files", benchFiles}};

} // namespace

/*! Runs the benchmarks that are named, or all of them. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    int known = 0;
    bool isGood = true;
    for (const Bench &bench : benches) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(bench.name)))
            continue;
        ++known;
        isGood = bench.run() && isGood;
    }
    if (known < std::max<int>(1, int(wanted.size()))) {
        fprintf(stderr, "The benchmarks are placement, commit, failover, fanout, soap and files.\n");
        return 2;
    }
    return isGood ? 0 : 1;
}
