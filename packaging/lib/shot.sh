# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev shot`: pictures of the page and of the console, taken of a running cluster.
# shellcheck shell=bash

readonly shot_folder=$ATRIUM_ROOT/build/shots
readonly kept_shots=$ATRIUM_ROOT/resources/screenshots

# Every panel in light, dark and German; runs on a display, while people are in a meeting.
# $1 console, $2 folder, the rest: how it connects
readonly console_shots='
set -euo pipefail
console=$1 folder=$2
shift 2
shoot() { # $1 suffix of the names, the rest: options
    local suffix=$1 picture
    shift
    "$console" --screenshot "$folder/console$suffix" "$@"
    for picture in "$folder/console$suffix"/*.png; do
        mv "$picture" "$folder/console-$(basename "$picture" .png)$suffix.png"
    done
    rmdir "$folder/console$suffix"
}
shoot "" --language en "$@"
shoot -dark --language en --style dark "$@"
shoot -german --language de "$@"'

shot_command() {
    (($# == 0)) || usage_error "shot does not know '$1'"
    need_packages build run page screenshots
    need_page_modules
    build_preset release
    rm -rf "$shot_folder"
    mkdir -p "$shot_folder"
    throw_away_cluster 2 sqlite
    local password_file=$cluster_folder/admin-password
    say "Taking pictures of the page and the console"
    XDG_CONFIG_HOME=$cluster_folder/settings XDG_DATA_HOME=$cluster_folder/settings \
        node "$ATRIUM_ROOT/tests/page/shot.mjs" "$(cluster_address)" "$admin_login" "$password_file" "$shot_folder" \
        xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        bash -c "$console_shots" shots "$console" "$shot_folder" \
        --server "$(cluster_address)" --user "$admin_login" --password-file "$password_file" >&2
    cp "$shot_folder"/console-*.png "$shot_folder/page-room.png" "$kept_shots"
    say "Pictures are in build/shots; those of the console and the room are in resources/screenshots too"
}
