# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that a command needs, and only what is missing.
# shellcheck shell=bash

readonly package_list=$ATRIUM_ROOT/packaging/debian-packages.txt

# Prints the name of the release that runs here, or that a system in a folder is of.
suite_of() (
    . "${1:-}/etc/os-release" && printf %s "$VERSION_CODENAME"
)

# Prints the number of the release with this name.
release_of() {
    case $1 in
    bookworm) printf 12 ;;
    trixie) printf 13 ;;
    *) usage_error "--suite takes bookworm or trixie" ;;
    esac
}

# Prints the packages of the named groups that this release has.
packages_of() { packages_of_release "$(. /etc/os-release && printf %s "${VERSION_ID:-}")" "$@"; }

# The same of the release whose number comes first.
packages_of_release() {
    local release=$1
    shift
    awk -v wanted=" $* " -v release="@$release" '
        /^\[.*\]$/ { take = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        /^#/ || /^$/ || (NF > 1 && $2 != release) { next }
        take { print $1 }' "$package_list"
}

# Prints the names on standard input that are neither installed nor provided by an installed package.
not_installed() {
    awk '
        FNR == NR { if ($1 == "installed") for (i = 2; i <= NF; i++) have[$i]; next }
        !($0 in have)' \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' | tr -d ',') -
}

# Makes sure that the packages of the named groups are installed.
need_packages() {
    local missing
    command -v dpkg-query >/dev/null || fail "this is not Debian" \
        "Install what packaging/debian-packages.txt names by hand and use cmake (see CONTRIBUTING.md)."
    mapfile -t missing < <(packages_of "$@" | not_installed)
    ((${#missing[@]})) || return 0
    install_packages "${missing[@]}"
}

install_packages() {
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "packages are missing, and only root can install them. As root, type:" \
            "apt-get update && apt-get install --no-install-recommends $*"
    fi
    say "Installing $# Debian packages: $*"
    update_package_lists
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >&2
}

update_package_lists() { as_root apt-get update --quiet >&2; }
