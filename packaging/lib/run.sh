# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev run`: a cluster to look at, or with --verify one that is checked and thrown away.
# shellcheck shell=bash

readonly first_http_port=5080
readonly first_peer_port=5636
readonly first_janus_port=8188
readonly first_turn_port=3478

run_command() {
    local nodes=2 database=sqlite port=$first_http_port folder='' with_console=yes verify='' with_media=''
    while (($#)); do
        case $1 in
        --nodes | --database | --port | --folder) (($# >= 2)) || usage_error "$1 needs a value" ;;&
        --nodes) nodes=$2 && shift ;;
        --database) database=$2 && shift ;;
        --port) port=$2 && shift ;;
        --folder) folder=$2 && shift ;;
        --no-console) with_console='' ;;
        --verify) verify=yes ;;
        --media) with_media=yes ;;
        *) usage_error "run does not know '$1'" ;;
        esac
        shift
    done
    [[ $nodes =~ ^[1-9][0-9]?$ ]] || usage_error "--nodes takes a number from 1 to 99"
    [[ $port =~ ^[1-9][0-9]{0,4}$ ]] || usage_error "--port takes a port number"
    case $database in
    sqlite | postgresql | mariadb) ;;
    *) usage_error "--database takes sqlite, postgresql or mariadb" ;;
    esac
    need_packages build run previews
    [[ -z $with_media ]] || need_media
    build_preset release
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    if [[ -n $verify ]]; then
        run_verify "$nodes" "$database" "$with_media"
    else
        run_until_ended "$nodes" "$database" "$port" "${folder:-$(run_default_folder "$database")}" "$with_console" "$with_media"
    fi
}

# Prints where a cluster keeps its files. Database servers that root starts run under accounts of their own, which
# cannot enter root's home.
run_default_folder() {
    local state=${XDG_STATE_HOME:-$HOME/.local/state}
    ((EUID != 0)) || state=${XDG_STATE_HOME:-/var/lib}
    printf '%s/atrium/dev-%s\n' "$state" "$1"
}

run_until_ended() {
    local nodes=$1 database=$2 port=$3 folder=$4 with_console=$5 with_media=$6 id ended status
    mkdir -p "$folder"
    trap cluster_stop EXIT
    cluster_start "$folder" "$database" "$nodes" "$port" "$first_peer_port" \
        ${with_media:+"$first_janus_port" "$first_turn_port"}
    cat <<TEXT

  Address    $(cluster_address)
  Login      $admin_login
  Password   $(<"$cluster_folder/admin-password")   (in $cluster_folder/admin-password)
  Logs       $cluster_folder/node1.log and so on
${with_media:+$(media_text)
}
  Ctrl-C ends the cluster; the next run goes on with what is in it.
TEXT
    [[ -z $with_console ]] || run_console
    trap 'exit 0' INT TERM HUP
    while ((${#child_pids[@]})); do
        status=0
        wait -n -p ended "${child_pids[@]}" 2>/dev/null || status=$? # without the shell's own message
        for id in "${!child_pids[@]}"; do
            [[ ${child_pids[id]} == "$ended" ]] || continue
            unset "child_pids[id]"
            [[ -z ${child_names[id]} ]] ||
                say "${child_names[id]} ended by itself, exit status $status; see $cluster_folder/${child_logs[id]}"
        done
    done
    fail "nothing is left running"
}

# Opens the console where there is a display to open it on.
run_console() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} && -x $console ]] || return 0
    start_child '' console.log "$console" --server "$(cluster_address)" --user "$admin_login" \
        --password-file "$cluster_folder/admin-password"
}

run_verify() {
    local nodes=$1 database=$2 with_media=$3 status=0
    throw_away_cluster "$nodes" "$database" "$with_media"
    "$agent" verify --server "$(cluster_address)" --user "$admin_login" \
        --password-file "$cluster_folder/admin-password" 8>&- &
    child_pids+=($!)
    wait $! || status=$?
    [[ -z $with_media ]] || media_check || status=$?
    exit "$status"
}

# Starts a cluster in a folder that goes with it, on ports that nobody else uses: NODES DATABASE [MEDIA].
throw_away_cluster() {
    throw_away_folder=$(mktemp -d "${TMPDIR:-/tmp}/atrium.XXXXXX")
    trap 'cluster_stop; rm -rf "$throw_away_folder"' EXIT
    cluster_start "$throw_away_folder" "$2" "$1" "$(random_free_port)" "$(random_free_port)" \
        ${3:+"$(random_free_port)" "$(random_free_port)"}
}
