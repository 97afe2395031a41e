# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev bench`: compiles, then measures clusters on each database, rooms beside other servers, the console's tables and
# simulated clusters of many nodes; figures as JSON lines on standard output.
# shellcheck shell=bash

bench_command() {
    local bin=$ATRIUM_ROOT/build/release/bin status=0 topic others=()
    for topic in "$@"; do
        [[ $topic == console || $topic == scale ]] || others+=("$topic")
    done
    need_packages build run postgresql mariadb bench
    build_preset release
    if (($# == 0)) || [[ " $* " == *" fanout "* ]]; then
        build_referee "${ATRIUM_REFEREE:-$ATRIUM_ROOT/../shared/bench/fanout.cpp}"
    fi
    say "Measuring; one line of JSON for each figure"
    if (($# == 0 || ${#others[@]})); then
        "$bin/atrium-bench" "${others[@]}" || status=$?
    fi
    if (($# == 0)) || [[ " $* " == *" console "* ]]; then
        "$bin/atrium-bench-console" || status=$?
    fi
    if (($# == 0)) || [[ " $* " == *" scale "* ]]; then
        "$bin/atrium-bench-scale" || status=$?
    fi
    return "$status"
}

# Compiles the load generator from outside the project where its source is found, and says where the program and the
# configurations of the other servers are, which lie beside the source.
build_referee() {
    local source=$1 program=$ATRIUM_ROOT/build/release/referee
    if [[ ! -e $source ]]; then
        [[ -z ${ATRIUM_REFEREE:-} ]] || fail "ATRIUM_REFEREE names no file: $ATRIUM_REFEREE"
        return 0
    fi
    if [[ $source -nt $program ]]; then
        say "Compiling the referee"
        c++ -O2 -std=c++20 -w -o "$program" "$source" >&2
    fi
    export ATRIUM_REFEREE_PROGRAM=$program
    [[ ! -d ${source%/*}/peers ]] || export ATRIUM_PEERS=${source%/*}/peers
}
