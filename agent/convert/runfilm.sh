#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the sandbox: one of FFmpeg's programs, at a low priority. Its output follows a line "begun".
# usage: runfilm.sh PROGRAM ARGUMENT…
set -eu
echo begun
renice -n 15 -p $$ >/dev/null 2>&1 || : # lower already
exec "$@"
