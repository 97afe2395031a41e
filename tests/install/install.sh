#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages on a bare Debian system that runs systemd: installed, set up, run, broken, upgraded, removed, purged.
# `packaging/dev test --install` runs it; DEBS is the folder with the packages of SUITE.
#
#   tests/install/install.sh SUITE DEBS
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=machine.sh
source "$here/machine.sh"

suite=$1
debs=$(realpath "$2")
readonly node=$network.11
page=http://$node:5080/openmeetings
extra=(bash-completion man-db xauth xvfb)

# Beforehand, as the machine has no network to the world: what it will ask apt for.
if [[ -z ${ATRIUM_MACHINES:-} ]]; then
    base=$(root_need "$suite")
    say "Fetching what the packages depend on"
    MOUNTS="$debs:/mnt" root_run "$base" sh -c 'apt-get -q update && apt-get -q -y install --download-only /mnt/*.deb "$@"' \
        sh "${extra[@]}" >"$base.log" 2>&1 || root_failed "$base" "cannot install the packages"
    machines_alone "${BASH_SOURCE[0]}" "$@"
fi

one() { machine_in one "$@"; }
agent() { one runuser -u atrium -- atrium-agent "$@"; }
unit_is() { says "$2" one systemctl show --property "$1" --value "${3:-atrium-agent}"; }
process() { one systemctl show --property MainPID --value atrium-agent; }
ready() { within 30 curl -sf --max-time 2 "http://$node:${1:-5080}/readyz"; }
step_failed() { one journalctl --no-pager -n 30 -u 'atrium-agent*' | sed 's/^/# /'; }
text_of_manual() { one man --pager=cat "$@" | col -b; }
replace_in_config() { one sed -i "$1" /etc/atrium/agent.toml; }

