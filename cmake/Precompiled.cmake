# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The standard headers that nearly every file includes; each target adds those of Qt that its own files do.
set(rung_standard_headers
    <algorithm> <functional> <map> <memory> <optional> <ranges> <span> <string> <variant> <vector>)
