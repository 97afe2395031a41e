# SPDX-License-Identifier: GPL-3.0-or-later
# What every command shares: where things are, and how to speak to the person.
# shellcheck shell=bash

ATRIUM_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
ATRIUM_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/atrium

# Qt warns of any locale that is not UTF-8, and a bare machine has none set.
[[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LANG=C.UTF-8

# Progress goes to standard error, so that standard output carries results alone.
say() { printf '== %s\n' "$*" >&2; }

fail() {
    printf 'error: %s\n' "$1" >&2
    [[ $# -lt 2 ]] || printf '       %s\n' "${@:2}" >&2
    exit 1
}

usage_error() {
    printf 'error: %s\n' "$1" >&2
    printf '       See: packaging/%s help\n' "${0##*/}" >&2
    exit 2
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# Prints a new random password of 192 bits, in characters that need no quoting anywhere.
random_password() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

# Writes standard input to a file that nobody else can read.
write_private() { (umask 077 && cat >"$1"); }

# Prints a text as it stands between double quotes in JSON and TOML.
quoted_text() {
    local text=${1//\\/\\\\}
    printf '%s' "${text//\"/\\\"}"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints the first free port at or above the given one, skipping those in the rest of the arguments.
free_port_from() {
    local port=$1
    shift
    while [[ " $* " == *" $port "* ]] || ! port_is_free "$port"; do
        ((++port <= 65535)) || fail "no free port found on 127.0.0.1"
    done
    printf '%s\n' "$port"
}

# Prints a free port that no one is likely to ask for next; below the range the kernel gives to outgoing connections.
random_free_port() { free_port_from $((20000 + RANDOM % 12000)); }
