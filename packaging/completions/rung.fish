# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completes the commands, options and files of rung in fish.

set -l commands new demo export import merge rescue summary check backup
set -l window "not __fish_seen_subcommand_from $commands"
set -l scoped "__fish_seen_subcommand_from export summary"

complete -c rung -n __fish_use_subcommand -a new -d "Creates an empty notebook"
complete -c rung -n __fish_use_subcommand -a demo -d "Writes an invented notebook"
complete -c rung -n __fish_use_subcommand -a export -d "Writes a summary, a table, the archive or the journal"
complete -c rung -n __fish_use_subcommand -a import -d "Takes in an archive or another journal"
complete -c rung -n __fish_use_subcommand -a merge -d "Brings another copy of the notebook in"
complete -c rung -n __fish_use_subcommand -a rescue -d "Brings over what can be read of a damaged notebook"
complete -c rung -n __fish_use_subcommand -a summary -d "Prints the figures"
complete -c rung -n __fish_use_subcommand -a check -d "Looks for anything wrong in the file"
complete -c rung -n __fish_use_subcommand -a backup -d "Writes a verified copy"

complete -c rung -s h -l help -d "Says how it is used"
complete -c rung -l help-all -d "Says how it is used, with the options of Qt"
complete -c rung -s v -l version -d "Says which version this is"

complete -c rung -n $window -l demo -d "A throw-away notebook with invented data"
complete -c rung -n $window -l page -x -a "today ladder journal progress guide" -d "Where to open"
complete -c rung -n $window -l new-attempt -d "The form for the next attempt"
complete -c rung -n $window -l already-asked -d "The form for an ask already made"
complete -c rung -n $window -l read-only -d "Changes nothing in the notebook"
complete -c rung -n $window -l theme -x -a "light dark contrast" -d "For this time"
complete -c rung -n $window -l zoom -x -a "(seq 80 10 250)" -d "Per cent, for this time"
complete -c rung -n $window -l language -x -d "A code such as de, for this time"
complete -c rung -n $window -l exit-after-startup -d "Quits once the window is there"

complete -c rung -n "__fish_seen_subcommand_from new" -l starter -d "With a first ladder"
complete -c rung -n "__fish_seen_subcommand_from demo" -l attempts -x -d "How many attempts (60)"
complete -c rung -n "__fish_seen_subcommand_from demo" -l seed -x -d "Which invention (1)"
complete -c rung -n "__fish_seen_subcommand_from demo" -l until -x -d "Its last day (today)"
complete -c rung -n "__fish_seen_subcommand_from export" -l format -x -a "pdf html md csv json journal days" -d "What to write"
complete -c rung -n "__fish_seen_subcommand_from export" -l with-notes -d "Includes your names and texts"
complete -c rung -n "__fish_seen_subcommand_from export" -l with-log -d "Includes a row for each attempt"
complete -c rung -n "__fish_seen_subcommand_from summary" -l format -x -a "text json" -d "How to print"
complete -c rung -n "__fish_seen_subcommand_from export backup rescue" -s o -l output -r -F -d "Where to write"
complete -c rung -n $scoped -l from -x -d "First day, inclusive"
complete -c rung -n $scoped -l to -x -d "Last day, inclusive"
complete -c rung -n $scoped -l ladder -x -d "Only the ladder of this name"
complete -c rung -n $scoped -l today -x -d "The day that counts as today"
complete -c rung -n $scoped -l with-support -d "Includes what is kept of support"
