#compdef khitomer
# Completion of khitomer for zsh: asks khitomer itself what may be typed.

_khitomer() {
    local how line word tab=$'\t'
    local -a lines offered options

    lines=("${(@f)$(command khitomer complete-words zsh $((CURRENT - 1)) \
        "${(@Q)words[1,CURRENT-1]}" "$PREFIX" "${(@Q)words[CURRENT+1,-1]}" 2>/dev/null </dev/null)}")
    how=${lines[1]%%$tab*}

    case $how in
        files|folders)
            # What stands in front of the path in the same word stays.
            compset -P "${(b)lines[1]#*$tab}"
            if [[ $how == folders ]]; then _files -/; else _files; fi
            return
            ;;
        part) options=(-S '') ;;
        # Nothing that they have in common is put in where it would take away what was typed; the next key walks through them.
        choose) [[ $compstate[insert] == *unambiguous* ]] && compstate[insert]= compstate[list]='list force' ;;
    esac

    for line in "${(@)lines[2,-1]}"; do
        word=${line%%$tab*}
        word=${word//\\/\\\\}
        offered+=("${word//:/\\:}${${line#*$tab}:+:${line#*$tab}}")
    done
    # They are found as names are, and need not begin as what was typed does.
    (( $#offered )) && _describe -t khitomer-words khitomer offered -U "${options[@]}"
}

if [[ ${funcstack[1]} == _khitomer ]]; then
    _khitomer "$@"
elif (( $+functions[compdef] )); then
    compdef _khitomer khitomer
else
    print -u2 'khitomer: zsh completes nothing before compinit has run; source this behind it'
fi
