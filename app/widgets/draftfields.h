// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/score.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

/// Single answers of a form into a draft and back; an answer that is not there leaves no trace, one that cannot be read is none.
namespace rung::draft {

inline void put(QJsonObject &draft, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        draft.insert(key, text);
}

template <class Kind>
void put(QJsonObject &draft, const QString &key, std::optional<Score<Kind>> score)
{
    if (score)
        draft.insert(key, score->value());
}

template <class Enum>
    requires std::is_enum_v<Enum>
void put(QJsonObject &draft, const QString &key, std::optional<Enum> choice)
{
    if (choice)
        draft.insert(key, toName(*choice));
}

template <class Enum>
void put(QJsonObject &draft, const QString &key, const std::vector<Enum> &choices)
{
    QJsonArray names;
    for (const Enum choice : choices)
        names.append(toName(choice));
    if (!names.isEmpty())
        draft.insert(key, names);
}

inline QString text(const QJsonObject &draft, const QString &key)
{
    return draft.value(key).toString();
}

template <class Score>
std::optional<Score> score(const QJsonObject &draft, const QString &key)
{
    return Score::from(draft.value(key).toInt(-1));
}

template <class Enum>
std::optional<Enum> choice(const QJsonObject &draft, const QString &key)
{
    return fromName<Enum>(draft.value(key).toString());
}

template <class Enum>
std::vector<Enum> choices(const QJsonObject &draft, const QString &key)
{
    std::vector<Enum> choices;
    for (const auto &name : draft.value(key).toArray())
        if (const auto choice = fromName<Enum>(name.toString()))
            choices.push_back(*choice);
    return choices;
}

} // namespace rung::draft
