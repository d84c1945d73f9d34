# Completion of khitomer for bash: asks khitomer itself what may be typed.

_khitomer() {
    local how= line word common tab=$'\t' indent= widest=0 room=0 i
    local words=() descriptions=()
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%"$tab"*}
        if [ -z "$how" ]; then
            how=$word
            continue
        fi
        words+=("$word")
        descriptions+=("${line#*"$tab"}")
        [ "${#word}" -gt "$widest" ] && widest=${#word}
    done < <(command khitomer complete-words bash "$2" "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" \
        2>/dev/null </dev/null)

    case $how in
        # Names of files are best known to bash itself, which also quotes them.
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o filenames -o dirnames 2>/dev/null ;;
        part) compopt -o nospace 2>/dev/null ;;
    esac

    [ "${#words[@]}" -eq 0 ] && return 0
    COMPREPLY=("${words[@]}")
    [ "${#words[@]}" -eq 1 ] && return 0

    # What bash puts into the line are words alone. What they mean goes with them only where bash is about to list them
    # (COMP_TYPE is ?, ! or @) and puts nothing in: with a blank in front of the first, they begin with nothing in common.
    case ${COMP_TYPE:-9} in
        33|63|64) indent=' ' ;;
        9) [ "$how" = choose ] && COMPREPLY[0]=" ${words[0]}" ;;
    esac
    [ -n "$indent" ] || return 0
    if [ "$COMP_TYPE" != 63 ] && [ "$how" != choose ]; then
        common=${words[0]}
        for word in "${words[@]}"; do
            while [ "${word:0:${#common}}" != "$common" ]; do
                common=${common%?}
            done
        done
        # There is more to put in first.
        [ "${#common}" -gt "${#2}" ] && return 0
    fi
    room=$((${COLUMNS:-80} - widest - 5))
    for i in "${!words[@]}"; do
        if [ -n "${descriptions[i]}" ] && [ "$room" -gt 10 ]; then
            printf -v line '%s%-*s  %s' "$indent" "$widest" "${words[i]}" "${descriptions[i]:0:room}"
        else
            line=$indent${words[i]}
        fi
        COMPREPLY[i]=$line
        indent=
    done
    return 0
}

complete -F _khitomer khitomer
