# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completes the commands, options and files of rung in bash.

# The options of a command; of the window without one.
_rung_options()
{
    local scope="--from --to --ladder --today --with-support"
    case $1 in
        new) printf '%s' "--starter" ;;
        demo) printf '%s' "--attempts --seed --until" ;;
        export) printf '%s' "--format -o --output --with-log --with-notes $scope" ;;
        summary) printf '%s' "--format $scope" ;;
        import | merge | check) ;;
        backup | rescue) printf '%s' "-o --output" ;;
        *)
            printf '%s' "--demo --page --new-attempt --already-asked --read-only --theme --zoom --language --exit-after-startup"
            ;;
    esac
    printf ' %s' "-h --help --help-all -v --version"
}

# The values an option takes: words; "files"; or "any" for what nobody can guess.
_rung_values()
{
    case $1:$2 in
        export:--format) printf '%s' "pdf html md csv json journal days" ;;
        summary:--format) printf '%s' "text json" ;;
        :--page) printf '%s' "today ladder journal progress guide" ;;
        :--theme) printf '%s' "light dark contrast" ;;
        :--zoom) printf '%s' "80 90 100 110 120 130 140 150 160 170 180 190 200 210 220 230 240 250" ;;
        *:-o | *:--output) printf '%s' "files" ;;
        *:--from | *:--to | *:--today | *:--until | *:--ladder | *:--attempts | *:--seed | :--language) printf '%s' "any" ;;
    esac
}

_rung()
{
    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" commands="new demo export import merge rescue summary check backup"
    local command="" values
    if ((COMP_CWORD > 1)) && [[ " $commands " == *" ${COMP_WORDS[1]} "* ]]; then
        command="${COMP_WORDS[1]}"
    fi
    values="$(_rung_values "$command" "$before")"
    COMPREPLY=()
    if [[ $values == any ]]; then
        return
    elif [[ -n $values && $values != files ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif [[ -z $values && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_rung_options "$command")" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        if [[ -z $values ]] && ((COMP_CWORD == 1)); then
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$commands" -- "$current")
        fi
    fi
}

complete -F _rung rung
