# SPDX-License-Identifier: GPL-3.0-or-later
# Debian systems of their own in folders, of any release, without a trace on this machine: packages are built and
# installed there. They are made once, from the mirror that apt uses here, and kept in the cache.
#
#   ROOTS/SUITE          a bare system with systemd (root_need)
#   ROOTS/SUITE-build    the same with what a build needs
#   ROOTS/SUITE.fetched  packages that were fetched, where apt keeps them, so that no run fetches them again
# shellcheck shell=bash

readonly roots_folder=$ATRIUM_CACHE/roots
readonly apt_archives=var/cache/apt/archives
readonly root_days=14 # a system that is older is brought up to date before it is used

# Prints what /etc/apt/sources.list of a release is: as this machine's, of that release.
root_sources() {
    local suite=$1 here
    here=$(suite_of)
    # shellcheck disable=SC2016 # apt expands it
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 'Origin: Debian' 'Component: main' |
        awk -v here="$here" -v suite="$suite" '{ sub("^" here, suite, $2); print "deb", $1, $2, "main" }' | sort -u
}

# Makes sure that the bare system of a release is there and up to date; prints its folder. For root alone.
root_need() {
    local suite=$1 root=$roots_folder/$1
    ((EUID == 0)) || fail "only root can make a Debian system of its own" "Run this as root."
    need_packages roots
    mkdir -p "$roots_folder"
    (
        flock 9 # two first starts at once make it once
        if [[ ! -e $root.complete ]]; then
            root_make "$suite" "$root"
        elif [[ -n $(find "$root.complete" -mtime "+$root_days") ]]; then
            say "Bringing the Debian system $suite up to date"
            root_run "$root" sh -c 'apt-get -q update && apt-get -q -y upgrade' >"$root.log" 2>&1 ||
                root_failed "$root" "could not be brought up to date"
            touch "$root.complete"
        fi
    ) 9>"$roots_folder/$suite.lock"
    printf '%s\n' "$root"
}

root_make() {
    local suite=$1 root=$2 sources
    sources=$(root_sources "$suite")
    [[ -n $sources ]] || fail "apt has no source of Debian's main archive" "Add one to /etc/apt/sources.list."
    say "Making a bare Debian system of the release $suite (once; a minute or two)"
    rm -rf "$root"
    # In a mount namespace of its own, so that nothing stays mounted whatever happens. It is thrown away when it breaks,
    # so nothing in it needs to wait for the disk.
    unshare --mount --propagation private mmdebstrap --mode=root --variant=minbase \
        --include=ca-certificates,dbus,iproute2,procps,systemd-sysv \
        --aptopt='Acquire::Languages "none"' --dpkgopt=force-unsafe-io \
        --skip=cleanup/apt/lists "$suite" "$root" - <<<"$sources" >"$root.log" 2>&1 ||
        root_failed "$root" "could not be made"
    touch "$root.complete"
}

root_failed() {
    tail -n 30 "$1.log" >&2
    fail "the Debian system in $1 $2" "The whole output is in $1.log"
}

# Makes the system of a release that builds packages, with the packages named by the rest of the arguments; prints its folder.
root_need_build() {
    local suite=$1 base root=$roots_folder/$1-build wanted=("${@:2}")
    base=$(root_need "$suite")
    (
        flock 9
        if [[ ! -e $root.complete || $base.complete -nt $root.complete || $(cat "$root.complete") != "${wanted[*]}" ]]; then
            say "Making a Debian system of the release $suite that builds packages (once; a few minutes)"
            rm -rf "$root.complete" "$root"
            cp -a "$base" "$root"
            root_run "$root" apt-get -q -y install --no-install-recommends "${wanted[@]}" >"$root.log" 2>&1 ||
                root_failed "$root" "could not be made"
            printf '%s\n' "${wanted[*]}" >"$root.complete"
        fi
    ) 9>"$roots_folder/$suite-build.lock"
    printf '%s\n' "$root"
}

# Runs a command in a system, with this machine's network. What is mounted for it is gone with it: it has a mount
# namespace and a process namespace of its own. MOUNTS="FROM:TO …" shows folders of this machine there.
root_run() {
    local root=$1 archives
    shift
    archives=$(root_fetched "$root")/$apt_archives
    mkdir -p "$archives/partial"
    MOUNTS="$archives:/$apt_archives ${MOUNTS:-}" \
        unshare --mount --propagation private --pid --fork --kill-child \
        bash -euc '
            root=$1
            shift
            mount --bind "$root" "$root"
            mount -t proc proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount -t tmpfs tmpfs "$root/run"
            for each in $MOUNTS; do
                mkdir -p "$root${each#*:}"
                mount --bind "${each%%:*}" "$root${each#*:}"
            done
            if [[ -e /etc/resolv.conf ]]; then
                [[ ! -L $root/etc/resolv.conf ]] || rm "$root/etc/resolv.conf"
                touch "$root/etc/resolv.conf"
                mount --bind "$(realpath /etc/resolv.conf)" "$root/etc/resolv.conf"
            fi
            # Nothing that is installed is started: no systemd runs there now.
            exec chroot "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
                LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive TMPDIR=/tmp "$@"
        ' root_run "$root" "$@"
}

# Prints the folder that keeps what was fetched for a system: laid over one, apt finds it.
root_fetched() {
    local suite
    suite=$(suite_of "$1")
    printf '%s/%s.fetched\n' "$roots_folder" "$suite"
}
