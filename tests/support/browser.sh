#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Chromium for tests, or ATRIUM_CHROMIUM, in a PID namespace: whatever ends this script, even SIGKILL or the end of the test that
# started it, ends every process of the browser. Debian's script for Chromium is itself a parent, whose end the browser outlives.
exec bwrap --dev-bind / / --unshare-pid --proc /proc --die-with-parent -- "${ATRIUM_CHROMIUM:-/usr/bin/chromium-headless-shell}" "$@"
