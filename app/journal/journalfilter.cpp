// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfilter.h"

#include "app/base/theme.h"
#include "app/journal/filterbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace rung {

namespace {
constexpr int pauseMilliseconds = 150;
constexpr int besideFrom = 560;
constexpr int lastDays = 90;

enum class When { All, ThisMonth, LastDays, ThisYear };

std::optional<Day> beginning(When when, Day today)
{
    const QDate date = today.date();
    switch (when) {
    case When::All:
        return std::nullopt;
    case When::ThisMonth:
        return Day::from(QDate(date.year(), date.month(), 1));
    case When::LastDays:
        return today.plusDays(1 - lastDays);
    case When::ThisYear:
        return Day::from(QDate(date.year(), 1, 1));
    }
    Q_UNREACHABLE();
}
} // namespace

JournalFilter::JournalFilter(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_answer(new FilterButton(tr("Answer"), this)),
      m_ladder(new FilterButton(tr("Ladder"), this)),
      m_when(new FilterButton(tr("When"), this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search your journal"));
    m_search->setAccessibleName(tr("Search your journal"));
    m_answer->setObjectName(QStringLiteral("answerFilter"));
    m_ladder->setObjectName(QStringLiteral("ladderFilter"));
    m_when->setObjectName(QStringLiteral("whenFilter"));

    QStringList answers{tr("Any answer")};
    for (const auto &[answer, word] : choicesWith<Answer>(answerWord))
        answers << word;
    m_answer->setChoices(answers);
    m_when->setChoices({tr("Any time"), tr("This month"), tr("Last 90 days"), tr("This year")});
    setLadders({});
    layOut();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &JournalFilter::changed);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { lookFor(m_search->text()); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this] { lookFor({}); });
    for (FilterButton *button : {m_answer, m_ladder, m_when})
        connect(button, &FilterButton::changed, this, &JournalFilter::changed);
}

void JournalFilter::layOut()
{
    const Theme &theme = themeOf(this);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(theme.gapTiny(), chips);
    for (FilterButton *button : {m_answer, m_ladder, m_when})
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

void JournalFilter::setLadders(std::vector<Ladder> ladders)
{
    const std::optional<Id<Ladder>> before = ladder();
    m_ladders = std::move(ladders);
    QStringList names{tr("Any ladder")};
    int chosen = 0;
    for (const Ladder &ladder : m_ladders) {
        names << ladder.name.text();
        if (ladder.id == before)
            chosen = static_cast<int>(names.size()) - 1;
    }
    m_ladder->setChoices(names, chosen);
}

JournalQuery JournalFilter::query(Day today) const
{
    JournalQuery query{.words = words()};
    if (m_answer->chosen() > 0)
        query.answer = Choices<Answer>::all[static_cast<size_t>(m_answer->chosen() - 1)].first;
    query.ladder = ladder();
    query.from = beginning(static_cast<When>(m_when->chosen()), today);
    return query;
}

std::optional<Id<Ladder>> JournalFilter::ladder() const
{
    return m_ladder->chosen() > 0 ? std::optional(m_ladders[static_cast<size_t>(m_ladder->chosen() - 1)].id) : std::nullopt;
}

QString JournalFilter::words() const
{
    return m_search->text().trimmed();
}

bool JournalFilter::isEmpty() const
{
    return words().isEmpty() && m_answer->chosen() == 0 && m_ladder->chosen() == 0 && m_when->chosen() == 0;
}

void JournalFilter::lookFor(const QString &words)
{
    m_search->setText(words);
    m_pause.stop();
    Q_EMIT changed();
}

void JournalFilter::clear()
{
    if (isEmpty())
        return;
    {
        const QSignalBlocker quiet(this);
        for (FilterButton *button : {m_answer, m_ladder, m_when})
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
