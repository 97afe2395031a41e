#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From bare Debian systems to a cluster of three nodes with PostgreSQL and TLS, by what README says and nothing else: the
# commands of its section "Set up a real cluster" are taken from there and typed as they stand. Then a node dies.
# `packaging/dev test --zero` runs it; DEBS is the folder with the packages of SUITE.
#
#   tests/install/zero.sh SUITE DEBS
#
# What README leaves to its reader is done here: machines that know each other's names and let root in by a key, a yes to
# apt's questions, and instead of NFS, which the kernel of a test may not have, one folder that all nodes see.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=machine.sh
source "$here/machine.sh"

suite=$1
debs=$(realpath "$2")
readonly page=https://node1.example.org/openmeetings/

# Beforehand, as the machines have no network to the world: what they will ask apt for.
if [[ -z ${ATRIUM_MACHINES:-} ]]; then
    base=$(root_need "$suite")
    say "Fetching what the machines will install"
    MOUNTS="$debs:/mnt" root_run "$base" sh -c \
        'apt-get -q update && apt-get -q -y install --download-only /mnt/atrium-common_*.deb /mnt/atrium-agent_*.deb \
            openssh-client openssh-server openssl postgresql' >"$base.log" 2>&1 || root_failed "$base" "cannot install the packages"
    machines_alone "${BASH_SOURCE[0]}" "$@"
fi

machines_network
base=$(root_fetched "$roots_folder/$suite"):$roots_folder/$suite
nodes=(node1 node2 node3)
hosts=''
for each in 11:node1 12:node2 13:node3 14:db; do
    hosts+="$network.${each%:*} ${each#*:}.example.org ${each#*:}"$'\n'
done

step_failed() {
    local each
    for each in "${nodes[@]}" db; do
        [[ ! -e $machines/$each/pid ]] || machine_in "$each" journalctl --no-pager -n 12 -u 'atrium-agent*' -u postgresql@* |
            sed "s/^/# $each: /"
    done
}

# What every machine of a careful administrator has: ssh for root by a key. Made once, under all of them.
common_system() {
    local root=$machines/common/root
    machine_make common "$base"
    printf 'APT::Get::Assume-Yes "true";\n' >"$root/etc/apt/apt.conf.d/90yes"
    root_run "$root" apt-get -q install openssh-client openssh-server
    install -d -m 700 "$root/root/.ssh"
    ssh-keygen -q -t ed25519 -N '' -f "$root/root/.ssh/id_ed25519"
    cp "$root/root/.ssh/id_ed25519.pub" "$root/root/.ssh/authorized_keys"
    printf 'StrictHostKeyChecking accept-new\nLogLevel ERROR\n' >"$root/root/.ssh/config"
    umount "$root"
}

start_machines() {
    local each folder number=11
    for each in "${nodes[@]}" db; do
        machine_make "$each" "$machines/common/upper:$base"
        if [[ $each == node* ]]; then
            cp "$debs"/atrium-{common,agent}_*.deb "$machines/$each/root/root"
            for folder in upload streams; do
                mkdir -p "$machines/shared/$folder" "$machines/$each/root/var/lib/atrium/$folder"
                mount --bind "$machines/shared/$folder" "$machines/$each/root/var/lib/atrium/$folder"
            done
        fi
        machine_start "$each" $((number++))
    done
}

# Prints a block of commands of README.
readme_block() {
    awk -v wanted="<!-- zero: $1 -->" '
        $0 == wanted { take = 1; next }
        take && /^    / { print substr($0, 5); seen = 1; next }
        take && seen && !/^$/ { exit }' "$here/../../README.md"
}

# Types a block into machines, all at the same time: BLOCK MACHINE…
type_block() {
    local block=$1 commands each pids=() failed=''
    shift
    commands=$(readme_block "$block")
    [[ -n $commands ]] || fail "README has no block '$block'"
    for each in "$@"; do
        printf '%s\n' "${commands/#id=1 /id=${each#node} }" >"$machines/$each/typed"
        machine_in "$each" bash -c 'cd && exec bash -euo pipefail -s' <"$machines/$each/typed" >"$machines/$each/said" 2>&1 &
        pids+=("$!:$each")
    done
    for each in "${pids[@]}"; do
        wait "${each%:*}" || failed=${each#*:}
        sed "s/^/${each#*:}: /" "$machines/${each#*:}/said"
    done
    [[ -z $failed ]]
}

# What a file server does whose folders belong to the agent's user.
share_folders() { machine_in node1 chown atrium:atrium /var/lib/atrium/upload /var/lib/atrium/streams; }

# From outside of the nodes: another host of the network, which knows their authority.
visitor() { chroot "$machines/node1/root" "$@"; }
verify_from_outside() {
    visitor atrium-agent verify --server "${1:-$page}" --ca /root/cluster/ca.pem --password-file /root/admin-password
}
check() { machine_in "$1" runuser -u atrium -- atrium-agent check; }
status() { machine_in node1 runuser -u atrium -- atrium-agent status; }
folders_are_shared() {
    [[ $(curl -sf --max-time 2 --cacert "$machines/node1/root/root/cluster/ca.pem" \
        --resolve "node1.example.org:443:$network.11" "${page%openmeetings/}readyz") == *'upload shared, streams shared'* ]]
}
node3_is_dead() { status | grep -E '^ *3\b.*dead'; }

step "bare Debian systems of the release $suite, with ssh" common_system
step "node1, node2, node3 and db come up" start_machines
step "1. password and certificates, on node1" type_block node1 node1
step "2. the database, on db" type_block db db
step "3. packages and configuration, on every node" type_block node "${nodes[@]}"
step "6. the nodes share their folders" share_folders
step "4. the cluster, on node1" type_block first node1
step "5. the other nodes" type_block further node2 node3
step "the nodes see that they share their folders" within 120 folders_are_shared
step "check tells how to share them" says "node1.example.org:/var/lib/atrium/upload /var/lib/atrium/upload nfs" check node2
step "and finds what the other nodes write" says "What node 1 (node1) writes is there." check node2
step "7. a look at it, on node1" type_block check node1
cp "$machines/node1/root/var/lib/atrium/admin-password" "$machines/node1/root/root/admin-password"
VERBOSE=yes step "verify passes from another host, by https alone" verify_from_outside
step "who speaks in the clear hears to use https, and no more" says 400 \
    curl -s --max-time 5 --output /dev/null --write-out '%{http_code}' "http://$network.11:443/readyz"
step "node3 loses its power" machine_kill node3
step "which the others notice by themselves" within 60 node3_is_dead
VERBOSE=yes step "verify passes with the nodes that are left" verify_from_outside
VERBOSE=yes step "and at the other of them" verify_from_outside https://node2.example.org/openmeetings/
VERBOSE=yes step "status lists all of it" status
printf '1..%d\n' "$steps_done"
