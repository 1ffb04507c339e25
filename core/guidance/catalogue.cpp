// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace rung {

namespace {
constexpr int nearWithin = 10;
constexpr int starterRungs = 8;
constexpr int starterTop = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("Catalogue", text);
}

QString inThisLanguage(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("CatalogueItems", text.toUtf8().constData());
}

Title titleIn(JsonFields &fields)
{
    const QString text = fields.text("title");
    const auto title = Title::from(text);
    if (!title || text.trimmed().isEmpty())
        fields.refuse("title", say(QT_TRANSLATE_NOOP("Catalogue", "A title of 1 to 200 characters belongs here.")));
    return *title;
}

CatalogueItem itemIn(const QJsonValue &value, const QString &path)
{
    JsonFields fields(value, path);
    CatalogueItem item{.id = fields.text("id"),
                       .title = titleIn(fields),
                       .level = fields.choice<Level>("level"),
                       .context = fields.choice<Context>("context"),
                       .suds = Suds::from(fields.wholeNumber("defaultSuds", Suds::minimum, Suds::maximum)).value(),
                       .why = fields.textOrNothing("why"),
                       .courtesy = fields.textOrNothing("courtesy"),
                       .highStakes = fields.flagOr("highStakes", false),
                       .again = fields.choiceOr("again", Again::Anyone),
                       .noIs = fields.choiceOr("noIs", NoIs::Even)};
    if (item.id.trimmed().isEmpty())
        fields.refuse("id", say(QT_TRANSLATE_NOOP("Catalogue", "An id cannot be empty.")));
    fields.refuseOthers();
    return item;
}

Catalogue itemsIn(const QByteArray &json)
{
    const QJsonDocument document = jsonDocument(json);
    if (!document.isArray())
        throw DataError{{}, say(QT_TRANSLATE_NOOP("Catalogue", "A catalogue is a list of items."))};
    Catalogue catalogue;
    QSet<QString> ids;
    for (const auto &value : document.array()) {
        const QString path = QStringLiteral("[%1]").arg(catalogue.size());
        catalogue.push_back(itemIn(value, path));
        const QString &id = catalogue.back().id;
        if (ids.contains(id))
            throw DataError{path + QStringLiteral(".id"),
                            say(QT_TRANSLATE_NOOP("Catalogue", "The id “%1” is taken by an earlier item.")).arg(id)};
        ids.insert(id);
    }
    return catalogue;
}

bool passes(const CatalogueItem &item, const CatalogueFilter &filter)
{
    if (filter.level && item.level != *filter.level)
        return false;
    if (filter.context && item.context != *filter.context)
        return false;
    if (filter.noIs && item.noIs != *filter.noIs)
        return false;
    const QString text = item.title.text() + QLatin1Char('\n') + item.why + QLatin1Char('\n') + item.courtesy;
    const QStringList words = filter.search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

int distance(const CatalogueItem &item, int target)
{
    return std::abs(item.suds.value() - target);
}
} // namespace

std::variant<Catalogue, DataError> parseCatalogue(const QByteArray &json)
{
    try {
        return itemsIn(json);
    } catch (const DataError &error) {
        return error;
    }
}

Catalogue builtInCatalogue()
{
    static const Catalogue catalogue = [] {
        QFile file(QStringLiteral(":/catalogue.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return std::get<Catalogue>(parseCatalogue(opened ? file.readAll() : QByteArray("[]")));
    }();
    Catalogue said = catalogue;
    for (CatalogueItem &item : said) {
        item.title = Title::from(inThisLanguage(item.title.text())).value_or(item.title);
        item.why = inThisLanguage(item.why);
        item.courtesy = inThisLanguage(item.courtesy);
    }
    return said;
}

Catalogue browse(const Catalogue &catalogue, const CatalogueFilter &filter)
{
    Catalogue shown;
    std::ranges::copy_if(catalogue, std::back_inserter(shown), [&](const CatalogueItem &item) { return passes(item, filter); });
    return shown;
}

Catalogue itemsNear(const Catalogue &catalogue, Suds target, const QStringList &taken, size_t count)
{
    Catalogue near;
    std::ranges::copy_if(catalogue, std::back_inserter(near), [&](const CatalogueItem &item) {
        return distance(item, target.value()) <= nearWithin && !taken.contains(item.id);
    });
    std::ranges::stable_sort(near, {}, [&](const CatalogueItem &item) { return distance(item, target.value()); });
    near.erase(near.begin() + std::ptrdiff_t(std::min(count, near.size())), near.end());
    return near;
}

Catalogue elsewhere(const Catalogue &catalogue, Context context, Suds fear, const QStringList &taken, size_t count)
{
    Catalogue places;
    for (const CatalogueItem &item : itemsNear(catalogue, fear, taken, catalogue.size())) {
        const auto isThere = [&](const CatalogueItem &other) { return other.context == item.context; };
        if (places.size() < count && item.context != context && std::ranges::none_of(places, isThere))
            places.push_back(item);
    }
    return places;
}

Catalogue starterLadder(const Catalogue &catalogue)
{
    Catalogue left;
    std::ranges::copy_if(catalogue, std::back_inserter(left), [](const CatalogueItem &item) { return !item.highStakes; });
    Catalogue ladder;
    if (left.empty())
        return ladder;
    const int bottom = std::ranges::min(left, {}, &CatalogueItem::suds).suds.value();
    QHash<int, int> used;
    for (int step = 0; step < starterRungs && !left.empty(); ++step) {
        const int target = bottom + step * std::max(0, starterTop - bottom) / (starterRungs - 1);
        const auto key = [&](const CatalogueItem &item) { return std::tuple(distance(item, target), used.value(int(item.context))); };
        const auto chosen = std::ranges::min_element(left, {}, key);
        ++used[int(chosen->context)];
        ladder.push_back(*chosen);
        left.erase(chosen);
    }
    std::ranges::stable_sort(ladder, {}, &CatalogueItem::suds);
    return ladder;
}

} // namespace rung
