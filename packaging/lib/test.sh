# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev test`: compiles and runs the tests; the last lines are ctest's.
# shellcheck shell=bash

test_command() {
    local preset=release filter='' installed='' sanitize='' suite='' delays='' arguments=()
    while (($#)); do
        case $1 in
        --faults) filter=faults ;;
        --delays) delays=yes ;;
        --install | --zero) installed=${1#--} ;;
        --suite) suite=${2:?--suite needs a name} && shift ;;
        --sanitize) sanitize=all ;;
        --fuzz)
            shift
            fuzz_command "$@"
            return
            ;;
        --upgrade) filter=upgrade ;;
        --preset) preset=${2:?--preset needs a name} && shift ;;
        *) arguments+=("$1") ;;
        esac
        shift
    done
    if [[ -n $installed ]]; then
        test_installed "$installed" "${suite:-$(suite_of)}"
        return
    fi
    [[ -z $suite ]] || usage_error "--suite goes with --install and --zero"
    need_packages build run previews media test page postgresql mariadb
    [[ -n $filter ]] || need_page_modules
    if [[ $sanitize == all ]]; then
        sanitize_command "${arguments[@]}"
        return
    elif [[ $preset == [at]san ]]; then
        sanitized_test "$preset" "${arguments[@]}"
        return
    fi
    build_preset "$preset"
    if [[ $filter == upgrade ]]; then
        ATRIUM_PREVIOUS_AGENT=$(previous_agent)
        export ATRIUM_PREVIOUS_AGENT
    fi
    say "Testing build/$preset"
    cd "$ATRIUM_ROOT"
    [[ -z $delays ]] || export LD_PRELOAD=$ATRIUM_ROOT/build/$preset/lib/libatrium-delays.so
    exec ctest --preset "${filter:-$preset}" "${arguments[@]}"
}

# Runs a test of the packages of a release in Debian systems of its own; makes the packages if the sources are newer.
test_installed() {
    local test=$1 suite=$2 folder=$ATRIUM_ROOT/build/deb/$2
    need_packages roots test
    deb_is_current "$folder" || deb_command --suite "$suite"
    say "Testing the packages in build/deb/$suite"
    exec "$ATRIUM_ROOT/tests/install/$test.sh" "$suite" "$folder"
}

# True if what the packages in a folder are made of has not changed since.
deb_is_current() {
    local changes newer
    changes=$(find "$1" -maxdepth 1 -name '*.changes' 2>/dev/null) || true
    [[ -n $changes ]] || return 1
    # shellcheck disable=SC2016 # the inner shell's
    newer=$(cd "$ATRIUM_ROOT" &&
        git ls-files -z -- CMakeLists.txt agent common console packaging/CMakeLists.txt packaging/debian resources translations |
        xargs -0 sh -c 'find "$@" -maxdepth 0 -newer "$0"' "$changes" 2>/dev/null) || true
    [[ -z $newer ]]
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
