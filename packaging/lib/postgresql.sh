# SPDX-License-Identifier: GPL-3.0-or-later
# The PostgreSQL driver of database.sh.
# shellcheck shell=bash

postgresql_account() { printf 'postgres\n'; }

# Prints the path of a program of the newest PostgreSQL installed.
postgresql_program() {
    local folder
    folder=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    printf '%s/%s\n' "$folder" "$1"
}

# The user and the database are made by a server that listens nowhere, so there is no moment with an open door.
postgresql_create() {
    local data=$1 password
    read -r password
    as_server postgresql "$(postgresql_program initdb)" --pgdata="$data" --username=postgres --encoding=UTF8 \
        --locale=C.UTF-8 --auth=reject --no-sync
    printf '%s\n' \
        "CREATE ROLE atrium LOGIN PASSWORD '$password'" \
        "CREATE ROLE standby LOGIN REPLICATION PASSWORD '$password'" \
        "CREATE DATABASE atrium OWNER atrium" |
        as_server postgresql "$(postgresql_program postgres)" --single -D "$data" postgres
    printf 'host %s 127.0.0.1/32 scram-sha-256\n' 'atrium atrium' 'replication standby' |
        as_server postgresql tee "$data/pg_hba.conf"
}

# A copy of the server that listens on the port, which follows it once it runs. The password is on standard input.
postgresql_copy() {
    local data=$1 port=$2 password
    read -r password
    PGPASSWORD=$password as_server postgresql "$(postgresql_program pg_basebackup)" --pgdata="$data" --checkpoint=fast \
        --write-recovery-conf --no-sync --dbname="host=127.0.0.1 port=$port user=standby application_name=standby"
}

# From now on nothing counts as stored before a standby has it too.
postgresql_wait_for_standbys() {
    local data=$1 port=$2 password=$3 tries
    for ((tries = server_start_seconds * 10; tries > 0; tries--)); do
        [[ $(PGPASSWORD=$password psql --no-psqlrc --quiet --tuples-only --no-align --host=127.0.0.1 --port="$port" \
            --username=atrium --dbname=atrium --command='SELECT count(*) FROM pg_stat_replication') == 0 ]] || break
        sleep 0.1
    done
    ((tries > 0)) || fail "the standby does not follow its primary"
    printf "synchronous_standby_names = '*'\n" | as_server postgresql tee -a "$data/postgresql.conf" >/dev/null
    kill -HUP "$(postgresql_pid "$data")"
}

postgresql_promote() {
    as_server postgresql "$(postgresql_program pg_ctl)" promote --pgdata="$1" >/dev/null
}

postgresql_launch() {
    local data=$1 port=$2 fast=$3 log=$4 settings
    settings=(-c listen_addresses=127.0.0.1 -c port="$port" -c unix_socket_directories= -c max_connections=200)
    [[ -z $fast ]] || settings+=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off)
    become_server postgresql setsid "$(postgresql_program postgres)" -D "$data" "${settings[@]}" \
        </dev/null >>"$log" 2>&1 9>&- &
}

postgresql_answers() {
    PGPASSWORD=$2 PGCONNECT_TIMEOUT=2 psql --no-psqlrc --quiet --host=127.0.0.1 --port="$1" --username=atrium \
        --dbname=atrium --command='SELECT 1' >/dev/null
}

postgresql_pid() { as_server postgresql head -n 1 "$1/postmaster.pid" 2>/dev/null || true; }

postgresql_stop_signal() { printf 'INT\n'; }
