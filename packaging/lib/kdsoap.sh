# SPDX-License-Identifier: GPL-3.0-or-later
# Finds KDSoap for Qt 6, or builds it. Debian 13 has it as a package; Debian 12 has not, so there the source package
# of Debian 13 is fetched through apt, checked and built once into the cache.
# shellcheck shell=bash

readonly kdsoap_version=2.2.0
readonly kdsoap_oldest=2.1
readonly kdsoap_sha256=d012a22424c9523d93d012f3ef0ac6745395cc34a595188e48fb5e7656c984b1

# Prints the prefix to give to cmake; nothing where the packaged one is used. With "static", of a library that becomes
# part of the program, compiled as Debian's packages are; with "tsan", of one that the thread sanitizer looks into.
kdsoap_prefix() {
    local kind=${1:-shared} packaged name
    packaged=$(kdsoap_packaged_version)
    if [[ $kind != tsan && -n $packaged ]] && dpkg --compare-versions "$packaged" ge "$kdsoap_oldest"; then
        printf 'libkdsoap-dev\nlibkdsoap-bin\n' | not_installed | grep -q . || return 0
        install_packages libkdsoap-dev libkdsoap-bin
        return 0
    fi
    name=kdsoap-$kdsoap_version-qt6-$(qmake6 -query QT_VERSION)
    [[ $kind == shared ]] || name+=-$kind
    built_once "$name" kdsoap_build "$kind"
}

# Prints the version that apt would install of the package with the development files.
kdsoap_packaged_version() { LC_ALL=C apt-cache policy libkdsoap-dev | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }

kdsoap_build() {
    local kind=$1 prefix=$2 work log=$2.log options=()
    work=$(mktemp -d "$ATRIUM_CACHE/kdsoap-build.XXXXXX")
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$work'" EXIT
    say "Fetching the source of KDSoap $kdsoap_version"
    kdsoap_fetch "$work"
    say "Building KDSoap $kdsoap_version for Qt 6 (once; about 3 minutes on 2 cores)"
    tar -xf "$work/kdsoap.tar.xz" -C "$work"
    case $kind in
    static) options=(-DKDSoap_STATIC=ON "-DCMAKE_CXX_FLAGS=$(kdsoap_debian_flags) -ffile-prefix-map=$work=kdsoap") ;;
    tsan) options=("-DCMAKE_CXX_FLAGS=-fsanitize=thread -g1") ;;
    esac
    logged "$log" "KDSoap did not build; the whole output is in $log" \
        cmake -G Ninja -S "$work/kdsoap-$kdsoap_version" -B "$work/build" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_RPATH="\$ORIGIN/../lib" \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_EXPORT_NO_PACKAGE_REGISTRY=ON \
        -DKDSoap_QT6=ON -DKDSoap_TESTS=OFF -DKDSoap_EXAMPLES=OFF "${options[@]}"
    logged "$log" "KDSoap did not build; the whole output is in $log" cmake --build "$work/build" --target install
}

# Prints the compiler's options of Debian's packages.
kdsoap_debian_flags() {
    local each
    for each in CPPFLAGS CXXFLAGS; do
        DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get "$each"
    done | tr '\n' ' '
}

# Puts the checked source into FOLDER/kdsoap.tar.xz.
kdsoap_fetch() {
    local folder=$1 found
    debian_source "$folder" trixie kdsoap --download-only --tar-only
    found=("$folder"/source/kdsoap_*.orig.tar.xz)
    sha256sum --check --status <<<"$kdsoap_sha256  ${found[0]}" ||
        fail "the source of KDSoap is not the one expected" \
            "${found[0]##*/} does not have the SHA-256 in packaging/lib/kdsoap.sh; nothing was built."
    mv "${found[0]}" "$folder/kdsoap.tar.xz"
}
