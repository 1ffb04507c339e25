// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/daydialog.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace rung {

namespace {
constexpr int dot = 5;

/// A month as the person's country writes it, with a dot under each day that has entries.
class MonthView : public QCalendarWidget
{
public:
    MonthView(const std::map<QDate, int> &entries, QWidget *parent) : QCalendarWidget(parent), m_entries(entries)
    {
        setObjectName(QStringLiteral("monthView"));
        setFirstDayOfWeek(QLocale().firstDayOfWeek());
        setVerticalHeaderFormat(NoVerticalHeader);
        setGridVisible(false);
        const Theme &theme = themeOf(this);
        QTextCharFormat plain;
        plain.setForeground(theme.colour(Role::Ink));
        setWeekdayTextFormat(Qt::Saturday, plain);
        setWeekdayTextFormat(Qt::Sunday, plain);
        QTextCharFormat header;
        header.setForeground(theme.colour(Role::InkQuiet));
        setHeaderTextFormat(header);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        for (const auto &[day, count] : entries)
            setDateTextFormat(day, bold);
    }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override
    {
        QCalendarWidget::paintCell(painter, rect, date);
        if (!m_entries.contains(date))
            return;
        const Theme &theme = themeOf(this);
        const int size = theme.px(dot);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(Role::Accent));
        painter->drawEllipse(QRect(rect.center().x() - size / 2, rect.bottom() - size - theme.px(2), size, size));
        painter->restore();
    }

private:
    std::map<QDate, int> m_entries;
};
} // namespace

DayDialog::DayDialog(const std::map<QDate, int> &entries, Day chosen, QWidget *parent) : QDialog(parent)
{
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("dayDialog"));
    setWindowTitle(tr("One day"));
    auto *month = new MonthView(entries, this);
    month->setAccessibleName(tr("Month"));
    for (const auto &[name, words] :
         {std::pair("qt_calendar_prevmonth", tr("Month before")), std::pair("qt_calendar_nextmonth", tr("Month after"))})
        if (auto *step = month->findChild<QToolButton *>(QLatin1String(name)))
            step->setAccessibleName(words);
    month->setSelectedDate(chosen.date());
    auto *told = smallLabel({}, this);
    told->setObjectName(QStringLiteral("dayCount"));
    // The table within is what has the focus, and its cells say no more than a number.
    auto *days = month->findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"));
    days->horizontalHeader()->setMinimumSectionSize(0); // else large letters push the last column out
    const auto tell = [told, month, days, entries] {
        const auto found = entries.find(month->selectedDate());
        const QString day = QLocale().toString(month->selectedDate(), QLocale::LongFormat);
        const QString count = found == entries.end() ? tr("nothing written") : tr("%n entries", nullptr, found->second);
        told->setText(tr("%1: %2", "day, how many entries").arg(day, count));
        days->setAccessibleName(told->text());
    };
    tell();
    QPushButton *show = primaryButton(tr("Show this day"), this);
    show->setObjectName(QStringLiteral("showDay"));
    show->setDefault(true);
    QPushButton *leave = secondaryButton(tr("Close"), this);
    leave->setObjectName(QStringLiteral("closeButton"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.gapSmall());
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.cardPadding(), theme.cardPadding(), theme.cardPadding(), theme.cardPadding());
    column->setSpacing(theme.gapSmall());
    column->addWidget(month, 1);
    column->addWidget(told);
    column->addLayout(buttons);
    setMinimumSize(theme.px(380), theme.px(380));
    connect(month, &QCalendarWidget::selectionChanged, this, tell);
    connect(month, &QCalendarWidget::activated, this, &DayDialog::pick);
    connect(show, &QPushButton::clicked, this, [this, month] { pick(month->selectedDate()); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void DayDialog::pick(QDate date)
{
    if (const auto day = Day::from(date))
        Q_EMIT dayChosen(*day);
    accept();
}

} // namespace rung
