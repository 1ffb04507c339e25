// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spellmarks.h"

#include "app/base/theme.h"
#include "app/widgets/spelling.h"
#include "app/widgets/spellwords.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTimer>

#include <utility>

namespace rung {

namespace {
constexpr qsizetype mostSuggestions = 5;
}

SpellMarks::SpellMarks(Spelling &spelling, QPlainTextEdit &edit)
    : QSyntaxHighlighter(static_cast<QObject *>(&edit)), m_edit(edit), m_spelling(&spelling)
{
    m_mark.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_mark.setUnderlineColor(themeOf(&edit).colour(Role::Caution));
    connect(&spelling, &Spelling::changed, this, &SpellMarks::checkAll);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::followCursor);
    QTimer::singleShot(0, this, &SpellMarks::begin);
}

/// After the text is first seen, as the dictionary takes a moment to be read.
void SpellMarks::begin()
{
    setDocument(m_edit.document());
    checkAll();
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (m_open.block() == currentBlock())
        m_open = QTextCursor();
    if (!m_spelling)
        return;
    for (const TextSpan &word : wordsToSpell(text)) {
        const int begin = static_cast<int>(word.begin);
        const int length = static_cast<int>(word.length);
        if (isBeingWritten(word)) {
            m_open = QTextCursor(currentBlock());
            m_open.setPosition(currentBlock().position() + begin);
            m_open.setPosition(m_open.position() + length, QTextCursor::KeepAnchor);
        } else if (!m_spelling->knows(text.mid(word.begin, word.length))) {
            setFormat(begin, length, m_mark);
        }
    }
}

/// What changes at the cursor is being written; a text that is only checked again is not.
bool SpellMarks::isBeingWritten(const TextSpan &word) const
{
    if (!m_isWriting)
        return false;
    const int at = m_edit.textCursor().position() - currentBlock().position();
    return word.begin < at && at <= word.begin + word.length;
}

void SpellMarks::followCursor()
{
    const int at = m_edit.textCursor().position();
    if (!m_open.isNull() && (at < m_open.selectionStart() || at > m_open.selectionEnd()))
        closeWord();
}

void SpellMarks::closeWord()
{
    if (m_open.isNull())
        return;
    const QScopedValueRollback<bool> checking(m_isWriting, false);
    const QSignalBlocker nothingIsWritten(m_edit);
    rehighlightBlock(m_open.block());
}

void SpellMarks::checkAll()
{
    const QScopedValueRollback<bool> checking(m_isWriting, false);
    const QSignalBlocker nothingIsWritten(m_edit);
    rehighlight();
}

QTextCursor SpellMarks::unknownWordAt(int position) const
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    const int at = position - block.position();
    for (const TextSpan &word : wordsToSpell(block.text())) {
        if (at < word.begin || at > word.begin + word.length || m_spelling->knows(block.text().mid(word.begin, word.length)))
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(word.begin));
        cursor.setPosition(cursor.position() + static_cast<int>(word.length), QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

void SpellMarks::offerIn(QMenu &menu, int position)
{
    const QTextCursor word = m_spelling ? unknownWordAt(position) : QTextCursor();
    if (word.isNull())
        return;
    QAction *const rest = menu.actions().value(0);
    const auto offer = [&](const char *name, const QString &text, auto what) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, what);
        menu.insertAction(rest, action);
        return action;
    };
    const QStringList suggestions = m_spelling->suggestions(word.selectedText(), mostSuggestions);
    for (const QString &suggestion : suggestions)
        offer("suggestion", suggestion, [word, suggestion] {
            QTextCursor(word).insertText(suggestion);
        })->setFont(themeOf(&m_edit).font(TextSize::Body, Weight::SemiBold));
    if (suggestions.isEmpty())
        offer("noSuggestion", tr("No similar word"), [] {})->setEnabled(false);
    offer("addToOwnWords", tr("Add to my words"), [this, text = word.selectedText()] { m_spelling->addToOwnWords(text); });
    menu.insertSeparator(rest);
}

} // namespace rung
