// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/tagwords.h"

#include "app/widgets/storable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace rung {

namespace {
void add(std::vector<Tag> &tags, const QString &text)
{
    const auto tag = Tag::from(storable(text));
    const auto same = [&](const Tag &other) { return other.text().compare(tag->text(), Qt::CaseInsensitive) == 0; };
    if (tag && std::ranges::none_of(tags, same))
        tags.push_back(*tag);
}
} // namespace

std::vector<Tag> tagsInField(const QString &field)
{
    static const QRegularExpression separators(QStringLiteral("[,،、;\\n]"));
    std::vector<Tag> tags;
    for (QString part : field.split(separators)) {
        part = part.simplified();
        while (part.startsWith(QLatin1Char('#')))
            part = part.mid(1).trimmed();
        add(tags, part);
    }
    return tags;
}

std::vector<Tag> tagsInText(const QString &text)
{
    static const QRegularExpression hashWord(
        QStringLiteral("(?<![\\p{L}\\p{N}_#&/])#([\\p{L}\\p{M}\\p{N}_-]*\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Tag> tags;
    auto matches = hashWord.globalMatch(text);
    while (matches.hasNext())
        add(tags, matches.next().captured(1));
    return tags;
}

std::vector<Tag> joinedTags(std::vector<Tag> tags, const std::vector<Tag> &further)
{
    for (const Tag &tag : further)
        add(tags, tag.text());
    return tags;
}

QString fieldOf(const std::vector<Tag> &tags)
{
    QStringList texts;
    for (const Tag &tag : tags)
        texts << tag.text();
    return texts.join(QStringLiteral(", "));
}

} // namespace rung
