// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rung {

/// Whether the text can be kept to the byte: valid Unicode (no lone surrogate) without NUL.
bool isStorable(const QString &text);

/// Length as the archive counts it, in Unicode code points.
qsizetype codePoints(const QString &text);

/// A storable text of Minimum to Maximum code points.
template <int Minimum, int Maximum>
class BoundedText
{
public:
    static constexpr int minimum = Minimum;
    static constexpr int maximum = Maximum;

    static std::optional<BoundedText> from(const QString &text)
    {
        const auto length = codePoints(text);
        if (length < Minimum || length > Maximum || !isStorable(text))
            return std::nullopt;
        return BoundedText(text);
    }

    const QString &text() const { return m_text; }
    friend bool operator==(const BoundedText &, const BoundedText &) = default;
    friend bool operator<(const BoundedText &a, const BoundedText &b) { return a.m_text < b.m_text; }

private:
    explicit BoundedText(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// The name of a ladder or the title of a rung.
using Title = BoundedText<1, 200>;
/// One line to tell oneself next time; may be empty.
using Line = BoundedText<0, 140>;
/// The feared event in the person's own words; may be empty in an imported record.
using FearedText = BoundedText<0, 1000>;
/// A word the person files a reflection under.
using Tag = BoundedText<1, 60>;

} // namespace rung
