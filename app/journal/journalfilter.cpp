// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfilter.h"

#include "app/base/theme.h"
#include "app/journal/entrywords.h"
#include "app/journal/filterbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/words.h"
#include "core/notebook/readers.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>
#include <iterator>

namespace rung {

namespace {
constexpr int pauseMilliseconds = 100;
constexpr int besideFrom = 760;
constexpr int lastDays = 90;
constexpr size_t mostTags = 30;

enum class When { All, ThisMonth, LastDays, ThisYear, OneDay };

std::optional<Day> beginning(When when, Day today)
{
    const QDate date = today.date();
    switch (when) {
    case When::ThisMonth:
        return Day::from(QDate(date.year(), date.month(), 1));
    case When::LastDays:
        return today.plusDays(1 - lastDays);
    case When::ThisYear:
        return Day::from(QDate(date.year(), 1, 1));
    case When::All:
    case When::OneDay:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The felt fear of each choice but the first, both ends included.
constexpr std::array<std::pair<int, int>, 3> fears{{{0, 30}, {31, 60}, {61, 100}}};

/// The chosen one of a list that is offered after a first choice that restricts nothing.
template <class T>
const T *chosenOf(const FilterButton *pill, const std::vector<T> &list)
{
    return pill->chosen() > 0 ? &list[static_cast<size_t>(pill->chosen() - 1)] : nullptr;
}

/// The place of what `same` is true for in a list offered so; 0 where it is not among them.
template <class T, class Same>
int placeOf(const std::vector<T> &list, Same same)
{
    const auto found = std::ranges::find_if(list, same);
    return found == list.end() ? 0 : static_cast<int>(std::distance(list.begin(), found)) + 1;
}

/// The days of a query as the search field takes them.
QString typedDays(const JournalQuery &query)
{
    QStringList typed;
    if (query.from)
        typed << QStringLiteral("from:") + query.from->toString();
    if (query.to)
        typed << QStringLiteral("to:") + query.to->toString();
    return typed.join(QLatin1Char(' '));
}

FilterButton *pill(const QString &name, const char *objectName, QWidget *parent)
{
    auto *button = new FilterButton(name, parent);
    button->setObjectName(QLatin1String(objectName));
    return button;
}
} // namespace

JournalFilter::JournalFilter(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_answer(pill(tr("Answer"), "answerFilter", this)),
      m_ladder(pill(tr("Ladder"), "ladderFilter", this)),
      m_rung(pill(tr("Rung"), "rungFilter", this)),
      m_tag(pill(tr("Tag"), "tagFilter", this)),
      m_fear(pill(tr("Fear"), "fearFilter", this)),
      m_when(pill(tr("When"), "whenFilter", this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search your journal"));
    m_search->setAccessibleName(tr("Search your journal"));
    m_search->setToolTip(
        tr("All the words, each by its beginning. Also: \"a phrase\", -not, tag: rung: ladder: answer: fear>60 from: to:"));
    m_search->setClearButtonEnabled(true);

    QStringList answers{tr("Any answer")};
    for (const auto &[answer, word] : choicesWith<Answer>(answerWord))
        answers << word;
    m_answer->setChoices(answers);
    QStringList ranges{tr("Any fear")};
    for (const auto &[low, high] : fears)
        ranges << tr("%1–%2", "a range of fear").arg(QLocale().toString(low), QLocale().toString(high));
    m_fear->setChoices(ranges);
    offerLadders();
    offerRungs();
    offerTags();
    offerTimes();
    layOut();
    connectAll();
}

void JournalFilter::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &JournalFilter::changed);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { lookFor(m_search->text()); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this] { lookFor({}); });
    connect(m_ladder, &FilterButton::changed, this, &JournalFilter::noteLadder);
    connect(m_when, &FilterButton::changed, this, &JournalFilter::noteTime);
    connect(m_when, &FilterButton::chosenAgain, this, &JournalFilter::noteTime);
    for (FilterButton *button : {m_answer, m_rung, m_tag, m_fear})
        connect(button, &FilterButton::changed, this, &JournalFilter::changed);
}

std::vector<FilterButton *> JournalFilter::pills() const
{
    return {m_answer, m_ladder, m_rung, m_tag, m_fear, m_when};
}

void JournalFilter::layOut()
{
    const Theme &theme = themeOf(this);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(theme.gapTiny(), chips);
    for (FilterButton *button : pills())
        flow->addWidget(button);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.gapTiny());
    m_row->addWidget(m_search, 1);
    m_row->addWidget(chips, 0, Qt::AlignVCenter);
}

void JournalFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= themeOf(this).px(besideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void JournalFilter::setChoices(const Notebook &notebook)
{
    const auto chosenLadder = ladder();
    const auto chosenRung = rung();
    const auto chosenTag = tag();
    m_ladders = read::ladders(notebook, true);
    m_rungs.clear();
    for (const Ladder &ladder : m_ladders) {
        const auto rungs = read::rungs(notebook, ladder.id, true);
        m_rungs.insert(m_rungs.end(), rungs.begin(), rungs.end());
    }
    m_tags = read::tags(notebook);
    if (m_tags.size() > mostTags)
        m_tags.resize(mostTags, m_tags.front());
    if (chosenTag && std::ranges::find(m_tags, *chosenTag) == m_tags.end())
        m_tags.push_back(*chosenTag);
    offerLadders();
    m_ladder->show(placeOf(m_ladders, [&](const Ladder &one) { return one.id == chosenLadder; }));
    offerRungs();
    m_rung->show(placeOf(m_offeredRungs, [&](const Rung &one) { return one.id == chosenRung; }));
    offerTags();
    m_tag->show(placeOf(m_tags, [&](const Tag &one) { return one == chosenTag; }));
}

void JournalFilter::offerLadders()
{
    QStringList names{tr("Any ladder")};
    for (const Ladder &ladder : m_ladders)
        names << ladder.name.text();
    m_ladder->setChoices(names);
}

/// The rungs of the chosen ladder, or none to choose from.
void JournalFilter::offerRungs()
{
    const auto on = ladder();
    m_offeredRungs.clear();
    std::ranges::copy_if(m_rungs, std::back_inserter(m_offeredRungs), [&](const Rung &rung) { return rung.ladder == on; });
    QStringList titles{tr("Any rung")};
    for (const Rung &rung : m_offeredRungs)
        titles << rung.title.text();
    m_rung->setChoices(titles);
    m_rung->setVisible(on.has_value());
}

void JournalFilter::offerTags()
{
    QStringList names{tr("Any tag")};
    for (const Tag &tag : m_tags)
        names << QLatin1Char('#') + tag.text();
    m_tag->setChoices(names);
    m_tag->setVisible(!m_tags.empty());
}

void JournalFilter::offerTimes()
{
    m_when->setChoices({tr("Any time"), tr("This month"), tr("Last 90 days"), tr("This year"),
                        m_day ? QLocale().toString(m_day->date(), QLocale::ShortFormat) : tr("One day…")},
                       m_day ? static_cast<int>(When::OneDay) : 0);
}

void JournalFilter::noteLadder()
{
    offerRungs();
    Q_EMIT changed();
}

void JournalFilter::noteTime()
{
    if (m_when->chosen() == static_cast<int>(When::OneDay)) {
        m_when->show(m_time);
        Q_EMIT dayRequested();
        return;
    }
    m_time = m_when->chosen();
    m_day.reset();
    offerTimes();
    m_when->show(m_time);
    Q_EMIT changed();
}

void JournalFilter::chooseDay(Day day)
{
    m_day = day;
    m_time = static_cast<int>(When::OneDay);
    offerTimes();
    Q_EMIT changed();
}

JournalQuery JournalFilter::query(Day today) const
{
    JournalQuery query = parseJournalQuery(m_search->text());
    if (m_answer->chosen() > 0)
        query.answers = {Choices<Answer>::all[static_cast<size_t>(m_answer->chosen() - 1)].first};
    query.ladder = ladder();
    query.rung = rung();
    query.tag = tag();
    if (m_fear->chosen() > 0) {
        const auto &[low, high] = fears[static_cast<size_t>(m_fear->chosen() - 1)];
        query.fearFrom = std::max(query.fearFrom.value_or(low), low);
        query.fearTo = std::min(query.fearTo.value_or(high), high);
    }
    if (m_day)
        query.from = query.to = m_day;
    else if (const auto from = beginning(static_cast<When>(m_when->chosen()), today))
        query.from = query.from ? std::max(*query.from, *from) : *from;
    return query;
}

std::optional<Id<Ladder>> JournalFilter::ladder() const
{
    const Ladder *chosen = chosenOf(m_ladder, m_ladders);
    return chosen ? std::optional(chosen->id) : std::nullopt;
}

std::optional<Id<Rung>> JournalFilter::rung() const
{
    const Rung *chosen = chosenOf(m_rung, m_offeredRungs);
    return chosen ? std::optional(chosen->id) : std::nullopt;
}

std::optional<Tag> JournalFilter::tag() const
{
    const Tag *chosen = chosenOf(m_tag, m_tags);
    return chosen ? std::optional(*chosen) : std::nullopt;
}

QString JournalFilter::words() const
{
    return m_search->text().trimmed();
}

bool JournalFilter::isEmpty() const
{
    return words().isEmpty() && std::ranges::all_of(pills(), [](const FilterButton *button) { return button->chosen() == 0; });
}

void JournalFilter::lookFor(const QString &words)
{
    m_search->setText(words);
    m_pause.stop();
    Q_EMIT changed();
}

void JournalFilter::chooseTag(const Tag &tag)
{
    const auto same = [&](const Tag &one) { return one == tag; };
    if (placeOf(m_tags, same) == 0) {
        m_tags.push_back(tag);
        offerTags();
    }
    m_tag->choose(placeOf(m_tags, same));
}

void JournalFilter::lookWithin(const JournalQuery &wanted)
{
    const auto rung = std::ranges::find_if(m_rungs, [&](const Rung &one) { return one.id == wanted.rung; });
    const auto ladder = rung == m_rungs.end() ? wanted.ladder : rung->ladder;
    {
        const QSignalBlocker quiet(this);
        clear();
        m_ladder->choose(placeOf(m_ladders, [&](const Ladder &one) { return one.id == ladder; }));
        m_rung->choose(placeOf(m_offeredRungs, [&](const Rung &one) { return one.id == wanted.rung; }));
    }
    lookFor(typedDays(wanted));
}

void JournalFilter::clear()
{
    if (isEmpty())
        return;
    {
        const QSignalBlocker quiet(this);
        m_day.reset();
        m_time = 0;
        offerTimes();
        for (FilterButton *button : pills())
            button->choose(0);
    }
    lookFor({});
}

void JournalFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace rung
