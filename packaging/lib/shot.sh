# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev shot`: pictures of the page and of the console, taken of a running cluster.
# shellcheck shell=bash

readonly shot_folder=$ATRIUM_ROOT/build/shots

shot_command() {
    (($# == 0)) || usage_error "shot does not know '$1'"
    need_packages build run page screenshots
    need_page_modules
    build_preset release
    mkdir -p "$shot_folder"
    throw_away_cluster 2 sqlite
    local password_file=$cluster_folder/admin-password
    say "Taking pictures of the page"
    node "$ATRIUM_ROOT/tests/page/shot.mjs" "$(cluster_address)" "$admin_login" "$password_file" "$shot_folder" >&2
    say "Taking pictures of the console"
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        "$console" --screenshot "$shot_folder" --server "$(cluster_address)" --user "$admin_login" \
        --password-file "$password_file" >&2
    say "Pictures are in build/shots"
}
