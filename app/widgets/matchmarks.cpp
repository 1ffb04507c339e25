// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/matchmarks.h"

#include "core/domain/textmatch.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace rung {

namespace {
QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}
} // namespace

QTextCharFormat matchFormat(const Theme &theme)
{
    QTextCharFormat format;
    format.setBackground(theme.colour(Role::CautionTint));
    format.setForeground(theme.colour(Role::Ink));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme.colour(Role::Caution));
    return format;
}

QString markedHtml(const QString &text, std::span<const SearchTerm> terms, const Theme &theme)
{
    QString html;
    qsizetype at = 0;
    for (const TextSpan &match : matchesIn(text, terms)) {
        html += asHtml(text.mid(at, match.begin - at))
            + QStringLiteral("<span style=\"background-color:%1; color:%2; text-decoration:underline\">%3</span>")
                  .arg(theme.colour(Role::CautionTint).name(), theme.colour(Role::Ink).name(), asHtml(text.mid(match.begin, match.length)));
        at = match.begin + match.length;
    }
    return html + asHtml(text.mid(at));
}

void markMatches(QTextDocument &document, std::span<const SearchTerm> terms, const Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const TextSpan &match : matchesIn(block.text(), terms)) {
            QTextCursor cursor(&document);
            cursor.setPosition(block.position() + static_cast<int>(match.begin));
            cursor.setPosition(cursor.position() + static_cast<int>(match.length), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(matchFormat(theme));
        }
    }
}

} // namespace rung
