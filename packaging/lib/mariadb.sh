# SPDX-License-Identifier: GPL-3.0-or-later
# The MariaDB driver of database.sh.
# shellcheck shell=bash

mariadb_account() { printf 'mysql\n'; }

# The user and the database are made by a server that listens nowhere, so there is no moment with an open door.
mariadb_create() {
    local data=$1 password
    read -r password
    as_server mariadb eatmydata mariadb-install-db --no-defaults --datadir="$data" --skip-test-db \
        --auth-root-authentication-method=socket
    printf '%s\n' \
        "FLUSH PRIVILEGES;" \
        "CREATE DATABASE atrium CHARACTER SET utf8mb4;" \
        "CREATE USER 'atrium'@'127.0.0.1' IDENTIFIED BY '$password';" \
        "GRANT ALL PRIVILEGES ON atrium.* TO 'atrium'@'127.0.0.1';" \
        "CREATE USER 'reader'@'127.0.0.1' IDENTIFIED BY '$password';" \
        "GRANT SELECT, INSERT ON atrium.* TO 'reader'@'127.0.0.1';" | # for tests of who may too little
        as_server mariadb eatmydata mariadbd --no-defaults --datadir="$data" --bootstrap
}

# The socket and the process id's file are in the data folder: a relative name has no limit of length.
mariadb_launch() {
    local data=$1 port=$2 fast=$3 log=$4 program=(mariadbd) settings
    settings=(--no-defaults --datadir="$data" --bind-address=127.0.0.1 --port="$port" --socket=mariadbd.sock
        --pid-file=mariadbd.pid --skip-name-resolve --character-set-server=utf8mb4 --max-connections=200)
    # It still waits for the disk whenever a table is made or goes, and no setting stops that.
    if [[ -n $fast ]]; then
        program=(eatmydata mariadbd)
        settings+=(--innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF)
    fi
    become_server mariadb setsid "${program[@]}" "${settings[@]}" </dev/null >>"$log" 2>&1 9>&- &
}

mariadb_answers() {
    mariadb --defaults-file=<(printf '[client]\npassword=%s\n' "$2") --connect-timeout=2 --host=127.0.0.1 --port="$1" \
        --user=atrium --execute='SELECT 1' atrium >/dev/null
}

mariadb_pid() { as_server mariadb head -n 1 "$1/mariadbd.pid" 2>/dev/null || true; }

mariadb_stop_signal() { printf 'TERM\n'; }
