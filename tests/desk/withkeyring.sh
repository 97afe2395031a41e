#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a message bus and a key ring of its own, in a folder that is thrown away.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" XDG_RUNTIME_DIR="$home"
# shellcheck disable=SC2016 # the inner shell looks at its own argument
dbus-run-session -- sh -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$1"' keyring "$1"
