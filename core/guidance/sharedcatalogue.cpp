// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/sharedcatalogue.h"

#include <QSet>

#include <algorithm>

namespace rung {

namespace {
constexpr int beginnerBelow = 40;
constexpr int intermediateBelow = 60;

Level levelOf(Suds suds)
{
    if (suds.value() < beginnerBelow)
        return Level::Beginner;
    return suds.value() < intermediateBelow ? Level::Intermediate : Level::Advanced;
}

CatalogueItem itemOf(const Rung &rung)
{
    return {.id = rung.catalogueId.isEmpty() ? rung.id.toString() : rung.catalogueId,
            .title = rung.title,
            .level = levelOf(rung.baseline),
            .context = rung.context,
            .suds = rung.baseline,
            .why = rung.why,
            .courtesy = rung.courtesy,
            .highStakes = rung.highStakes,
            .again = rung.again};
}

QJsonObject json(const CatalogueItem &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("title"), item.title.text()},
            {QStringLiteral("level"), toName(item.level)},
            {QStringLiteral("context"), toName(item.context)},
            {QStringLiteral("defaultSuds"), item.suds.value()},
            {QStringLiteral("why"), item.why},
            {QStringLiteral("courtesy"), item.courtesy},
            {QStringLiteral("highStakes"), item.highStakes},
            {QStringLiteral("again"), toName(item.again)},
            {QStringLiteral("noIs"), toName(item.noIs)}};
}
} // namespace

Catalogue catalogueOf(std::span<const Rung> rungs)
{
    Catalogue catalogue;
    for (const Rung &rung : rungs)
        catalogue = joined(catalogue, {itemOf(rung)});
    return catalogue;
}

QByteArray writeCatalogue(const Catalogue &catalogue)
{
    QJsonArray items;
    for (const CatalogueItem &item : catalogue)
        items.append(json(item));
    return QJsonDocument(items).toJson();
}

Catalogue joined(const Catalogue &first, const Catalogue &second)
{
    Catalogue all = first;
    QSet<QString> ids;
    for (const CatalogueItem &item : first)
        ids.insert(item.id);
    std::ranges::copy_if(second, std::back_inserter(all), [&](const CatalogueItem &item) { return !ids.contains(item.id); });
    return all;
}

} // namespace rung
