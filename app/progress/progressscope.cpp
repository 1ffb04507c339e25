// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progressscope.h"

#include <algorithm>
#include <iterator>

namespace rung {

namespace {
const QLatin1String rangeKey("range");
const QLatin1String fromKey("from");
const QLatin1String toKey("to");
const QLatin1String ladderKey("ladder");
const QLatin1String contextKey("context");
const QLatin1String rungKey("rung");

void insert(QJsonObject &json, QLatin1String key, const auto &value)
{
    if (value)
        json.insert(key, value->toString());
}
} // namespace

ProgressDays daysIn(const ProgressScope &scope, Day today)
{
    switch (scope.range) {
    case ProgressRange::Last30Days:
        return {today.plusDays(-29)};
    case ProgressRange::Last90Days:
        return {today.plusDays(-89)};
    case ProgressRange::ThisYear:
        return {Day::from(QDate(today.date().year(), 1, 1))};
    case ProgressRange::All:
        return {};
    case ProgressRange::Own:
        return {scope.from, scope.to};
    }
    Q_UNREACHABLE();
}

std::vector<Observation> chosenBy(const ProgressScope &scope, std::span<const Observation> observations, Day today)
{
    const auto [from, to] = daysIn(scope, today);
    std::vector<Observation> chosen;
    std::copy_if(observations.begin(), observations.end(), std::back_inserter(chosen), [&, from = from, to = to](const Observation &one) {
        return (!from || one.day >= *from) && (!to || one.day <= *to) && (!scope.ladder || one.ladder == *scope.ladder)
            && (!scope.context || one.context == *scope.context) && (!scope.rung || one.rung == *scope.rung);
    });
    return chosen;
}

QJsonObject toJson(const ProgressScope &scope)
{
    QJsonObject json{{rangeKey, static_cast<int>(scope.range)}};
    insert(json, fromKey, scope.from);
    insert(json, toKey, scope.to);
    insert(json, ladderKey, scope.ladder);
    insert(json, rungKey, scope.rung);
    if (scope.context)
        json.insert(contextKey, toName(*scope.context));
    return json;
}

ProgressScope progressScopeFrom(const QJsonObject &json)
{
    ProgressScope scope;
    const int range = json.value(rangeKey).toInt(-1);
    if (range >= 0 && range <= static_cast<int>(ProgressRange::Own))
        scope.range = static_cast<ProgressRange>(range);
    scope.from = Day::fromString(json.value(fromKey).toString());
    scope.to = Day::fromString(json.value(toKey).toString());
    scope.ladder = Id<Ladder>::fromString(json.value(ladderKey).toString());
    scope.rung = Id<Rung>::fromString(json.value(rungKey).toString());
    scope.context = fromName<Context>(json.value(contextKey).toString());
    return scope;
}

} // namespace rung
