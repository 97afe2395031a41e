# SPDX-License-Identifier: GPL-3.0-or-later
# What tests of installed nodes do alike: steps that are told one by one, and waiting with a deadline.
# shellcheck shell=bash

steps_done=0

# Runs a command as a step of the test; its sentence says what holds then. Ends the test if it does not.
step() {
    local sentence=$1 output status since=$SECONDS
    shift
    set +e # what is looked at by || would not end at its first error
    output=$(set -e; "$@" 2>&1)
    status=$?
    set -e
    ((++steps_done))
    if ((status == 0)); then
        printf 'ok %d - %s (%d s)\n' "$steps_done" "$sentence" $((SECONDS - since))
        [[ -z ${VERBOSE:-} ]] || printf '%s\n' "$output" | sed 's/^/# /'
        return 0
    fi
    printf 'not ok %d - %s\n' "$steps_done" "$sentence"
    printf '%s\n' "$output" | tail -n 40 | sed 's/^/# /'
    ! declare -F step_failed >/dev/null || step_failed
    exit 1
}

# Runs a command again and again until it succeeds: SECONDS COMMAND…
within() {
    local deadline=$((SECONDS + $1)) output
    shift
    until output=$("$@" 2>&1); do
        if ((SECONDS >= deadline)); then
            printf 'not in time: %s\n%s\n' "$*" "$output"
            return 1
        fi
        sleep 0.2
    done
    printf '%s\n' "$output"
}

# Succeeds if a command fails.
refused() { ! "$@"; }

# Succeeds if two texts are the same; tells both if not.
same() {
    [[ $1 == "$2" ]] || {
        printf 'expected: %s\ngot:      %s\n' "$1" "$2"
        return 1
    }
}

# Succeeds if a text is in what a command prints: TEXT COMMAND…
says() {
    local text=$1 output
    shift
    output=$("$@" 2>&1) || true
    [[ $output == *"$text"* ]] || {
        printf 'expected: %s\nin:       %s\n' "$text" "$output"
        return 1
    }
}
