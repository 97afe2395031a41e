# SPDX-License-Identifier: GPL-3.0-or-later
# The agent of the version before, for the test of an upgrade: the tag fixture/previous, compiled by itself.
# shellcheck shell=bash

PREVIOUS_TAG=fixture/previous
PREVIOUS_COMMIT=e7bbfceb93302a38a605999595651752aecd12f8 # what it names: a clone may have come without tags

# Compiles it, once for each commit that the tag has named, and prints where it is.
previous_agent() {
    local folder=$ATRIUM_ROOT/build/previous commit prefix
    commit=$(git -C "$ATRIUM_ROOT" rev-parse --quiet --verify "refs/tags/$PREVIOUS_TAG^{commit}") ||
        commit=$(git -C "$ATRIUM_ROOT" rev-parse --quiet --verify "$PREVIOUS_COMMIT^{commit}") ||
        fail "neither the tag $PREVIOUS_TAG nor its commit is in this clone" \
            "Run: git fetch --depth 1 origin tag $PREVIOUS_TAG"
    if [[ $(cat "$folder/.commit" 2>/dev/null) != "$commit" ]]; then
        say "Compiling the agent of $PREVIOUS_TAG"
        rm -rf "$folder"
        mkdir -p "$folder/source"
        git -C "$ATRIUM_ROOT" archive "$commit" | tar -x -C "$folder/source"
        prefix=$(kdsoap_prefix)
        cmake -S "$folder/source" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" \
            -DATRIUM_CONSOLE=OFF -DATRIUM_TESTS=OFF -DATRIUM_UNITY=ON >&2
        cmake --build "$folder/build" --target atrium-agent >&2
        printf '%s\n' "$commit" >"$folder/.commit"
    fi
    printf '%s\n' "$folder/build/bin/atrium-agent"
}
