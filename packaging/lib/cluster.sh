# SPDX-License-Identifier: GPL-3.0-or-later
# A cluster on this machine: its configuration files, its database and its nodes.
#
# In the cluster's folder: node1.toml, node1.log and so on, admin-password, cluster.key, upload/ and streams/, and
# database/ with a private server or atrium.sqlite.
# shellcheck shell=bash

readonly agent=$ATRIUM_ROOT/build/release/bin/atrium-agent
readonly console=$ATRIUM_ROOT/build/release/bin/atrium-console
readonly admin_login=admin
readonly node_start_seconds=60
readonly process_stop_seconds=10

cluster_folder=
cluster_database=
http_ports=()
peer_ports=()
child_pids=()  # the nodes in their order, then whatever else was started
child_names=() # for people; empty: nobody needs to hear when it ends
child_logs=()

# Starts a cluster: FOLDER DATABASE NODES HTTP_PORT PEER_PORT [JANUS_PORT TURN_PORT], the ports being those of the first
# node; with the last two it has media servers. Returns when every node is ready. The caller has set `trap cluster_stop EXIT`.
cluster_start() {
    local nodes=$3 id
    cluster_folder=$(realpath "$1")
    cluster_database=$2
    umask 077
    exec 8>"$cluster_folder/lock"
    flock --nonblock 8 || fail "a cluster runs in $cluster_folder already" "End it, or name another --folder."
    cluster_start_database
    cluster_choose_ports "$nodes" "$4" "$5"
    (($# < 7)) || media_prepare "$nodes" "$6" "$7"
    for ((id = 1; id <= nodes; id++)); do
        node_config "$id" >"$cluster_folder/node$id.toml"
    done
    cluster_initialise "$nodes"
    for ((id = 1; id <= nodes; id++)); do
        start_child "Node $id" "node$id.log" "$agent" serve --config "$cluster_folder/node$id.toml"
    done
    (($# < 7)) || media_start
    for ((id = 1; id <= nodes; id++)); do
        node_await "$id"
    done
    (($# < 7)) || media_await
}

# Starts something in the background: NAME LOG COMMAND…; the log is in the cluster's folder. It is in a session of its own, so
# that Ctrl-C reaches this script alone; it ends with this script in any case.
start_child() {
    setsid setpriv --pdeathsig TERM "${@:3}" >>"$cluster_folder/$2" 2>&1 </dev/null 8>&- &
    child_pids+=($!)
    child_names+=("$1")
    child_logs+=("$2")
}

cluster_start_database() {
    [[ $cluster_database != sqlite ]] || return 0
    chmod a+x "$cluster_folder" # root's server has an account of its own
    "$ATRIUM_ROOT/packaging/database" start --until $$ "$cluster_database" "$cluster_folder/database" >/dev/null 8>&-
}

cluster_choose_ports() {
    local nodes=$1 http=$2 peer=$3 id port
    for ((id = 1; id <= nodes; id++)); do
        port=$(free_port_from $((http + id - 1)) "${http_ports[@]}")
        ((port == http + id - 1)) || say "Port $((http + id - 1)) is in use; node $id takes $port"
        http_ports+=("$port")
    done
    for ((id = 1; id <= nodes; id++)); do
        port=$(free_port_from $((peer + id - 1)) "${http_ports[@]}" "${peer_ports[@]}")
        ((port == peer + id - 1)) || say "Peer port $((peer + id - 1)) is in use; node $id takes $port"
        peer_ports+=("$port")
    done
}

# Prints the configuration of a node.
node_config() {
    local id=$1 others=() other
    for other in "${!peer_ports[@]}"; do
        ((other == id - 1)) || others+=("127.0.0.1:${peer_ports[other]}")
    done
    cat <<TOML
[node]
id = $id
name = "node$id"
address = "127.0.0.1"

[http]
listen = "127.0.0.1"
port = ${http_ports[id - 1]}
webapp = "openmeetings"
protocol = "http"

[peers]
listen = "127.0.0.1"
port = ${peer_ports[id - 1]}
commit_provider = "$(if ((${#others[@]})); then IFS=';' && printf 'tcp(Addresses=%s)' "${others[*]}"; fi)"

[database]
TOML
    if [[ $cluster_database == sqlite ]]; then
        printf 'driver = "sqlite"\nfile = "atrium.sqlite"\n'
    else
        printf 'driver = "%s"\nhost = "127.0.0.1"\nport = %d\n' "$cluster_database" "$(<"$cluster_folder/database/port")"
        printf 'name = "atrium"\nuser = "atrium"\npassword_file = "database/password"\n'
    fi
    cat <<'TOML'

[cluster]
key_file = "cluster.key"

[files]
upload = "upload"
streams = "streams"
TOML
    ((${#janus_ports[@]} == 0)) || media_config "$id"
}

# Makes the cluster and lists its nodes; what is there already stays.
cluster_initialise() {
    local nodes=$1 id
    [[ -s $cluster_folder/admin-password ]] || random_password | write_private "$cluster_folder/admin-password"
    unless_there "$agent" init --config "$cluster_folder/node1.toml" \
        --admin-login "$admin_login" --admin-password-file "$cluster_folder/admin-password"
    for ((id = 2; id <= nodes; id++)); do
        unless_there "$agent" join --config "$cluster_folder/node$id.toml"
    done
}

# Runs a command of the agent, which says with 11 that what it should make is there.
unless_there() {
    local output status=0
    output=$("$@" 2>&1) || status=$?
    ((status == 0 || status == 11)) || fail "${1##*/} $2 ended with exit status $status:" "$output"
}

# Waits until a node is ready to serve.
node_await() {
    local id=$1 pid=${child_pids[$1 - 1]} tries
    for ((tries = node_start_seconds * 10; tries > 0; tries--)); do
        if curl --silent --fail --max-time 2 --output /dev/null "http://127.0.0.1:${http_ports[id - 1]}/readyz"; then
            say "Node $id is ready on port ${http_ports[id - 1]}"
            return 0
        fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    tail -n 20 "$cluster_folder/node$id.log" >&2
    fail "node $id did not start; the last lines of its log are above" "All of it: $cluster_folder/node$id.log"
}

cluster_address() { printf 'http://127.0.0.1:%d/openmeetings/\n' "${http_ports[0]}"; }

# Ends everything that was started, the database last.
cluster_stop() {
    local pid deadline=$((SECONDS + process_stop_seconds))
    trap '' INT TERM HUP # an impatient second Ctrl-C must not leave half of it behind
    ((${#child_pids[@]} == 0)) || kill -TERM "${child_pids[@]}" 2>/dev/null || true
    for pid in "${child_pids[@]}"; do
        while ((SECONDS < deadline)) && kill -0 "$pid" 2>/dev/null; do
            sleep 0.1
        done
        if kill -KILL "$pid" 2>/dev/null; then
            say "A process did not end within $process_stop_seconds s and was killed"
        fi
        wait "$pid" 2>/dev/null || true # without the shell's own message
    done
    [[ -z $cluster_folder || $cluster_database == sqlite ]] ||
        "$ATRIUM_ROOT/packaging/database" stop "$cluster_database" "$cluster_folder/database"
}
