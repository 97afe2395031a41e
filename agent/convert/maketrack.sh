#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the sandbox: makes a file that FFmpeg reads of what Janus recorded of one stream.
# usage: maketrack.sh TARGET    reads /source.mjr, writes TARGET.mka for sound, TARGET.mkv for pictures
# Output, after "begun", as agent/convert/trackreport.h reads it: "header" and the recording's own header, "span FROM TO" for each time without
# a gap (seconds), "end". What programs say goes to standard error.
set -eu

damaged() { exit 3; }

echo begun
renice -n 15 -p $$ >/dev/null 2>&1 || : # lower already
header=$(janus-pp-rec --disable-colors --json /source.mjr) || damaged
case $header in
*'"t": "a"'* | *'"t":"a"'*)
    target=$1.mka
    gap=2
    # A microphone that pauses may take its clock up where it stopped, and clocks of sound cards are not those of computers:
    # what is off by a second or drifts is put where it arrived.
    set -- --restamp=1500 --restamp-min-th=1000 --audioskew=80
    ;;
*'"t": "v"'* | *'"t":"v"'*)
    target=$1.mkv
    gap=1000000
    set --
    ;;
*) damaged ;;
esac
printf 'header %s\n' "$header"
janus-pp-rec --disable-colors --debug-level=2 "$@" /source.mjr "$target" >&2 || damaged
[ -s "$target" ] || damaged
ffprobe -v error -show_entries packet=pts_time -of csv=print_section=0 "$target" | awk -F , -v gap=$gap '
    $1 != $1 + 0 { next }
    !seen { from = $1 }
    seen && $1 - last > gap { print "span", from, last; from = $1 }
    { last = $1; seen = 1 }
    END { if (seen) { print "span", from, last; print "end" } }'
