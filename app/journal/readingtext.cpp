// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/readingtext.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/matchmarks.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>

#include <vector>

namespace rung {

namespace {

constexpr qsizetype longestFormatted = 200'000;

/// Two spaces at the end of a line keep its break, which Markdown would else take for a space.
QString withLineBreaks(QString text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[^\n])\n(?=[^\n])"));
    return text.replace(end, QStringLiteral("  \n"));
}

/// A number with a point at the beginning of a line stays as it was written; as a list it would be counted anew.
QString withNumbersKept(QString text)
{
    static const QRegularExpression number(QStringLiteral("^([ \t]*\\d{1,9})([.)])"), QRegularExpression::MultilineOption);
    return text.replace(number, QStringLiteral("\\1\\\\2"));
}

/// A piece of the document with one format.
struct Piece
{
    int begin;
    int length;
    QTextCharFormat format;
};

std::vector<Piece> piecesOf(const QTextDocument &document)
{
    std::vector<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            pieces.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    return pieces;
}

/// Links and pictures become their words, followed by the address where that is another; nothing of them is left to follow or to load.
void spellAddresses(QTextDocument &document)
{
    const auto pieces = piecesOf(document);
    for (auto it = pieces.rbegin(); it != pieces.rend(); ++it) {
        if (!it->format.isAnchor() && !it->format.isImageFormat())
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(it->begin);
        cursor.setPosition(it->begin + it->length, QTextCursor::KeepAnchor);
        const bool picture = it->format.isImageFormat();
        const QString address = picture ? it->format.toImageFormat().name() : it->format.anchorHref();
        const QString text = picture ? it->format.stringProperty(QTextFormat::ImageAltText) : cursor.selectedText();
        const bool same = address.isEmpty() || address.endsWith(text);
        cursor.insertText(same && !text.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, address).trimmed(), QTextCharFormat());
    }
}

/// Headings are bold text of the reading size: an entry has one heading, and that is its own.
void calmHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat plain = block.blockFormat();
        plain.setHeadingLevel(0);
        cursor.setBlockFormat(plain);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        bold.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(bold);
    }
}

} // namespace

QLabel *readingText(const QString &text, std::span<const SearchTerm> terms)
{
    QLabel *label = bodyLabel({});
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    if (text.size() > longestFormatted) {
        label->setText(text);
        return label;
    }
    QTextDocument document;
    document.setDefaultFont(label->font());
    // Never laid out here, so that nothing is asked for its pictures before they are words.
    document.setMarkdown(withLineBreaks(withNumbersKept(text)), QTextDocument::MarkdownNoHTML);
    spellAddresses(document);
    calmHeadings(document);
    markMatches(document, terms, themeOf(label));
    label->setTextFormat(Qt::RichText);
    label->setText(document.toHtml());
    return label;
}

} // namespace rung
