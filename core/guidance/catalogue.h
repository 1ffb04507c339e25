// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/score.h"
#include "core/domain/text.h"
#include "core/guidance/jsonfields.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace rung {

enum class Level { Beginner, Intermediate, Advanced };
/// How often the answer is a no.
enum class NoIs { Often, Even, Rare };

template <>
struct Choices<Level>
{
    static constexpr ChoiceTable<Level, 3> all{
        {{Level::Beginner, "beginner"}, {Level::Intermediate, "intermediate"}, {Level::Advanced, "advanced"}}};
};
template <>
struct Choices<NoIs>
{
    static constexpr ChoiceTable<NoIs, 3> all{{{NoIs::Often, "often"}, {NoIs::Even, "even"}, {NoIs::Rare, "rare"}}};
};

/// An ask to make a rung of. Its fear is a starting mark: the person rates it before it becomes a rung.
struct CatalogueItem
{
    QString id;
    Title title;
    Level level = Level::Beginner;
    Context context = Context::Other;
    Suds suds;
    QString why;
    QString courtesy;
    bool highStakes = false;
    Again again = Again::Anyone;
    NoIs noIs = NoIs::Even;

    friend bool operator==(const CatalogueItem &, const CatalogueItem &) = default;
};

using Catalogue = std::vector<CatalogueItem>;

/// Reads a list of items from JSON, the built-in one or a person's own: id, title, level, context and defaultSuds are required; why,
/// courtesy, highStakes, again and noIs may be left out. Unknown fields, values off their scale and ids that come twice are refused.
std::variant<Catalogue, DataError> parseCatalogue(const QByteArray &json);

/// The catalogue that comes with the program, in the language of the window.
Catalogue builtInCatalogue();

/// What to show while browsing; an empty filter shows everything.
struct CatalogueFilter
{
    std::optional<Level> level = {};
    std::optional<Context> context = {};
    std::optional<NoIs> noIs = {};
    /// Words that all occur in the title, the reason or the courtesy, in any case.
    QString search = {};
};

/// The items that pass the filter, in their order.
Catalogue browse(const Catalogue &catalogue, const CatalogueFilter &filter);

/// Up to `count` items whose fear is within 10 of `target`, nearest first, without those whose ids are in `taken`.
Catalogue itemsNear(const Catalogue &catalogue, Suds target, const QStringList &taken = {}, size_t count = 3);

/// Up to `count` items about as hard as `fear`, nearest first, each in another kind of place than `context` and than one another,
/// without those whose ids are in `taken`.
Catalogue elsewhere(const Catalogue &catalogue, Context context, Suds fear, const QStringList &taken = {}, size_t count = 3);

/// Eight items from the smallest up to about 60, in varied contexts and without high stakes, lowest first; fewer when the
/// catalogue has fewer.
Catalogue starterLadder(const Catalogue &catalogue);

} // namespace rung
