# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches source packages of Debian, and keeps what is built of them. The machine's own sources and lists stay as they are:
# apt works on a private list, signed by Debian's keys, from the mirror that this machine already uses.
# shellcheck shell=bash

# Prints a folder of the cache that a command, given it as its last argument, fills once: NAME COMMAND…
built_once() {
    local folder=$ATRIUM_CACHE/$1
    shift
    mkdir -p "$ATRIUM_CACHE"
    (
        flock 9 # two first starts at once build it once
        if [[ ! -e $folder/.complete ]]; then
            rm -rf "$folder" "$folder.log"
            "$@" "$folder"
            touch "$folder/.complete"
        fi
    ) 9>"$folder.lock"
    printf '%s\n' "$folder"
}

# Runs a command whose output is of interest only when it fails: LOG MESSAGE COMMAND…
logged() {
    local log=$1 message=$2
    shift 2
    "$@" >>"$log" 2>&1 || {
        tail -n 30 "$log" >&2
        fail "$message"
    }
}

# Puts a source package of a release into FOLDER/source: FOLDER SUITE PACKAGE[=VERSION], then options for `apt-get source`.
debian_source() {
    local folder=$1 suite=$2 package=$3 mirror keys=()
    shift 3
    mapfile -t keys < <(archive_keys "$suite")
    if ((${#keys[@]} == 0)); then
        install_packages debian-archive-keyring
        mapfile -t keys < <(archive_keys "$suite")
        ((${#keys[@]})) || fail "the keys of Debian's $suite are not in the package debian-archive-keyring"
    fi
    mirror=$(debian_mirror)
    if [[ -z $mirror ]]; then # a machine whose lists were cleaned away
        update_package_lists
        mirror=$(debian_mirror)
        [[ -n $mirror ]] || fail "apt has no source of Debian's main archive" "Add one to /etc/apt/sources.list."
    fi
    mkdir -p "$folder"/{lists,cache,source}/partial
    (
        IFS=,
        printf 'deb-src [signed-by=%s] %s %s main\n' "${keys[*]}" "$mirror" "$suite"
    ) >"$folder/sources.list"
    local apt=(apt-get -q -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=)
    local failed="the source of ${package%=*} could not be fetched"
    logged "$folder/apt.log" "$failed" "${apt[@]}" update
    (cd "$folder/source" && logged "$folder/apt.log" "$failed" "${apt[@]}" source "$@" "$package")
}

# Prints the files with the keys that a release is signed by.
archive_keys() { find /usr/share/keyrings -name "debian-archive-$1-*.gpg" ! -name '*security*' | sort; }

# Prints the address of Debian's main archive as apt is configured here.
debian_mirror() {
    # shellcheck disable=SC2016 # apt expands it
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 'Component: main' |
        head -n 1
}
