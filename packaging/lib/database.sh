# SPDX-License-Identifier: GPL-3.0-or-later
# A private database server in a folder of its own: on 127.0.0.1, with the one user and the one database `atrium`.
#
#   FOLDER/password   of the user atrium (0600)      FOLDER/port   where the server listens
#   FOLDER/data       the server's files             FOLDER/until  process that the server ends with, if any
#   FOLDER/tmp        what it keeps for a moment     FOLDER/server.log and, of what happened first, FOLDER/create.log
#
# The drivers are in postgresql.sh and mariadb.sh; each has the functions
#   DRIVER_account      prints the system account to use when root starts the server
#   DRIVER_create DATA  makes the files, with the user and the database; the password is on standard input
#   DRIVER_launch DATA PORT FAST LOG   starts the server in the background
# both with TMPDIR set to FOLDER/tmp, for a server that starts removes what others keep in a folder they share; and
#   DRIVER_answers PORT PASSWORD       succeeds once the user can log in
#   DRIVER_pid DATA     prints the server's process id, if it wrote one
#   DRIVER_stop_signal  prints the signal that makes the server end at once and in order
# and PostgreSQL's, which can have a standby:
#   postgresql_copy DATA PORT   makes the files of a standby of the server at the port; the password is on standard input
#   postgresql_wait_for_standbys DATA PORT PASSWORD   makes a primary that has a standby store everything in both
#   postgresql_promote DATA     makes a standby the primary
# shellcheck shell=bash

readonly server_start_seconds=60
readonly server_stop_seconds=30

database_help() {
    cat <<'TEXT'
packaging/database start [--fast] [--until PID] DRIVER FOLDER [PORT]
    Starts a private server in FOLDER (made if need be) and prints, when people can log in, how to reach it as one
    line of JSON. Does nothing but print when it runs already. Takes a free port if none is given.
    --fast         does not wait for the disk: for tests only, a power cut may destroy the data
    --until PID    ends the server when the process PID has ended
packaging/database stop DRIVER FOLDER
    Ends it. The data stays.
packaging/database standby [--lagging] [--fast] [--until PID] postgresql FOLDER PRIMARY
    Starts a standby in FOLDER of the server that runs in the folder PRIMARY, and prints how to reach it. From then on
    the primary calls nothing stored that the standby does not have; unless, with --lagging, it does not wait for it.
packaging/database promote postgresql FOLDER
    Makes the standby in FOLDER the primary. The one it followed must have ended.
packaging/database env DRIVER FOLDER
    Prints the line of JSON again; exit status 3 if the server does not run.

DRIVER is postgresql, mariadb or sqlite (which has no server: start makes the folder, stop does nothing).
TEXT
}

database_command() {
    local action=${1:-help} fast='' until_pid='' lagging='' words=()
    (($# == 0)) || shift
    while (($#)); do
        case $1 in
        --fast) fast=fast ;;
        --lagging) lagging=lagging ;;
        --until) until_pid=${2:-} && shift ;;
        -*) usage_error "database does not know '$1'" ;;
        *) words+=("$1") ;;
        esac
        shift
    done
    case $action in
    help | --help | -h) database_help && return ;;
    start | stop | env | standby | promote) ;;
    *) usage_error "there is no action '$action'" ;;
    esac
    ((${#words[@]} >= 2)) || usage_error "$action needs a driver and a folder"
    case ${words[0]} in
    postgresql | mariadb | sqlite) ;;
    *) usage_error "there is no driver '${words[0]}'; use postgresql, mariadb or sqlite" ;;
    esac
    local driver=${words[0]} folder
    folder=$(realpath --canonicalize-missing "${words[1]}")
    case $action in
    start) database_start "$driver" "$folder" "${words[2]:-}" "$fast" "$until_pid" ;;
    stop) database_stop "$driver" "$folder" ;;
    env) database_env "$driver" "$folder" ;;
    standby) database_standby "$driver" "$folder" "${words[2]:-}" "$fast" "$until_pid" "$lagging" ;;
    promote)
        need_postgresql "$driver"
        postgresql_promote "$folder/data"
        ;;
    esac
}

database_start() {
    local driver=$1 folder=$2 port=$3 fast=$4 until_pid=$5
    umask 077
    mkdir -p "$folder"
    if [[ $driver == sqlite ]]; then
        database_json sqlite "$folder"
        return
    fi
    need_packages "$driver"
    exec 9>"$folder/lock" # two starts in one folder: the second finds the server running
    flock 9
    if ! server_runs "$driver" "$folder"; then
        server_prepare "$driver" "$folder"
        server_launch "$driver" "$folder" "$port" "$fast"
    fi
    printf '%s\n' "$until_pid" >"$folder/until"
    exec 9>&-
    [[ -z $until_pid ]] || stop_when_ended "$driver" "$folder" "$until_pid"
    database_json "$driver" "$folder"
}

need_postgresql() {
    [[ $1 == postgresql ]] || usage_error "only postgresql can have a standby here"
}

database_standby() {
    local driver=$1 folder=$2 primary=$3 fast=$4 until_pid=$5 lagging=$6
    need_postgresql "$driver"
    [[ -n $primary ]] && server_runs "$driver" "$primary" || fail "no $driver runs in '$primary'"
    umask 077
    mkdir -p "$folder"
    cp "$primary/password" "$folder/password"
    server_prepare "$driver" "$folder" "$(<"$primary/port")"
    database_start "$driver" "$folder" '' "$fast" "$until_pid"
    [[ -n $lagging ]] ||
        postgresql_wait_for_standbys "$primary/data" "$(<"$primary/port")" "$(<"$folder/password")"
}

