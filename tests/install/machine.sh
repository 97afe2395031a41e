# SPDX-License-Identifier: GPL-3.0-or-later
# Machines for tests: Debian systems with systemd as their first process, each in namespaces of its own, joined by a network
# of their own. machines_alone starts a script anew in namespaces that hold all of this, so that whatever becomes of the
# script, its processes, mounts and networks are gone with it.
#
# In the folder $machines: NAME/{upper,work} what differs from the common system, NAME/root where that is mounted, NAME/pid
# systemd's process, NAME/log what it said before it had a journal.
# shellcheck shell=bash source-path=SCRIPTDIR

machine_lib=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/lib" && pwd)
# shellcheck source=../../packaging/lib/common.sh
source "$machine_lib/common.sh"
# shellcheck source=../../packaging/lib/packages.sh
source "$machine_lib/packages.sh"
# shellcheck source=../../packaging/lib/roots.sh
source "$machine_lib/roots.sh"
# shellcheck source=steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

readonly machine_start_seconds=60
readonly machines_minutes=40 # after which a test has hung
readonly network=10.77.5 # .1 is the tests'; nothing outside of the test's own namespaces sees it

# Starts this script anew, with its arguments, where nothing of this machine can be seen or changed but files.
machines_alone() {
    [[ -z ${ATRIUM_MACHINES:-} ]] || return 0
    local cgroups
    ATRIUM_MACHINES=$(mktemp -d "$ATRIUM_CACHE/machines.XXXXXX") # not in /tmp, which may be in memory
    cgroups=$(findmnt --noheadings --types cgroup2 --output TARGET | head -n 1)
    [[ -n $cgroups ]] || fail "no control groups of version 2 are mounted, which systemd needs"
    export ATRIUM_MACHINES ATRIUM_CGROUP=$cgroups/atrium-test-$$
    mkdir "$ATRIUM_CGROUP"
    trap machines_clean EXIT
    timeout --foreground --signal KILL "${machines_minutes}m" \
        unshare --mount --propagation private --net --uts --ipc --pid --fork --kill-child --mount-proc "$@"
    exit
}

# All processes got a signal to end when their first did; until they have, their groups are busy.
machines_clean() {
    local tries
    for ((tries = 50; tries > 0; tries--)); do
        find "$ATRIUM_CGROUP" -depth -type d -exec rmdir {} + 2>/dev/null && break
        sleep 0.1
    done
    ((tries > 0)) || say "Something still runs in $ATRIUM_CGROUP"
    rm -rf --one-file-system "$ATRIUM_MACHINES"
}

# A bridge that machines are on, with the address .1 for the test itself.
machines_network() {
    machines=$ATRIUM_MACHINES
    ip link set lo up
    ip link add atrium type bridge
    ip address add "$network.1/24" dev atrium
    ip link set atrium up
}

# Mounts a machine's system over BASE: NAME BASE
machine_make() {
    local folder=$machines/$1 base=$2
    mkdir -p "$folder"/{upper,work,root}
    mount -t overlay "$1" -o "lowerdir=$base,upperdir=$folder/upper,workdir=$folder/work" "$folder/root"
    rm -f "$folder/root/etc/hostname"
    printf '%s\n' "$1" >"$folder/root/etc/hostname"
    printf '127.0.0.1 localhost\n%s' "${hosts:-}" >"$folder/root/etc/hosts"
}

# Starts systemd in a machine that was made, with the address $network.NUMBER: NAME NUMBER. Returns when it is up.
machine_start() {
    local name=$1 number=$2 root=$machines/$1/root tries pid
    mkdir "$ATRIUM_CGROUP/$name"
    # shellcheck disable=SC2016 # the inner shell's
    ATRIUM_ROOT_FOLDER=$root ATRIUM_GROUP=$ATRIUM_CGROUP/$name bash -euc '
        echo $$ >"$ATRIUM_GROUP/cgroup.procs"
        exec unshare --mount --propagation private --pid --fork --kill-child --cgroup --uts --ipc --net bash -euc "$1"
    ' machine "$(declare -f machine_enter); machine_enter" >"$machines/$name/log" 2>&1 </dev/null &
    for ((tries = machine_start_seconds * 10; tries > 0; tries--)); do
        pid=$(machine_first_process $!)
        [[ -z $pid ]] || break
        sleep 0.1
    done
    [[ -n $pid ]] || fail "$name did not start" "$(tail -n 5 "$machines/$name/log")"
    printf '%s\n' "$pid" >"$machines/$name/pid"
    ip link add "$name" type veth peer name eth0 netns "$pid"
    ip link set "$name" master atrium up
    machine_in "$name" ip address add "$network.$number/24" dev eth0
    machine_in "$name" ip link set eth0 up
    machine_in "$name" ip link set lo up
    for ((tries = machine_start_seconds * 10; tries > 0; tries--)); do
        case $(machine_in "$name" systemctl is-system-running 2>/dev/null) in
        running | degraded) return 0 ;;
        esac
        sleep 0.1
    done
    fail "$name did not come up" "$(machine_in "$name" systemctl --no-pager --failed)"
}

# Prints the process that is systemd once it is: the child of the one given.
machine_first_process() {
    local child
    child=$(cat "/proc/$1/task/$1/children" 2>/dev/null) || return 0
    [[ -z $child || $(cat "/proc/${child%% *}/comm") != systemd ]] || printf '%s\n' "${child%% *}"
}

# Runs within a machine's namespaces, before systemd does.
machine_enter() {
    local each
    mount --rbind "$ATRIUM_ROOT_FOLDER" "$ATRIUM_ROOT_FOLDER"
    cd "$ATRIUM_ROOT_FOLDER" || exit
    mount -t proc proc proc
    mount -t sysfs sysfs sys
    mount -t cgroup2 cgroup2 sys/fs/cgroup
    mount -t tmpfs -o mode=755 tmpfs run
    mount -t tmpfs -o mode=755 tmpfs dev
    for each in null zero full random urandom tty; do
        : >"dev/$each"
        mount --bind "/dev/$each" "dev/$each"
    done
    mkdir dev/pts dev/shm
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
    mount -t tmpfs -o mode=1777 tmpfs dev/shm
    ln -s pts/ptmx dev/ptmx
    ln -s /proc/self/fd dev/fd
    ln -s fd/0 dev/stdin
    ln -s fd/1 dev/stdout
    ln -s fd/2 dev/stderr
    hostname "$(cat etc/hostname)"
    mkdir -p run/before
    pivot_root . run/before
    umount --lazy run/before
    exec env -i container=atrium PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin /sbin/init
}

# Runs a command in a machine: NAME COMMAND…
machine_in() {
    local pid
    pid=$(<"$machines/$1/pid")
    shift
    nsenter --target "$pid" --mount --uts --ipc --net --pid --cgroup env -i HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# Cuts the power.
machine_kill() {
    kill -KILL "$(<"$machines/$1/pid")"
}
