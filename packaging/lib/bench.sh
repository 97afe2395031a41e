# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev bench`: compiles, then runs each benchmark in packaging/bench; one script per subject.
# shellcheck shell=bash

bench_command() {
    local scripts=() script
    (($# == 0)) || usage_error "bench does not know '$1'"
    mapfile -t scripts < <(find "$ATRIUM_ROOT/packaging/bench" -name '*.sh' 2>/dev/null | sort)
    ((${#scripts[@]})) || fail "no benchmark exists yet"
    need_packages build run
    build_preset release
    for script in "${scripts[@]}"; do
        say "Benchmark ${script##*/}"
        bash "$script"
    done
}
