# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev test`: compiles and runs the tests; the last lines are ctest's.
# shellcheck shell=bash

test_command() {
    local preset=release filter='' arguments=()
    while (($#)); do
        case $1 in
        --faults) filter=faults ;;
        --preset) preset=${2:?--preset needs a name} && shift ;;
        *) arguments+=("$1") ;;
        esac
        shift
    done
    need_packages build run previews test page postgresql mariadb
    [[ $filter == faults ]] || need_page_modules
    build_preset "$preset"
    say "Testing build/$preset"
    cd "$ATRIUM_ROOT"
    exec ctest --preset "${filter:-$preset}" "${arguments[@]}"
}

# Installs the modules that the page's tests use; again only when their lock file changes.
need_page_modules() {
    local folder=$ATRIUM_ROOT/tests/page wanted
    [[ -e $folder/package-lock.json ]] || return 0
    wanted=$(sha256sum <"$folder/package-lock.json")
    [[ $(cat "$folder/node_modules/.lock-sha256" 2>/dev/null) != "$wanted" ]] || return 0
    say "Installing the modules of the page's tests"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >&2
    printf '%s\n' "$wanted" >"$folder/node_modules/.lock-sha256"
}
