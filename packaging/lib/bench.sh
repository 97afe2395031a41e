# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev bench`: compiles, then measures a cluster on each database; figures as JSON lines on standard output.
# shellcheck shell=bash

bench_command() {
    need_packages build run postgresql mariadb
    build_preset release
    say "Measuring; one line of JSON for each figure"
    exec "$ATRIUM_ROOT/build/release/bin/atrium-bench" "$@"
}
