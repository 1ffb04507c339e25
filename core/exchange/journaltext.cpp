// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journaltext.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace rung {

namespace {

bool isHeading(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^\\\\*##+ \\d"));
    return heading.match(line).hasMatch();
}

bool isTags(const QString &line)
{
    static const QRegularExpression tags(QStringLiteral("^\\\\*#[^\\s#]\\S*( #[^\\s#]\\S*)*$"));
    return tags.match(line).hasMatch();
}

bool isGuarded(const QString &line)
{
    return line.startsWith(QLatin1Char('\\'));
}

/// Collects the lines of an entry until the next one begins.
class PartReader
{
public:
    void take(const QString &line)
    {
        static const QRegularExpression dayHeading(QStringLiteral("^## (\\d{4}-\\d{2}-\\d{2})$"));
        static const QRegularExpression entryHeading(QStringLiteral("^### (\\d{2}:\\d{2})(?: (.*))?$"));
        if (const auto day = dayHeading.match(line); day.hasMatch()) {
            close();
            m_day = QDate::fromString(day.captured(1), Qt::ISODate);
        } else if (const auto entry = entryHeading.match(line); entry.hasMatch() && m_day.isValid()) {
            close();
            m_open = JournalPart{QDateTime(m_day, QTime::fromString(entry.captured(1), QStringLiteral("HH:mm"))), entry.captured(2)};
        } else if (m_open) {
            m_lines << line;
        }
    }

    std::vector<JournalPart> parts() &&
    {
        close();
        return std::move(m_parts);
    }

private:
    void close()
    {
        if (m_open) {
            finish(*m_open);
            m_parts.push_back(*std::exchange(m_open, std::nullopt));
        }
        m_lines.clear();
    }

    /// The lines between a heading and the next: an empty one, the text, perhaps an empty one and the tags, and an empty one.
    void finish(JournalPart &part)
    {
        if (!m_lines.isEmpty() && m_lines.first().isEmpty())
            m_lines.removeFirst();
        if (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        if (m_lines.size() > 1 && !isGuarded(m_lines.last()) && isTags(m_lines.last()) && m_lines.at(m_lines.size() - 2).isEmpty()) {
            for (const QString &word : m_lines.takeLast().split(QLatin1Char(' ')))
                part.tags << word.mid(1);
            m_lines.removeLast();
        }
        for (QString &line : m_lines)
            if (isGuarded(line) && (isHeading(line) || isTags(line)))
                line.remove(0, 1);
        const QString body = m_lines.join(QLatin1Char('\n'));
        part.text = part.text.isEmpty() ? body : part.text + QStringLiteral("\n\n") + body;
    }

    QDate m_day;
    std::optional<JournalPart> m_open;
    QStringList m_lines;
    std::vector<JournalPart> m_parts;
};

} // namespace

QString guardedText(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (isHeading(lines.at(i)) || (isTags(lines.at(i)) && (i + 1 == lines.size() || isGuarded(lines.at(i)))))
            lines[i].prepend(QLatin1Char('\\'));
    return lines.join(QLatin1Char('\n'));
}

QString tagLine(const QStringList &tags)
{
    QStringList words;
    for (const QString &tag : tags)
        words << QLatin1Char('#') + QString(tag).replace(QLatin1Char(' '), QLatin1Char('-'));
    return words.join(QLatin1Char(' '));
}

std::vector<JournalPart> journalParts(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("\\A# [^\n]*\n+## \\d{4}-\\d{2}-\\d{2}\n"));
    if (!beginning.match(text).hasMatch())
        return {};
    PartReader reader;
    for (const QString &line : text.split(QLatin1Char('\n')))
        reader.take(line);
    return std::move(reader).parts();
}

} // namespace rung
