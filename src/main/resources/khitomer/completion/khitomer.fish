# Completion of khitomer for fish: asks khitomer itself what may be typed.

function __khitomer_words
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l after (commandline -op)
    # Behind the cursor are all words but those before it and that at it, which is none where it is empty.
    set -l known (math (count $before) + (test -n "$(commandline -t)"; and echo 1; or echo 0))
    set -e after[1..$known]
    set -l lines (command khitomer complete-words fish (count $before) $before "$current" $after 2>/dev/null </dev/null)
    set -l told (string split \t -- "$lines[1]")
    switch "$told[1]"
        case files
            __khitomer_paths "$told[2]" "$current"
        case folders
            __khitomer_paths "$told[2]" "$current" | string match -- '*/'
        case '*'
            set -e lines[1]
            printf '%s\n' $lines
    end
end

# The paths that go on from what stands behind a beginning, which stays.
function __khitomer_paths
    set -l typed (string sub -s (math (string length -- $argv[1]) + 1) -- $argv[2])
    for path in (complete -C "'' $typed" | string replace -r '\t.*' '')
        echo $argv[1]$path
    end
end

complete -c khitomer -f -k -a '(__khitomer_words)'
