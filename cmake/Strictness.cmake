# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries every strictness flag; each target of ours links it.
add_library(rung_strictness INTERFACE)
target_compile_features(rung_strictness INTERFACE cxx_std_20)
target_compile_definitions(rung_strictness INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(rung_strictness INTERFACE
    -Wall -Wextra -Wpedantic $<IF:$<BOOL:${CMAKE_UNITY_BUILD}>,-Wshadow=local,-Wshadow> -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-qual -Wformat=2 -Wundef -Wimplicit-fallthrough -Wextra-semi)
if(RUNG_WARNINGS_AS_ERRORS)
    target_compile_options(rung_strictness INTERFACE -Werror)
endif()
if(RUNG_SANITIZE)
    # What is tested is watched, not what tests it: the tests would take longer to compile than everything else.
    target_compile_options(rung_strictness INTERFACE
        "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:RUNG_IS_TEST>>>:-fsanitize=${RUNG_SANITIZE};-fno-sanitize-recover=all>" -fno-omit-frame-pointer)
    target_link_options(rung_strictness INTERFACE -fsanitize=${RUNG_SANITIZE})
endif()
