# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev deb`: packages of Debian, from packaging/debian, for this release or another.
#
# They are built in a copy of the tracked files (build/deb/SUITE/work), so that the work tree stays as it is. Another
# release's are built in a system of that release, by this very script.
# shellcheck shell=bash

deb_command() {
    local here suite folder
    here=$(suite_of)
    suite=$here
    while (($#)); do
        case $1 in
        --suite) suite=${2:?--suite needs a name} && shift ;;
        *) usage_error "deb does not know '$1'" ;;
        esac
        shift
    done
    if [[ -d $ATRIUM_ROOT/debian ]]; then # this is such a copy
        deb_build "$ATRIUM_ROOT"
        return
    fi
    folder=$ATRIUM_ROOT/build/deb/$suite
    need_packages deb
    mkdir -p "$folder"
    exec 7>"$folder/lock"
    flock --nonblock 7 || fail "packages for $suite are being built already"
    deb_copy "$folder/work" "$suite"
    if [[ $suite == "$here" ]]; then
        "$folder/work/atrium/packaging/dev" deb 7>&-
    else
        deb_build_elsewhere "$folder/work" "$suite"
    fi
    find "$folder" -maxdepth 1 -type f ! -name lock -delete
    find "$folder/work" -maxdepth 1 -type f -exec mv -t "$folder" {} +
    say "Built: build/deb/$suite"
    ls "$folder"/*.deb
}

# Copies the tracked files to WORK/atrium, with debian/ where Debian's tools look for it. The place is always the same, and
# what has not changed keeps its age, so that a second build compiles little.
deb_copy() {
    local work=$1 suite=$2 version release date
    version=$(sed -n 's/^project(Atrium VERSION \([0-9.]*\).*/\1/p' "$ATRIUM_ROOT/CMakeLists.txt")
    release=$(release_of "$suite")
    date=$(git -C "$ATRIUM_ROOT" log -1 --format=%cD) || fail "this is neither git's work tree nor a copy with debian/ in it"
    rm -rf "$work"
    mkdir -p "$work/atrium"
    (cd "$ATRIUM_ROOT" && git ls-files -z | while IFS= read -rd '' file; do
        [[ ! -e $file ]] || printf '%s\0' "$file"
    done | tar --null --no-recursion -T - -c) | tar -x -C "$work/atrium"
    cp -a "$work/atrium/packaging/debian" "$work/atrium/debian"
    sed -e "s/@VERSION@/$version+deb$release/" -e "s/@SUITE@/$suite/" -e "s/@DATE@/$date/" \
        "$work/atrium/debian/changelog.in" >"$work/atrium/debian/changelog"
    rm "$work/atrium/debian/changelog.in"
}

# Builds in a copy; the results are beside it.
deb_build() {
    local source=$1 kdsoap profiles=() changes
    need_packages build deb
    kdsoap=$(kdsoap_prefix static)
    [[ -z $kdsoap ]] || profiles=(--build-profiles=pkg.atrium.ownkdsoap)
    say "Building packages of Debian; a compilation of everything"
    export ATRIUM_KDSOAP=$kdsoap
    export DEB_BUILD_OPTIONS="parallel=$(nproc) ${DEB_BUILD_OPTIONS:-}"
    CCACHE_DIR=$(ccache --get-config cache_dir) # debhelper gives the build another home
    export CCACHE_DIR CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    (cd "$source" && nice dpkg-buildpackage --build=binary --unsigned-changes --unsigned-buildinfo \
        "${profiles[@]}" >"$source.log" 2>&1) || {
        grep -n -m 30 -E 'error:|FAILED' "$source.log" >&2
        tail -n 20 "$source.log" >&2
        fail "the packages were not built" "The whole output is in $source.log"
    }
    changes=("${source%/*}"/*.changes)
    say "Looking them over with lintian"
    lintian --allow-root --fail-on error --info --display-info "${changes[0]}" >&2 ||
        fail "lintian found errors in the packages, see above"
}

# Builds WORK/atrium in a system of another release, with this machine's cache of compilations and a cache of its own.
deb_build_elsewhere() {
    local work=$1 suite=$2 root ccache cache=$ATRIUM_CACHE/deb-$2 packages=()
    mapfile -t packages < <(deb_packages "$suite")
    root=$(root_need_build "$suite" "${packages[@]}")
    ccache=$(ccache --get-config cache_dir)
    mkdir -p "$cache" "$ccache"
    MOUNTS="$work:/work $cache:/root/.cache/atrium $ccache:/root/.cache/ccache" \
        root_run "$root" /work/atrium/packaging/dev deb 7>&-
}

# Prints what a build needs in another release.
deb_packages() {
    local release
    release=$(release_of "$1")
    packages_of_release "$release" build deb
    [[ $1 == bookworm ]] || printf 'libkdsoap-bin\nlibkdsoap-dev\n'
}