database_stop() {
    local driver=$1 folder=$2 pid tries
    [[ $driver != sqlite ]] && server_runs "$driver" "$folder" || return 0
    pid=$("${driver}_pid" "$folder/data")
    kill -s "$("${driver}_stop_signal")" "$pid"
    for ((tries = server_stop_seconds * 10; tries > 0; tries--)); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    say "$driver did not end within $server_stop_seconds s and is killed"
    kill -KILL "$pid"
}

database_env() {
    local driver=$1 folder=$2
    if [[ $driver != sqlite ]] && ! server_runs "$driver" "$folder"; then
        say "$driver does not run in $folder"
        return 3
    fi
    database_json "$driver" "$folder"
}

# Prints how to reach the database: {"driver":…,"host":…,"port":…,"name":…,"user":…,"passwordFile":…}
database_json() {
    local driver=$1 path
    path=$(quoted_text "$2")
    if [[ $driver == sqlite ]]; then
        printf '{"driver":"sqlite","file":"%s/atrium.sqlite"}\n' "$path"
    else
        printf '{"driver":"%s","host":"127.0.0.1","port":%d,"name":"atrium","user":"atrium","passwordFile":"%s/password"}\n' \
            "$driver" "$(<"$2/port")" "$path"
    fi
}

# The process id alone may be another program's by now; the server also works in its data folder.
server_runs() {
    local driver=$1 folder=$2 pid
    pid=$("${driver}_pid" "$folder/data")
    [[ -n $pid && $(as_server "$driver" readlink "/proc/$pid/cwd") == "$folder/data" ]]
}

# Makes the password, the port's file and the data, unless they are there; with a port, as a standby of the server there.
server_prepare() {
    local driver=$1 folder=$2 primary=${3:-} account make
    account=$("${driver}_account")
    if ((EUID == 0)); then # neither server runs as root
        chmod a+x "$folder"
        as_server "$driver" test -x "$folder" ||
            fail "the user $account, who runs the server, cannot reach $folder" \
                "A folder above it is root's alone; name one in /tmp or /var/lib."
    fi
    [[ -s $folder/password ]] || random_password | write_private "$folder/password"
    server_folder "$account" "$folder/tmp"
    [[ ! -e $folder/data/.complete ]] || return 0
    say "Creating a private $driver database in $folder"
    rm -rf "$folder/data"
    server_folder "$account" "$folder/data"
    make=("${driver}_create" "$folder/data")
    [[ -z $primary ]] || make=("${driver}_copy" "$folder/data" "$primary")
    TMPDIR=$folder/tmp "${make[@]}" <"$folder/password" >"$folder/create.log" 2>&1 || {
        tail -n 20 "$folder/create.log" >&2
        fail "$driver could not create its files"
    }
    as_server "$driver" touch "$folder/data/.complete"
}

# A folder for the server alone.
server_folder() {
    install -d -m 0700 "$2"
    ((EUID != 0)) || chown "$1:" "$2"
}

server_launch() {
    local driver=$1 folder=$2 port=$3 fast=$4 password tries
    if [[ -n $port ]]; then
        port_is_free "$port" || fail "port $port on 127.0.0.1 is in use" "Name another, or none to get a free one."
    else
        port=$(cat "$folder/port" 2>/dev/null || random_free_port)
        port_is_free "$port" || port=$(random_free_port)
    fi
    printf '%s\n' "$port" >"$folder/port"
    password=$(<"$folder/password")
    # Whatever ends this start before people can log in ends the server too.
    server=''
    trap 'end_unready_server' EXIT
    TMPDIR=$folder/tmp "${driver}_launch" "$folder/data" "$port" "$fast" "$folder/server.log"
    server=$!
    for ((tries = server_start_seconds * 10; tries > 0; tries--)); do
        if "${driver}_answers" "$port" "$password" 2>/dev/null; then
            trap - EXIT
            say "$driver is ready on 127.0.0.1:$port"
            return 0
        fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    tail -n 20 "$folder/server.log" >&2
    fail "$driver did not start; its log is $folder/server.log"
}

end_unready_server() {
    [[ -n $server ]] || return 0
    kill -TERM "$server" 2>/dev/null
    wait "$server"
}

# Leaves a process behind that waits for another to end. The last start decides how long the server runs, so it
# stops nothing if there was a later one for somebody else.
stop_when_ended() {
    local driver=$1 folder=$2 pid=$3
    (
        trap '' INT TERM HUP
        tail --pid="$pid" -f /dev/null
        exec 9>"$folder/lock"
        flock 9
        [[ $(<"$folder/until") != "$pid" ]] || database_stop "$driver" "$folder"
    ) </dev/null >/dev/null 2>&1 &
    disown
}

# Runs a command as the server's account if we are root, else as ourselves; from a folder that everyone can enter.
as_server() { (become_server "$@"); }

# The same in place of this shell, so that $! of a command in the background is the server itself.
become_server() {
    local account
    account=$("${1}_account")
    shift
    cd /
    ((EUID != 0)) || exec setpriv --reuid="$account" --regid="$account" --init-groups "$@"
    exec "$@"
}
