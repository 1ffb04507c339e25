// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rung::house {

/// A piece of a source file and the line it begins on, counted from 1.
struct Piece
{
    QString text;
    int line;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// A C++ source taken apart: what it includes, what it says between quotes, and the code that is left without comments.
struct Source
{
    std::vector<Piece> includes = {};
    std::vector<Piece> literals = {};
    QString code;
};

/// Takes `text` apart. The includes keep their brackets or quotes; the literals lose theirs, raw ones too; in the code a
/// literal is an empty pair of quotes and every line keeps its number.
Source takeApart(const QString &text);

} // namespace rung::house
