# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Most of compiling a small file is reading what it includes, so a full build (CMAKE_UNITY_BUILD, on in the presets that build everything)
# takes eight of them at a time. These stay apart, as a helper of theirs has the name of a neighbour's.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

function(rung_keep_apart target)
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/)
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