# The packages as they would be of a later version: the same but for their number.
make_newer_packages() {
    local each folder=$machines/newer
    mkdir "$folder"
    for each in "$debs"/atrium-{agent,common,console}_*.deb; do
        dpkg-deb -R "$each" "$folder/tree"
        sed -i -E "s/^Version: (.*)/Version: 9\1/; s/(atrium-common \(= )/\19/" "$folder/tree/DEBIAN/control"
        dpkg-deb --root-owner-group -Znone -b "$folder/tree" "$folder/$(basename "$each")"
        rm -r "$folder/tree"
    done
    mkdir -p "$machines/one/root/root/newer"
    cp "$folder"/*.deb "$machines/one/root/root/newer"
}

# Prints a member of the JSON object on standard input.
member() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

# Logs in as the administrator, as a browser does; the cookie and the token stay.
log_in() {
    local password answer
    password=$(one cat /var/lib/atrium/admin-password)
    answer=$(curl -sf -c "$machines/cookies" -H 'Content-Type: application/json' "$page/api/v1/session" \
        -d "{\"login\":\"admin\",\"password\":\"$password\"}")
    member csrfToken <<<"$answer" >"$machines/token"
}
call() { curl -sf -b "$machines/cookies" -H "X-Atrium-Csrf: $(<"$machines/token")" "$@"; }

# Puts a picture into the first room, and waits for what shows it.
preview_is_made() {
    local file
    printf '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>\n' |
        call --data-binary @- "$page/api/v1/rooms/1/files?name=picture.svg" >"$machines/answer"
    file=$(member id <"$machines/answer")
    [[ -n $file ]]
    within 60 call -o "$machines/thumbnail" "$page/api/v1/files/$file/thumbnail" || {
        call "$page/api/v1/rooms/1/files"
        return 1
    }
    [[ -s $machines/thumbnail ]]
}

# The same with what office documents need besides: a file system of processes within the sandbox, under the unit's rules.
sandbox_shows_processes() {
    local rules
    rules=$(one systemctl cat atrium-agent | sed -n '/^\[Service\]/,/^\[Install\]/{
        /^\(ProtectS\|ProtectH\|Private\|Protect\|Capab\|NoNew\|Lock\|Memory\|Restrict[ANRS]\|SystemCall\|ReadWrite\|User=\|RemoveIPC\)/s/^/--property=/p}')
    mapfile -t rules <<<"$rules"
    says 'in here' one systemd-run --quiet --wait --pipe "${rules[@]}" bwrap --unshare-all --unshare-user --disable-userns --die-with-parent \
        --cap-drop ALL --uid 65534 --gid 65534 --hostname preview --ro-bind /usr /usr --symlink usr/lib /lib \
        --symlink usr/lib64 /lib64 --symlink usr/bin /bin --dev /dev --proc /proc --tmpfs /tmp \
        sh -c 'test -e /proc/self/status && echo in here'
}

is_back_with_another_process() {
    local before=$1 now
    now=$(process)
    [[ $now != 0 && $now != "$before" ]] && curl -sf --max-time 2 "http://$node:5080/readyz"
}

comes_back_after() {
    local before
    before=$(process)
    one kill "-$1" "$before"
    within 90 is_back_with_another_process "$before"
}

wrong_configuration_is_told() {
    local failed
    one systemctl stop atrium-agent
    one cp -p /etc/atrium/agent.toml /etc/atrium/agent.toml.good
    one sh -c 'printf "colour = \"red\"\n" >>/etc/atrium/agent.toml'
    failed=$(one systemctl start atrium-agent 2>&1) && return 1
    within 10 unit_is ActiveState failed
    unit_is NRestarts 0
    unit_is ExecMainStatus 3
    says colour one journalctl --no-pager -u atrium-agent -n 20
    one mv /etc/atrium/agent.toml.good /etc/atrium/agent.toml
    one systemctl start atrium-agent
    ready
    printf '%s\n' "$failed"
}

port_443() {
    replace_in_config 's/^#*port = 5080/port = 443/'
    one systemctl restart atrium-agent
    ready 443
}
preview_is_made_at_443() {
    page=http://$node:443/openmeetings
    preview_is_made
}
port_5080() {
    replace_in_config 's/^port = 443/#port = 5080/'
    one systemctl restart atrium-agent
    ready
}

second_node_runs() {
    one sh -c 'sed -e "s/^id = 1/id = 2/" -e "s/^#*port = 5080/port = 5081/" -e "s/^#*port = 5636/port = 5637/" \
        /etc/atrium/agent.toml >/etc/atrium/second.toml'
    agent join --config /etc/atrium/second.toml
    one systemctl enable --now atrium-agent@second
    ready 5081
}

verify_passes() { agent verify --server "http://$node:5080/openmeetings/" --password-file /var/lib/atrium/admin-password; }

console_works() {
    says "atrium-console" one env QT_QPA_PLATFORM=offscreen atrium-console --version
    one xvfb-run -a atrium-console --screenshot /root/shots --server "$page/" --user admin \
        --password-file /var/lib/atrium/admin-password
    says overview one ls /root/shots
}

# Writes down each moment when no node of the machine serves, until it is ended.
watch_for_gaps() {
    while sleep 0.2; do
        curl -sf --max-time 2 -o /dev/null "http://$node:5080/readyz" ||
            curl -sf --max-time 2 -o /dev/null "http://$node:5081/readyz" || date +%T
    done
}

upgrade() {
    local before first second watch
    make_newer_packages
    before=$(one sha256sum /etc/atrium/agent.toml)
    first=$(process)
    second=$(one systemctl show --property MainPID --value atrium-agent@second)
    watch_for_gaps >"$machines/gaps" 2>&1 &
    watch=$!
    one sh -c 'apt-get -q -y install /root/newer/*.deb </dev/null'
    same "$before" "$(one sha256sum /etc/atrium/agent.toml)"
    ready
    ready 5081
    [[ $first != "$(process)" && $second != "$(one systemctl show --property MainPID --value atrium-agent@second)" ]]
    unit_is ActiveState active
    unit_is ActiveState active atrium-agent@second
    kill "$watch"
    says $'atrium-agent\t9' one dpkg-query --show atrium-agent
    same "" "$(<"$machines/gaps")"
}

machines_network
fetched=$(root_fetched "$roots_folder/$suite")
machine_make one "$fetched:$roots_folder/$suite"
mkdir "$machines/one/root/root/debs"
cp "$debs"/atrium-{agent,common,console}_*.deb "$machines/one/root/root/debs"
step "a bare Debian $suite comes up" machine_start one 11

installed=$machines/installed
install_packages_of_test() { one sh -c 'apt-get -q -y install /root/debs/*.deb "$@" </dev/null' sh "${extra[@]}" | tee "$installed"; }
step "apt installs the packages and what they depend on" install_packages_of_test
step "it is told what to do next" says "runuser -u atrium -- atrium-agent init" cat "$installed"
step "the node has a user of its own" says "/var/lib/atrium" one getent passwd atrium
step "a node that is not set up is not started" unit_is ActiveState inactive
step "nor at the next start of the machine" says disabled one systemctl is-enabled atrium-agent
step "the units are in order" one systemd-analyze verify /usr/lib/systemd/system/atrium-agent.service
step "the node may do little that it does not need" one systemd-analyze security --no-pager --offline=true --threshold=35 \
    /usr/lib/systemd/system/atrium-agent.service
step "the manual of the agent is there" says "admin-login" text_of_manual atrium-agent
step "the manual of its configuration is there" says "lease_ms" text_of_manual 5 atrium-agent.toml
step "the manual of the console is there" says "--screenshot" text_of_manual atrium-console
# shellcheck disable=SC2016 # the inner shell's
step "bash completes commands" says declare-dead one bash -c \
    'source /usr/share/bash-completion/completions/atrium-agent; COMP_WORDS=(atrium-agent dec); COMP_CWORD=1; _atrium_agent; echo "${COMPREPLY[@]}"'

replace_in_config "s/^#address = \"127.0.0.1\"/address = \"$node\"/"
step "init makes a cluster" agent init
step "the configuration that comes along is good" says "is good" agent serve --check-config
step "its secrets are the node's alone" same "atrium 600 atrium 600" \
    "$(one stat --format '%U %a' /var/lib/atrium/cluster.key /var/lib/atrium/admin-password | xargs)"
step "the node starts, and is started with the machine" one systemctl enable --now atrium-agent
step "it is ready when systemd says so" curl -sf "http://$node:5080/readyz"
step "it serves the page" says "<title>" curl -sfL "http://$node:5080/"
step "people log in" log_in
step "a preview is made in the sandbox, under the unit's rules" preview_is_made
step "those for office documents can be as well" sandbox_shows_processes
step "a node that was killed comes back" comes_back_after KILL
step "a node that hangs is noticed and comes back" comes_back_after STOP
step "a wrong configuration is told, and not tried again" wrong_configuration_is_told
step "the node serves port 443" port_443
step "and makes previews all the same" preview_is_made_at_443
step "and the usual one again" port_5080
step "a second node runs on the machine" second_node_runs
step "the cluster is checked from outside" verify_passes
step "the console shows it, in a window" console_works
step "an upgrade keeps the configuration and goes through the nodes" upgrade
step "who was logged in still is" call "$page/api/v1/session"
step "what was uploaded is still there" says picture.svg call "$page/api/v1/rooms/1/files"
step "the upgraded cluster is in order" verify_passes

step "the packages can be removed" one apt-get -q -y remove atrium-agent
step "no node runs then" refused one pgrep -u atrium
step "its data stays" one test -e /var/lib/atrium/atrium.sqlite
step "so does its configuration" one test -e /etc/atrium/agent.toml
step "the packages can be installed again" one sh -c 'apt-get -q -y install /root/newer/*.deb </dev/null'
step "and go on where they were" one systemctl start atrium-agent
step "with what was uploaded" says picture.svg within 30 call "$page/api/v1/rooms/1/files"
one mkdir -p /srv/upload
one systemctl stop atrium-agent
one mount --bind /srv/upload /var/lib/atrium/upload
one touch /srv/upload/of-all-nodes
step "they can be purged" one apt-get -q -y purge atrium-agent atrium-common atrium-console
step "a folder that is mounted is spared" one test -e /srv/upload/of-all-nodes
one umount /var/lib/atrium/upload
step "installed and purged once more" one sh -c 'apt-get -q -y install /root/debs/*.deb </dev/null && apt-get -q -y purge atrium-agent </dev/null'
step "nothing of it stays" refused one test -e /var/lib/atrium -o -e /etc/atrium/agent.toml -o -e /usr/bin/atrium-agent
step "but what the administrator made" same second.toml "$(one ls /etc/atrium)"
printf '1..%d\n' "$steps_done"
