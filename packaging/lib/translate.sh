# SPDX-License-Identifier: GPL-3.0-or-later
# `packaging/dev translate`: brings every translation up to date with the texts in the sources.
# shellcheck shell=bash

translate_command() {
    local folder=$ATRIUM_ROOT/translations
    while (($#)); do
        case $1 in
        --folder) folder=$(realpath -- "${2:?--folder needs a name}") && shift ;;
        *) usage_error "translate does not know '$1'" ;;
        esac
        shift
    done
    # From the root, so that headers are found and texts get the contexts that the programs ask for.
    cd "$ATRIUM_ROOT"
    update_texts "$folder" atrium-common common
    update_texts "$folder" atrium-agent agent
    update_texts "$folder" atrium-console console
    tell_unfinished "$folder"/*.ts
}

# Updates the files of a program, or of the library that both share, in every language with the texts of its source folders; texts no longer there go.
update_texts() {
    local folder=$1 program=$2 sources=("${@:3}") file said options lupdate
    lupdate=$(lupdate_program)
    for file in "$folder/${program}"_*.ts; do
        options=(-locations none -no-obsolete -silent)
        # English is what the sources say, save for its plurals.
        [[ $file != *_en.ts ]] || options+=(-pluralonly)
        # What it says matters only when it fails.
        said=$("$lupdate" "${options[@]}" -I . "${sources[@]}" -ts "$file" 2>&1) || fail "lupdate failed" "$said"
        # It puts such texts under a wrong name, and says so only here.
        [[ $said != *'lacks Q_OBJECT'* && $said != *'Qualifying with unknown'* ]] ||
            fail "lupdate does not know whose text this is" "$said"
        # lupdate drops comments.
        grep -q SPDX "$file" || sed -i '2a <!-- SPDX-License-Identifier: GPL-3.0-or-later -->' "$file"
    done
}

# Qt's lupdate, which Debian keeps out of the search path.
lupdate_program() {
    local program
    for program in lupdate6 /usr/lib/qt6/bin/lupdate; do
        command -v "$program" && return
    done
    need_packages build
    printf '%s\n' /usr/lib/qt6/bin/lupdate
}

# Prints a line per file; false if a text is unfinished in any.
tell_unfinished() {
    local file count all=0
    for file in "$@"; do
        count=$(grep -c '<translation type="unfinished"' "$file") || true
        printf '%-24s %s\n' "${file##*/}" "$([[ $count == 0 ]] && echo complete || echo "$count unfinished")"
        all=$((all + count))
    done
    ((all == 0)) || fail "$all texts are not translated yet" "Translate them in the files above (Qt Linguist), then run this again."
}
