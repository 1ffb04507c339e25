// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/tagsedit.h"

#include "app/journal/tagwords.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace rung {

TagsEdit::TagsEdit(const std::vector<Tag> &inUse, QWidget *parent) : QLineEdit(parent)
{
    QStringList texts;
    for (const Tag &tag : inUse)
        texts << tag.text();
    m_completer = new QCompleter(texts, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::complete);
    connect(this, &QLineEdit::textEdited, this, &TagsEdit::offer);
}

std::vector<Tag> TagsEdit::tags() const
{
    return tagsInField(text());
}

void TagsEdit::setTags(const std::vector<Tag> &tags)
{
    setText(fieldOf(tags));
}

int TagsEdit::beginning() const
{
    int begin = static_cast<int>(text().lastIndexOf(QLatin1Char(','), cursorPosition() - text().size() - 1)) + 1;
    while (begin < cursorPosition() && (text().at(begin).isSpace() || text().at(begin) == QLatin1Char('#')))
        ++begin;
    return begin;
}

void TagsEdit::offer()
{
    const int begin = beginning();
    const QString prefix = text().mid(begin, cursorPosition() - begin);
    m_completer->setCompletionPrefix(prefix);
    const bool whole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == prefix;
    if (prefix.isEmpty() || m_completer->completionCount() == 0 || whole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsEdit::complete(const QString &tag)
{
    const int begin = beginning();
    const QString rest = text().mid(cursorPosition());
    setText(text().left(begin) + tag + rest);
    setCursorPosition(begin + static_cast<int>(tag.size()));
    Q_EMIT textEdited(text());
}

} // namespace rung
