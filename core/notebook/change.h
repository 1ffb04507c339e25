// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// What a person did, for the words of undo and redo.
enum class Deed {
    AddLadder,
    ChangeLadder,
    TrashLadder,
    RestoreLadder,
    AddRungs,
    ChangeRung,
    ReorderRungs,
    TrashRung,
    RestoreRung,
    Plan,
    ChangePlan,
    PutOff,
    Log,
    ChangeLog,
    MoveAttempt,
    TrashAttempt,
    RestoreAttempt,
    AnswerNextDay,
    Write,
    ChangeReflection,
    TrashReflection,
    RestoreReflection,
    CheckIn,
    ChangeContact,
    DismissSupport,
    QuietDay,
    Import,
};

/// One record before and after; null before it was made, null after it was taken away. By pointer, as an import holds very many.
template <class T>
struct Edit
{
    std::unique_ptr<const T> before;
    std::unique_ptr<const T> after;
};

/// Which notebook this is; an empty one takes over the identity of the first archive it takes in.
struct Identity
{
    QUuid id;
    friend bool operator==(const Identity &, const Identity &) = default;
};

using AnyEdit =
    std::variant<Edit<Identity>, Edit<Ladder>, Edit<Rung>, Edit<Attempt>, Edit<Reflection>, Edit<CheckIn>, Edit<Erased>, Edit<Support>>;

/// One verb's whole effect, to be applied forwards or backwards.
struct Change
{
    Deed deed;
    std::vector<AnyEdit> edits = {};

    template <class T>
    void add(std::optional<T> before, std::optional<T> after)
    {
        edits.emplace_back(Edit<T>{kept(std::move(before)), kept(std::move(after))});
    }

private:
    template <class T>
    static std::unique_ptr<const T> kept(std::optional<T> record)
    {
        return record ? std::make_unique<const T>(std::move(*record)) : nullptr;
    }
};

} // namespace rung
