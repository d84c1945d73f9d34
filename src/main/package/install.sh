#!/bin/sh
# Installs khitomer below a folder, or removes it from there without a trace:
#   install.sh PREFIX
#   install.sh --uninstall PREFIX
# DESTDIR, where it is set, stands before PREFIX: then everything is put there as it will lie, and nothing is started.
# A list of what was put where is kept in PREFIX/lib/khitomer/manifest, with a checksum of each file: nothing else is ever
# overwritten or removed.

set -eu
umask 022
LC_ALL=C
export LC_ALL
unset CDPATH
newline='
'

usage() {
    printf '%s\n' 'Usage: install.sh PREFIX' '       install.sh --uninstall PREFIX'
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 1
}

exists() {
    [ -e "$1" ] || [ -h "$1" ]
}

# What the list says of a file as it is now below a folder: entry FOLDER FILE
entry() {
    printf 'f %s %s' "$(cksum < "$1/$2")" "$2"
}

# Whether a file is as the list says, be it that of this installation or of one before.
is_ours() {
    [ -f "$root/$1" ] && [ ! -h "$root/$1" ] && [ -r "$manifest" ] && grep -Fqx -- "$(entry "$root" "$1")" "$manifest"
}

# The files of the list, each once.
listed() {
    [ ! -r "$manifest" ] || sed -n 's/^f [0-9]* [0-9]* //p' "$manifest" | sort -u
}

# What is made on the spot, and in no list.
remove_what_was_prepared() {
    rm -f "$program"/khitomer-*.jsa* "$program/prepare.classes" "$program/prepare.log"
    rm -rf "$program/training"
    [ ! -h "$program/java" ] || rm -f "$program/java"
}

# Removes a file of the list that is as it was installed, and says so of one that is not.
remove() {
    rm -f "$root/$1.khitomer-new"
    if is_ours "$1"; then
        rm -f "$root/$1"
    elif exists "$root/$1"; then
        printf 'install.sh: left %s, as it is not what was installed\n' "'$root/$1'" >&2
    fi
}

uninstall() {
    [ -r "$manifest" ] || fail "khitomer is not installed in '$root'"
    made=$(sed -n 's/^d //p' "$manifest" | sort -ur)
    above=$(sed -n 's/^p //p' "$manifest")
    remove_what_was_prepared
    listed | while IFS= read -r file; do
        remove "$file"
    done
    rm -f "$manifest" "$manifest.new"
    printf '%s\n' "$made" | while IFS= read -r folder; do
        [ -z "$folder" ] || rmdir "$root/$folder" 2>/dev/null || :
    done
    folder=$root
    while [ "${above:-0}" -gt 0 ] && rmdir "$folder" 2>/dev/null; do
        folder=${folder%/*}
        above=$((above - 1))
    done
}

# The folders that have to be made for the files: d FOLDER below PREFIX, p and how many from PREFIX upwards.
missing_folders() {
    printf '%s\n' "$files" | while IFS= read -r file; do
        folder=${file%/*}
        while :; do
            [ -d "$root/$folder" ] || printf 'd %s\n' "$folder"
            case $folder in
                */*) folder=${folder%/*} ;;
                *) break ;;
            esac
        done
    done | sort -u
    above=0
    folder=$root
    while [ -n "$folder" ] && [ ! -d "$folder" ]; do
        above=$((above + 1))
        folder=${folder%/*}
    done
    [ "$above" = 0 ] || printf 'p %s\n' "$above"
}

refuse_foreign_files() {
    foreign=$(printf '%s\n' "$files" | while IFS= read -r file; do
        if exists "$root/$file" && ! is_ours "$file"; then
            printf "  '%s'\n" "$root/$file"
        fi
    done)
    [ -z "$foreign" ] || fail "nothing was installed, as these files are there already and not as khitomer installed them:
$foreign"
}

# Each file gets its name when it is whole. It keeps its time: what was prepared for the jar goes by that. Only the
# preparing script is as new as the installation, so that what was prepared for one before is known to be old.
copy() {
    rm -f "$root/$1.khitomer-new"
    cp "$here/$1" "$root/$1.khitomer-new"
    case $1 in
        bin/*) chmod 755 "$root/$1.khitomer-new" ;;
        *) chmod 644 "$root/$1.khitomer-new" ;;
    esac
    case $1 in
        */khitomer-prepare) ;;
        *) touch -r "$here/$1" "$root/$1.khitomer-new" ;;
    esac
    mv -f "$root/$1.khitomer-new" "$root/$1"
}

# While files are copied, the list has the old ones and the new ones, so that it holds whenever this is cut short.
install() {
    [ -r "$here/bin/khitomer" ] || fail "there is nothing to install beside '$0'; run it where the archive was unpacked"
    files=$(cd "$here" && find bin lib share -type f | sort)
    refuse_foreign_files
    folders=$(missing_folders; [ ! -r "$manifest" ] || sed -n '/^[dp] /p' "$manifest")
    mkdir -p "$program" 2>/dev/null && [ -w "$program" ] || fail "'$program' cannot be written to"
    entries=$(printf '%s\n' "$files" | while IFS= read -r file; do entry "$here" "$file"; echo; done)
    old=$(listed)
    { [ ! -r "$manifest" ] || cat "$manifest"; printf '%s\n' "$folders" "$entries" | sed '/^$/d'; } > "$manifest.new"
    mv -f "$manifest.new" "$manifest"
    remove_what_was_prepared
    printf '%s\n' "$old" | while IFS= read -r file; do
        case "$newline$files$newline" in
            *"$newline$file$newline"*) ;;
            *) [ -z "$file" ] || remove "$file" ;;
        esac
    done
    printf '%s\n' "$files" | while IFS= read -r file; do
        mkdir -p "$root/${file%/*}"
        copy "$file"
    done
    printf '%s\n' "$folders" "$entries" | sed '/^$/d' | sort -u > "$manifest.new"
    mv -f "$manifest.new" "$manifest"
}

# Sets java_home and version to those of the Java that khitomer will start on; fails where there is none new enough.
find_java() {
    java_home=${JAVA_HOME:-}
    if [ -z "$java_home" ] || [ ! -x "$java_home/bin/java" ]; then
        java=$(command -v java) && java=$(readlink -f "$java") || return 1
        java_home=${java%/bin/java}
    fi
    [ -r "$java_home/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$java_home/release")
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge 17 ]
}

# Its Java is remembered, so that it starts where no path leads to one, and its start prepared.
prepare() {
    if find_java; then
        ln -s "$java_home" "$program/java"
        sh "$program/khitomer-prepare" "$java_home" "$version" "$program"
        printf '%s\n' "khitomer is installed in '$root', and starts on Java $version"
    else
        printf '%s\n' "khitomer is installed in '$root'; it needs Java 17 or newer, on the path or in JAVA_HOME"
    fi
}

action=install
case ${1:-} in
    -h | --help) usage; exit ;;
    --uninstall) action=uninstall; shift ;;
esac
[ $# = 1 ] || { usage >&2; exit 2; }
case $1 in
    -* | '') usage >&2; exit 2 ;;
    *:* | *"$newline"*) fail "Java cannot start a program from a folder whose name has a colon or a line break: '$1'" ;;
esac

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
prefix=$1
case $prefix in
    /*) ;;
    *) prefix=$(pwd -P)/$prefix ;;
esac
while [ "${prefix%/}" != "$prefix" ]; do
    prefix=${prefix%/}
done
root=${DESTDIR:-}$prefix
program=$root/lib/khitomer
manifest=$program/manifest

$action
if [ "$action" = install ] && [ -z "${DESTDIR:-}" ]; then
    prepare
fi
