# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev test --fuzz [SECONDS] [TARGET…]`: compiles the fuzzers of tests/fuzz by clang and lets each run for a while.
# shellcheck shell=bash

readonly fuzz_seconds=60
readonly fuzz_timeout=5       # seconds for one input
readonly fuzz_memory=2048     # MiB
readonly fuzz_input_bytes=8192

fuzz_command() {
    local seconds=$fuzz_seconds folder=$ATRIUM_ROOT/build/fuzz targets=() target found=0
    if [[ ${1:-} =~ ^[0-9]+$ ]]; then
        seconds=$1
        shift
    fi
    targets=("$@")
    build_preset fuzz
    if ((${#targets[@]} == 0)); then
        for target in "$folder"/bin/fuzz_*; do
            targets+=("${target##*/fuzz_}")
        done
    fi
    for target in "${targets[@]}"; do
        [[ -x $folder/bin/fuzz_$target ]] || usage_error "there is no target '$target' in tests/fuzz"
    done
    mkdir -p "$folder/crashes"
    say "Fuzzing each of ${#targets[@]} targets for $seconds s, two at a time; inputs that break a promise: build/fuzz/crashes"
    export -f fuzz_target fuzz_words
    export ATRIUM_ROOT fuzz_timeout fuzz_memory fuzz_input_bytes
    printf '%s\n' "${targets[@]}" | xargs -P 2 -I '{}' bash -c 'fuzz_target "$@"' - '{}' "$seconds" || found=1
    ((found == 0)) || fail "promises were broken" \
        "Mend them, and keep each input in tests/fuzz/regressions/<target>, where the everyday tests give it to the target."
}

# Prints the words of what a target reads, from where they are written down anyway, as libFuzzer's dictionaries have them.
fuzz_words() {
    case $1 in
    soap | envelopes) grep -oh 'name="[A-Za-z_]\+"' "$ATRIUM_ROOT"/resources/wsdl/*.wsdl | sed 's/^name=//' ;;
    api) grep -oh '"[A-Za-z/{}]\{2,30\}"' "$ATRIUM_ROOT"/resources/openapi/atrium.json ;;
    configuration) grep -oE '^#?[a-z_]+ =' "$ATRIUM_ROOT/resources/config/agent.toml" | tr -d '# =' | sed 's/.*/"&"/' ;;
    board | meeting | frames) grep -oh '"[A-Za-z]\{1,30\}"' "$ATRIUM_ROOT"/tests/wire/golden/*.json | sed 's/"\(.*\)"/"\\"\1\\""/' ;;
    requests) printf '"%s"\n' 'Content-Length: ' 'Transfer-Encoding: chunked' 'Host: a' 'HTTP/1.1' '\x0d\x0a' 'Upgrade: websocket' ;;
    esac | sort -u
}

# Lets one target run, and says in a line what came of it: TARGET SECONDS. What it learned is kept for the next time.
fuzz_target() {
    local target=$1 seconds=$2 folder=$ATRIUM_ROOT/build/fuzz log seeds=() each options=() status=0 crashes
    log=$folder/crashes/$target.log
    rm -f "$folder/crashes/$target-"*
    mkdir -p "$folder/corpus/$target"
    for each in "$ATRIUM_ROOT/tests/fuzz/corpus/$target" "$ATRIUM_ROOT/tests/fuzz/regressions/$target"; do
        [[ ! -d $each ]] || seeds+=("$each")
    done
    [[ $target != frames ]] || seeds+=("$ATRIUM_ROOT/tests/wire/golden")
    fuzz_words "$target" >"$folder/corpus/$target.dict"
    [[ ! -s $folder/corpus/$target.dict ]] || options+=("-dict=$folder/corpus/$target.dict")
    TMPDIR=$([[ -w /dev/shm ]] && printf /dev/shm || printf /tmp) \
        ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1:allocator_may_return_null=0 \
        UBSAN_OPTIONS=print_stacktrace=1 \
        nice "$folder/bin/fuzz_$target" "-max_total_time=$seconds" "-timeout=$fuzz_timeout" "-rss_limit_mb=$fuzz_memory" \
        "-max_len=$fuzz_input_bytes" -print_final_stats=1 "-artifact_prefix=$folder/crashes/$target-" "${options[@]}" \
        "$folder/corpus/$target" "${seeds[@]}" >"$log" 2>&1 || status=$?
    crashes=$(find "$folder/crashes" -name "$target-*" | wc -l)
    awk -v target="$target" -v status="$status" -v crashes="$crashes" '
        /^stat::average_exec_per_sec:/ { speed = $2 }
        /^stat::number_of_executed_units:/ { runs = $2 }
        / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1) }
        END {
            printf "%-14s %10d inputs %8d a second, coverage %6d, found %d%s\n", target, runs, speed, coverage, crashes,
                   status == 0 ? "" : " (see build/fuzz/crashes/" target ".log)"
        }' "$log"
    return "$status"
}
