// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <QPointer>
#include <QTextCharFormat>
#include <QTextCursor>

class QMenu;
class QPlainTextEdit;

namespace rung {

class Spelling;
struct TextSpan;

/// Underlines the words of a text that are not known, each once the cursor has left it, and offers better ones.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Both belong to `edit`, which outlives this.
    SpellMarks(Spelling &spelling, QPlainTextEdit &edit);

    /// Puts what can be done about the unknown word at this position of the text on top of the menu.
    void offerIn(QMenu &menu, int position);
    /// The word that was being written counts as complete.
    void closeWord();

protected:
    void highlightBlock(const QString &text) override;

private:
    void begin();
    bool isBeingWritten(const TextSpan &word) const;
    void followCursor();
    void checkAll();
    QTextCursor unknownWordAt(int position) const;

    QPlainTextEdit &m_edit;
    QPointer<Spelling> m_spelling;
    QTextCharFormat m_mark;
    /// Selects the word that is being written; null where none is.
    QTextCursor m_open;
    bool m_isWriting = true;
};

} // namespace rung
