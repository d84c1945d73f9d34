# Completion of khitomer for bash: asks khitomer itself what may be typed.

_khitomer() {
    local how= line word tab=$'\t' indent= widest=0 room=0 i
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

    # One word is put into the line, as is each where keys walk through them; of several, bash puts in what they have in
    # common, and shows them. There is room for what they mean.
    if [ "${#words[@]}" -lt 2 ] || [ "${COMP_TYPE:-9}" = 37 ] || [ "${COMP_TYPE:-9}" = 42 ]; then
        [ "${#words[@]}" -eq 0 ] || COMPREPLY=("${words[@]}")
        return 0
    fi
    room=$((${COLUMNS:-80} - widest - 5))
    # Nothing in common is put in where it would take away what was typed.
    [ "$how" = choose ] && indent=' '
    for i in "${!words[@]}"; do
        if [ -n "${descriptions[i]}" ] && [ "$room" -gt 10 ]; then
            printf -v line '%s%-*s  %s' "$indent" "$widest" "${words[i]}" "${descriptions[i]:0:room}"
        else
            line=$indent${words[i]}
        fi
        COMPREPLY+=("$line")
        indent=
    done
    return 0
}

complete -F _khitomer khitomer
