# SPDX-License-Identifier: GPL-3.0-or-later
# Finds KDSoap for Qt 6, or builds it. Debian 13 has it as a package; Debian 12 has not, so there the source package
# of Debian 13 is fetched through apt, checked and built once into the cache.
# shellcheck shell=bash

readonly kdsoap_version=2.2.0
readonly kdsoap_oldest=2.1
readonly kdsoap_sha256=d012a22424c9523d93d012f3ef0ac6745395cc34a595188e48fb5e7656c984b1

# Prints the prefix to give to cmake; nothing where the packaged one is used. With "static", of a library that becomes
# part of the program, compiled as Debian's packages are.
kdsoap_prefix() {
    local kind=${1:-shared} packaged prefix
    packaged=$(kdsoap_packaged_version)
    if [[ -n $packaged ]] && dpkg --compare-versions "$packaged" ge "$kdsoap_oldest"; then
        printf 'libkdsoap-dev\nlibkdsoap-bin\n' | not_installed | grep -q . || return 0
        install_packages libkdsoap-dev libkdsoap-bin
        return 0
    fi
    prefix=$ATRIUM_CACHE/kdsoap-$kdsoap_version-qt6-$(qmake6 -query QT_VERSION)
    [[ $kind == shared ]] || prefix+=-$kind
    mkdir -p "$ATRIUM_CACHE"
    (
        flock 9 # two first starts at once build it once
        [[ -e $prefix/.complete ]] || kdsoap_build "$prefix" "$kind"
    ) 9>"$ATRIUM_CACHE/kdsoap.lock"
    printf '%s\n' "$prefix"
}

# Prints the version that apt would install of the package with the development files.
kdsoap_packaged_version() { LC_ALL=C apt-cache policy libkdsoap-dev | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }

kdsoap_build() {
    local prefix=$1 kind=$2 work options=()
    work=$(mktemp -d "$ATRIUM_CACHE/kdsoap-build.XXXXXX")
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$work'" EXIT
    say "Fetching the source of KDSoap $kdsoap_version"
    kdsoap_fetch "$work"
    say "Building KDSoap $kdsoap_version for Qt 6 (once; about 3 minutes on 2 cores)"
    tar -xf "$work/kdsoap.tar.xz" -C "$work"
    rm -rf "$prefix"
    if [[ $kind == static ]]; then
        options=(-DKDSoap_STATIC=ON "-DCMAKE_CXX_FLAGS=$(kdsoap_debian_flags) -ffile-prefix-map=$work=kdsoap")
    fi
    {
        cmake -G Ninja -S "$work/kdsoap-$kdsoap_version" -B "$work/build" \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_RPATH="\$ORIGIN/../lib" \
            -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_EXPORT_NO_PACKAGE_REGISTRY=ON \
            -DKDSoap_QT6=ON -DKDSoap_TESTS=OFF -DKDSoap_EXAMPLES=OFF "${options[@]}" &&
            cmake --build "$work/build" --target install
    } >"$ATRIUM_CACHE/kdsoap.log" 2>&1 || {
        tail -n 30 "$ATRIUM_CACHE/kdsoap.log" >&2
        fail "KDSoap did not build; the whole output is in $ATRIUM_CACHE/kdsoap.log"
    }
    touch "$prefix/.complete"
}

# Prints the compiler's options of Debian's packages.
kdsoap_debian_flags() {
    local each
    for each in CPPFLAGS CXXFLAGS; do
        DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get "$each"
    done | tr '\n' ' '
}

# Puts the checked source into FOLDER/kdsoap.tar.xz. The machine's own sources and lists stay as they are: apt works
# on a private list, signed by Debian's keys, from the mirror that this machine already uses.
kdsoap_fetch() {
    local folder=$1 mirror keys=() found
    mapfile -t keys < <(find /usr/share/keyrings -name 'debian-archive-trixie-*.gpg' ! -name '*security*' | sort)
    if ((${#keys[@]} == 0)); then
        install_packages debian-archive-keyring
        mapfile -t keys < <(find /usr/share/keyrings -name 'debian-archive-trixie-*.gpg' ! -name '*security*' | sort)
        ((${#keys[@]})) || fail "the keys of Debian 13 are not in the package debian-archive-keyring"
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
        printf 'deb-src [signed-by=%s] %s trixie main\n' "${keys[*]}" "$mirror"
    ) >"$folder/sources.list"
    local apt=(apt-get -q -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=)
    {
        "${apt[@]}" update &&
            (cd "$folder/source" && "${apt[@]}" source --download-only --tar-only kdsoap)
    } >"$ATRIUM_CACHE/kdsoap.log" 2>&1 || {
        tail -n 30 "$ATRIUM_CACHE/kdsoap.log" >&2
        fail "the source of KDSoap could not be fetched"
    }
    found=("$folder"/source/kdsoap_*.orig.tar.xz)
    sha256sum --check --status <<<"$kdsoap_sha256  ${found[0]}" ||
        fail "the source of KDSoap is not the one expected" \
            "${found[0]##*/} does not have the SHA-256 in packaging/lib/kdsoap.sh; nothing was built."
    mv "${found[0]}" "$folder/kdsoap.tar.xz"
}

# Prints the address of Debian's main archive as apt is configured here.
debian_mirror() {
    # shellcheck disable=SC2016 # apt expands it
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 'Component: main' |
        head -n 1
}
