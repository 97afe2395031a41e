# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and compiles a preset; `release` unless another is named.
# shellcheck shell=bash

build_preset() {
    local preset=$1 groups=(build) prefix folder qt=
    folder=$ATRIUM_ROOT/build/$preset
    [[ $preset != tidy && $preset != fuzz ]] || groups+=("$preset")
    need_packages "${groups[@]}"
    if [[ $preset == tsan ]]; then
        prefix=$(kdsoap_prefix tsan)
        qt=$(tsan_qt_prefix)/lib
    else
        prefix=$(kdsoap_prefix)
    fi
    # Reconfigured by ninja itself when a CMake file changes; here only for what cmake cannot notice.
    if [[ $ATRIUM_ROOT/CMakePresets.json -nt $folder/build.ninja || $(cat "$folder/.libraries" 2>/dev/null) != "$prefix:$qt" ]]; then
        say "Configuring build/$preset"
        (cd "$ATRIUM_ROOT" && cmake --preset "$preset" -DCMAKE_PREFIX_PATH="$prefix" ${qt:+-DCMAKE_BUILD_RPATH="$qt"}) >&2
        printf '%s\n' "$prefix:$qt" >"$folder/.libraries"
    fi
    say "Compiling build/$preset"
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime # as precompiled headers need
    export CCACHE_DEPEND=1 # what the compiler says it read is enough: what is new is not preprocessed a second time
    cmake --build "$folder" >&2
}

build_command() {
    local preset=release
    while (($#)); do
        case $1 in
        --preset) preset=${2:?--preset needs a name} && shift ;;
        *) usage_error "build does not know '$1'" ;;
        esac
        shift
    done
    build_preset "$preset"
    say "Built: build/$preset/bin"
}
