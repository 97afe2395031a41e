# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev test --sanitize`: the tests under the sanitizers for addresses and undefined behaviour, then under the one for threads.
#
# Every process of a test, the agents that it starts too, writes what a sanitizer finds into build/<preset>/reports. A test
# whose agent ends by that may pass all the same: here it does not.
# The one for threads has libraries of Qt compiled for it: tsanqt.sh.
# shellcheck shell=bash

sanitize_command() {
    local status=0 preset
    for preset in asan tsan; do
        (sanitized_test "$preset" "$@") || status=1
    done
    return "$status"
}

# Compiles the preset and runs its tests: PRESET, then arguments for ctest.
sanitized_test() {
    local preset=$1 reports=$ATRIUM_ROOT/build/$1/reports status=0 found
    shift
    build_preset "$preset"
    rm -rf "$reports"
    mkdir -p "$reports"
    say "Testing build/$preset"
    (cd "$ATRIUM_ROOT" && ctest --preset "$preset" "$@") || status=1
    found=$(find "$reports" -type f | wc -l)
    if ((found)); then
        grep -rhE '(ERROR|WARNING): [A-Za-z]+Sanitizer|runtime error:|SUMMARY:' "$reports" | sort | uniq -c | sort -rn >&2
        fail "$found processes were stopped by a sanitizer" "What it saw: build/$preset/reports"
    fi
    return "$status"
}
