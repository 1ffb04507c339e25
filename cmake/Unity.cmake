# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Most of compiling a small file is reading what it includes, so a full build (CMAKE_UNITY_BUILD, on in the presets that build everything)
# takes up to eight files of a room at a time.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

# rung_compile_by_room(TARGET APART FILE...): the files named are compiled alone, as a helper of theirs has the name of a neighbour's.
function(rung_compile_by_room target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" APART)
    list(TRANSFORM arg_APART PREPEND ${PROJECT_SOURCE_DIR}/)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(REMOVE_ITEM sources ${arg_APART})
    foreach(source ${sources})
        cmake_path(GET source PARENT_PATH folder)
        string(MAKE_C_IDENTIFIER "${folder}" room)
        math(EXPR in_${room} "0${in_${room}} + 1")
        math(EXPR batch "${in_${room}} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
        set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${room}_${batch})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
