#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the sandbox: makes the previews of one file and writes them to standard output.
# usage: makepreview.sh KIND SOURCE    KIND: picture, frame, drawing, pdf, or office, text, sheet
# Environment: PAGES, PAGE_SIZE, THUMBNAIL_SIZE (pixels), PIXELS (that a picture may have)
# Output, as agent/previews/previewstream.h reads it: "begin", for each file "file NAME BYTES" and its bytes, "more" if the
# source has further pages, "end". What programs say goes to standard error.
set -eu

damaged() { exit 3; }
protected() { exit 4; }
too_large() { exit 5; }

# A program ended with a status: that of SIGXCPU, when it used up its time.
failed() {
    [ "$1" != 152 ] || exit 6
    damaged
}

put() {
    printf 'file %s %s\n' "$2" "$(stat -c %s "$1")"
    cat "$1"
}

check_pixels() {
    case $1$2 in '' | *[!0-9]*) damaged ;; esac
    if [ ${#1} -gt 7 ] || [ ${#2} -gt 7 ] || [ $(($1 * $2)) -gt "$PIXELS" ]; then too_large; fi
}

# Rule: what can be transparent is PNG, all else JPEG.
shrink() { # FROM SIZE TO [OPTION…]
    from=$1
    size=$2
    to=/tmp/$3
    shift 3
    case $to in
    *.png) to="${to}[compression=6,strip]" ;;
    *) to="${to}[Q=88,strip]" ;;
    esac
    vips thumbnail "$from" "$to" "$size" --height "$size" --size down --fail-on truncated "$@" >&2 || failed $?
}

picture() { # SOURCE
    source=$1
    described=$(vipsheader -a "$source") || damaged
    # Without a profile the colours are sRGB's; by way of its own profile they would be others a little.
    case $described in
    *"
icc-profile-data:"*) profile='--export-profile=srgb' ;;
    *) profile= ;;
    esac
    # /source.png: 300x200 uchar, 4 bands, srgb, pngload
    # shellcheck disable=SC2046
    set -- $(printf '%s\n' "$described" | head -n 1)
    check_pixels "${2%x*}" "${2#*x}"
    case "$4 $6" in
    '2 b-w,' | '2 grey16,' | '4 srgb,' | '4 rgb16,' | '4 scrgb,' | '5 cmyk,') ending=png ;;
    *) ending=jpg ;;
    esac
    shrink "$source" "$PAGE_SIZE" "page-1.$ending" ${profile:+"$profile"}
    shrink "/tmp/page-1.$ending" "$THUMBNAIL_SIZE" "thumbnail.$ending"
    put "thumbnail.$ending" "thumbnail.$ending"
    put "page-1.$ending" "page-1.$ending"
}

# One frame of a video that shows something: the most usual of the first hundred.
frame() {
    size=$(ffprobe -v error -protocol_whitelist file -select_streams v:0 -show_entries stream=width,height \
        -of csv=p=0:nk=1 "$1" | head -n 1) || damaged
    width=${size%%,*}
    height=${size#*,}
    check_pixels "$width" "${height%%,*}"
    ffmpeg -v error -nostdin -threads 2 -protocol_whitelist file -i "$1" -map 0:v:0 -vf thumbnail -frames:v 1 \
        /tmp/frame.png >&2 || failed $?
    [ -s frame.png ] || damaged
    picture /tmp/frame.png
}

drawing() {
    rsvg-convert --keep-aspect-ratio --width "$PAGE_SIZE" --height "$PAGE_SIZE" --output page-1.png "$1" >&2 || failed $?
    shrink /tmp/page-1.png "$THUMBNAIL_SIZE" thumbnail.png
    put thumbnail.png thumbnail.png
    put page-1.png page-1.png
}

pdf() {
    if ! pdfinfo "$1" >information 2>complaint; then
        cat complaint >&2
        ! grep -q 'Incorrect password' complaint || protected
        damaged
    fi
    pdftoppm -jpeg -jpegopt quality=88 -cropbox -scale-to "$PAGE_SIZE" -l "$PAGES" "$1" page >&2 || failed $?
    number=0
    for page in page-*.jpg; do # page-01.jpg when there are ten or more
        [ -e "$page" ] || damaged
        number=$((number + 1))
        if [ "$number" = 1 ]; then
            shrink "/tmp/$page" "$THUMBNAIL_SIZE" thumbnail.jpg
            put thumbnail.jpg thumbnail.jpg
        fi
        put "$page" "page-$number.jpg"
    done
    [ "$(sed -n 's/^Pages: *//p' information)" -le "$number" ] || echo more
}

# One page more than is made, so that it is known whether there are more.
office() { # SOURCE [IMPORT FILTER]
    case $1 in
    *.docx | *.xlsx | *.pptx) [ "$(head -c 2 "$1")" = PK ] || protected ;; # no zip file: an encrypted one in an OLE file
    esac
    range='{"PageRange":{"type":"string","value":"1-'$((PAGES + 1))'"}}'
    soffice --headless --norestore --nolockcheck -env:UserInstallation=file:///tmp/profile ${2:+"--infilter=$2"} \
        --convert-to "pdf:$EXPORT:$range" --outdir /tmp/pdf "$1" >&2 || failed $?
    [ -s /tmp/pdf/source.pdf ] || damaged
    pdf /tmp/pdf/source.pdf
}

is_utf8() { iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1; }

text() {
    if is_utf8 "$1"; then office "$1" 'Text (encoded):UTF8'; else office "$1" 'Text (encoded):MS_1252'; fi
}

# Fields are divided by what is most in the first line.
sheet() {
    most=0
    separator=44
    for code in 44 59 9; do
        count=$(head -n 1 "$1" | tr -cd "\\$(printf %03o $code)" | wc -c)
        if [ "$count" -gt "$most" ]; then
            most=$count
            separator=$code
        fi
    done
    if is_utf8 "$1"; then office "$1" "CSV:$separator,34,UTF8"; else office "$1" "CSV:$separator,34,MS_1252"; fi
}

cd /tmp
echo begin
"$1" "$2"
echo end
