# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by CPack on what is about to be packed: what Debian wants to find beside the program, under Debian's names.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${share}/doc/rung)

file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(COPY_FILE ${CPACK_RUNG_DEBIAN_FILES}/changelog ${doc}/changelog.Debian)
file(COPY_FILE ${CPACK_RUNG_DEBIAN_FILES}/copyright ${doc}/copyright)
file(GLOB manuals ${share}/man/man1/rung.1 ${share}/man/*/man1/rung.1)
execute_process(COMMAND gzip --best --no-name ${doc}/changelog ${doc}/changelog.Debian ${manuals}
    COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE files ${share}/*)
file(CHMOD ${files} FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
