// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/othertext.h"

#include <algorithm>

namespace rung {

QUuid idFrom(const QString &name)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("5f0c4a3e-2f0b-4a51-9d1b-6a0f7a3c9e27"));
    return QUuid::createUuidV5(space, name);
}

bool addTag(std::vector<Tag> &tags, const QString &text)
{
    const QString word = text.simplified();
    if (word.isEmpty())
        return true;
    const auto tag = Tag::from(word);
    if (tag && std::ranges::find(tags, *tag) == tags.end())
        tags.push_back(*tag);
    return tag.has_value();
}

} // namespace rung
