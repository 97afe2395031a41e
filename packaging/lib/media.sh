# SPDX-License-Identifier: GPL-3.0-or-later
# Media servers of a cluster on this machine: a Janus for each node and one coturn for all, spoken to on 127.0.0.1 alone. What
# people send to Janus goes to the addresses of this machine, for Janus uses no other.
#
# In the cluster's folder: media/ with the secrets (api-secret, admin-key, turn-secret), janusN/ and turnserver.conf, which are
# written anew at each start; janusN.log and turnserver.log.
# shellcheck shell=bash

readonly media_start_seconds=20

janus_ports=() # of the nodes in their order; none: the cluster has no media servers
turn_port=

# Installs what is missing. Debian 13 has no Janus: there it must be found as `janus`.
need_media() {
    need_packages media
    command -v janus >/dev/null || fail "this Debian has no package janus" \
        "Install Janus 1.1 or newer by hand, so that its program is found as \"janus\"; or use Debian 12."
}

# Chooses ports from the given ones on and makes the secrets: NODES JANUS_PORT TURN_PORT.
media_prepare() {
    local nodes=$1 janus=$2 turn=$3 id port secret
    mkdir -p "$cluster_folder/media"
    for secret in api-secret admin-key turn-secret; do
        [[ -s $cluster_folder/media/$secret ]] || random_password | write_private "$cluster_folder/media/$secret"
    done
    for ((id = 1; id <= nodes; id++)); do
        port=$(free_port_from $((janus + id - 1)) "${http_ports[@]}" "${peer_ports[@]}" "${janus_ports[@]}")
        janus_ports+=("$port")
    done
    turn_port=$(free_port_from "$turn" "${http_ports[@]}" "${peer_ports[@]}" "${janus_ports[@]}")
}

# Prints the section [media] of a node.
media_config() {
    cat <<TOML

[media]
turn_urls = ["turn:127.0.0.1:$turn_port?transport=udp", "turn:127.0.0.1:$turn_port?transport=tcp"]
turn_secret_file = "media/turn-secret"
janus_url = "ws://127.0.0.1:${janus_ports[$1 - 1]}"
janus_api_secret_file = "media/api-secret"
janus_admin_key_file = "media/admin-key"
TOML
}

# Starts all of it in the background; media_await waits for it.
media_start() {
    local id folder
    for id in "${!janus_ports[@]}"; do
        folder=$cluster_folder/media/janus$((id + 1))
        mkdir -p "$folder"
        janus_config "$folder" "$((id + 1))"
        start_child "The media server of node $((id + 1))" "janus$((id + 1)).log" \
            janus --configs-folder "$folder" --config "$folder/janus.jcfg"
    done
    turn_config >"$cluster_folder/media/turnserver.conf"
    start_child "The TURN server" turnserver.log turnserver -c "$cluster_folder/media/turnserver.conf"
}

# Writes the configuration of a node's Janus into a folder: FOLDER NODE. It does what Atrium asks of it, and nothing else.
janus_config() {
    local folder=$1 id=$2
    cat >"$folder/janus.jcfg" <<JCFG
general: {
	configs_folder = "$folder"
	server_name = "node$id"
	debug_colors = false
	debug_timestamps = true
	api_secret = "$(<"$cluster_folder/media/api-secret")"
	session_timeout = 60
	reclaim_session_timeout = 60
}
plugins: {
	disable = "$(janus_modules plugins libjanus_videoroom.so)"
}
transports: {
	disable = "$(janus_modules transports libjanus_websockets.so)"
}
loggers: {
	disable = "$(janus_modules loggers)"
}
JCFG
    cat >"$folder/janus.transport.websockets.jcfg" <<JCFG
general: {
	json = "compact"
	ws = true
	ws_ip = "127.0.0.1"
	ws_port = ${janus_ports[id - 1]}
	wss = false
}
admin: {
	admin_ws = false
	admin_wss = false
}
JCFG
    cat >"$folder/janus.plugin.videoroom.jcfg" <<JCFG
general: {
	admin_key = "$(<"$cluster_folder/media/admin-key")"
	lock_rtp_forward = true
}
JCFG
}

# Prints the modules of a kind that Janus has here, with commas, but for the one that is named second.
janus_modules() {
    local others=() module
    for module in /usr/lib/*/janus/"$1"/*.so /usr/lib/janus/"$1"/*.so; do
        [[ ! -e $module || ${module##*/} == "${2:-}" ]] || others+=("${module##*/}")
    done
    (IFS=, && printf '%s' "${others[*]}")
}

turn_config() {
    cat <<CONF
listening-ip=127.0.0.1
listening-port=$turn_port
relay-ip=127.0.0.1
allow-loopback-peers
no-multicast-peers
no-tls
no-dtls
no-cli
realm=atrium
use-auth-secret
static-auth-secret=$(<"$cluster_folder/media/turn-secret")
userdb=$cluster_folder/media/turndb
pidfile=$cluster_folder/media/turnserver.pid
log-file=stdout
simple-log
CONF
}

media_await() {
    local id
    for id in "${!janus_ports[@]}"; do
        await_port "${janus_ports[id]}" "the media server of node $((id + 1))" "janus$((id + 1)).log"
    done
    await_port "$turn_port" "the TURN server" turnserver.log
}

# Waits until something listens: PORT NAME LOG.
await_port() {
    local tries
    for ((tries = media_start_seconds * 10; tries > 0; tries--)); do
        port_is_free "$1" || return 0
        sleep 0.1
    done
    tail -n 20 "$cluster_folder/$3" >&2
    fail "$2 did not start; the last lines of its log are above" "All of it: $cluster_folder/$3"
}

# Says where all of it is.
media_text() {
    local id
    for id in "${!janus_ports[@]}"; do
        printf '  Janus      ws://127.0.0.1:%d of node %d, log %s\n' "${janus_ports[id]}" $((id + 1)) \
            "$cluster_folder/janus$((id + 1)).log"
    done
    printf '  TURN       127.0.0.1:%d, log %s\n' "$turn_port" "$cluster_folder/turnserver.log"
}

# Succeeds when every node finds its media servers well; says what is wrong otherwise.
media_check() {
    local id status=0
    for id in "${!janus_ports[@]}"; do
        "$agent" check media --config "$cluster_folder/node$((id + 1)).toml" 8>&- || status=$?
    done
    return "$status"
}
