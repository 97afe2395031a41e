# SPDX-License-Identifier: GPL-3.0-or-later
# Qt as the thread sanitizer needs it. It has to see every lock and every count of references, also those within Qt, and
# Debian's Qt is not compiled so: each string that two threads share would look like a race. So the source package of the Qt
# that is installed here is compiled once more, configured alike: programs find these libraries in place of Debian's.
# shellcheck shell=bash

# Prints the folder with Qt's libraries for threads, SQL and networks; compiles them once for each version of Debian's.
tsan_qt_prefix() {
    local version
    need_packages build tsan
    # shellcheck disable=SC2016 # dpkg-query expands it
    version=$(dpkg-query --show --showformat='${source:Version}' qt6-base-dev)
    built_once "qt-$version-tsan" tsan_qt_build "$version"
}

tsan_qt_build() {
    local version=$1 prefix=$2 work log=$2.log host kind
    work=$(mktemp -d "$ATRIUM_CACHE/qt-build.XXXXXX")
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$work'" EXIT
    host=$(qmake6 -query QT_INSTALL_LIBS)
    say "Fetching the source of Qt $version (46 MB)"
    debian_source "$work" "$(suite_of)" "qt6-base=$version"
    # Without vfork, whose child runs on its parent's memory, also on what the sanitizer keeps of its parent.
    sed -i 's/ | CLONE_VFORK | CLONE_VM//' "$work"/source/qt6-base-*/src/3rdparty/forkfd/forkfd_linux.c
    say "Building Qt's libraries for the thread sanitizer (once; about 10 minutes on 2 cores)"
    # Debian's debian/rules, without what draws; its tools, as those of the build would be looked at by the sanitizer too.
    logged "$log" "Qt did not build; the whole output is in $log" \
        cmake -G Ninja -S "$work"/source/qt6-base-*/ -B "$work/build" -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" -DCMAKE_C_FLAGS_RELWITHDEBINFO="-O1 -g1" \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host/cmake" -DQT_FORCE_FIND_TOOLS=ON \
        -DFEATURE_sanitizer=ON -DFEATURE_sanitize_thread=ON -DFEATURE_gui=OFF -DFEATURE_dbus=OFF \
        -DFEATURE_mimetype_database=OFF -DFEATURE_doubleconversion=ON -DFEATURE_glib=ON -DFEATURE_icu=ON \
        -DFEATURE_system_pcre2=ON -DFEATURE_ssl=ON -DFEATURE_libproxy=ON -DFEATURE_sctp=ON -DFEATURE_sql_odbc=OFF \
        -DFEATURE_sql_mysql=ON -DFEATURE_sql_psql=ON -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON \
        -DFEATURE_system_libb2=ON -DFEATURE_rpath=OFF -DFEATURE_relocatable=OFF
    logged "$log" "Qt did not build; the whole output is in $log" cmake --build "$work/build" --target install
    # All else is Debian's: texts, and plug-ins of other kinds, for windows, pictures, styles.
    ln -s "$(qmake6 -query QT_INSTALL_TRANSLATIONS)" "$prefix/translations"
    for kind in "$(qmake6 -query QT_INSTALL_PLUGINS)"/*; do
        [[ -e $prefix/plugins/${kind##*/} ]] || ln -s "$kind" "$prefix/plugins/"
    done
}
