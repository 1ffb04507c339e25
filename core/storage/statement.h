// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/day.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/score.h"
#include "core/domain/text.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace rung {

/// One use of a prepared statement: values are added in order, columns are read in order, and each is decoded by its type.
/// A column that holds something else than its type allows throws StorageError::Reason::Damaged, naming the column.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// A null text is bound as NULL, an empty one as ''.
    Statement &add(const QString &text);
    Statement &add(qint64 value);
    Statement &add(int value) { return add(qint64(value)); }
    Statement &add(bool value) { return add(qint64(value ? 1 : 0)); }
    Statement &add(QUuid id) { return add(id.toString(QUuid::WithoutBraces)); }
    Statement &add(const Instant &instant);
    Statement &add(Day day) { return add(day.toString()); }
    Statement &addNull();
    template <class Of>
    Statement &add(const Id<Of> &id)
    {
        return add(id.uuid());
    }
    template <int Minimum, int Maximum>
    Statement &add(const BoundedText<Minimum, Maximum> &text)
    {
        return add(text.text());
    }
    template <class Kind>
    Statement &add(Score<Kind> score)
    {
        return add(score.value());
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    Statement &add(Enum choice)
    {
        return add(toName(choice));
    }
    /// Choices in one column, their names separated by commas; NULL for none.
    template <class Enum>
    Statement &add(const std::vector<Enum> &choices)
    {
        QString names;
        for (const Enum choice : choices)
            names += (names.isEmpty() ? QString() : QStringLiteral(",")) + toName(choice);
        return add(names);
    }
    template <class T>
    Statement &add(const std::optional<T> &value)
    {
        if (value)
            return add(*value);
        if constexpr (std::is_same_v<T, Instant>)
            addNull();
        return addNull();
    }

    /// Executes a statement that returns no rows.
    void run();
    /// Executes an upsert; whether the row is new.
    bool insert();
    /// Steps to the next row, the first one to begin with. False after the last one.
    bool next();

    bool nextIsNull() const;
    void skip() { ++m_column; }
    QString text();
    /// The same without a copy, for long scans; good until the next row.
    std::string_view utf8();
    int integer();
    qint64 large();
    bool flag();
    QUuid uuid();
    Instant instant();
    Day day();
    template <class Of>
    Id<Of> id()
    {
        return Id<Of>(uuid());
    }
    template <class Text>
    Text bounded()
    {
        const auto value = Text::from(text());
        return value ? *value : damaged<Text>();
    }
    template <class ScoreType>
    ScoreType score()
    {
        const auto value = ScoreType::from(integer());
        return value ? *value : damaged<ScoreType>();
    }
    template <class Enum>
    Enum choice()
    {
        const auto value = fromName<Enum>(text());
        return value ? *value : damaged<Enum>();
    }
    template <class Enum>
    std::vector<Enum> choices()
    {
        std::vector<Enum> list;
        const QString names = text();
        for (const auto &name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto value = fromName<Enum>(name);
            list.push_back(value ? *value : damaged<Enum>());
        }
        return list;
    }
    /// Reads with `read` unless the column is NULL, which stands for absence; `columns` is how many it would take.
    template <class Read>
    auto optional(Read read, int columns = 1) -> std::optional<decltype(read())>
    {
        if (!nextIsNull())
            return read();
        m_column += columns;
        return std::nullopt;
    }
    template <class ScoreType>
    std::optional<ScoreType> optionalScore()
    {
        return optional([this] { return score<ScoreType>(); });
    }
    template <class Enum>
    std::optional<Enum> optionalChoice()
    {
        return optional([this] { return choice<Enum>(); });
    }
    std::optional<Instant> optionalInstant()
    {
        return optional([this] { return instant(); }, 2);
    }

private:
    bool step();
    void bound(int result);
    [[noreturn]] void throwDamaged() const;
    template <class T>
    [[noreturn]] T damaged() const
    {
        throwDamaged();
    }

    const Database &m_database;
    sqlite3_stmt *m_prepared;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace rung
